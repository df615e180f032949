// TOML, as far as gwlint takes it.
#pragma once

#include <string>
#include <string_view>

#include <toml++/toml.h>

#include "linter/result.h"
#include "linter/text/lines.h"

namespace gwlint {

// Why a text is not taken: a reason in each language, without a full stop.
struct TomlError {
  Position at;
  std::string zh;
  std::string en;
};

// Parses `text`; `file` is the name that nodes give as theirs.
//
// A key of more than 16 parts (`a.b.c`) is refused before it is parsed: the parser makes a table in
// a table of each part, and frees them by as many nested calls, which would overflow the stack. It
// limits the nesting of values itself.
Result<toml::table, TomlError> parse_toml(std::string_view text, std::string_view file = {});

}  // namespace gwlint
