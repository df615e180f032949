// Which report is taken for last year's, and what is said where none is.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/rules/companions.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kCarriedOut = "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1";
const std::string kIssuer = "云岭县住房和城乡建设局";

// Last year's report, with a figure that this year's does not agree with.
std::string unlike() {
  return exchanged(model_of_last_year(), kCarriedOut,
                   "四、结转下年度继续办理\t\t\t2\t0\t0\t0\t0\t0\t2");
}

std::string replaced(std::string text, std::string_view old, std::string_view with) {
  for (std::size_t at = text.find(old); at != std::string::npos;
       at = text.find(old, at + with.size())) {
    text.replace(at, old.size(), with);
  }
  return text;
}

std::string of_year(std::string text, std::string_view year) {
  return replaced(std::move(text), "2022", year);
}

struct Outcome {
  std::size_t findings = 0;
  std::vector<std::string> notices;  // ids
  std::string zh;
  std::string en;
};

Outcome compared(const std::string& report, std::vector<std::string> previous,
                 bool is_paired = false) {
  Others others;
  for (std::size_t i = 0; i < previous.size(); ++i) {
    others.previous.push_back(reference("last/" + std::to_string(i) + ".txt", previous[i]));
  }
  others.previous_is_paired = is_paired;
  const Judgement judgement = judge(read_whole_document(report), others);
  Outcome outcome;
  for (const Finding& finding : judgement.findings) {
    if (finding.rule->id == "SUM006") ++outcome.findings;
  }
  for (const Notice& notice : judgement.notices) {
    outcome.notices.emplace_back(notice.id);
    outcome.zh += notice.zh;
    outcome.en += notice.en;
    EXPECT_TRUE(notice.zh.ends_with("。")) << notice.zh;
    EXPECT_TRUE(notice.en.ends_with(".")) << notice.en;
  }
  return outcome;
}

TEST(PreviousReport, IsTheOneOfTheSameBodyForTheYearBefore) {
  const Outcome outcome =
      compared(model(), {of_year(unlike(), "2020"), replaced(unlike(), kIssuer, "云岭县教育局"),
                         unlike(), of_year(unlike(), "2023")});
  EXPECT_EQ(outcome.findings, 2u);
  EXPECT_THAT(outcome.notices, IsEmpty());
}

TEST(PreviousReport, IsNotSoughtWhereNobodyLooks) {
  EXPECT_THAT(compared(model(), {}).notices, IsEmpty());
  struct Off : RuleLevels {
    Level level_of(const RuleInfo&) const override { return Level::Off; }
  };
  std::vector<Reference> previous;
  previous.push_back(reference("x.txt", replaced(unlike(), kIssuer, "云岭县教育局")));
  EXPECT_THAT(all_rules().check(read_whole_document(model()), {Off(), previous}).notices,
              IsEmpty());
}

TEST(PreviousReport, MayNameItsBodyMoreFully) {
  EXPECT_EQ(compared(model(), {replaced(unlike(), kIssuer, "青山市" + kIssuer)}).findings, 2u);
}

TEST(PreviousReport, UnderExactlyTheNameComesFirst) {
  const Outcome outcome =
      compared(model(), {replaced(unlike(), kIssuer, "青山市" + kIssuer), model_of_last_year()});
  EXPECT_EQ(outcome.findings, 0u);
  EXPECT_THAT(outcome.notices, IsEmpty());
}

TEST(PreviousReport, OfAnotherBodyIsNotUsed) {
  const Outcome outcome = compared(model(), {replaced(unlike(), kIssuer, "云岭县教育局")});
  EXPECT_EQ(outcome.findings, 0u);
  EXPECT_THAT(outcome.notices, ElementsAre("previousNotFound"));
  EXPECT_THAT(outcome.zh, HasSubstr("“云岭县住房和城乡建设局”2022 年"));
}

TEST(PreviousReport, OfAnotherYearIsNotUsed) {
  const Outcome outcome = compared(model(), {of_year(unlike(), "2021"), of_year(unlike(), "2019")});
  EXPECT_EQ(outcome.findings, 0u);
  EXPECT_THAT(outcome.notices, ElementsAre("previousOtherYear"));
  EXPECT_THAT(outcome.zh, HasSubstr("只有 2019、2021 年的，没有 2022 年的"));
  EXPECT_THAT(outcome.en, HasSubstr("for 2019, 2021, none is for 2022"));
}

TEST(PreviousReport, IsNotGuessedAmongSeveral) {
  const Outcome outcome = compared(model(), {unlike(), model_of_last_year()});
  EXPECT_EQ(outcome.findings, 0u);
  EXPECT_THAT(outcome.notices, ElementsAre("previousAmbiguous"));
  EXPECT_THAT(outcome.zh, HasSubstr("有 2 份（last/0.txt、last/1.txt）"));
}

TEST(PreviousReport, ThatCouldNotBeReadIsNoMatch) {
  EXPECT_THAT(compared(model(), {""}).notices, ElementsAre("previousNotFound"));
  EXPECT_THAT(compared(model(), {""}, true).notices, IsEmpty());  // it was refused: that says it
}

TEST(PreviousReport, IsNotSoughtForAReportThatIsNobodys) {
  const std::string nobodys =
      model_with(kIssuer + "2023年政府信息公开工作年度报告\n", "2023年政府信息公开工作年度报告\n");
  const Outcome outcome = compared(nobodys, {unlike()});
  EXPECT_EQ(outcome.findings, 0u);
  EXPECT_THAT(outcome.notices, ElementsAre("reportUnidentified"));
}

TEST(PreviousReport, NamedForOneReportNeedNotSayWhoseItIs) {
  const std::string nobodys = exchanged(unlike(), kIssuer + "2022年政府信息公开工作年度报告\n",
                                        "2022年政府信息公开工作年度报告\n");
  EXPECT_EQ(compared(model(), {nobodys}).findings, 0u);
  EXPECT_EQ(compared(model(), {nobodys}, true).findings, 2u);
}

TEST(PreviousReport, NamedForOneReportIsStillNotAnotherBodysOrYears) {
  const Outcome other = compared(model(), {replaced(unlike(), kIssuer, "云岭县教育局")}, true);
  EXPECT_EQ(other.findings, 0u);
  EXPECT_THAT(other.notices, ElementsAre("previousNotFound"));
  EXPECT_THAT(other.zh, HasSubstr("给出的报告是“云岭县教育局”的（2022）"));
  const Outcome older = compared(model(), {of_year(unlike(), "2021")}, true);
  EXPECT_EQ(older.findings, 0u);
  EXPECT_THAT(older.notices, ElementsAre("previousOtherYear"));
}

}  // namespace
}  // namespace gwlint::annual_report
