// What is right in a report, in words and layouts of every kind, gives no finding: each variation
// alone, and several of them at random in a random form of file.
#include <algorithm>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/rules/benign_variations.h"
#include "tests/rules/check_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_forms.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::annual_report {

std::vector<BenignVariation> benign_variations() {
  std::vector<BenignVariation> all;
  for (const auto& variations : {benign_openings(), benign_overviews(), benign_tables(),
                                 benign_endings(), benign_bodies()}) {
    all.insert(all.end(), variations.begin(), variations.end());
  }
  return all;
}

namespace {

using test::ReportModel;

ReportModel varied(const BenignVariation& variation) {
  ReportModel report = test::clean_report();
  variation.apply(report);
  return report;
}

std::string named(const testing::TestParamInfo<BenignVariation>& info) {
  return std::string(info.param.name);
}

// ---- One at a time ----

class Benign : public testing::TestWithParam<BenignVariation> {};

TEST_P(Benign, HasNoFinding) {
  const ReportModel report = varied(GetParam());
  EXPECT_NE(test::tab_text(report), test::tab_text(test::clean_report()));
  EXPECT_EQ(check(test::tab_text(report)), std::vector<Found>());
  EXPECT_EQ(check(test::cell_lines_text(report)), std::vector<Found>());
  EXPECT_EQ(check(test::markdown_text(report)), std::vector<Found>());
  EXPECT_EQ(check(test::plain_docx(report)), std::vector<Found>());
}

INSTANTIATE_TEST_SUITE_P(Variations, Benign, testing::ValuesIn(benign_variations()), named);

class BenignLayouts : public testing::TestWithParam<BenignLayout> {};

TEST_P(BenignLayouts, HaveNoFinding) {
  EXPECT_EQ(check(GetParam().write(test::clean_report())), std::vector<Found>());
  EXPECT_EQ(check(GetParam().write(test::clean_report_of_2020())), std::vector<Found>());
}

INSTANTIATE_TEST_SUITE_P(Layouts, BenignLayouts,
                         testing::ValuesIn(benign_layouts().begin(), benign_layouts().end()),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(BenignVariations, AreManyAndNamedOnce) {
  constexpr std::size_t kFewest = 60;
  std::set<std::string_view> names;
  for (const BenignVariation& variation : benign_variations()) names.insert(variation.name);
  EXPECT_GE(names.size(), kFewest);
  EXPECT_EQ(names.size(), benign_variations().size());
}

// ---- Several at once ----

using Combination = std::vector<BenignVariation>;

// The variations that could be made in turn; one whose text is no longer there is left out.
ReportModel combined(const Combination& variations) {
  ReportModel report = test::clean_report();
  for (const BenignVariation& variation : variations) {
    ReportModel next = report;
    try {
      variation.apply(next);
    } catch (const std::logic_error&) {
      continue;
    }
    report = std::move(next);
  }
  return report;
}

struct Form {
  std::string_view name;
  std::string (*write)(const ReportModel&);
};

std::vector<Form> all_forms() {
  std::vector<Form> forms;
  for (const test::ReportForm& form : test::report_forms())
    forms.push_back({form.name, form.write});
  for (const BenignLayout& layout : benign_layouts()) forms.push_back({layout.name, layout.write});
  return forms;
}

// Three to six variations of different parts, in the order of the list.
Combination draw(std::mt19937& random, const std::vector<BenignVariation>& all) {
  const std::size_t size = 3 + random() % 4;
  std::set<std::size_t> chosen;
  std::set<std::string_view> parts;
  while (chosen.size() < size) {
    const std::size_t one = random() % all.size();
    if (parts.insert(all[one].part).second) chosen.insert(one);
  }
  Combination result;
  for (const std::size_t index : chosen) result.push_back(all[index]);
  return result;
}

// The fewest of the variations in which something is found still.
Combination shrunk(Combination variations, const Form& form) {
  for (std::size_t i = 0; i < variations.size();) {
    Combination fewer = variations;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (check(form.write(combined(fewer))).empty()) {
      ++i;
    } else {
      variations = std::move(fewer);
    }
  }
  return variations;
}

// --gtest_shuffle --gtest_random_seed=N draws others.
TEST(BenignCombinations, HaveNoFinding) {
  constexpr int kRounds = 300;
  const std::vector<BenignVariation> all = benign_variations();
  const std::vector<Form> forms = all_forms();
  std::mt19937 random(static_cast<std::uint32_t>(testing::UnitTest::GetInstance()->random_seed()));
  for (int round = 0; round < kRounds; ++round) {
    const Combination variations = draw(random, all);
    const Form& form = forms[random() % forms.size()];
    if (check(form.write(combined(variations))).empty()) continue;
    const Combination fewest = shrunk(variations, form);
    EXPECT_EQ(check(form.write(combined(fewest))), std::vector<Found>())
        << form.name << ": " << testing::PrintToString(fewest);
  }
}

}  // namespace
}  // namespace gwlint::annual_report
