// What the client has said of itself in `initialize`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/language.h"
#include "linter/lsp/message.h"
#include "linter/lsp/positions.h"

namespace gwlint::lsp {

struct Client {
  PositionEncoding encoding = PositionEncoding::Utf16;
  bool related_information = false;
  bool code_description = false;
  bool code_action_literals = false;
  bool preferred_actions = false;
  bool document_changes = false;  // edits of a document that must be of a certain version
  bool markdown_hover = false;
  bool watches_files = false;  // on our demand
  bool shows_progress = false;
  std::optional<Language> language;  // initializationOptions, else the locale
  std::optional<int> process;        // its process id
  std::vector<std::string> folders;  // paths of the workspace's folders
};

// Reads the params of `initialize`; what is of the wrong type counts as missing.
Client client_of(const Value& params);

// The language that a locale speaks: Chinese for `zh…`, English for every other. None: no locale.
std::optional<Language> language_of_locale(const Value* locale);

// The paths of the folders in `list`, an array of WorkspaceFolder; those on no disk are left out.
std::vector<std::string> folders_of(const Value& list);

}  // namespace gwlint::lsp
