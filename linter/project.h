// Where the project lives, for messages and machine-readable output.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

inline constexpr std::string_view kHomepage = "https://github.com/gwlint/gwlint";

// The page on configurations, suppressions and baselines.
inline constexpr std::string_view kConfigurationPage =
    "https://github.com/gwlint/gwlint/blob/main/docs/configuration.md";

// The page of a rule.
inline std::string rule_page(std::string_view rule_id) {
  return std::string(kHomepage).append("/blob/main/docs/rules/").append(rule_id).append(".md");
}

// The page on files that cannot be read.
inline std::string read_error_page(std::string_view error_id) {
  return std::string(kHomepage).append("/blob/main/docs/errors.md#").append(error_id);
}

// What is said of a kind of notice, on `page` below docs/.
inline std::string notice_page(std::string_view page, std::string_view notice_id) {
  std::string address(kHomepage);
  return address.append("/blob/main/docs/").append(page).append("#").append(notice_id);
}

}  // namespace gwlint
