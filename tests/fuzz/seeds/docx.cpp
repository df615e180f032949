// Seeds of DOCX files and their parts.
#include <stdexcept>

#include "tests/fuzz/seeds/pieces.h"
#include "tests/fuzz/support/docx_input.h"
#include "tests/support/docx_builder.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/zip_reader.h"

namespace gwlint::fuzz {
namespace {

using namespace test;

// One property of WordprocessingML each, as the content of w:body.
Seeds odd_bodies() {
  return {
      R"(<w:p><w:ins w:id="1" w:author="甲"><w:r><w:t>增</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>)",
      R"(<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>一、总体</w:t></w:r></w:p><w:p><w:r><w:t>情况</w:t></w:r></w:p>)",
      R"(<w:p><w:moveFrom w:id="4"><w:r><w:t>移</w:t></w:r></w:moveFrom><w:moveTo w:id="5"><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>)",
      R"(<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>一、总体情况</w:t><w:tab/><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>)",
      R"xml(<w:p><w:fldSimple w:instr="=SUM(ABOVE)"><w:r><w:t>3</w:t></w:r></w:fldSimple><w:hyperlink r:id="x"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>)xml",
      R"(<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击此处输入文字</w:t></w:r></w:p></w:sdtContent></w:sdt>)",
      R"(<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>)",
      R"(<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>)",
      R"(<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/><w:softHyphen/><w:br/><w:cr/><w:ptab/></w:r></w:p>)",
      R"(<w:p><w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一</w:t></w:r></w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>1+2</m:t></m:r></m:oMath></w:p>)",
      R"(<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r></w:p>)",
      R"(<w:altChunk r:id="x"/><w:p><w:r><w:drawing/><w:object/></w:r></w:p>)",
      R"(<w:p><w:r><w:t>总<!-- -->体<![CDATA[情况]]>&#x4E00;&amp;</w:t></w:r></w:p>)",
      table_of(row_of(cell("甲", R"(<w:gridSpan w:val="2"/>)") +
                      cell("乙", R"(<w:vMerge w:val="restart"/>)")) +
               row_of(cell("1") + cell("2") + cell("", "<w:vMerge/>")) +
               row_of(cell("3"), R"(<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>)")),
      table_of(row_of(cell("a", R"(<w:hMerge w:val="restart"/>)") + cell("", "<w:hMerge/>")) +
               row_of(cell_of(table({{"内", "1"}}) + paragraph("")), R"(<w:del w:id="6"/>)") +
               row_of("")),
      table({{"信息内容", "本年制发件数"}, {"规章", "0"}}) + paragraph("") +
          table({{"信息内容", "本年制发件数"}, {"规范性文件", ""}}),
      R"(<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p/></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>)",
      paragraph(
          "一、总体情况",
          R"(<w:outlineLvl w:val="0"/><w:pPrChange w:id="7"><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:pPrChange>)"),
      paragraph("依据国办公开办函[2021]30号，，编制本报告"),
  };
}

Seeds odd_numberings() {
  return {
      R"(<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="x"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)",
      R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="upperRoman"/><w:isLgl/><w:lvlRestart w:val="0"/><w:lvlText w:val="第%1章%2%3"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)",
      R"(<w:num w:numId="1"><w:abstractNumId w:val="9"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num>)",
  };
}

constexpr std::string_view kOddStyles =
    R"(<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>)"
    R"(<w:style w:styleId="b"><w:basedOn w:val="a"/><w:name w:val="toc 1"/></w:style>)"
    R"(<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>)";

// Packages of whole reports.
Seeds reports() {
  ReportModel wrong = clean_report();
  wrong.exchange("国办公开办函", "国办公开办涵");
  return {plain_docx(clean_report_of_2020()), framed_docx(clean_report()),
          tabbed_docx(clean_report()), fragmented_docx(wrong, TableCut::RepeatedHeader, 12)};
}

}  // namespace

Seeds docx_bodies() {
  Seeds bodies = odd_bodies();
  for (std::string& body : bodies) body += body;
  bodies.push_back(docx_body(clean_report()));
  return bodies;
}

Seeds docx_files() {
  Seeds files = reports();
  files.push_back(sound_docx().build());
  for (const std::string& body : odd_bodies()) files.push_back(docx_of_body(body));
  return files;
}

Seeds docx_parts(std::string_view name) {
  Seeds parts;
  for (const std::string& file : docx_files()) {
    try {
      parts.push_back(unzip(file, name));
    } catch (const std::exception&) {  // it has no such part
    }
  }
  if (name == "word/numbering.xml") {
    for (const std::string& xml : odd_numberings()) parts.push_back(part_of("w:numbering", xml));
  }
  if (name == "word/styles.xml") parts.push_back(part_of("w:styles", kOddStyles));
  return parts;
}

}  // namespace gwlint::fuzz
