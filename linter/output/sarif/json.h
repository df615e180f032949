// The JSON type of SARIF logs: keys keep the order in which they are written.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace gwlint::sarif {

using Json = nlohmann::ordered_json;

// On one line; malformed UTF-8 becomes U+FFFD.
inline std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// A multiformatMessageString (SARIF 3.12) of plain text.
inline Json plain(std::string_view text) {
  return {{"text", text}};
}

}  // namespace gwlint::sarif
