// DOC001, DOC002, DOC003.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/rules/check_text.h"
#include "tests/rules/example_document.h"
#include "tests/support/docx_builder.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/zip_reader.h"

namespace gwlint::annual_report {
namespace {

using test::DocxBuilder;
using test::paragraph;
using test::paragraph_of;
using test::run;

std::string inserted(std::string_view words, std::string_view author = "李明") {
  return "<w:ins w:author=\"" + std::string(author) + "\">" + run(words) + "</w:ins>";
}

std::string deleted(std::string_view words, std::string_view author = "李明") {
  return "<w:del w:author=\"" + std::string(author) + "\"><w:r><w:delText>" + std::string(words) +
         "</w:delText></w:r></w:del>";
}

std::string hidden(std::string_view words) {
  return "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + std::string(words) + "</w:t></w:r>";
}

std::string field(std::string_view code, std::string_view result) {
  return "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr>"
         "<w:vanish/></w:rPr><w:instrText>" +
         std::string(code) +
         "</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar "
         "w:fldCharType=\"separate\"/></w:r>" +
         std::string(result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

// The model report as a body, a paragraph a line, `addition` before its third section.
std::string model_body(std::string_view addition) {
  std::string body;
  std::string text = model();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    if (line.starts_with("三、收到")) body += addition;
    std::string runs;
    for (std::size_t from = 0; from <= line.size();) {
      const std::size_t tab = std::min(line.find('\t', from), line.size());
      runs += run(line.substr(from, tab - from));
      if (tab < line.size()) runs += "<w:r><w:tab/></w:r>";
      from = tab + 1;
    }
    body += paragraph_of(runs);
    at = end + 1;
  }
  return body;
}

std::string report_with(std::string_view addition) {
  return test::docx_of_body(model_body(addition));
}

std::vector<std::string> ids(const std::vector<Found>& findings) {
  std::vector<std::string> result;
  for (const Found& finding : findings) result.push_back(finding.rule);
  return result;
}

using Ids = std::vector<std::string>;

struct Case {
  std::string_view name;
  std::string addition;  // to the body
  Ids expected;
};

const std::string kComment = "<w:r><w:commentReference w:id=\"1\"/></w:r>";

TEST(DocumentMarks, AreFindingsOrNot) {
  const std::vector<Case> cases = {
      // revisions
      {"text inserted", paragraph_of(inserted("新增一句。")), {"DOC001"}},
      {"text deleted", paragraph_of(deleted("旧")), {"DOC001"}},
      {"a blank deleted", paragraph_of(deleted(" ")), {"DOC001"}},
      {"text moved", paragraph_of("<w:moveFrom>" + run("去") + "</w:moveFrom>"), {"DOC001"}},
      {"text moved here", paragraph_of("<w:moveTo>" + run("来。") + "</w:moveTo>"), {"DOC001"}},
      {"a paragraph mark inserted", paragraph("", "<w:rPr><w:ins/></w:rPr>"), {"DOC001"}},
      {"a paragraph mark deleted", paragraph("", "<w:rPr><w:del/></w:rPr>"), {"DOC001"}},
      {"a row deleted",
       test::table_of(test::row_of(test::cell("旧"), "<w:del/>") + test::row_of(test::cell("在"))),
       {"DOC001"}},
      {"a row inserted", test::table_of(test::row_of(test::cell("新"), "<w:ins/>")), {"DOC001"}},
      {"a picture inserted", paragraph_of("<w:ins><w:r><w:drawing/></w:r></w:ins>"), {"DOC001"}},
      {"deleted after insertion", paragraph_of("<w:ins>" + deleted("又") + "</w:ins>"), {"DOC001"}},
      {"nothing inserted", paragraph_of("<w:ins/>"), {}},
      {"nothing deleted", paragraph_of("<w:del/>"), {}},
      {"a bookmark inserted", paragraph_of("<w:ins><w:bookmarkStart w:id=\"9\"/></w:ins>"), {}},
      {"a run formatted",
       paragraph_of("<w:r><w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>粗。</w:t>"
                    "</w:r>"),
       {}},
      {"a paragraph formatted",
       paragraph("居中。", "<w:jc/><w:pPrChange><w:pPr/></w:pPrChange>"),
       {}},
      {"a number inserted by tracked formatting",
       paragraph("条目。", "<w:numPr><w:ilvl w:val=\"0\"/><w:ins w:author=\"李明\"/></w:numPr>"),
       {}},
      // hidden text
      {"a sentence hidden", paragraph_of(hidden("草稿里的话")), {"DOC003"}},
      {"a figure hidden", paragraph_of(run("共12") + hidden("6") + run("件。")), {"DOC003"}},
      {"Latin text hidden", paragraph_of(hidden("draft")), {"DOC003"}},
      {"hidden text in a cell",
       test::table_of(test::row_of(test::cell_of(paragraph_of(hidden("待核"))))),
       {"DOC003"}},
      {"blanks hidden", paragraph_of(hidden("  \u3000\u00a0")), {}},
      {"punctuation hidden", paragraph_of(hidden("。，……—")), {}},
      {"a paragraph mark hidden", paragraph("在。", "<w:rPr><w:vanish/></w:rPr>"), {}},
      {"a style separator", paragraph("在。", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"), {}},
      {"a field code hidden", paragraph_of(field(" XE \"公开\" ", "")), {}},
      {"borders of a pasted form",
       paragraph_of(hidden("窗体顶端")) + paragraph_of(hidden("窗体底端")),
       {}},
      {"not hidden after all",
       paragraph_of("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>在。</w:t></w:r>"),
       {}},
      {"hidden on the web alone",
       paragraph_of("<w:r><w:rPr><w:webHidden/></w:rPr><w:t>在。</w:t></w:r>"),
       {}},
      // comments
      {"an anchor whose comment is gone", paragraph_of(run("在。") + kComment), {}},
      // prompts
      {"a prompt",
       paragraph_of("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                    run("单击此处输入文字。") + "</w:sdtContent></w:sdt>"),
       {"DOC005"}},
      {"a prompt in words of its own",
       paragraph_of("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("报告年度") +
                    "</w:sdtContent></w:sdt>"),
       {"DOC005"}},
      {"a prompt of blanks",
       paragraph_of("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("    ") +
                    "</w:sdtContent></w:sdt>"),
       {}},
      {"a control that was filled in",
       paragraph_of("<w:sdt><w:sdtPr><w:alias w:val=\"单击此处\"/></w:sdtPr><w:sdtContent>" +
                    run("已填。") + "</w:sdtContent></w:sdt>"),
       {}},
  };
  for (const Case& example : cases) {
    EXPECT_EQ(ids(check(report_with(example.addition))), example.expected) << example.name;
  }
}

TEST(PendingRevisions, AreOneFindingThatCountsThem) {
  const auto findings = check(report_with(
      paragraph_of(run("一") + inserted("甲句。") + run("二") + deleted("旧") + run("三")) +
      paragraph_of(inserted("乙句。", "王芳"))));
  ASSERT_EQ(findings.size(), 1u);
  const Finding& finding = findings[0].finding;
  EXPECT_EQ(findings[0].text, "甲句。");
  EXPECT_EQ(problem(finding, Language::Chinese),
            "文件中有 3 处修订没有处理：插入 2 处，删除 1 处，作者是“李明”等 2 人。");
  EXPECT_EQ(problem(finding, Language::English),
            "Tracked changes by '李明' and others (2 people) remain: 3 (2 inserted, 1 deleted).");
  ASSERT_EQ(finding.related.size(), 2u);
  EXPECT_EQ(finding.related[0].message_zh, "此处还有一处删除。");
  EXPECT_EQ(finding.related[1].message_zh, "此处还插入了“乙句。”。");
  EXPECT_EQ(to_string(finding.path), "二、主动公开政府信息情况");
}

TEST(PendingRevisions, NameOneAuthorOrNone) {
  EXPECT_EQ(problem(check(report_with(paragraph_of(deleted("旧"))))[0].finding, Language::Chinese),
            "文件中有 1 处修订没有处理：插入 0 处，删除 1 处，作者是“李明”。");
  EXPECT_EQ(
      problem(check(report_with(paragraph_of(deleted("旧", ""))))[0].finding, Language::English),
      "Tracked changes remain: 1 (0 inserted, 1 deleted).");
}

TEST(PendingRevisions, InHeadersAndNotesCount) {
  const std::string body = model_body("");
  for (const std::string& bytes :
       {DocxBuilder().body(body).header(paragraph_of(inserted("新"))).build(),
        DocxBuilder().body(body).footer(paragraph_of(deleted("旧"))).build(),
        DocxBuilder()
            .body(body)
            .footnotes("<w:footnote w:id=\"2\">" + paragraph_of(inserted("新。")) + "</w:footnote>")
            .build()}) {
    const auto findings = check(bytes);
    ASSERT_EQ(ids(findings), Ids{"DOC001"});
    EXPECT_TRUE(findings[0].finding.path.empty());
  }
}

TEST(RemainingComments, AreOneFindingThatCountsThem) {
  const auto with_comments = [](std::string_view comments) {
    return check(
        DocxBuilder()
            .body(model_body(paragraph_of("<w:commentRangeStart w:id=\"1\"/>" + run("此处。") +
                                          "<w:commentRangeEnd w:id=\"1\"/>" + kComment +
                                          "<w:r><w:commentReference w:id=\"2\"/></w:r>")))
            .comments(comments)
            .build());
  };
  const auto two = with_comments("<w:comment w:id=\"1\" w:author=\"李明\">" + paragraph("核实") +
                                 "</w:comment><w:comment w:id=\"2\" w:author=\"王芳\">" +
                                 paragraph("问李明13812345678") + "</w:comment>");
  ASSERT_EQ(ids(two), Ids{"DOC002"});
  EXPECT_EQ(two[0].text, "此处。");
  EXPECT_EQ(problem(two[0].finding, Language::Chinese), "文件中有“李明”等 2 人的 2 条批注。");
  ASSERT_EQ(two[0].finding.related.size(), 1u);
  EXPECT_EQ(two[0].finding.related[0].message_en, "Another comment: '问李明138****5678'.");

  const auto one = with_comments("<w:comment w:id=\"1\">" + paragraph("") + "</w:comment>");
  ASSERT_EQ(ids(one), Ids{"DOC002"});
  EXPECT_EQ(problem(one[0].finding, Language::English), "Comments remain: 1.");
}

TEST(HiddenText, IsShownWithoutPersonalNumbers) {
  const auto findings = check(report_with(paragraph_of(
      run("一") + hidden("李明，11010519491231002X") + run("二") + hidden("另一句") + run("。"))));
  ASSERT_EQ(ids(findings), Ids{"DOC003"});
  EXPECT_EQ(problem(findings[0].finding, Language::Chinese),
            "有隐藏文字“李明，110*************2X”，全文共 2 处。");
  EXPECT_EQ(findings[0].finding.related.size(), 1u);
}

TEST(HiddenText, APageNumberOfAMarginIsNone) {
  const std::string body = model_body("");
  EXPECT_EQ(ids(check(DocxBuilder()
                          .body(body)
                          .footer(paragraph_of(field(" PAGE ", hidden("1"))) +
                                  paragraph_of(hidden("第 1 页 共 9 页")))
                          .build())),
            Ids{});
  EXPECT_EQ(ids(check(DocxBuilder().body(body).footer(paragraph_of(hidden("内部资料"))).build())),
            Ids{"DOC003"});
}

TEST(HiddenText, APageNumberOfTheContentsIsNone) {
  EXPECT_EQ(ids(check(report_with(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                "</w:docPartObj></w:sdtPr><w:sdtContent>" +
                paragraph_of(run("一、总体情况") + hidden("\t1")) + "</w:sdtContent></w:sdt>"))),
            Ids{});
}

TEST(DocumentMarks, OthersAreRelatedUpToAFew) {
  std::string paragraphs;
  for (int i = 0; i < 20; ++i) paragraphs += paragraph_of(run("在") + inserted("新。"));
  const auto findings = check(report_with(paragraphs), "DOC001");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].finding.arguments[0], "20");
  EXPECT_EQ(findings[0].finding.related.size(), 4u);
}

// A figure of a statutory table that is a prompt.
TEST(Prompt, IsNoWrongFigureBesides) {
  constexpr std::string_view kWords = "单击此处输入文字。";
  test::ReportModel report = test::clean_report();
  report.section("二").table().row("行政强制").values[0] = kWords;
  const std::string bytes = test::plain_docx(report);
  EXPECT_EQ(ids(check(bytes)), Ids{"TAB007"});
  for (const test::RawEntry& entry : test::read_zip(bytes)) {
    if (entry.name != "word/document.xml") continue;
    const std::string prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                               run(kWords) + "</w:sdtContent></w:sdt>";
    const std::string xml = exchanged(entry.content, run(kWords), prompt);
    EXPECT_EQ(ids(check(DocxBuilder().part(entry.name, xml).build())), Ids{"DOC005"});
  }
}

}  // namespace
}  // namespace gwlint::annual_report
