// JSON as gwlint writes it.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace gwlint {

// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

// `json`, sound JSON, with escapes (`\u202E`) for what it would otherwise hold as it is and a
// terminal, a reader or who keeps a log could fall for: the hidden characters of escape.h and
// commands such as `##[error]`. It says the same as before.
std::string harmless_json(std::string_view json);

// On one line; malformed UTF-8 becomes U+FFFD.
inline std::string written(const Json& json) {
  return harmless_json(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

// The same on many lines, for people, with the last line end.
inline std::string laid_out(const Json& json) {
  return harmless_json(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

}  // namespace gwlint
