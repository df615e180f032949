#include "rules/annual_report/reading/title.h"

#include <gtest/gtest.h>

#include "tests/rules/reading/read_text.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kRest =
    "\n根据《中华人民共和国政府信息公开条例》的规定，编制本报告。\n一、总体情况\n工作平稳。\n";

void expect(std::string_view lines, std::string_view issuer, int year) {
  const auto read = read_parts(std::string(lines) + std::string(kRest));
  EXPECT_TRUE(read.report.title.has_value()) << lines;
  EXPECT_EQ(read.issuer(), issuer) << lines;
  EXPECT_EQ(read.year(), year) << lines;
  EXPECT_TRUE(read.text(read.report.opening()).starts_with("根据")) << lines;
}

TEST(Title, Styles) {
  expect("云岭县财政局2023年政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局\n2023年政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局2023年度政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("2023年云岭县财政局政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("2023年度云岭县财政局政府信息公开年度报告", "云岭县财政局", 2023);
  expect("2023年政府信息公开工作年度报告", "", 2023);
  expect("云岭县财政局关于2023年政府信息公开工作的报告", "云岭县财政局", 2023);
  expect("云岭县财政局关于2023年度政府信息公开工作情况的报告", "云岭县财政局", 2023);
  expect("云岭县财政局政府信息公开工作2023年年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局政府信息公开工作年度报告（2023年）", "云岭县财政局", 2023);
  expect("云岭县财政局政府信息公开工作年度报告\n（2023年度）", "云岭县财政局", 2023);
  expect("云岭县财政局 2 0 2 3 年政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局２０２３年政府信息公开年报", "云岭县财政局", 2023);
  expect("# 云岭县财政局2023年政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局二〇二三年政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局二○二三年政府信息公开工作年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局2023年\n政府信息公开工作\n年度报告", "云岭县财政局", 2023);
  expect("云岭县财政局政府信息公开工作年度报告", "云岭县财政局", 0);
  expect("2023年政府信息公开工作年度报告\n云岭县财政局", "云岭县财政局", 2023);
}

TEST(Title, GovernmentsKeepTheirName) {
  expect("2023年云岭县人民政府信息公开工作年度报告", "云岭县人民政府", 2023);
  expect("云岭县人民政府2023年政府信息公开工作年度报告", "云岭县人民政府", 2023);
  expect("云岭县青溪镇人民政府关于2023年政府信息公开工作年度报告", "云岭县青溪镇人民政府", 2023);
  expect("云岭县人民政府办公室2023年政府信息公开工作年度报告", "云岭县人民政府办公室", 2023);
}

TEST(Title, StandsBehindTheSitesFurniture) {
  expect(
      "索引号：11223344/2024-00012\n发布日期：2024-01-25\n信息来源：县财政局\n浏览次数：26\n"
      "当前位置：首页 > 政府信息公开年报\n云岭县财政局2023年政府信息公开工作年度报告\n"
      "发布时间：2024-01-25 10:12 字号：大 中 小",
      "云岭县财政局", 2023);
  expect("附件1\n\n云岭县财政局2023年政府信息公开工作年度报告", "云岭县财政局", 2023);
}

TEST(Title, MayComeFromATextBox) {
  Document document = docx_of(
      {"", "云岭县财政局2023年政府信息公开工作年度报告", "根据条例，编制本报告。", "一、总体情况"});
  document.blocks[1].story = Story::TextBox;
  EXPECT_EQ(read_parts(std::move(document)).issuer(), "云岭县财政局");
}

TEST(Title, OfOtherDocumentsIsNone) {
  EXPECT_FALSE(read_parts("关于召开会议的通知\n各科室：\n定于明天召开会议。\n").report.title);
}

TEST(Year, IsNoPartOfALongerNumber) {
  EXPECT_FALSE(find_year("编号120234"));
  EXPECT_EQ(find_year("编号12023号2022年")->value, 2022);
  EXPECT_EQ(find_year("一二二〇二三年")->value, 2023);
  EXPECT_EQ(find_year("三〇二三年,一九九九年")->value, 1999);
}

}  // namespace
}  // namespace gwlint::annual_report
