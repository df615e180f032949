#include "adapters/docx/annotate.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/docx/anchor.h"
#include "adapters/docx/annotation_ids.h"
#include "adapters/docx/comment_writer.h"
#include "adapters/docx/markup_insertion.h"
#include "adapters/docx/package_edit.h"
#include "adapters/docx/part_name.h"
#include "adapters/docx/refusal.h"
#include "adapters/docx/relationships.h"
#include "adapters/docx/source_map.h"
#include "adapters/docx/xml_attributes.h"

namespace gwlint::docx {
namespace {

constexpr std::string_view kCommentsType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
constexpr std::string_view kDeclaration =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n";

// The two forms of the standard differ in their URIs alone.
struct Dialect {
  std::string_view word;
  std::string_view comments;  // the type of the relationship
};

constexpr Dialect kTransitional = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"};
constexpr Dialect kStrict = {"http://purl.oclc.org/ooxml/wordprocessingml/main",
                             "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"};

// That of the root element.
const Dialect& dialect_of(const PartText& part) {
  const std::string_view prefix = part.outline.front().prefix();
  const std::string declares =
      prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix.substr(0, prefix.size() - 1));
  for (const XmlAttribute& attribute : xml_attributes(part.xml, part.outline.front())) {
    if (attribute.name == declares && attribute.value == kStrict.word) return kStrict;
  }
  return kTransitional;
}

CommentWriter writer_for(const PartText& part) {
  const std::string_view uri = dialect_of(part).word;
  return {root_prefix(part, uri).value_or(std::string()), uri};
}

// What stands at one spot: first the ends of ranges, then ranges without text, then starts.
enum Rank : int { kEnds, kSpots, kStarts };

using Refusal = std::optional<Reason>;

class Annotating {
 public:
  Annotating(PackageEdit& package, const TracedDocument& traced)
      : package_(package), traced_(traced), main_name_(traced.document.parts.front()) {}

  Refusal run(std::span<const Annotation> annotations, const Limits& limits,
              const Deadline& deadline) {
    if (annotations.empty()) return std::nullopt;
    const auto main = package_.part(main_name_);
    if (!main) return main.error();
    main_ = *main;
    ids_.note(main_->xml, main_->outline);
    if (Refusal refusal = find_comments(limits, deadline)) return refusal;
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < annotations.size(); ++i) numbers.push_back(ids_.take());
    if (Refusal refusal = put_anchors(annotations, numbers)) return refusal;
    return put_comments(annotations, numbers);
  }

 private:
  // The part that holds the comments, or is going to.
  Refusal find_comments(const Limits& limits, const Deadline& deadline) {
    const auto relationships = read_relationships(package_.package(), main_name_, limits, deadline);
    if (!relationships) return reason(relationships.error());
    for (const Relationship& relationship : *relationships) {
      if (relationship.type != "comments" || relationship.external) continue;
      const auto target = resolve_target(main_name_, relationship.target);
      if (!target) continue;
      comments_name_ = *target;
      if (!package_.package().contains(*target)) return std::nullopt;  // a dangling relationship
      const auto comments = package_.part(*target);
      if (!comments) return comments.error();
      comments_ = *comments;
      ids_.note(comments_->xml, comments_->outline);
      return std::nullopt;
    }
    return std::nullopt;
  }

