// Quantities in running text: 6件, 十二件, 1,204条.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "rules/annual_report/reading/phrase.h"

namespace gwlint::annual_report {

struct Quantity {
  std::int64_t value = 0;
  std::size_t begin = 0;  // its digits or numerals, within the phrase's text
  std::size_t end = 0;
};

// Takes a number and its measure word. Takes nothing where one of them is missing, or where the
// number is none of its own: 约6件, 十余件, 第6件, 6.5件, 6-8件.
std::optional<Quantity> take_quantity(Phrase& phrase);

// Takes a zero without a measure word: 0, 零, 无. Not that of 0.5 or 零投诉.
std::optional<Quantity> take_bare_zero(Phrase& phrase);

// True at the end of a clause: a punctuation mark, or the end of the text.
bool at_clause_end(const Phrase& phrase);

// True where a count is told in full: at the end of a clause, or before words that go on with
// another thought (6件均已答复). Not before 左右, 以上, 次/年, 涉及土地.
bool at_count_end(const Phrase& phrase);

}  // namespace gwlint::annual_report
