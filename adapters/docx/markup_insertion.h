// Markup put between the characters of a part: runs are split where it must be, and nowhere else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/docx/annotation_ids.h"
#include "adapters/docx/splice.h"
#include "adapters/docx/xml_outline.h"

namespace gwlint::docx {

// A spot among what a paragraph holds.
struct MarkupSpot {
  enum class Side : std::uint8_t {
    Before,  // the element, which is a run, a child of one, or stands where runs can
    After,   // likewise
    Within,  // the characters of a w:t, before number `character`
    Start,   // of a w:p, behind its properties
    End,     // of a w:p
  };
  std::uint32_t element = 0;  // index into the outline
  Side side = Side::Before;
  std::uint32_t character = 0;
};

class MarkupInsertion {
 public:
  // All must outlive this object. Revisions of a run's properties are copied with these where it is
  // split, and numbered by `ids`.
  MarkupInsertion(std::string_view xml, const std::vector<XmlElement>& outline, AnnotationIds& ids)
      : xml_(xml), outline_(outline), ids_(ids) {}

  // The byte of the part where `spot` is; spots compare by it.
  std::size_t position(const MarkupSpot& spot) const { return resolve(spot).at; }

  // What comes to one spot stands there by `rank`, and of one rank in the order of the calls.
  void add(const MarkupSpot& spot, int rank, std::string_view markup);

  std::vector<Patch> patches();

 private:
  struct Resolved {
    enum class Kind : std::uint8_t {
      Plain,           // between elements where runs can stand
      BetweenContent,  // between children of the run `element`
      WithinText,      // of the w:t `element`
      EmptyParagraph,  // the w:p `element`, which has no end tag
    };
    Kind kind = Kind::Plain;
    std::size_t at = 0;
    std::uint32_t element = 0;
    std::uint32_t character = 0;

    friend auto operator<=>(const Resolved&, const Resolved&) = default;
  };
  using Markup = std::map<int, std::string>;  // by rank

  Resolved resolve(const MarkupSpot& spot) const;
  Resolved beside(std::uint32_t element, bool before) const;
  Resolved within(std::uint32_t element, std::uint32_t character) const;
  Resolved start_of(std::uint32_t paragraph) const;
  Resolved end_of(std::uint32_t paragraph) const;
  bool is_run(std::uint32_t element) const;

  void split_text(std::uint32_t element, const std::map<std::uint32_t, std::string>& cuts,
                  std::vector<Patch>& patches);
  std::string reopened(std::uint32_t run);
  std::string copied_properties(std::uint32_t properties);

  std::string_view xml_;
  const std::vector<XmlElement>& outline_;
  AnnotationIds& ids_;
  std::map<Resolved, Markup> markup_;
};

}  // namespace gwlint::docx
