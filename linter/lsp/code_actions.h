// Fixes as code actions.
#pragma once

#include <cstdint>
#include <string>

#include "linter/lsp/checker.h"
#include "linter/lsp/diagnostics.h"
#include "linter/lsp/message.h"

namespace gwlint::lsp {

inline constexpr std::string_view kFixAll = "source.fixAll.gwlint";

// An open text as it stands in the editor, with what is found in it.
struct CheckedText {
  const std::string& uri;
  const std::string& path;  // empty: no file yet
  const std::string& text;  // as the client has it
  std::int64_t version;
  const FileResult& result;  // of that text
  const ClientRanges& ranges;
};

// What `params` of textDocument/codeAction ask for: a quick fix for each finding that meets the
// range, or that is named among the diagnostics of the context, and that has a fix; and one that
// makes all safe fixes. Throws BadParams.
Json code_actions(const Value& params, const CheckedText& document, Checker& checker,
                  const Telling& telling);

}  // namespace gwlint::lsp
