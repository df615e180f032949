// What is taken for a report where nobody has named it, and what is not.
#include "rules/annual_report/concern.h"

#include <filesystem>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {
namespace {

bool is_concern(std::string_view text) {
  return all_rules().concerns(read_whole_document(text));
}

TEST(Concern, IsWhatHasATitleWithTheSubject) {
  EXPECT_TRUE(is_concern(model()));
  EXPECT_TRUE(is_concern("某局政府信息公开工作年度报告\n"));
  EXPECT_TRUE(is_concern("# 某局2023年政府信息公开工作年度报告（公开稿）\n"));
  EXPECT_TRUE(is_concern("某局\n政务公开年报\n"));
}

TEST(Concern, IsATitleInAnotherForm) {
  EXPECT_TRUE(is_concern("政府信 息 公 开年度报告\n"));
  EXPECT_TRUE(is_concern("某局政府信息公开工作\n\n年 度 报 告\n"));
  EXPECT_TRUE(is_concern("政府信息\n公开年报\n"));
  EXPECT_TRUE(is_concern("政府信息\u200B公开\t报告\n"));
}

TEST(Concern, IsWhatNamesTheSubjectAgainAndAgain) {
  std::string text;
  for (int i = 0; i < 7; ++i) text += "本局推进政府信\n息公开。\n";
  EXPECT_FALSE(is_concern(text));
  EXPECT_TRUE(is_concern(text + "信息公开。\n"));
}

TEST(Concern, IsNoTextAboutReports) {
  EXPECT_FALSE(
      is_concern("# 政府信息公开年报仓库\n\n这里存放各单位的政府信息公开工作年度报告。\n"));
  EXPECT_FALSE(
      is_concern("关于报送政府信息公开工作年度报告的通知\n各科室：\n请于1月10日前报送。\n"));
  EXPECT_FALSE(is_concern("请假条\n（信息公开属性：不予公开）\n"));
}

TEST(Concern, IsWhatHoldsAHeadingOrALabelOfTheTemplate) {
  EXPECT_TRUE(is_concern("五、存在的主要问题及改进情况\n"));
  EXPECT_TRUE(is_concern("三、收到和处理政府信息\n公开申请情况\n"));
  EXPECT_TRUE(is_concern("4. 属于四类\n过程性信息\t0\n"));
  EXPECT_TRUE(is_concern("信息内容\t本年处理决定数量\n行政许可\t3\n"));
}

TEST(Concern, IsNoOtherText) {
  EXPECT_FALSE(is_concern("# gwlint\n\nA linter.\n"));
  EXPECT_FALSE(is_concern("requests==2.31\nnumpy\n"));
  EXPECT_FALSE(is_concern("2024年工作总结\n一、总体情况\n行政许可 3 件，行政规范性文件 2 件。\n"));
  EXPECT_FALSE(is_concern("关于放假的通知\n各科室：\n……\n（此件主动公开）\n"));
}

TEST(Concern, IsADocumentThatWasNotReadInFull) {
  Document document = read_whole_document("附件见下。\n");
  EXPECT_FALSE(all_rules().concerns(document));
  document.marks.push_back({Mark::Kind::UnreadChunk, {0, 0}, ""});
  EXPECT_TRUE(all_rules().concerns(document));
}

// Every report that the tests of other rooms judge is one for those who only meet it, too.
TEST(Concern, IsEveryFixture) {
  std::size_t reports = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(GWLINT_SOURCE_DIR "/fixtures")) {
    const std::string path = entry.path().string();
    if (!entry.is_regular_file() || !(path.ends_with(".txt") || path.ends_with(".docx"))) continue;
    const ReadResult document = read_document(read_whole(path));
    if (!document) continue;
    EXPECT_TRUE(all_rules().concerns(*document)) << path;
    ++reports;
  }
  EXPECT_GT(reports, 10u);
}

}  // namespace
}  // namespace gwlint::annual_report
