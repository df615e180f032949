// Where in the main part a comment can be anchored so that it stands on given text.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/markup_insertion.h"
#include "adapters/docx/part_text.h"
#include "adapters/docx/source_map.h"
#include "linter/output/place.h"

namespace gwlint::docx {

// A range; at one spot where both ends are the same.
struct Anchor {
  MarkupSpot begin;
  MarkupSpot end;
  bool empty = false;
  std::optional<MarkupSpot> reference = {};  // where it is not to stand right behind the end
};

// Comments stand in the body only, in runs or beside them. Hence
//   text of runs          is anchored to the character, over paragraphs and cells too;
//   what is one thing     (a formula, ruby, a drawing with its text boxes, a field within a
//                         paragraph, mc:AlternateContent, a control whose content programs
//                         exchange) is anchored as a whole;
//   notes                 are anchored on their reference;
//   headers, footers      on the first paragraph of the body, at its start;
//   what has no text      (empty cells, automatic numbers, spots) at its spot;
//   what ends in the first paragraph of a content control around paragraphs or cells
//                         goes on to the end of the paragraph, where the next one is no such and in
//                         the same cell; else it stands where it is, and its reference in the next
//                         paragraph that is no such; with none behind, it ends in the last before.
//
// The last, as LibreOffice 7.4 takes a comment whose reference stands in such a paragraph for the
// end of the control, and loses the text before it or the comment's own.
class Anchors {
 public:
  // The text of another part than the main one; null where it cannot be had. Good for ever.
  using LoadPart = std::function<const PartText*(std::uint16_t part)>;

  // All must outlive this object; `main` is the document's first part. `markup` is of `main`.
  Anchors(const TracedDocument& traced, const PartText& main, const MarkupInsertion& markup,
          LoadPart load);

  // Nothing where the body has no paragraph that can hold a comment.
  std::optional<Anchor> locate(Span place) const;

 private:
  // What text comes from.
  struct Atom {
    SourcePiece source;
    bool glyph = false;
  };
  using Atoms = std::vector<Atom>;
  // What is anchored as a whole: one element, or those from `first` to `last`.
  struct Unit {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  // A complex field (w:fldChar), by the elements that begin and end it.
  using Field = Unit;

  Span block_around(Span place) const;
  std::optional<Anchor> around(Span place, const Atom& first) const;
  std::optional<Anchor> at_spot(std::uint32_t offset) const;
  std::optional<Anchor> in_empty_block(Span block, std::uint32_t offset) const;
  std::optional<Anchor> whole(std::uint32_t element) const;
  std::optional<Anchor> beside_note(std::uint16_t part, std::uint32_t element) const;
  std::optional<Anchor> at_start_of(std::uint32_t paragraph) const;
  std::uint32_t paragraph_near(std::uint32_t element) const;
  std::optional<Anchor> clear_of_control(Anchor anchor) const;
  bool begins_control(std::uint32_t paragraph) const;
  bool takes_reference(std::uint32_t element) const;
  std::uint32_t paragraph_behind(std::uint32_t paragraph) const;
  std::optional<MarkupSpot> spot(const Atom& atom, std::uint32_t offset, bool is_end) const;

  // What has to be anchored as a whole for `element`; none where it is outside of all paragraphs.
  std::optional<Unit> unit_of(std::uint32_t element) const;
  std::optional<Unit> field_around(std::uint32_t element) const;
  void find_fields();
  std::uint32_t outermost_whole(std::uint32_t element) const;
  bool is_exchanged(std::uint32_t control) const;
  std::uint32_t ancestor(std::uint32_t element, std::string_view local_name) const;

  const Document& document_;
  const SourceMap& map_;
  const PartText& main_;
  const MarkupInsertion& markup_;
  LoadPart load_;
  Places places_;
  Atoms atoms_;                // by text
  std::vector<Field> fields_;  // outermost ones within a paragraph, in order
};

}  // namespace gwlint::docx
