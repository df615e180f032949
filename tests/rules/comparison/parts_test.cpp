// Which reports are parts of a summary, what each adds, and what is said of the others.
#include <map>
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

using Parts = std::map<std::string, std::string>;

const std::string kPart = "housing-security.txt";

struct Outcome {
  std::vector<Finding> findings;  // of SUM008
  std::vector<Notice> notices;
  std::vector<std::string> ids() const {
    std::vector<std::string> ids;
    for (const Notice& notice : notices) ids.emplace_back(notice.id);
    return ids;
  }
};

Outcome rolled_up(const std::string& total, const Parts& parts) {
  Others others;
  others.parts = references(parts);
  Judgement judgement = judge(read_whole_document(total), others);
  std::erase_if(judgement.findings,
                [](const Finding& finding) { return finding.rule->id != "SUM008"; });
  for (const Notice& notice : judgement.notices) {
    EXPECT_TRUE(notice.zh.ends_with("。")) << notice.zh;
    EXPECT_TRUE(notice.en.ends_with(".")) << notice.en;
  }
  return {std::move(judgement.findings), std::move(judgement.notices)};
}

std::string without_table_of_disputes(std::string text) {
  const std::size_t begin = text.find("行政复议\t");
  return text.erase(begin, text.find("\n\n", begin) - begin);
}

std::string of_last_year(std::string text) {
  for (std::size_t at = text.find("2023"); at != std::string::npos; at = text.find("2023")) {
    text.replace(at, 4, "2022");
  }
  return text;
}

TEST(Parts, MayHaveNoFigures) {
  Parts parts = model_parts();
  parts[kPart] = exchanged(parts[kPart], "行政处罚\t20", "行政处罚\t/");
  parts[kPart] = exchanged(parts[kPart], "行政强制\t3", "行政强制\t");
  parts[kPart] = exchanged(parts[kPart], "行政许可\t37", "行政许可\t若干");
  parts[kPart] = without_table_of_disputes(parts[kPart]);
  const Outcome outcome = rolled_up(model(), parts);
  EXPECT_THAT(outcome.findings, IsEmpty());
  ASSERT_THAT(outcome.ids(), ElementsAre("partWithoutFigures"));
  EXPECT_EQ(outcome.notices[0].path, kPart);
  EXPECT_EQ(outcome.notices[0].zh,
            "该报告有的项目没有可计入汇总的数字："
            "“主动公开情况表”空白 1 处（行政强制 · 本年处理决定数量）；"
            "未填数字 1 处（行政处罚 · 本年处理决定数量）；"
            "不是数字 1 处（行政许可 · 本年处理决定数量）；没有“复议诉讼情况表”。");
  EXPECT_THAT(outcome.notices[0].en, HasSubstr("blank cells: 1 (行政强制"));
}

TEST(Parts, WithoutFiguresAreNotTakenForZero) {
  const Parts parts = model_parts_with("行政许可\t37", "行政许可\t");
  EXPECT_THAT(rolled_up(model_with("行政许可\t318", "行政许可\t500"), parts).findings, IsEmpty());
  EXPECT_THAT(rolled_up(model_with("行政许可\t318", "行政许可\t281"), parts).findings, IsEmpty());
}

TEST(Parts, ThatExceedTheTotalAlreadyAreCertain) {
  const Parts parts = model_parts_with("行政许可\t37", "行政许可\t");
  const Outcome outcome = rolled_up(model_with("行政许可\t318", "行政许可\t280"), parts);
  ASSERT_EQ(outcome.findings.size(), 1u);
  EXPECT_EQ(problem(outcome.findings[0], Language::Chinese),
            "“行政许可 · 本年处理决定数量”为 280，而仅 2 份有数字的分报告相加已是 281，超出 1；"
            "另有 1 份分报告此处没有数字。");
}

TEST(Parts, ThatCouldNotBeReadMakeSumsUncertain) {
  Parts parts = model_parts();
  parts["unreadable.doc"] = "";
  const std::string total = model_with("行政许可\t318", "行政许可\t319");
  EXPECT_THAT(rolled_up(total, parts).findings, IsEmpty());
  EXPECT_EQ(rolled_up(model_with("行政许可\t318", "行政许可\t317"), parts).findings.size(), 1u);
}

TEST(Parts, ThatAreNoReportsMakeSumsUncertain) {
  Parts parts = model_parts();
  parts["readme.txt"] = "这里是各单位的报告。\n";
  const Outcome outcome = rolled_up(model_with("行政许可\t318", "行政许可\t319"), parts);
  EXPECT_THAT(outcome.findings, IsEmpty());
  EXPECT_THAT(outcome.ids(), ElementsAre("partUnidentified"));
}

