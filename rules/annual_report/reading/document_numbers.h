// Finds document numbers: an issuer's word, a year in brackets, a serial, 号.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/annual_report/citations.h"

namespace gwlint::annual_report {

// Appends the document numbers of one passage, which begins at `begin` of the folded text, in their
// order. Court case numbers, house numbers and the like are none. Numbers without brackets, or with
// lost characters, are read where their issuer is 国办公开办函 or nearly so.
// Meaning (but for what the number alone tells) and title are left to the caller.
void scan_numbers(std::string_view passage, std::uint32_t begin,
                  std::vector<DocumentNumber>& numbers);

// What issuer word, year and serial alone say: Other, Notice, LooseNotice, WrongNotice or
// OldNotice.
DocumentNumber::Meaning meaning_of(std::string_view issuer, int year, int serial);

// True for 国办公开办函 and what is only a slip away from it.
bool resembles_notice_issuer(std::string_view issuer);

}  // namespace gwlint::annual_report
