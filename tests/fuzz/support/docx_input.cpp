#include "tests/fuzz/support/docx_input.h"

namespace gwlint::fuzz {
namespace {

using test::paragraph;
using test::paragraph_of;
using test::run;

// Refers to styles, numbers, notes and comments.
std::string body() {
  return paragraph("某县教育局2023年政府信息公开工作年度报告", R"(<w:pStyle w:val="a"/>)") +
         paragraph("总体情况", R"(<w:pStyle w:val="1"/>)") +
         paragraph_of(R"(<w:commentRangeStart w:id="1"/>)" + run("主动公开信息12件。") +
                      R"(<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>)" +
                      R"(<w:r><w:footnoteReference w:id="2"/></w:r>)") +
         paragraph("主动公开政府信息情况",
                   R"(<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>)") +
         test::table({{"信息内容", "本年制发件数"}, {"规章", "0"}, {"行政规范性文件", "３"}}) +
         paragraph("其他", R"(<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>)") +
         paragraph_of(R"(<w:r><w:rPr><w:rStyle w:val="h"/></w:rPr><w:t>隐藏</w:t></w:r>)");
}

constexpr std::string_view kStyles =
    R"(<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>)"
    R"(<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>)"
    R"(<w:outlineLvl w:val="0"/></w:pPr></w:style>)"
    R"(<w:style w:type="character" w:styleId="h"><w:name w:val="h"/>)"
    R"(<w:rPr><w:vanish/></w:rPr></w:style>)";

constexpr std::string_view kNumbering =
    R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>)"
    R"(<w:numFmt w:val="chineseCounting"/><w:pStyle w:val="1"/><w:suff w:val="nothing"/>)"
    R"(<w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/>)"
    R"(<w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="（%1.%2）"/></w:lvl>)"
    R"(</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)"
    R"(<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">)"
    R"(<w:startOverride w:val="4"/></w:lvlOverride></w:num>)";

}  // namespace

test::DocxBuilder sound_docx() {
  test::DocxBuilder docx;
  docx.body(body())
      .styles(kStyles)
      .numbering(kNumbering)
      .footnotes(R"(<w:footnote w:id="2">)" + paragraph("注：数据截至年底。") + "</w:footnote>")
      .endnotes(R"(<w:endnote w:id="3">)" + paragraph("尾注") + "</w:endnote>")
      .comments(R"(<w:comment w:id="1" w:author="张三">)" + paragraph("请核对") + "</w:comment>")
      .header(paragraph("页眉"))
      .footer(paragraph("第1页"));
  for (test::ZipEntry& entry : docx.entries()) entry.deflated = false;
  return docx;
}

std::string docx_with(std::string_view name, std::string_view bytes) {
  static const test::DocxBuilder kSound = sound_docx();
  test::DocxBuilder docx = kSound;
  return docx.part(name, bytes).build();
}

}  // namespace gwlint::fuzz
