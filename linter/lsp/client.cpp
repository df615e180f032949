#include "linter/lsp/client.h"

#include <algorithm>
#include <limits>

#include "linter/lsp/uri.h"

namespace gwlint::lsp {
namespace {

bool holds(const Value* list, std::string_view word) {
  return list != nullptr && list->is_array() &&
         std::ranges::any_of(*list, [&](const Value& one) { return one == word; });
}

PositionEncoding encoding_of(const Value& params) {
  const Value* offered = find_path(params, "capabilities.general.positionEncodings");
  return holds(offered, "utf-8") ? PositionEncoding::Utf8 : PositionEncoding::Utf16;
}

std::optional<Language> language_of(const Value& params) {
  if (const Value* word = find_path(params, "initializationOptions.lang")) {
    if (*word == "zh") return Language::Chinese;
    if (*word == "en") return Language::English;
  }
  return language_of_locale(find(params, "locale"));
}

std::optional<int> process_of(const Value& params) {
  const Value* id = find(params, "processId");
  if (id == nullptr || !id->is_number_unsigned()) return std::nullopt;
  const auto number = id->get<std::uint64_t>();
  if (number == 0 || number > static_cast<std::uint64_t>(std::numeric_limits<int>::max())) {
    return std::nullopt;
  }
  return static_cast<int>(number);
}

// As the client's age has it: a list of folders, a URI, a path.
std::vector<std::string> all_folders_of(const Value& params) {
  const Value* list = find(params, "workspaceFolders");
  if (list != nullptr && list->is_array()) return folders_of(*list);
  const Value* uri = find(params, "rootUri");
  if (uri != nullptr && uri->is_string()) {
    const std::optional<std::string> path = path_of(uri->get_ref<const std::string&>());
    return path ? std::vector{*path} : std::vector<std::string>();
  }
  const Value* root = find(params, "rootPath");
  const bool is_path =
      root != nullptr && root->is_string() && root->get_ref<const std::string&>().starts_with('/');
  if (!is_path) return {};
  return {root->get_ref<const std::string&>()};
}

}  // namespace

std::optional<Language> language_of_locale(const Value* locale) {
  if (locale == nullptr || !locale->is_string()) return std::nullopt;
  const std::string& name = locale->get_ref<const std::string&>();
  if (name.empty()) return std::nullopt;
  const bool is_chinese =
      name.size() >= 2 && (name[0] == 'z' || name[0] == 'Z') && (name[1] == 'h' || name[1] == 'H');
  return is_chinese ? Language::Chinese : Language::English;
}

std::vector<std::string> folders_of(const Value& list) {
  std::vector<std::string> folders;
  for (const Value& one : list) {
    const Value* uri = find(one, "uri");
    if (uri == nullptr || !uri->is_string()) continue;
    if (auto path = path_of(uri->get_ref<const std::string&>())) folders.push_back(*path);
  }
  return folders;
}

Client client_of(const Value& params) {
  Client client;
  client.encoding = encoding_of(params);
  const Value* capabilities = find(params, "capabilities");
  const Value none;
  const Value& can = capabilities != nullptr ? *capabilities : none;
  client.related_information = is_true(can, "textDocument.publishDiagnostics.relatedInformation");
  client.code_description = is_true(can, "textDocument.publishDiagnostics.codeDescriptionSupport");
  client.code_action_literals =
      find_path(can, "textDocument.codeAction.codeActionLiteralSupport") != nullptr;
  client.preferred_actions = is_true(can, "textDocument.codeAction.isPreferredSupport");
  client.document_changes = is_true(can, "workspace.workspaceEdit.documentChanges");
  client.markdown_hover = holds(find_path(can, "textDocument.hover.contentFormat"), "markdown");
  client.watches_files = is_true(can, "workspace.didChangeWatchedFiles.dynamicRegistration");
  client.shows_progress = is_true(can, "window.workDoneProgress");
  client.language = language_of(params);
  client.process = process_of(params);
  client.folders = all_folders_of(params);
  return client;
}

}  // namespace gwlint::lsp