  Refusal put_anchors(std::span<const Annotation> annotations,
                      const std::vector<std::uint32_t>& numbers) {
    const CommentWriter writer = writer_for(*main_);
    MarkupInsertion markup(main_->xml, main_->outline, ids_);
    const Anchors anchors(traced_, *main_, markup, [this](std::uint16_t part) {
      const auto text = package_.part(traced_.document.parts[part]);
      return text ? *text : nullptr;
    });
    std::string without_paragraph;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
      const std::string start = writer.range_start(numbers[i]);
      const std::string reference = writer.reference(numbers[i]);
      const auto anchor = anchors.locate(annotations[i].place);
      std::string end = writer.range_end(numbers[i]);
      if (anchor && anchor->reference) {
        markup.add(*anchor->reference, kEnds, reference);
      } else {
        end += reference;
      }
      if (!anchor) {
        without_paragraph += start + end;
      } else if (anchor->empty) {
        markup.add(anchor->begin, kSpots, start + end);
      } else {
        markup.add(anchor->begin, kStarts, start);
        markup.add(anchor->end, kEnds, end);
      }
    }
    package_.change(main_name_, markup.patches());
    return without_paragraph.empty() ? std::nullopt : put_into_body(without_paragraph);
  }

  // Into a body without any paragraph that could hold them.
  Refusal put_into_body(const std::string& markup) {
    const std::uint32_t body = xml_child(main_->outline, 0, "body");
    if (body == kNoElement) return not_what_was_read();
    const std::string_view uri = dialect_of(*main_).word;
    const std::string paragraph = "<w:p xmlns:w=\"" + std::string(uri) + "\">" + markup + "</w:p>";
    const XmlElement& element = main_->outline[body];
    package_.change(main_name_,
                    {element.is_empty_tag() ? xml_appended(element, paragraph)
                                            : Patch{element.content_begin, 0, paragraph}});
    return std::nullopt;
  }

  Refusal put_comments(std::span<const Annotation> annotations,
                       const std::vector<std::uint32_t>& numbers) {
    const bool exist = comments_ != nullptr;
    const Dialect& dialect = dialect_of(*main_);
    const CommentWriter writer = exist ? writer_for(*comments_) : CommentWriter("w:", dialect.word);
    std::string written;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
      written += writer.comment(numbers[i], annotations[i]);
    }
    if (exist) {
      package_.change(comments_name_, {xml_appended(comments_->outline.front(), written)});
      return package_.set_content_type(comments_name_, kCommentsType);
    }
    const bool related = !comments_name_.empty();
    if (!related) comments_name_ = free_name();
    package_.add(comments_name_, std::string(kDeclaration) + "<w:comments xmlns:w=\"" +
                                     std::string(dialect.word) + "\">" + written + "</w:comments>");
    if (Refusal refusal = package_.set_content_type(comments_name_, kCommentsType)) return refusal;
    if (related) return std::nullopt;
    const std::string file = comments_name_.substr(comments_name_.rfind('/') + 1);
    return package_.relate(main_name_, dialect.comments, file);
  }

  // Beside the main part.
  std::string free_name() const {
    const std::string folder = main_name_.substr(0, main_name_.rfind('/') + 1);
    for (std::size_t number = 0;; ++number) {
      std::string name = folder + "comments" + (number == 0 ? "" : std::to_string(number)) + ".xml";
      if (!package_.package().contains(name)) return name;
    }
  }

  PackageEdit& package_;
  const TracedDocument& traced_;
  std::string main_name_;
  const PartText* main_ = nullptr;
  std::string comments_name_;           // empty: no relationship leads to one
  const PartText* comments_ = nullptr;  // null: there is none
  AnnotationIds ids_;
};

// Takes comments out of the package.
class Removing {
 public:
  explicit Removing(PackageEdit& package) : package_(package) {}

  // `extended`: the parts that say which comment answers which, of which there should be one.
  Refusal run(const std::string& main_name, const std::string& comments_name,
              const std::vector<std::string>& extended) {
    for (const std::string& name : extended) {
      const auto part = package_.part(name);
      if (!part) return part.error();
      note_answered(**part);
    }
    const auto comments = package_.part(comments_name);
    if (!comments) return comments.error();
    std::vector<Patch> gone = take_comments(**comments);
    if (gone.empty()) return std::nullopt;
    package_.change(comments_name, std::move(gone));
    const auto main = package_.part(main_name);
    if (!main) return main.error();
    package_.change(main_name, anchors_in(**main));
    return std::nullopt;
  }

  bool removes() const { return !ids_.empty(); }

 private:
  static Patch without(const XmlElement& element) {
    return {element.begin, element.end - element.begin, {}};
  }

  // By paragraphs: w15:commentEx.
  void note_answered(const PartText& part) {
    for (const XmlElement& element : part.outline) {
      if (element.local_name() != "commentEx") continue;
      if (auto parent = xml_attribute(part.xml, element, "paraIdParent")) {
        answered_.push_back(*std::move(parent));
      }
    }
    std::ranges::sort(answered_);
  }

  bool is_own(const PartText& part, std::uint32_t comment) const {
    const XmlElement& element = part.outline[comment];
    if (element.local_name() != "comment") return false;
    if (xml_attribute(part.xml, element, "author") != std::string(kCommentAuthor)) return false;
    std::string title;
    std::size_t paragraphs = 0;
    for (std::uint32_t i = comment + 1;
         i < part.outline.size() && part.outline[i].begin < element.end; ++i) {
      const XmlElement& inner = part.outline[i];
      if (inner.local_name() == "p") {
        ++paragraphs;
        const auto id = xml_attribute(part.xml, inner, "paraId");
        if (id && std::ranges::binary_search(answered_, *id)) return false;
      }
      if (inner.local_name() != "t" || paragraphs != 1) continue;
      const auto text = xml_text(std::string_view(part.xml).substr(
          inner.content_begin, inner.content_end - inner.content_begin));
      if (text) title += text->characters;
    }
    return title.starts_with(kAnnotationMark);
  }

