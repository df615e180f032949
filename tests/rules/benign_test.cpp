// What is right in a report, in words and layouts of every kind, gives no finding: each variation
// alone, and several of them at random in a random form of file.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <gtest/gtest.h>

#include "tests/rules/benign_variations.h"
#include "tests/rules/check_text.h"
#include "tests/rules/report_variants.h"
#include "tests/support/characters.h"
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

// The same at each run; --gtest_random_seed=N draws others.
std::uint32_t seed() {
  return static_cast<std::uint32_t>(GTEST_FLAG_GET(random_seed));
}

TEST(BenignCombinations, HaveNoFinding) {
  constexpr int kRounds = 300;
  const std::vector<BenignVariation> all = benign_variations();
  const std::vector<Form> forms = all_forms();
  std::mt19937 random(seed());
  for (int round = 0; round < kRounds; ++round) {
    const Combination variations = draw(random, all);
    const Form& form = forms[random() % forms.size()];
    if (check(form.write(combined(variations))).empty()) continue;
    const Combination fewest = shrunk(variations, form);
    EXPECT_EQ(check(form.write(combined(fewest))), std::vector<Found>())
        << form.name << ": " << testing::PrintToString(fewest);
  }
}

// ---- With a fault ----

std::vector<std::string> rules_of(const std::vector<Found>& findings) {
  std::vector<std::string> rules;
  for (const Found& found : findings) rules.push_back(found.rule);
  std::ranges::sort(rules);
  return rules;
}

// The texts of a report with the part in which they stand: each paragraph, each row of a table.
std::set<std::string> pieces_of(const ReportModel& report) {
  std::set<std::string> pieces;
  const auto add = [&](std::string_view part, const std::vector<std::string>& texts) {
    pieces.insert(std::string(part) + '\t' + test::joined(texts, "\t"));
  };
  add("title", {report.title});
  for (const std::string& text : report.intro) add("intro", {text});
  for (const test::ModelSection& section : report.sections) {
    add("heading", {section.number, section.heading});
    for (const auto& item : section.body) {
      if (const auto* const paragraph = std::get_if<test::ModelParagraph>(&item)) {
        add(section.heading, {paragraph->number, paragraph->text});
        continue;
      }
      for (const test::ModelBlock& block : std::get<test::ModelTable>(item).blocks) {
        for (const test::ModelColumn& column : block.columns) add(block.title, column.labels);
        for (const test::ModelRow& row : block.rows) {
          add(test::joined(row.labels), row.values);
        }
      }
    }
  }
  return pieces;
}

// What of the clean report `apply` takes away or changes.
template <typename Change>
std::set<std::string> touched_by(const Change& change) {
  ReportModel report = test::clean_report();
  change.apply(report);
  const std::set<std::string> before = pieces_of(test::clean_report());
  const std::set<std::string> after = pieces_of(report);
  std::set<std::string> gone;
  std::ranges::set_difference(before, after, std::inserter(gone, gone.end()));
  return gone;
}

bool leaves_alone(const BenignVariation& variation, const std::set<std::string>& pieces) {
  return std::ranges::none_of(touched_by(variation),
                              [&](const std::string& piece) { return pieces.contains(piece); });
}

TEST(BenignCombinations, HideNoFault) {
  constexpr int kRounds = 300;
  const std::vector<BenignVariation> all = benign_variations();
  const std::vector<Form> forms = all_forms();
  std::vector<ReportVariant> faults = report_variants();
  std::erase_if(faults, [](const ReportVariant& variant) { return variant.expected.empty(); });
  std::mt19937 random(seed());
  int made = 0;
  for (int round = 0; round < kRounds; ++round) {
    Combination variations = draw(random, all);
    const Form& form = forms[random() % forms.size()];
    const ReportVariant& fault = faults[random() % faults.size()];
    const std::set<std::string> faulty = touched_by(fault);
    std::erase_if(variations, [&](const auto& one) { return !leaves_alone(one, faulty); });
    ReportModel report = combined(variations);
    try {
      fault.apply(report);
    } catch (const std::logic_error&) {
      continue;  // it does not find its place in so different a report
    }
    ++made;
    EXPECT_EQ(rules_of(check(form.write(report))),
              std::vector<std::string>(fault.expected.begin(), fault.expected.end()))
        << fault.name << " in " << form.name << ": " << testing::PrintToString(variations);
  }
  EXPECT_GT(made, kRounds * 3 / 4);
}

}  // namespace
}  // namespace gwlint::annual_report
