// What `fix` promises, for every wrong example of every rule.
#include <algorithm>
#include <map>
#include <memory>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "adapters/text/encoding.h"
#include "rules/annual_report/rule.h"
#include "tests/rules/check_text.h"
#include "tests/rules/example_document.h"
#include "tests/rules/report_variants.h"
#include "tests/support/fixed.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/zip_reader.h"

namespace gwlint::annual_report {
namespace {

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
    EXPECT_LE(count, before.contains(rule) ? before.at(rule) : count) << rule;
  }
  for (const RuleInfo* rule : outcome.fixed) {
    EXPECT_LT(after.contains(rule->id) ? after.at(rule->id) : 0, before.at(rule->id)) << rule->id;
  }
}

void expect_second_run_changes_nothing(const Fixed& outcome, bool unsafe,
                                       const RuleLevels& levels = {}) {
  const Fixed again = fixed(outcome.bytes, unsafe, levels);
  EXPECT_EQ(again.bytes, outcome.bytes);
  EXPECT_TRUE(again.fixed.empty());
}

bool has_safe_fix(const Finding& finding) {
  return finding.fix && finding.fix->safe;
}

class FixedExamples : public testing::TestWithParam<const Rule*> {
 protected:
  // Calls `use` with each wrong example that is a text.
  template <typename Use>
  void for_each_wrong_text(Use use) const {
    for_each_wrong_file([&](const std::string& file, const Example& example) {
      if (example.mark == ExampleMark::None) use(file);
    });
  }

  template <typename Use>
  void for_each_wrong_file(Use use) const {
    for (const Example& example : GetParam()->info.examples) {
      if (example.verdict != Example::Verdict::Wrong) continue;
      SCOPED_TRACE(std::string(example.with));
      use(example_file(example), example);
    }
  }

  const LevelsWith levels{GetParam()->info.id};
};

TEST_P(FixedExamples, LoseTheirSafeFindingsAndGainNone) {
  for_each_wrong_file([this](const std::string& file, const Example&) {
    const Fixed outcome = fixed(file, false, levels);
    expect_no_more(outcome);
    for (const FixLeft& left : outcome.left) {
      ADD_FAILURE() << outcome.after.findings[left.finding].rule->id << ": " << left.reason.en;
    }
    EXPECT_EQ(std::ranges::count_if(outcome.after.findings, has_safe_fix), 0);
    expect_second_run_changes_nothing(outcome, false, levels);
  });
}

TEST_P(FixedExamples, StayAsTheyAreWhereNothingIsSafe) {
  for_each_wrong_file([this](const std::string& file, const Example&) {
    const Fixed outcome = fixed(file, false, levels);
    if (std::ranges::any_of(outcome.before.findings, has_safe_fix)) return;
    EXPECT_EQ(outcome.bytes, file);
  });
}

TEST_P(FixedExamples, CanBeFixedUnsafelyOnlyOnce) {
  for_each_wrong_file([this](const std::string& file, const Example&) {
    expect_second_run_changes_nothing(fixed(file, true, levels), true, levels);
  });
}

TEST_P(FixedExamples, AreFixedAlikeInEveryEncoding) {
  using text_file::encode;
  for_each_wrong_text([this](const std::string& text) {
    const Fixed plain = fixed(text, false, levels);
    for (const TextForm form : {TextForm{TextForm::Encoding::Gb18030, false},
                                TextForm{TextForm::Encoding::Utf16Le, true}}) {
      EXPECT_EQ(fixed(encode(text, form), false, levels).bytes, encode(plain.bytes, form));
    }
  });
}

INSTANTIATE_TEST_SUITE_P(Catalogue, FixedExamples, testing::ValuesIn(catalogue()),
                         [](const auto& info) { return std::string(info.param->info.id); });

// ---- DOCX ----

// A part without the characters of its texts and without what keeps their white space.
std::string without_text(const std::string& xml) {
  static const std::regex text("(<w:t)( xml:space=\"preserve\")?>[^<]*");
  return std::regex_replace(xml, text, "$1>");
}

// Nothing but characters of texts may differ, and in the main part alone.
void expect_same_but_for_text(std::string_view before, std::string_view after) {
  const std::vector<test::RawEntry> old_entries = test::read_zip(before);
  const std::vector<test::RawEntry> entries = test::read_zip(after);
  ASSERT_EQ(entries.size(), old_entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    EXPECT_EQ(entries[i].name, old_entries[i].name);
    if (entries[i].name == "word/document.xml") {
      EXPECT_EQ(without_text(entries[i].content), without_text(old_entries[i].content));
    } else {
      EXPECT_EQ(entries[i].bytes, old_entries[i].bytes) << entries[i].name;
    }
  }
}

TEST_P(FixedExamples, LoseTheirSafeFindingsInADocxToo) {
  for_each_wrong_text([this](const std::string& text) {
    const std::string bytes = as_docx(text, ExampleMark::None, true);
    const Fixed outcome = fixed(bytes, false, levels);
    EXPECT_EQ(outcome.fixed, fixed(text, false, levels).fixed);
    expect_no_more(outcome);
    EXPECT_EQ(std::ranges::count_if(outcome.after.findings, has_safe_fix), 0);
    expect_same_but_for_text(bytes, outcome.bytes);
    expect_second_run_changes_nothing(outcome, false, levels);
  });
}

class FixedVariants : public testing::TestWithParam<ReportVariant> {};

TEST_P(FixedVariants, KeepWhatIsNoTextInEveryFormOfDocx) {
  test::ReportModel report = test::clean_report();
  GetParam().apply(report);
  for (const std::string& bytes :
       {test::plain_docx(report), test::framed_docx(report), test::tabbed_docx(report),
        test::fragmented_docx(report, test::TableCut::RepeatedHeader, 12)}) {
    const Fixed safe = fixed(bytes, false);
    expect_no_more(safe);
    expect_same_but_for_text(bytes, safe.bytes);
    expect_second_run_changes_nothing(safe, false);
    expect_second_run_changes_nothing(fixed(bytes, true), true);
  }
}

INSTANTIATE_TEST_SUITE_P(Reports, FixedVariants, testing::ValuesIn(report_variants()));

TEST(Fix, LeavesACleanReportAlone) {
  const Fixed outcome = fixed(model(), true);
  EXPECT_EQ(outcome.bytes, model());
  EXPECT_TRUE(outcome.fixed.empty());
}

}  // namespace
}  // namespace gwlint::annual_report
