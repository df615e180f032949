// Finds what a part repeats byte for byte, so that the XML parser need read it but once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <queue>
#include <string>
#include <string_view>
#include <unordered_map>

#include "adapters/docx/xml_fragment.h"

namespace gwlint::docx {

// Most of a text processor's XML are properties (`<w:rPr>…</w:rPr>`), and nearly all of them have
// stood in the part before. This sees the bytes before the parser does. Where such an element
// begins it sets a mark, a processing instruction of its own: the element follows and is to be
// recorded, or it is left out and what was recorded of it is to be replayed. The part that the
// parser sees is as well-formed, or as malformed, as it was.
//
// Within comments, CDATA sections and instructions, what looks like an element is none. Text
// processors write no such thing; from the first one on a part is left as it is.
class RepeatedXml {
 public:
  struct Mark {
    XmlFragment* fragment = nullptr;  // none: the instruction is the part's own
    bool left_out = false;
  };

  // Parses this, a piece of what the parser is to see, and returns whether to go on. Meanwhile
  // next_mark() is called for each instruction, and what follows a mark is recorded.
  using Parse = std::function<bool(std::string_view xml)>;
  // `piece` is the next one of a part in UTF-8, which begins without byte order mark.
  void feed(std::string_view piece, const Parse& parse);

  // What the instruction that the parser has come to is.
  Mark next_mark();
  // By how many bytes the part is longer than what the parser has seen of it, up to the last mark.
  std::int64_t left_out() const { return left_out_; }

 private:
  struct Known {
    XmlFragment fragment;
    std::array<Known*, 2> successors{};  // the ones that came after it last
  };

  std::size_t next_tag(std::string_view piece, std::size_t at);
  Known* known_at(std::string_view xml);
  Known* successor_at(std::string_view xml) const;
  Known* keep(std::string_view element);

  bool begun_ = false;
  bool in_root_ = false;
  bool cut_ = false;       // the last piece ended with a `<`
  bool finished_ = false;  // the rest is left as it is
  std::string kept_;       // what the parser is to see of the present piece
  std::deque<Known> all_;
  std::unordered_map<std::string_view, Known*> by_bytes_;  // keys are views of `all_`
  std::size_t stored_bytes_ = 0;
  Known* last_ = nullptr;
  std::queue<Mark> marks_;  // that the parser has not come to
  std::int64_t left_out_ = 0;
};

}  // namespace gwlint::docx
