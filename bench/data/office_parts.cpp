#include "bench/data/office_parts.h"

#include <string_view>

#include <fmt/format.h>

#include "tests/support/docx_builder.h"

namespace gwlint::bench {
namespace {

// Word knows some hundred styles that a document need not define, and lists them all.
std::string latent_styles() {
  constexpr std::string_view kSingle[] = {"Normal Indent",
                                          "footnote text",
                                          "annotation text",
                                          "header",
                                          "footer",
                                          "index heading",
                                          "caption",
                                          "table of figures",
                                          "envelope address",
                                          "envelope return",
                                          "footnote reference",
                                          "annotation reference",
                                          "line number",
                                          "page number",
                                          "endnote reference",
                                          "endnote text",
                                          "table of authorities",
                                          "macro",
                                          "toa heading",
                                          "Closing",
                                          "Signature",
                                          "Body Text",
                                          "Body Text Indent",
                                          "List Continue",
                                          "Message Header",
                                          "Subtitle",
                                          "Salutation",
                                          "Date",
                                          "Note Heading",
                                          "Block Text",
                                          "Hyperlink",
                                          "FollowedHyperlink",
                                          "Strong",
                                          "Emphasis",
                                          "Document Map",
                                          "Plain Text",
                                          "E-mail Signature",
                                          "Normal (Web)",
                                          "HTML Acronym",
                                          "HTML Address",
                                          "HTML Cite",
                                          "HTML Code",
                                          "HTML Definition",
                                          "HTML Keyboard",
                                          "HTML Preformatted",
                                          "HTML Sample",
                                          "HTML Typewriter",
                                          "HTML Variable",
                                          "Normal Table",
                                          "annotation subject",
                                          "Balloon Text",
                                          "Table Grid",
                                          "Table Theme",
                                          "Table Contemporary",
                                          "Table Elegant",
                                          "Table Professional"};
  constexpr std::string_view kNumbered[] = {
      "heading",          "index",         "toc",          "List",
      "List Bullet",      "List Number",   "Table Simple", "Table Classic",
      "Table Colorful",   "Table Columns", "Table Grid",   "Table List",
      "Table 3D effects", "Table Subtle",  "Table Web"};
  constexpr std::string_view kAccented[] = {
      "Light Shading", "Light List",       "Light Grid",    "Medium Shading 1", "Medium Shading 2",
      "Medium List 1", "Medium List 2",    "Medium Grid 1", "Medium Grid 2",    "Medium Grid 3",
      "Dark List",     "Colorful Shading", "Colorful List", "Colorful Grid"};
  std::string xml = R"(<w:latentStyles w:count="260" w:defQFormat="0" w:defUnhideWhenUsed="1" )"
                    R"(w:defSemiHidden="1" w:defUIPriority="99" w:defLockedState="0">)";
  const auto add = [&xml](std::string_view name) {
    xml += fmt::format(
        R"(<w:lsdException w:unhideWhenUsed="0" w:uiPriority="0" w:semiHidden="0" w:name="{}"/>)",
        name);
  };
  for (const std::string_view name : kSingle) add(name);
  for (const std::string_view name : kNumbered) {
    for (int number = 1; number <= 9; ++number) add(fmt::format("{} {}", name, number));
  }
  for (const std::string_view name : kAccented) {
    add(name);
    for (int number = 1; number <= 6; ++number) add(fmt::format("{} Accent {}", name, number));
  }
  return xml + "</w:latentStyles>";
}

std::string paragraph_style(int id, std::string_view name, std::string_view properties) {
  return fmt::format(
      R"(<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="1"/>)"
      R"(<w:next w:val="1"/><w:qFormat/><w:uiPriority w:val="0"/>{})"
      R"(<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="宋体" w:cs="Times New Roman"/>)"
      R"(<w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="24"/></w:rPr></w:style>)",
      id, name, properties);
}

std::string theme() {
  std::string fonts;
  for (const std::string_view script :
       {"Jpan", "Hang", "Hans", "Hant", "Arab", "Hebr", "Thai", "Ethi", "Beng", "Gujr", "Khmr",
        "Knda", "Guru", "Cans", "Cher", "Yiii", "Tibt", "Thaa", "Deva", "Telu", "Taml", "Syrc"}) {
    fonts += fmt::format(R"(<a:font script="{}" typeface="宋体"/>)", script);
  }
  return fmt::format(
      R"(<a:themeElements><a:fontScheme name="Office"><a:majorFont>{0}</a:majorFont>)"
      R"(<a:minorFont>{0}</a:minorFont></a:fontScheme></a:themeElements>)",
      fonts);
}

}  // namespace

std::string styles_xml() {
  std::string xml =
      R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" )"
      R"(w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/></w:rPr>)"
      R"(</w:rPrDefault></w:docDefaults>)" +
      latent_styles();
  xml += R"(<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/>)"
         R"(<w:qFormat/><w:uiPriority w:val="0"/><w:pPr><w:widowControl w:val="0"/>)"
         R"(<w:jc w:val="both"/></w:pPr></w:style>)";
  xml +=
      paragraph_style(2, "heading 1", R"(<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr>)");
  xml +=
      paragraph_style(3, "heading 2", R"(<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr>)");
  xml += paragraph_style(4, "footer", R"(<w:pPr><w:snapToGrid w:val="0"/></w:pPr>)");
  xml += paragraph_style(5, "header", R"(<w:pPr><w:snapToGrid w:val="0"/></w:pPr>)");
  xml += paragraph_style(6, "Normal (Web)", R"(<w:pPr><w:jc w:val="left"/></w:pPr>)");
  xml += R"(<w:style w:type="table" w:default="1" w:styleId="7"><w:name w:val="Normal Table"/>)"
         R"(<w:semiHidden/><w:tblPr><w:tblCellMar><w:top w:w="0" w:type="dxa"/>)"
         R"(<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>)"
         R"(<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)";
  return xml;
}

std::string footer_xml() {
  return R"(<w:p><w:pPr><w:pStyle w:val="4"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>)"
         R"(<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>)"
         R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>)"
         R"(<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>)";
}

std::vector<std::pair<std::string, std::string>> other_parts() {
  return {
      {"word/settings.xml",
       test::part_of("w:settings",
                     R"(<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>)"
                     R"(<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>)"
                     R"(<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/></w:compat>)")},
      {"word/fontTable.xml",
       test::part_of("w:fonts", R"(<w:font w:name="宋体"><w:charset w:val="86"/></w:font>)"
                                R"(<w:font w:name="仿宋_GB2312"><w:charset w:val="86"/></w:font>)"
                                R"(<w:font w:name="黑体"><w:charset w:val="86"/></w:font>)")},
      {"word/theme/theme1.xml", test::part_of("a:theme", theme())},
      {"docProps/app.xml",
       R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
       R"(<Application>WPS Office</Application></Properties>)"},
      {"docProps/core.xml",
       R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">)"
       R"(<cp:revision>12</cp:revision></cp:coreProperties>)"}};
}

}  // namespace gwlint::bench
