#include "linter/lsp/open_documents.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "linter/lsp/ranges.h"
#include "linter/lsp/text_document.h"
#include "linter/lsp/uri.h"
#include "linter/lsp/workspace.h"

namespace gwlint::lsp {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

// Languages, as editors name them, in which reports are written.
constexpr std::array<std::string_view, 3> kLanguages = {"plaintext", "text", "markdown"};

// True for what git keeps beside the work tree, such as the message of a commit that is written.
bool is_of_git(std::string_view path) {
  return path.find("/.git/") != std::string_view::npos;
}

std::string_view string_or_nothing(const Value& in, std::string_view key) {
  const Value* value = find(in, key);
  if (value == nullptr || !value->is_string()) return {};
  return value->get_ref<const std::string&>();
}

std::int64_t version_in(const Value& in) {
  const Value* version = find(in, "version");
  return version != nullptr && version->is_number_integer() ? version->get<std::int64_t>() : 0;
}

TextChange change_of(const Value& event) {
  TextChange change{std::nullopt, string_at(event, "text")};
  if (find(event, "range") != nullptr) change.range = range_at(event, "range");
  return change;
}

}  // namespace

bool OpenDocument::change(const Value& params, PositionEncoding encoding, std::size_t most) {
  found.reset();
  if (is_lost) return true;  // that was told before
  try {
    version = version_in(at(params, "textDocument"));
    for (const Value& event : array_at(params, "contentChanges")) {
      is_lost = is_lost || !apply(change_of(event), encoding, most, text);
    }
  } catch (const BadParams&) {
    is_lost = true;
  }
  if (is_lost) text.clear();
  return !is_lost;
}

const CheckedDocument& OpenDocument::checked(Checker& checker, PositionEncoding encoding) {
  if (!found) {
    found = std::make_unique<CheckedDocument>(checker.check({path, text.size(), {}, text, false}),
                                              encoding, text.starts_with(kMark));
  }
  return *found;
}

void OpenDocuments::open(const Value& item, IsWanted has_known_extension, Clock::time_point now) {
  OpenDocument document;
  document.uri = string_at(item, "uri");
  document.text = string_at(item, "text");
  document.version = version_in(item);
  const std::string_view language = string_or_nothing(item, "languageId");
  const bool is_prose = std::ranges::find(kLanguages, language) != kLanguages.end();
  if (const auto path = path_of(document.uri)) {
    document.path = *path;
    document.is_text = (is_prose || has_known_extension(*path)) && !is_docx_name(*path) &&
                       !is_configuration_name(*path) && !is_of_git(*path);
  } else {
    document.is_text = is_prose && scheme_of(document.uri) == "untitled";
  }
  if (document.is_text) document.due = now;
  documents_.insert_or_assign(document.uri, std::move(document));
}

OpenDocument* OpenDocuments::find(const std::string& uri) {
  const auto found = documents_.find(uri);
  return found == documents_.end() ? nullptr : &found->second;
}

void OpenDocuments::check_all_again(Clock::time_point when) {
  for (auto& [uri, document] : documents_) {
    document.found.reset();
    if (document.is_checked()) document.due = when;
  }
}

OpenDocument* OpenDocuments::due(Clock::time_point now) {
  for (auto& [uri, document] : documents_) {
    if (document.due && !document.is_checked()) document.due.reset();
    if (document.due && *document.due <= now) return &document;
  }
  return nullptr;
}

std::optional<Clock::time_point> OpenDocuments::next_due() const {
  std::optional<Clock::time_point> next;
  for (const auto& [uri, document] : documents_) {
    if (document.due) next = std::min(next.value_or(*document.due), *document.due);
  }
  return next;
}

}  // namespace gwlint::lsp
