// Names in packs, data or native: their forms, and one that is made.
#pragma once

#include <string>
#include <string_view>

namespace gwlint::annual_report {

// QHR001: two to eight capital letters and three digits.
bool is_rule_id(std::string_view id);

// True for a rule id whose letters are those of a family of gwlint's own, whether or not such a
// rule exists.
bool is_built_in_id(std::string_view id);

// qinghe-rates: lower-case letters and digits in groups parted by single hyphens; at most 64.
bool is_pack_id(std::string_view id);

// WrongRate, wrongRate: letters and digits, the first one a capital or a small letter.
bool is_upper_camel_case(std::string_view name);
bool is_lower_camel_case(std::string_view name);

// A UUID (version 5 in form) that is the same wherever and whenever it is made of the instrument
// with this id, whichever pack names it.
std::string instrument_guid(std::string_view instrument_id);

}  // namespace gwlint::annual_report
