// JSON as reporters write it.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace gwlint {

// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

// On one line; malformed UTF-8 becomes U+FFFD.
inline std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace gwlint
