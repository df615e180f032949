// What the language server is handed by the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "linter/check/check_file.h"
#include "linter/config/policies.h"
#include "linter/files/inputs.h"
#include "linter/fix/rewrite.h"
#include "linter/language.h"

namespace gwlint::lsp {

// Refers to what its maker keeps alive.
struct ServerSettings {
  ReadDocument read = nullptr;
  Rewrite rewrite = nullptr;
  IsWanted has_known_extension = nullptr;
  PolicySettings policies;
  std::string previous;              // file or folder of last year's reports; empty: none
  std::optional<Language> language;  // that was asked for; none: the client's
  std::string_view version;          // of gwlint
};

}  // namespace gwlint::lsp