TEST(Parts, OfAnotherYearAreNotAddedUp) {
  Parts parts = model_parts();
  parts[kPart] = of_last_year(parts[kPart]);
  const Outcome outcome = rolled_up(model(), parts);
  EXPECT_THAT(outcome.findings, IsEmpty());
  ASSERT_THAT(outcome.ids(), ElementsAre("partOtherYear"));
  EXPECT_THAT(outcome.notices[0].zh, HasSubstr("该报告是 2022 年的，汇总报告是 2023 年的"));
}

TEST(Parts, OfAnotherYearDoNotMatterBesideTheRightOnes) {
  Parts parts = model_parts();
  parts["last-year.txt"] = of_last_year(parts[kPart]);
  parts["own-of-last-year.txt"] = model_of_last_year();
  const Outcome outcome = rolled_up(model_with("行政许可\t318", "行政许可\t319"), parts);
  EXPECT_EQ(outcome.findings.size(), 1u);
  EXPECT_THAT(outcome.ids(), IsEmpty());
}

TEST(Parts, OfOneBodyAreAddedUpOnce) {
  Parts parts = model_parts();
  parts["z-copy.txt"] = parts[kPart];
  const Outcome outcome = rolled_up(model(), parts);
  EXPECT_THAT(outcome.findings, IsEmpty());
  ASSERT_THAT(outcome.ids(), ElementsAre("partRepeated"));
  EXPECT_EQ(outcome.notices[0].path, "z-copy.txt");
  EXPECT_THAT(outcome.notices[0].zh,
              HasSubstr("与 housing-security.txt 同为“云岭县住房保障服务中心”"));
}

TEST(Parts, OfOneBodyThatDifferAreNotCertain) {
  Parts parts = model_parts();
  parts["z-draft.txt"] = exchanged(parts[kPart], "行政许可\t37", "行政许可\t36");
  const Outcome outcome = rolled_up(model_with("行政许可\t318", "行政许可\t319"), parts);
  EXPECT_THAT(outcome.findings, IsEmpty());
  EXPECT_THAT(outcome.ids(), ElementsAre("partRepeated", "partWithoutFigures"));
  EXPECT_THAT(outcome.notices[1].zh, HasSubstr("两份报告不一致 1 处（行政许可"));
}

TEST(Parts, OfTheSummarysOwnBodySayThatTheyAreItAlone) {
  Parts parts = model_parts();
  parts["copy.txt"] = model();
  const Outcome copy = rolled_up(model(), parts);
  EXPECT_THAT(copy.findings, IsEmpty());
  EXPECT_THAT(copy.ids(), ElementsAre("partOfSameBody"));

  Parts own = model_parts();
  own["own.txt"] = exchanged(own[kPart], "云岭县住房保障服务中心2023年政府信息公开工作年度报告\n",
                             "云岭县住房和城乡建设局本级2023年政府信息公开工作年度报告\n");
  own.erase(kPart);
  EXPECT_THAT(rolled_up(model(), own).ids(), IsEmpty());
  EXPECT_EQ(rolled_up(model_with("行政许可\t318", "行政许可\t319"), own).findings.size(), 1u);
}

TEST(Parts, WithATableOfAnotherFormatDoNotAddIt) {
  Parts parts = model_parts();
  const std::string old = read_whole(GWLINT_SOURCE_DIR "/fixtures/table-of-2019.txt");
  const std::size_t begin = old.find("第二十条第（一）项");
  const std::string table = old.substr(begin, old.find("\n\n", begin) - begin);
  std::string& part = parts[kPart];
  const std::size_t own = part.find("第二十条第（一）项");
  part.replace(own, part.find("\n\n", own) - own, table);
  const Outcome outcome = rolled_up(model(), parts);
  EXPECT_THAT(outcome.findings, IsEmpty());
  ASSERT_THAT(outcome.ids(), ElementsAre("partWithoutFigures"));
  EXPECT_THAT(outcome.notices[0].zh, HasSubstr("“主动公开情况表”与汇总报告格式不同"));
}

TEST(Parts, AreNotAddedUpForASummaryOfNoYear) {
  std::string total = model();
  for (const std::string_view year : {"2023年", "2024年"}) {
    for (std::size_t at = total.find(year); at != std::string::npos; at = total.find(year)) {
      total.erase(at, year.size());
    }
  }
  const Outcome outcome = rolled_up(total, model_parts());
  EXPECT_THAT(outcome.findings, IsEmpty());
  EXPECT_THAT(outcome.ids(), ElementsAre("reportUnidentified"));
}

}  // namespace
}  // namespace gwlint::annual_report
