// Why a file could not be read, and what its owner can do about it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "linter/language.h"
#include "linter/result.h"

namespace gwlint {

struct Document;

// Every reason for which a file is refused. The names are stable: they are the descriptor ids of
// SARIF notifications (as `camelCase`, see `id`).
enum class ReadErrorKind : std::uint8_t {
  // The file itself
  NotFound,
  NotRegularFile,  // folder, FIFO, device, socket
  PermissionDenied,
  IoError,
  Changed,  // while it was read
  Empty,
  // Its kind
  UnknownKind,  // neither text nor a document that is known
  LegacyDoc,    // OLE2 with a WordDocument stream: .doc, .wps
  Encrypted,    // OLE2 with EncryptedPackage, or an encrypted ZIP entry
  OtherOle,     // OLE2 of another kind
  Rtf,
  Pdf,
  Html,
  Mhtml,
  Word2003Xml,
  FlatOpc,
  GitLfsPointer,
  NotWordDocument,  // a ZIP, spreadsheet, presentation, OpenDocument …
  // Its soundness
  Damaged,        // ZIP structure, CRC, deflate data, declared size
  AmbiguousPart,  // two entries of one part name, overlapping entries
  MissingPart,    // relationship or part missing, external, outside the package
  UnsupportedCompression,
  DoctypeFound,
  BadXml,
  BadEncoding,  // bytes that are no text in any encoding that is read
  // Its size
  OverLimit,
  // Its surroundings
  BadConfiguration,  // the configuration that holds for it is in error
};
inline constexpr ReadErrorKind kLastReadErrorKind = ReadErrorKind::BadConfiguration;

// What a file may be beyond (see limit.h).
enum class Limit : std::uint8_t {
  FileBytes,
  Entries,        // of the ZIP directory
  PartBytes,      // inflated, a part
  InflatedBytes,  // inflated, all parts read
  Depth,          // of elements
  NestedTables,
  TagBytes,
  TagAttributes,
  Paragraphs,
  Cells,
  Lines,
  ParagraphBytes,
  ProjectionBytes,
  Time,
  Memory,  // there was none left
};

struct ReadError {
  ReadErrorKind kind;
  // What was met, in both languages where words are needed: part names, positions, the limit and
  // the value. May be empty.
  std::string detail_zh;
  std::string detail_en;
  // OverLimit: which, where it is one of these; then the advice is that limit's own.
  std::optional<Limit> limit = std::nullopt;
};

// camelCase name of the kind: `legacyDoc`.
std::string_view id(ReadErrorKind kind);
// What the kind means, one sentence without a full stop.
Bilingual meaning(ReadErrorKind kind);
// What the owner of the file can do, one sentence without a full stop.
Bilingual advice(ReadErrorKind kind);
// All three as one message: meaning, detail in brackets, advice (of the limit where one is named).
std::string message(const ReadError& error, Language language);

using ReadResult = Result<Document, ReadError>;

}  // namespace gwlint
