#include "rules/annual_report/pack_names.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include <fmt/format.h>

#include "linter/text/sha256.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kMostName = 64;
constexpr std::string_view kBuiltInFamilies[] = {"CIT", "PER", "SEC", "TAB",
                                                 "SUM", "NAR", "DOC", "CFG"};

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_alphanumeric(char c) {
  return is_capital(c) || is_small(c) || is_digit(c);
}

// Without a look at the first letter's case.
bool is_camel_case(std::string_view name) {
  return name.size() <= kMostName && std::ranges::all_of(name, is_alphanumeric);
}

}  // namespace

bool is_rule_id(std::string_view id) {
  if (id.size() < 5 || id.size() > 11) return false;
  return std::ranges::all_of(id.substr(0, id.size() - 3), is_capital) &&
         std::ranges::all_of(id.substr(id.size() - 3), is_digit);
}

bool is_built_in_id(std::string_view id) {
  return is_rule_id(id) && std::ranges::find(kBuiltInFamilies, id.substr(0, id.size() - 3)) !=
                               std::end(kBuiltInFamilies);
}

bool is_pack_id(std::string_view id) {
  if (id.empty() || id.size() > kMostName || id.front() == '-' || id.back() == '-') return false;
  return id.find("--") == std::string_view::npos &&
         std::ranges::all_of(id, [](char c) { return is_small(c) || is_digit(c) || c == '-'; });
}

bool is_upper_camel_case(std::string_view name) {
  return !name.empty() && is_capital(name.front()) && is_camel_case(name);
}

bool is_lower_camel_case(std::string_view name) {
  return !name.empty() && is_small(name.front()) && is_camel_case(name);
}

std::string instrument_guid(std::string_view instrument_id) {
  const std::string digest = sha256(fmt::format("gwlint instrument {}", instrument_id));
  const std::string_view hex = digest;
  // The bits that say what it is: made from a name (5), of the common variant (8).
  return fmt::format("{}-{}-5{}-8{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 3),
                     hex.substr(15, 3), hex.substr(18, 12));
}

}  // namespace gwlint::annual_report
