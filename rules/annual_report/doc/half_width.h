// Half-width punctuation within Chinese text.
#pragma once

#include <string_view>
#include <vector>

#include "linter/text/span.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

struct HalfWidthMark {
  Span place;             // of the folded text
  std::string_view wide;  // the mark to write for it
};

// The half-width , ; : ? ! of `passage`, a range of the folded text, that stand between Chinese
// characters, and its half-width brackets around Chinese words within a Chinese sentence; in order.
// Quotation and title marks between a mark and the next character do not count.
std::vector<HalfWidthMark> find_half_width(const Report& report, Span passage);

}  // namespace gwlint::annual_report
