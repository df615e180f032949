// What a DOCX of an office program holds besides its text, in its usual size.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gwlint::bench {

// The content of w:styles: latent styles of the program, and those that reports use.
std::string styles_xml();

// The content of w:ftr: the page's number.
std::string footer_xml();

// Parts that say nothing of the text: name and bytes.
std::vector<std::pair<std::string, std::string>> other_parts();

}  // namespace gwlint::bench
