#include "linter/explain/documentation.h"

#include <regex>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/document/read_error.h"
#include "linter/project.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using testing::HasSubstr;

std::map<std::string, std::string> pages() {
  const auto rules = samples::rules();
  return documentation(rules, {}, "");
}

// The path in docs/ that an address of linter/project.h names.
std::string path_of(const std::string& address) {
  const std::string base = std::string(kHomepage) + "/blob/main/docs/";
  EXPECT_TRUE(address.starts_with(base)) << address;
  return address.substr(base.size());
}

TEST(Documentation, HasThePageOfEveryRule) {
  for (const RuleInfo* rule : samples::rules()) {
    EXPECT_TRUE(pages().contains(path_of(rule_page(rule->id)))) << rule->id;
  }
}

TEST(Documentation, HasTheAnchorOfEveryError) {
  const auto all = pages();
  for (int kind = 0; kind <= static_cast<int>(ReadErrorKind::OverLimit); ++kind) {
    const std::string_view error = id(static_cast<ReadErrorKind>(kind));
    const std::string path = path_of(read_error_page(error));
    const std::string page = path.substr(0, path.find('#'));
    const std::string anchor = path.substr(path.find('#') + 1);
    ASSERT_TRUE(all.contains(page)) << path;
    EXPECT_THAT(all.at(page), HasSubstr("<a id=\"" + anchor + "\"></a>"));
  }
}

TEST(Documentation, LinksToPagesThatThereAre) {
  const std::regex link("\\]\\(([^)#]+)\\)");
  std::size_t links = 0;
  for (const auto& [name, text] : pages()) {
    if (!name.starts_with("rules/")) continue;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), link);
         at != std::sregex_iterator(); ++at) {
      EXPECT_TRUE(pages().contains("rules/" + at->str(1))) << name << ": " << at->str(1);
      ++links;
    }
  }
  EXPECT_EQ(links, 3 * samples::rules().size());  // twice from the list, once back to it
}

TEST(Documentation, IsChineseFirstThenEnglish) {
  const std::string page = pages().at("rules/SUM001.md");
  EXPECT_THAT(page, HasSubstr("\n# SUM001 ApplicantTotal\n"));
  const std::size_t english = page.find("\n## English\n");
  ASSERT_NE(english, std::string::npos);
  EXPECT_LT(page.find("\n## 说明\n"), english);
  EXPECT_GT(page.find("\n### Why\n"), english);
}

}  // namespace
}  // namespace gwlint
