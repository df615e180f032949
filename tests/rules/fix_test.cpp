// What `fix` promises, for every wrong example of every rule.
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "adapters/text/encoding.h"
#include "linter/fix/fix_file.h"
#include "rules/annual_report/rule.h"
#include "tests/rules/check_text.h"
#include "tests/support/text_form.h"

namespace gwlint::annual_report {
namespace {

Fixed fixed(std::string bytes, bool unsafe) {
  static const std::unique_ptr<RuleSet> rules = make_rule_set();
  static const RuleLevels levels;
  const auto read = [](std::string_view given, const Limits& limits) {
    return read_document(given, limits);
  };
  const auto rewrite = [](std::string_view given, const Document& document,
                          std::span<const Edit> edits, const Limits& limits) {
    return rewrite_document(given, document, edits, limits);
  };
  const CheckSettings check{read, rules.get(), &levels, Limits(), false};
  return fix_file("report", std::move(bytes), {&check, rewrite, unsafe});
}

std::map<std::string_view, std::size_t> counted(const std::vector<Finding>& findings) {
  std::map<std::string_view, std::size_t> counts;
  for (const Finding& finding : findings) ++counts[finding.rule->id];
  return counts;
}

// No rule has more findings than before; those that were fixed have fewer.
void expect_no_more(const Fixed& outcome) {
  const auto before = counted(outcome.before.findings);
  const auto after = counted(outcome.after.findings);
  for (const auto& [rule, count] : after) {
    EXPECT_TRUE(before.contains(rule)) << rule << " has appeared";
    if (before.contains(rule)) EXPECT_LE(count, before.at(rule)) << rule;
  }
  for (const RuleInfo* rule : outcome.fixed) {
    EXPECT_LT(after.contains(rule->id) ? after.at(rule->id) : 0, before.at(rule->id)) << rule->id;
  }
}

void expect_second_run_changes_nothing(const Fixed& outcome, bool unsafe) {
  const Fixed again = fixed(outcome.bytes, unsafe);
  EXPECT_EQ(again.bytes, outcome.bytes);
  EXPECT_TRUE(again.fixed.empty());
}

bool has_safe_fix(const Finding& finding) {
  return finding.fix && finding.fix->safe;
}

class FixedExamples : public testing::TestWithParam<const Rule*> {
 protected:
  template <typename Use>
  void for_each_wrong_text(Use use) const {
    for (const Example& example : GetParam()->info.examples) {
      if (example.verdict != Example::Verdict::Wrong) continue;
      SCOPED_TRACE(std::string(example.with));
      use(model_with(example.replace, example.with));
    }
  }
};

TEST_P(FixedExamples, LoseTheirSafeFindingsAndGainNone) {
  for_each_wrong_text([](const std::string& text) {
    const Fixed outcome = fixed(text, false);
    expect_no_more(outcome);
    for (const FixLeft& left : outcome.left) {
      ADD_FAILURE() << outcome.after.findings[left.finding].rule->id << ": " << left.reason.en;
    }
    EXPECT_EQ(std::ranges::count_if(outcome.after.findings, has_safe_fix), 0);
    expect_second_run_changes_nothing(outcome, false);
  });
}

TEST_P(FixedExamples, StayAsTheyAreWhereNothingIsSafe) {
  for_each_wrong_text([](const std::string& text) {
    const Fixed outcome = fixed(text, false);
    if (std::ranges::any_of(outcome.before.findings, has_safe_fix)) return;
    EXPECT_EQ(outcome.bytes, text);
  });
}

TEST_P(FixedExamples, CanBeFixedUnsafelyOnlyOnce) {
  for_each_wrong_text(
      [](const std::string& text) { expect_second_run_changes_nothing(fixed(text, true), true); });
}

TEST_P(FixedExamples, AreFixedAlikeInEveryEncoding) {
  using text_file::encode;
  for_each_wrong_text([](const std::string& text) {
    const Fixed plain = fixed(text, false);
    for (const TextForm form : {TextForm{TextForm::Encoding::Gb18030, false},
                                TextForm{TextForm::Encoding::Utf16Le, true}}) {
      EXPECT_EQ(fixed(encode(text, form), false).bytes, encode(plain.bytes, form));
    }
  });
}

INSTANTIATE_TEST_SUITE_P(Catalogue, FixedExamples, testing::ValuesIn(catalogue()),
                         [](const auto& info) { return std::string(info.param->info.id); });

TEST(Fix, LeavesACleanReportAlone) {
  const Fixed outcome = fixed(model(), true);
  EXPECT_EQ(outcome.bytes, model());
  EXPECT_TRUE(outcome.fixed.empty());
}

}  // namespace
}  // namespace gwlint::annual_report
