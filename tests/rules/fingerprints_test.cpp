// What makes a finding the same one, with every rule: edits elsewhere change no fingerprint, and no
// two findings of a document share one. (forms_test.cpp: it is the same in every form of file.)
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "linter/fingerprint.h"
#include "tests/rules/check_text.h"
#include "tests/rules/companions.h"
#include "tests/rules/example_document.h"
#include "tests/support/report_forms.h"

namespace gwlint::annual_report {
namespace {

// Each finding's rule and fingerprint, sorted.
std::vector<std::string> fingerprints(std::string_view bytes, const Others& others = {},
                                      const RuleLevels& levels = {}) {
  const Document document = read_whole_document(bytes);
  Judgement judgement = judge(document, others, levels);
  set_fingerprints(document, judgement.findings);
  std::vector<std::string> all;
  for (const Finding& finding : judgement.findings) {
    all.push_back(std::string(finding.rule->id) + ' ' + finding.fingerprint);
  }
  std::ranges::sort(all);
  return all;
}

// The rules alone: what an edit must leave as it is to be harmless.
std::vector<std::string> rules_in(const std::vector<std::string>& all) {
  std::vector<std::string> rules;
  for (const std::string& one : all) rules.push_back(one.substr(0, one.find(' ')));
  return rules;
}

// ---- Every rule's wrong examples ----

constexpr std::string_view kHarmless = "全年各项任务按计划完成。\n";

// `text` with a paragraph before the first line that begins with `line`; empty where there is none.
std::string with_paragraph_before(std::string_view text, std::string_view line) {
  const std::size_t at = text.find("\n" + std::string(line));
  if (at == std::string_view::npos) return {};
  std::string result(text);
  return result.insert(at + 1, kHarmless);
}

class FingerprintOf : public testing::TestWithParam<const RuleInfo*> {
 protected:
  // For each wrong example, its file and what it is compared with.
  template <typename Use>
  void for_each_wrong_example(Use use) {
    const RuleInfo& rule = *GetParam();
    for (const Example& example : rule.examples) {
      if (example.verdict != Example::Verdict::Wrong) continue;
      SCOPED_TRACE(std::string(example.with));
      use(example, others_of(rule, example));
    }
  }
  LevelsWith levels() const { return LevelsWith(GetParam()->id); }
};

TEST_P(FingerprintOf, EachFindingIsItsOwn) {
  for_each_wrong_example([&](const Example& example, const Others& others) {
    const auto all = fingerprints(example_file(example), others, levels());
    EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size());
  });
}

// Inside each section and behind the intro: above some findings, below others.
TEST_P(FingerprintOf, SurvivesAParagraphAboveAndBelow) {
  std::size_t compared = 0;
  for_each_wrong_example([&](const Example& example, const Others& others) {
    if (example.mark != ExampleMark::None) return;
    const std::string text = example_file(example);
    const auto before = fingerprints(text, others, levels());
    for (const std::string_view line :
         {"根据《", "（一）主动公开情况。", "二、", "四、", "2023年，我局未收取"}) {
      SCOPED_TRACE(std::string(line));
      const std::string changed = with_paragraph_before(text, line);
      if (changed.empty()) continue;
      const auto after = fingerprints(changed, others, levels());
      if (rules_in(after) != rules_in(before)) continue;  // not harmless here
      EXPECT_EQ(after, before);
      ++compared;
    }
  });
  const bool only_in_docx = std::ranges::all_of(GetParam()->examples, [](const Example& example) {
    return example.mark != ExampleMark::None || example.verdict == Example::Verdict::Right;
  });
  EXPECT_TRUE(compared > 10 || only_in_docx) << compared << " places are too few";
}

TEST_P(FingerprintOf, IsTheSameWithOtherLineEndsAndInADocx) {
  for_each_wrong_example([&](const Example& example, const Others& others) {
    if (example.mark != ExampleMark::None) return;
    const std::string text = example_file(example);
    const auto expected = fingerprints(text, others, levels());
    EXPECT_EQ(fingerprints(test::with_line_ends(text, "\r\n"), others, levels()), expected);
    EXPECT_EQ(fingerprints(as_docx(text), others, levels()), expected);
  });
}

INSTANTIATE_TEST_SUITE_P(Rules, FingerprintOf, testing::ValuesIn(all_rules().rules()),
                         [](const auto& info) { return std::string(info.param->id); });

}  // namespace
}  // namespace gwlint::annual_report
