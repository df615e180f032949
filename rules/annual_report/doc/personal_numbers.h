// Resident identity numbers and mobile numbers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"
#include "linter/text/span.h"

namespace gwlint::annual_report {

struct PersonalNumber {
  enum class Kind : std::uint8_t {
    Identity,  // 18 characters; its region, date of birth and check digit are valid
    Mobile,    // 11 digits from 13 to 19 on
  };
  Kind kind = Kind::Mobile;
  Span place;  // of the folded text
};

// The numbers in `within`, a range of `text`, in order. Digits may be full-width and stand in
// groups with blanks or, in a mobile number, hyphens between. Masked ones, amounts, parts of longer
// numbers, of addresses of the web and of names, and what is called another number (索引号, 账号)
// are none.
std::vector<PersonalNumber> find_personal_numbers(const FoldedText& text, Span within);

// A number as messages may show it: 138****5678, 430*************3X.
std::string masked(std::string_view folded);

// `words`, text as written, with the numbers in it masked.
std::string without_personal_numbers(std::string_view words);

}  // namespace gwlint::annual_report
