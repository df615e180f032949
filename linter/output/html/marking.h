// Text cut into pieces, each of which is marked alike from its first byte to its last.
//
// Findings overlap and nest, which elements of HTML cannot: so the text is cut wherever something
// that is marked begins or ends, and every piece says all that it belongs to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "linter/document/document.h"
#include "linter/text/span.h"

namespace gwlint::html {

// A place that is to be marked.
struct Marking {
  enum class Role : std::uint8_t {
    Found,    // the place of finding number `index`
    Related,  // a place that finding number `index` refers to
    Noticed,  // Document::marks[index]
  };
  Span place;  // empty: a spot
  Role role = Role::Found;
  std::uint32_t index = 0;
};

struct Piece {
  Span text;                                 // empty: a spot that something of no extent marks
  std::vector<std::uint32_t> found;          // in rising order, each once
  std::vector<std::uint32_t> found_last;     // of these, those that end here
  std::vector<std::uint32_t> related;        // in rising order, each once
  std::vector<std::uint32_t> noticed;        // likewise
  std::vector<std::uint32_t> noticed_first;  // of these, those that begin here
};

// The markings of one document.
class Markings {
 public:
  // Each of `leaves`, in rising order and not overlapping, is a text that is shown as a whole: a
  // paragraph, a cell. A marking that touches none of them becomes a spot at the end of the leaf
  // before it, or at the beginning of the first.
  Markings(std::vector<Marking> markings, std::vector<Span> leaves);

  // `leaf` cut at its markings. Neighbouring pieces differ; an empty leaf without spots has none.
  std::vector<Piece> pieces(Span leaf) const;

  // Whether something is marked in `leaf`.
  bool any(Span leaf) const { return !touching(leaf).empty(); }

  // Where the first piece of what is marked at `place` begins.
  std::uint32_t anchor(Span place) const;

 private:
  struct Entry {
    Marking marking;
    std::uint32_t reach;  // the furthest end of this entry and all before it
  };
  std::vector<Marking> touching(Span leaf) const;
  // The first leaf that `place` touches; null where there is none.
  const Span* first_touched(Span place) const;
  Span spot_for(Span place) const;

  std::vector<Span> leaves_;
  std::vector<Entry> entries_;  // by place
};

}  // namespace gwlint::html
