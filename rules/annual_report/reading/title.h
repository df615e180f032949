// The title of a report, taken apart.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "linter/text/span.h"

namespace gwlint::annual_report {

// A year written in a text: four digits or four Chinese numerals (二〇二三).
struct WrittenYear {
  Span place;  // of the text searched
  int value = 0;
};

// The first year of 1990–2099 at or after `from` in folded text that is not part of a longer
// number.
std::optional<WrittenYear> find_year(std::string_view folded, std::size_t from = 0);

// False where no year of these can stand at the begin of folded text: 1 and 2, 一 and 二 begin
// them.
bool may_begin_year(std::string_view folded);

// The body in a folded title: what is left without the year and without 政府信息公开工作年度报告
// and the like, or words that begin with one of
// `genre_words`. An empty range where the title names none.
Span find_issuer(std::string_view title, std::span<const std::string> genre_words = {});

}  // namespace gwlint::annual_report
