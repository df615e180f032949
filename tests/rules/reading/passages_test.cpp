#include <gmock/gmock.h>

#include "tests/rules/reading/read_text.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;

TEST(Passages, JoinWhatAPageBreakCut) {
  const auto read = read_parts(
      "完善政府信息公开保密审查制度，对拟公开的政府信息依法依规严格做好保密审查，防止\n\n"
      "泄露国家秘密、工作秘密和敏感信息。\n");
  EXPECT_THAT(
      read.passages(),
      ElementsAre("完善政府信息公开保密审查制度,对拟公开的政府信息依法依规严格做好保密审查,防止"
                  "泄露国家秘密、工作秘密和敏感信息。"));
}

TEST(Passages, PassOverPageNumbers) {
  for (const std::string_view number : {"— 3 —", "-3-", "－ 12 －", "第3页", "第 12 页"}) {
    const auto read = read_parts(
        "完善政府信息公开保密审查制度，对拟公开的政府信息依法依规严格做好保密审查，防止\n\n" +
        std::string(number) + "\n\n泄露国家秘密、工作秘密和敏感信息。\n");
    EXPECT_EQ(read.passages().size(), 1u) << number;
  }
  for (const std::string_view other : {"第三页", "3", "—", "-3件-", "2023年第3页"}) {
    EXPECT_EQ(read_parts("全年工作平稳。\n\n" + std::string(other) + "\n\n特此报告。\n")
                  .passages()
                  .size(),
              3u)
        << other;
  }
}

TEST(Passages, JoinANumberAndItsUnit) {
  const auto read = read_parts(
      "完善门户网站信息审核发布机制和记录台账，全年在政府门户网站审核发布各类政府信息1600\n\n余条。"
      "\n");
  EXPECT_EQ(read.passages().size(), 1u);
}

TEST(Passages, JoinHardLineEnds) {
  const auto read = read_parts(
      "2023年，我局认真贯彻落实条例，坚持以公开为常态、不公开为例\n"
      "外，围绕群众关心的事项主动公开政府信息，不断提高公开的质量和\n"
      "实效。\n"
      "（一）主动公开情况。全年公开信息12条。\n");
  EXPECT_EQ(read.passages().size(), 2u);
}

TEST(Passages, JoinALineThatEndsWithinATitleOrBrackets) {
  EXPECT_EQ(read_parts("根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和相关部门〔202\n"
                       "1〕30号等文件要求，编制本报告。\n")
                .passages()
                .size(),
            1u);
  EXPECT_EQ(
      read_parts("根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国办公开办函〔\n"
                 "2021〕30号文件要求，编制本报告。\n")
          .passages()
          .size(),
      1u);
}

TEST(Passages, JoinALineThatHasJustBegunASentence) {
  EXPECT_EQ(
      read_parts("根据《中华人民共和国政府信息公开条例》的规定，编制本报告。报告所列数据统计\n"
                 "截至2023年12月31日。\n")
          .passages()
          .size(),
      1u);
}

TEST(Passages, JoinALineThatEndsWithinAnAddress) {
  EXPECT_EQ(
      read_parts("本报告可在云岭县住房和城乡建设局的网站查阅、下载（网址：http://jsj.yunling\n"
                 ".example.cn/zwgk/nb.html）。对报\n告有疑问的，请联系局办公室。\n")
          .passages()
          .size(),
      1u);
}

TEST(Passages, JoinALineThatEndsWithinAList) {
  EXPECT_EQ(
      read_parts("报告由概述、主动公开政府信息情况、依申请公开办理情况、因政府信息公开被申请行\n"
                 "政复议和提起行政诉讼情况、存在的问题及下一步打算、其他事项六部分组成。\n")
          .passages()
          .size(),
      1u);
}

TEST(Passages, KeepSentencesApart) {
  const auto read =
      read_parts("第一段说的是主动公开的情况，全年公开信息一百余条，均按时发布。\n第二段。\n");
  EXPECT_EQ(read.passages().size(), 2u);
}

TEST(Passages, KeepTitleAndIntroApart) {
  const auto read = read_parts(
      "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n"
      "根据《中华人民共和国政府信息公开条例》的规定，编制本报告。\n");
  EXPECT_EQ(read.passages().size(), 2u);
}

TEST(Passages, KeepAnItemsHeadingApart) {
  const auto read = read_parts(
      "（一）深入推进基层政务公开标准化规范化建设，着力提升政务公开的质量\n"
      "围绕群众关心的重点领域，及时公开各类信息。\n"
      "（二）依申请公开\n");
  EXPECT_EQ(read.passages().size(), 3u);
}

TEST(Passages, KeepTheSignatureApart) {
  const auto read = read_parts(
      "如对本报告有疑问，请与云岭县住房和城乡建设局办公室联系，电话附后\n\n云岭县住房和城乡建设局\n"
      "\n2024年1月18日\n");
  EXPECT_EQ(read.passages().size(), 3u);
}

TEST(Passages, KeepANewYearsSentenceApart) {
  const auto read = read_parts(
      "一年来我局的政府信息公开工作取得了一定的成绩，得到了群众的认可\n2024年，我局将继续做好公开工"
      "作。\n");
  EXPECT_EQ(read.passages().size(), 2u);
}

TEST(Passages, OfDocxAreItsParagraphs) {
  const auto read = read_parts(
      docx_of({"完善政府信息公开保密审查制度，对拟公开的政府信息依法依规严格做好保密审查，防止",
               "泄露国家秘密。"}));
  EXPECT_EQ(read.passages().size(), 2u);
}

TEST(Passages, KnowTheirSource) {
  const auto read =
      read_parts("全年公开政府信息，内容包括财政预算、决算和三公经费，总计一百２０\n\n余条。\n");
  ASSERT_EQ(read.report.passages.size(), 1u);
  const std::string_view text = read.report.text.view();
  const auto at = static_cast<std::uint32_t>(text.find("20余条"));
  EXPECT_EQ(read.document->view(read.report.source({at, at + 8})), "２０\n\n余条");
}

TEST(Passages, CellsStandInOrder) {
  const auto read = read_parts("文字。\n\n规章\t0\t1\t2\n行政规范性文件\t3\t4\t5\n\n文字。\n");
  std::string cells;
  for (const Span cell : read.report.cells) cells += read.text(cell) + "|";
  EXPECT_EQ(cells, "规章|0|1|2|行政规范性文件|3|4|5|");
}

}  // namespace
}  // namespace gwlint::annual_report
