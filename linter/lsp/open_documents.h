// The documents that are open in the client, as they stand there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "linter/files/inputs.h"
#include "linter/lsp/checker.h"
#include "linter/lsp/diagnostics.h"
#include "linter/lsp/message.h"
#include "linter/lsp/server.h"

namespace gwlint::lsp {

// What was found in a text, and where that stands for the client.
struct CheckedDocument {
  CheckedDocument(FileResult found, PositionEncoding encoding, bool mark)
      : result(std::move(found)), ranges(result.document, encoding, mark) {}
  CheckedDocument(const CheckedDocument&) = delete;
  CheckedDocument& operator=(const CheckedDocument&) = delete;

  FileResult result;
  ClientRanges ranges;  // of result.document
};

struct OpenDocument {
  std::string uri;   // as the client has it
  std::string path;  // empty: no file yet
  std::string text;
  std::int64_t version = 0;
  bool is_text = false;                    // a text that may be a report
  bool is_lost = false;                    // its text is not known any more
  std::optional<Clock::time_point> due;    // to be checked then
  std::unique_ptr<CheckedDocument> found;  // in the text as it is now; null: not checked yet

  bool is_checked() const { return is_text && !is_lost; }

  // Makes the changes that `params` of didChange name. False where they make no sense or the text
  // would become larger than `most`: the document is lost.
  bool change(const Value& params, PositionEncoding encoding, std::size_t most);

  // What is found in the text as it is now.
  const CheckedDocument& checked(Checker& checker, PositionEncoding encoding);

  // Whether the client is told what was found. Nothing is said of a text that is empty so far.
  static bool is_told(const FileResult& result) {
    return !result.error || result.error->kind != ReadErrorKind::Empty;
  }
};

class OpenDocuments {
 public:
  // `item` is a TextDocumentItem. Throws BadParams.
  void open(const Value& item, IsWanted has_known_extension, Clock::time_point now);
  // False where none of that URI was open.
  bool close(const std::string& uri) { return documents_.erase(uri) > 0; }
  // Null where none is.
  OpenDocument* find(const std::string& uri);

  // Forgets all results: every document is due at `when`.
  void check_all_again(Clock::time_point when);
  // A document that is to be checked by now; null: none is.
  OpenDocument* due(Clock::time_point now);
  // When the next one is to be checked.
  std::optional<Clock::time_point> next_due() const;

 private:
  std::map<std::string, OpenDocument> documents_;  // by URI
};

}  // namespace gwlint::lsp
