#include <gtest/gtest.h>

#include "adapters/docx/number_format.h"
#include "tests/adapters/docx/read_body.h"

namespace gwlint::test {
namespace {

std::string level(int index, std::string_view text, std::string_view format = "decimal",
                  std::string_view more = "<w:suff w:val=\"nothing\"/>") {
  return "<w:lvl w:ilvl=\"" + std::to_string(index) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + std::string(format) +
         "\"/><w:lvlText w:val=\"" + std::string(text) + "\"/>" + std::string(more) + "</w:lvl>";
}

std::string abstract(int id, std::string_view content) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + std::string(content) +
         "</w:abstractNum>";
}

std::string num(int id, int abstract_id, std::string_view overrides = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
         std::to_string(abstract_id) + "\"/>" + std::string(overrides) + "</w:num>";
}

std::string num_pr(std::string_view id, std::string_view level = "0") {
  return "<w:numPr><w:ilvl w:val=\"" + std::string(level) + "\"/><w:numId w:val=\"" +
         std::string(id) + "\"/></w:numPr>";
}

std::string numbered(std::string_view id, std::string_view level = "0") {
  return paragraph("", num_pr(id, level));
}

std::string text_with(std::string_view numbering, std::string_view body,
                      std::string_view styles = {}) {
  return read(DocxBuilder().numbering(numbering).styles(styles).body(body).build()).text;
}

TEST(DocxNumbering, PutsTheLabelBeforeTheText) {
  const Document document =
      read(DocxBuilder()
               .numbering(abstract(0, level(0, "%1、", "chineseCounting")) + num(1, 0))
               .body(paragraph("总体情况", num_pr("1")) + paragraph("x") +
                     paragraph("公开", num_pr("1")))
               .build());
  EXPECT_EQ(document.text, "一、总体情况\nx\n二、公开\n");
  EXPECT_EQ(document.paragraphs[0].number_size, 6u);
  EXPECT_EQ(document.paragraphs[1].number_size, 0u);
}

TEST(DocxNumbering, AppendsTheSuffix) {
  EXPECT_EQ(text_with(abstract(0, level(0, "%1.", "decimal", "") +
                                      level(1, "(%2)", "decimal", "<w:suff w:val=\"space\"/>")) +
                          num(1, 0),
                      paragraph("a", num_pr("1")) + paragraph("b", num_pr("1", "1"))),
            "1.\ta\n(1) b\n");
}

TEST(DocxNumbering, ResetsDeeperLevels) {
  EXPECT_EQ(text_with(abstract(0, level(0, "%1.") + level(1, "%1.%2")) + num(1, 0),
                      numbered("1") + numbered("1", "1") + numbered("1", "1") + numbered("1") +
                          numbered("1", "1")),
            "1.\n1.1\n1.2\n2.\n2.1\n");
}

TEST(DocxNumbering, NeverResetsWhereRestartIsZero) {
  EXPECT_EQ(text_with(abstract(0, level(0, "%1.") + level(1, "%2)", "decimal",
                                                          "<w:suff w:val=\"nothing\"/>"
                                                          "<w:lvlRestart w:val=\"0\"/>")) +
                          num(1, 0),
                      numbered("1") + numbered("1", "1") + numbered("1") + numbered("1", "1")),
            "1.\n1)\n2.\n2)\n");
}

TEST(DocxNumbering, ShowsTheStartOfAnUnusedLevel) {
  EXPECT_EQ(
      text_with(abstract(0, level(0, "%1.") + level(1, "%1.%2")) + num(1, 0), numbered("1", "1")),
      "1.1\n");
}

TEST(DocxNumbering, SharesCountersOfTheAbstractNumbering) {
  EXPECT_EQ(text_with(abstract(0, level(0, "%1.")) + num(1, 0) + num(2, 0),
                      numbered("1") + numbered("2") + numbered("1")),
            "1.\n2.\n3.\n");
}

TEST(DocxNumbering, RestartsOnceAtAStartOverride) {
  EXPECT_EQ(
      text_with(
          abstract(0, level(0, "%1.")) + num(1, 0) +
              num(2, 0,
                  "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"),
          numbered("1") + numbered("1") + numbered("2") + numbered("2") + numbered("1")),
      "1.\n2.\n5.\n6.\n7.\n");
}

TEST(DocxNumbering, OverridesAWholeLevel) {
  EXPECT_EQ(text_with(abstract(0, level(0, "%1.")) +
                          num(1, 0,
                              "<w:lvlOverride w:ilvl=\"0\">" +
                                  level(0, "第%1章", "chineseCounting") + "</w:lvlOverride>"),
                      numbered("1")),
            "第一章\n");
}

TEST(DocxNumbering, FollowsStyles) {
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:numPr><w:numId "
      "w:val=\"1\"/></w:numPr>"
      "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/>"
      "</w:style><w:style w:type=\"paragraph\" w:styleId=\"c\"><w:basedOn w:val=\"c\"/></w:style>";
  EXPECT_EQ(text_with(abstract(0, level(0, "%1.") + level(1, "(%2)", "decimal",
                                                          "<w:pStyle w:val=\"a\"/><w:suff "
                                                          "w:val=\"nothing\"/>")) +
                          num(1, 0),
                      paragraph("", "<w:pStyle w:val=\"a\"/>") +
                          paragraph("", "<w:pStyle w:val=\"b\"/>") +
                          paragraph("", "<w:pStyle w:val=\"b\"/>" + num_pr("0")) +
                          paragraph("", "<w:pStyle w:val=\"c\"/>"),
                      styles),
            "(1)\n(2)\n\n\n");
}

TEST(DocxNumbering, FollowsLinksToNumberingStyles) {
  const std::string styles =
      "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId "
      "w:val=\"2\"/></w:numPr>"
      "</w:pPr></w:style><w:style w:type=\"numbering\" w:styleId=\"loop\"><w:pPr><w:numPr><w:numId "
      "w:val=\"3\"/></w:numPr></w:pPr></w:style>";
  EXPECT_EQ(text_with(abstract(0, "<w:numStyleLink w:val=\"n\"/>") +
                          abstract(1, "<w:styleLink w:val=\"n\"/>" + level(0, "%1)")) +
                          abstract(2, "<w:numStyleLink w:val=\"loop\"/>") + num(1, 0) + num(2, 1) +
                          num(3, 2),
                      numbered("1") + numbered("2") + numbered("3"), styles),
            "1)\n2)\n\n");
}

TEST(DocxNumbering, DoesNotCountDeletedParagraphs) {
  const std::string deleted = paragraph_of("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>",
                                           num_pr("1") + "<w:rPr><w:del/></w:rPr>");
  EXPECT_EQ(text_with(abstract(0, level(0, "%1.")) + num(1, 0),
                      numbered("1") + deleted + numbered("1") +
                          table_of(row_of(cell_of(numbered("1")), "<w:del/>") +
                                   row_of(cell("a") + cell("b"))) +
                          numbered("1")),
            "1.\n2.\na\tb\n3.\n");
}

TEST(DocxNumbering, SurvivesNonsense) {
  EXPECT_EQ(text_with(abstract(0,
                               "<w:lvl w:ilvl=\"99\"><w:start w:val=\"99999999999\"/><w:lvlText "
                               "w:val=\"%9%\"/></w:lvl>") +
                          num(1, 0) + num(2, 77),
                      numbered("1", "-5") + numbered("1", "4000000000") + numbered("2") +
                          numbered("9") + numbered("x")),
            "\n1000000000%\t\n\n\n\n");
}

TEST(DocxNumbering, CutsEndlessLabels) {
  EXPECT_LT(
      text_with(abstract(0, level(0, std::string(100'000, 'x'))) + num(1, 0), numbered("1")).size(),
      200u);
}

TEST(DocxNumbering, BulletsAreCharacters) {
  EXPECT_EQ(text_with(abstract(0, level(0, "\uF06C", "bullet")) +
                          abstract(1, level(0, "—", "bullet")) + num(1, 0) + num(2, 1),
                      numbered("1") + numbered("2")),
            "•\n—\n");
}

TEST(DocxNumbering, LegalLevelsAreArabic) {
  EXPECT_EQ(text_with(abstract(0, level(0, "%1、", "chineseCounting") +
                                      level(1, "%1.%2", "decimal",
                                            "<w:isLgl/><w:suff w:val=\"nothing\"/>")) +
                          num(1, 0),
                      numbered("1") + numbered("1", "1")),
            "一、\n1.1\n");
}

struct Sample {
  std::string_view format;
  std::string_view numbers;  // 1, 2, 10, 11, 20, 100, 101
};

class NumberFormat : public testing::TestWithParam<Sample> {};

TEST_P(NumberFormat, WritesNumbers) {
  std::string written;
  for (const int number : {1, 2, 10, 11, 20, 100, 101}) {
    if (!written.empty()) written += ' ';
    written += docx::format_number(number, GetParam().format);
  }
  EXPECT_EQ(written, GetParam().numbers);
}

INSTANTIATE_TEST_SUITE_P(
    Docx, NumberFormat,
    testing::Values(Sample{"chineseCounting", "一 二 十 十一 二十 一百 一百零一"},
                    Sample{"chineseCountingThousand", "一 二 十 十一 二十 一百 一百零一"},
                    Sample{"taiwaneseCountingThousand", "一 二 十 十一 二十 一百 一百零一"},
                    Sample{"japaneseCounting", "一 二 十 十一 二十 一百 一百一"},
                    Sample{"ideographDigital", "一 二 一〇 一一 二〇 一〇〇 一〇一"},
                    Sample{"taiwaneseDigital", "一 二 一○ 一一 二○ 一○○ 一○一"},
                    Sample{"chineseLegalSimplified", "壹 贰 壹拾 壹拾壹 贰拾 壹佰 壹佰零壹"},
                    Sample{"ideographLegalTraditional", "壹 貳 壹拾 壹拾壹 貳拾 壹佰 壹佰零壹"},
                    Sample{"ideographTraditional", "甲 乙 癸 11 20 100 101"},
                    Sample{"ideographZodiac", "子 丑 酉 戌 20 100 101"},
                    Sample{"decimalEnclosedCircle", "① ② ⑩ ⑪ ⑳ 100 101"},
                    Sample{"decimalEnclosedCircleChinese", "① ② ⑩ ⑪ ⑳ 100 101"},
                    Sample{"ideographEnclosedCircle", "㊀ ㊁ ㊉ 11 20 100 101"},
                    Sample{"decimalEnclosedParen", "⑴ ⑵ ⑽ ⑾ ⒇ 100 101"},
                    Sample{"decimalEnclosedFullstop", "⒈ ⒉ ⒑ ⒒ ⒛ 100 101"},
                    Sample{"decimalFullWidth", "１ ２ １０ １１ ２０ １００ １０１"},
                    Sample{"decimalZero", "01 02 10 11 20 100 101"},
                    Sample{"lowerLetter", "a b j k t vvvv wwww"},
                    Sample{"upperRoman", "I II X XI XX C CI"},
                    Sample{"custom", "1 2 10 11 20 100 101"}));

TEST(NumberFormatEdges, NoneIsEmpty) {
  EXPECT_EQ(docx::format_number(5, "none"), "");
}

TEST(NumberFormatEdges, SkipsUnitsOnce) {
  EXPECT_EQ(docx::format_number(1010, "chineseCounting"), "一千零一十");
  EXPECT_EQ(docx::format_number(10'001, "chineseCounting"), "一万零一");
  EXPECT_EQ(docx::format_number(110'000, "chineseCounting"), "十一万");
  EXPECT_EQ(docx::format_number(0, "chineseCounting"), "零");
  EXPECT_EQ(docx::format_number(27, "lowerLetter"), "aa");
  EXPECT_EQ(docx::format_number(1'000'000'000, "upperRoman"), "1000000000");
}

}  // namespace
}  // namespace gwlint::test
