// The Content-Security-Policy of a page without network.
#pragma once

#include <string>
#include <string_view>

namespace gwlint::html {

// Allows one inline style and one inline script, and nothing else.
std::string content_security_policy(std::string_view style, std::string_view script);

}  // namespace gwlint::html