  std::vector<Patch> take_comments(const PartText& part) {
    std::vector<Patch> gone;
    for (std::uint32_t i = 0; i < part.outline.size(); ++i) {
      const XmlElement& element = part.outline[i];
      if (!is_own(part, i)) continue;
      const auto id = xml_attribute(part.xml, element, "id");
      if (!id) continue;
      ids_.push_back(*id);
      gone.push_back(without(element));
    }
    std::ranges::sort(ids_);
    return gone;
  }

  std::vector<Patch> anchors_in(const PartText& part) const {
    std::vector<Patch> gone;
    for (const XmlElement& element : part.outline) {
      const std::string_view name = element.local_name();
      const bool is_reference = name == "commentReference";
      if (!is_reference && name != "commentRangeStart" && name != "commentRangeEnd") continue;
      const auto id = xml_attribute(part.xml, element, "id");
      if (!id || !std::ranges::binary_search(ids_, *id)) continue;
      const bool alone = is_reference && is_alone_in_run(part, element);
      gone.push_back(without(alone ? part.outline[element.parent] : element));
    }
    return gone;
  }

  // True where its run holds nothing else but properties.
  static bool is_alone_in_run(const PartText& part, const XmlElement& reference) {
    const std::uint32_t parent = reference.parent;
    if (parent == kNoElement || part.outline[parent].local_name() != "r") return false;
    for (std::uint32_t i = parent + 1;
         i < part.outline.size() && part.outline[i].begin < part.outline[parent].end; ++i) {
      const XmlElement& child = part.outline[i];
      const bool counts = child.parent == parent && child.begin != reference.begin;
      if (counts && child.local_name() != "rPr") return false;
    }
    return true;
  }

  PackageEdit& package_;
  std::vector<std::string> ids_;       // sorted
  std::vector<std::string> answered_;  // ids of their paragraphs, sorted
};

}  // namespace

AnnotateResult annotate(std::string_view bytes, const Document& document,
                        std::span<const Annotation> annotations, const Limits& limits) {
  const auto traced = read_traced(bytes, limits);
  if (!traced) return reason(traced.error());
  const bool inside = std::ranges::all_of(annotations, [&](const Annotation& annotation) {
    return annotation.place.begin <= annotation.place.end &&
           annotation.place.end <= document.text.size();
  });
  if (traced->document.text != document.text || !inside) return not_what_was_read();
  const Deadline deadline(limits.time);
  auto package = Package::open(bytes, limits, deadline);
  if (!package) return reason(package.error());
  if (is_signed(*package)) return breaks_signature();
  PackageEdit edit(std::move(*package), limits, deadline);
  if (Refusal refusal = Annotating(edit, *traced).run(annotations, limits, deadline)) {
    return *std::move(refusal);
  }
  return edit.apply(bytes);
}

AnnotateResult remove_annotations(std::string_view bytes, const Limits& limits) {
  const auto traced = read_traced(bytes, limits);
  if (!traced) return reason(traced.error());
  const std::string& main = traced->document.parts.front();
  const Deadline deadline(limits.time);
  auto package = Package::open(bytes, limits, deadline);
  if (!package) return reason(package.error());
  const bool is_signed_document = is_signed(*package);
  const auto relationships = read_relationships(*package, main, limits, deadline);
  if (!relationships) return reason(relationships.error());
  const auto comments = related_parts(*package, *relationships, main, "comments");
  if (!comments) return reason(comments.error());
  if (comments->empty()) return std::string(bytes);
  const auto extended = related_parts(*package, *relationships, main, "commentsExtended");
  if (!extended) return reason(extended.error());
  PackageEdit edit(std::move(*package), limits, deadline);
  Removing removing(edit);
  if (Refusal refusal = removing.run(main, comments->front(), *extended))
    return *std::move(refusal);
  if (!removing.removes()) return std::string(bytes);
  if (is_signed_document) return breaks_signature();
  return edit.apply(bytes);
}

}  // namespace gwlint::docx
