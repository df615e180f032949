#include "adapters/docx/docx.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "adapters/docx/comments.h"
#include "adapters/docx/numbering.h"
#include "adapters/docx/package.h"
#include "adapters/docx/paragraph_tables.h"
#include "adapters/docx/part_name.h"
#include "adapters/docx/projection.h"
#include "adapters/docx/relationships.h"
#include "adapters/docx/source_map.h"
#include "adapters/docx/story_reader.h"
#include "adapters/docx/styles.h"

namespace gwlint::docx {
namespace {

// A kind of part with text, and the relationship from the main part that leads to it.
struct StoryKind {
  std::string_view relationship;
  Tag root;
  Story story;
};

constexpr StoryKind kStories[] = {
    {"footnotes", Tag::Footnotes, Story::Footnote},
    {"endnotes", Tag::Endnotes, Story::Endnote},
    {"header", Tag::Header, Story::Header},
    {"footer", Tag::Footer, Story::Footer},
};

ReadError missing(std::string_view part, Bilingual what) {
  return failure(ReadErrorKind::MissingPart, describe(part), what);
}

// What a main part is instead, by the name of its root element.
ReadError not_word(std::string_view part, std::string_view root) {
  if (root == "workbook") {
    return failure(ReadErrorKind::NotWordDocument, describe(part),
                   Bilingual{"电子表格", "a spreadsheet"});
  }
  if (root == "presentation") {
    return failure(ReadErrorKind::NotWordDocument, describe(part),
                   Bilingual{"演示文稿", "a presentation"});
  }
  return failure(
      ReadErrorKind::NotWordDocument, describe(part),
      Detail{fmt::format("根元素是“{}”", root), fmt::format("the root element is {}", root)});
}

// The reading of one file.
class Reading {
 public:
  // `map` takes where the text comes from; none: nobody asks.
  Reading(Package package, const Limits& limits, const Deadline& deadline, SourceMap* map = nullptr)
      : package_(std::move(package)),
        limits_(&limits),
        deadline_(&deadline),
        map_(map),
        projection_(document_, map) {
    document_.format = Format::Docx;
  }

  Failure read() {
    if (Failure failed = find_main_part()) return failed;
    auto relationships = read_relationships(package_, main_, *limits_, *deadline_);
    if (!relationships) return relationships.error();
    relationships_ = std::move(*relationships);
    if (Failure failed = read_definitions()) return failed;
    if (Failure failed = read_story(main_, {"", Tag::Document, Story::Body})) return failed;
    for (const StoryKind& kind : kStories) {
      if (Failure failed = read_stories(kind)) return failed;
    }
    projection_.finish();
    return read_paragraph_tables(document_, *limits_, *deadline_);
  }

  Document take() { return std::move(document_); }

 private:
  Failure find_main_part();
  Failure read_definitions();
  template <typename Read>
  Failure read_definition(std::string_view relationship, Read read);
  Failure read_stories(const StoryKind& kind);
  Failure read_story(const std::string& part, const StoryKind& kind);

