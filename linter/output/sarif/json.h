// The JSON of SARIF logs.
#pragma once

#include <string_view>

#include "linter/output/written_json.h"

namespace gwlint::sarif {

using gwlint::Json;
using gwlint::written;

// A multiformatMessageString (SARIF 3.12) of plain text.
inline Json plain(std::string_view text) {
  return {{"text", text}};
}

}  // namespace gwlint::sarif
