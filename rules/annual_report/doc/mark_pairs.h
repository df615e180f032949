// Quotation marks, title marks and brackets, and which of them lack a partner.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint::annual_report {

// A mark that stands in the text.
struct PairedMark {
  enum class Side : std::uint8_t {
    Open,
    Close,
    Either,  // a straight quotation mark: never reported, yet a partner for a curly one
  };
  std::uint8_t kind = 0;  // “”, ‘’, 《》, … : an index
  Side side = Side::Open;
  Span place;
};

// Collects the marks of `text`, which begins at `begin` of the folded text. Brackets of enumerators
// (1) without a partner, apostrophes and straight quotation marks need none.
void collect_marks(std::string_view text, std::uint32_t begin, std::vector<PairedMark>& marks);

// The marks without a partner among `marks`, the marks of one section in their order. Two marks
// that turn the same way, or belong to different pairs, and embrace a few words are one slip: the
// second of them stands for both.
std::vector<Span> find_unpaired(const std::vector<PairedMark>& marks);

}  // namespace gwlint::annual_report