  Package package_;
  const Limits* limits_;
  const Deadline* deadline_;
  SourceMap* map_;
  Document document_;
  Projection projection_;
  std::string main_;
  Relationships relationships_;
  Styles styles_;
  Numbering numbering_;
  Comments comments_;
};

Failure Reading::find_main_part() {
  const std::string relationships_name = relationships_part({});
  if (!package_.contains(relationships_name)) {
    const bool office =
        package_.contains("[Content_Types].xml") || package_.contains("word/document.xml");
    if (office) return missing(relationships_name, {});
    return failure(ReadErrorKind::NotWordDocument, Detail{}, Bilingual{});
  }
  const auto relationships = read_relationships(package_, {}, *limits_, *deadline_);
  if (!relationships) return relationships.error();
  for (const Relationship& relationship : *relationships) {
    if (relationship.type != "officeDocument") continue;
    if (relationship.external) {
      return missing(relationships_name,
                     {"主文档在文件之外", "the main document is outside the package"});
    }
    const auto part = resolve_target({}, relationship.target);
    if (!part) {
      return missing(relationships_name, {"主文档的目标在文件之外",
                                          "the main document's target is outside the package"});
    }
    if (!package_.contains(*part)) return missing(*part, {});
    main_ = *part;
    return std::nullopt;
  }
  return missing(relationships_name,
                 {"没有指向主文档的关系", "no relationship leads to a main document"});
}

template <typename Read>
Failure Reading::read_definition(std::string_view relationship, Read read) {
  const auto parts = related_parts(package_, relationships_, main_, relationship);
  if (!parts) return parts.error();
  return parts->empty() ? std::nullopt : read(parts->front());
}

Failure Reading::read_definitions() {
  Failure failed = read_definition("styles", [this](const std::string& part) {
    return read_styles(package_, part, *limits_, *deadline_, styles_);
  });
  if (failed) return failed;
  failed = read_definition("numbering", [this](const std::string& part) {
    return read_numbering(package_, part, *limits_, *deadline_, numbering_);
  });
  if (failed) return failed;
  return read_definition("comments", [this](const std::string& part) {
    return read_comments(package_, part, *limits_, *deadline_, comments_);
  });
}

Failure Reading::read_stories(const StoryKind& kind) {
  const auto parts = related_parts(package_, relationships_, main_, kind.relationship);
  if (!parts) return parts.error();
  for (const std::string& part : *parts) {
    if (std::ranges::find(document_.parts, part) != document_.parts.end()) continue;
    if (Failure failed = read_story(part, kind)) return failed;
  }
  return std::nullopt;
}

// A part is read twice when it has fields without end, which swallow the text after them.
Failure Reading::read_story(const std::string& part, const StoryKind& kind) {
  const StoryContext context{&styles_, &comments_, limits_, map_ != nullptr};
  document_.parts.push_back(part);
  const std::size_t nodes = document_.nodes.size();
  std::vector<std::uint32_t> unclosed;
  for (bool again = false;; again = true) {
    document_.nodes.resize(nodes);
    NumberingCounters counters(numbering_, styles_);
    StoryReader reader(document_, context, counters, kind.root, unclosed);
    XmlOutcome outcome = read_xml(package_, part, *limits_, *deadline_, reader);
    if (outcome.failure) return std::move(outcome.failure);
    if (!reader.found_root()) return not_word(part, outcome.root);
    unclosed = reader.unclosed_fields();
    if (!unclosed.empty() && !again) continue;
    StoryText text = reader.take();
    if (outcome.foreign_encoding) {
      text.marks.push_back({Mark::Kind::ForeignXml, {}, part + "：GB18030"});
    }
    projection_.add(text, kind.story);
    if (map_ != nullptr) map_->encodings.push_back(std::move(outcome.encoding));
    return std::nullopt;
  }
}

}  // namespace

bool recognises(std::string_view bytes) {
  // Local header, end record of an empty archive, first volume of several.
  return bytes.starts_with({"PK\3\4", 4}) || bytes.starts_with({"PK\5\6", 4}) ||
         bytes.starts_with({"PK\7\10", 4});
}

ReadResult read(std::string_view bytes, const Limits& limits) {
  const Deadline deadline(limits.time);
  auto package = Package::open(bytes, limits, deadline);
  if (!package) return package.error();
  Reading reading(std::move(*package), limits, deadline);
  if (Failure failed = reading.read()) return *std::move(failed);
  return reading.take();
}

Result<TracedDocument, ReadError> read_traced(std::string_view bytes, const Limits& limits) {
  const Deadline deadline(limits.time);
  auto package = Package::open(bytes, limits, deadline);
  if (!package) return package.error();
  TracedDocument traced;
  Reading reading(std::move(*package), limits, deadline, &traced.map);
  if (Failure failed = reading.read()) return *std::move(failed);
  traced.document = reading.take();
  return traced;
}

}  // namespace gwlint::docx
