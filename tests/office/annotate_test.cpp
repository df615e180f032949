// An annotated DOCX in a word processor: every comment stands there on the text that it is about.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "linter/text/fold.h"
#include "tests/office/office.h"
#include "tests/support/annotated.h"
#include "tests/support/docx_builder.h"
#include "tests/support/flat_odf.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"

namespace gwlint {
namespace {

using namespace test;

// Title and text of each comment by gwlint, sorted: white space is a form's own.
std::vector<std::string> comments_by(const std::vector<OdfComment>& comments) {
  std::vector<std::string> result;
  for (const OdfComment& comment : comments) {
    if (comment.author != "gwlint") continue;
    result.push_back(comment.words.substr(0, comment.words.find('\n')) + " [" + fold(comment.text) +
                     "]");
  }
  std::ranges::sort(result);
  return result;
}

// The same by what gwlint itself reads of the file.
std::vector<std::string> comments_read(const std::string& docx) {
  const FileResult copy = checked(docx);
  std::vector<std::string> result;
  for (const Mark& mark : copy.document.marks) {
    if (mark.kind != Mark::Kind::Comment || mark.author != "gwlint") continue;
    constexpr std::size_t kRule = 6;
    const std::string_view rest = std::string_view(mark.note).substr(kRule + 1);
    const std::string level(rest.substr(0, std::string_view("错误").size()));
    result.push_back(mark.note.substr(0, kRule) + " " + level + " [" +
                     fold(copy.document.view(mark.place)) + "]");
  }
  std::ranges::sort(result);
  return result;
}

class AnnotatedInOffice : public OfficeTest {
 protected:
  // Expects LibreOffice to find the comments of the annotated `docx` where gwlint does, and as
  // many as there are findings, at least `least`.
  void expect_comments(std::string_view name, const std::string& docx, std::size_t least) const {
    const Annotated outcome = annotated(docx);
    ASSERT_GE(outcome.annotations.size(), least);
    const auto comments = odf_comments(office_.converted(name, outcome.bytes, "fodt"));
    const std::vector<std::string> shown = comments_by(comments);
    EXPECT_EQ(shown.size(), outcome.annotations.size());
    EXPECT_EQ(shown, comments_read(outcome.bytes));
  }
};

ReportModel wrong_in_sections() {
  ReportModel report = clean_report();
  report.section("五").heading = "存在问题及改进措施";
  ModelTable& table = report.section("三").table();
  table.row("（一）予以公开").values.back() = "999";
  table.row("2.重复申请").values.front() = "";
  report.remove_section("六");
  return report;
}

ReportModel wrong_report() {
  ReportModel report = wrong_in_sections();
  report.exchange("国办公开办函", "国办公开办涵");
  return report;
}

TEST_F(AnnotatedInOffice, CommentsStandOnTheirTextInTables) {
  expect_comments("plain", plain_docx(wrong_report()), 4);
}

// Not in the introduction, which stands in a control around whole paragraphs: of those, LibreOffice
// 7.4 loses comments (docs/annotate.md).
TEST_F(AnnotatedInOffice, CommentsStandOnTextOfManyRuns) {
  const std::string docx = fragmented_docx(wrong_in_sections(), TableCut::RepeatedHeader, 12);
  expect_comments("fragmented", docx, 4);
}

// The placeholder （具体网址） wherever text can stand.
TEST_F(AnnotatedInOffice, CommentsStandWhereverTextCan) {
  const std::string words = run("网站（具") + run("体网址") + run("）发布");
  const std::string begin =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      "<w:r><w:instrText>REF a</w:instrText></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  const std::string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  const std::string extra =
      paragraph_of(run("甲") + "<w:hyperlink w:anchor=\"a\">" + words + "</w:hyperlink>") +
      paragraph_of(run("乙") + "<w:ins w:id=\"1\" w:author=\"李明\">" + words + "</w:ins>") +
      paragraph_of(run("丙") + "<w:sdt><w:sdtContent>" + words + "</w:sdtContent></w:sdt>") +
      paragraph_of(run("丁") +
                   "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value=\"x\"/>"
                   "</w:dropDownList></w:sdtPr><w:sdtContent>" +
                   run("（具体网址）") + "</w:sdtContent></w:sdt>" + run("号")) +
      paragraph_of(run("戊") + begin + run("（具体网址）") + end + run("号")) +
      paragraph_of(run("己") + "<w:fldSimple w:instr=\"REF a\">" + run("（具体网址）") +
                   "</w:fldSimple>" + run("号")) +
      paragraph_of("<w:r><w:t>庚</w:t><w:tab/><w:t>（具体网址）</w:t><w:br/><w:t>号</w:t></w:r>");
  DocxBuilder builder;
  builder.body(docx_body(clean_report()) + extra);
  expect_comments("everywhere", builder.build(), 7);
}

TEST_F(AnnotatedInOffice, CommentsOfOthersSurvive) {
  DocxBuilder builder;
  builder
      .body(docx_body(wrong_report()) +
            paragraph_of(
                "<w:commentRangeStart w:id=\"3\"/>" + run("（具体网址）") +
                "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>"))
      .comments("<w:comment w:id=\"3\" w:author=\"李明\" w:initials=\"L\">" + paragraph("请核。") +
                "</w:comment>");
  const Annotated outcome = annotated(builder.build());
  const auto comments = odf_comments(office_.converted("others", outcome.bytes, "fodt"));
  EXPECT_EQ(comments.size(), outcome.annotations.size() + 1);
  const auto others = std::ranges::find(comments, "李明", &OdfComment::author);
  ASSERT_NE(others, comments.end());
  EXPECT_EQ(others->words, "请核。\n");
  EXPECT_EQ(others->text, "（具体网址）");
  EXPECT_EQ(comments_by(comments), comments_read(outcome.bytes));
}

// Without comments it is the document that it was.
TEST_F(AnnotatedInOffice, TextStaysWhatItWas) {
  const std::string docx = plain_docx(wrong_report());
  EXPECT_EQ(office_.converted("annotated", annotated(docx).bytes, "txt"),
            office_.converted("original", docx, "txt"));
}

}  // namespace
}  // namespace gwlint
