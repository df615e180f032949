// Names of bodies and places that the law gives a rank.
#pragma once

#include <span>
#include <string_view>

namespace gwlint::annual_report {

// Departments of the State Council with power to make 规章, in full and in the short forms that
// they use of themselves, without a leading 中华人民共和国.
std::span<const std::string_view> national_departments();

// Prefecture-level cities (地级市) and the four municipalities, without 市.
std::span<const std::string_view> ranked_cities();

}  // namespace gwlint::annual_report
