// An annotated DOCX in a word processor: every comment stands there on the text that it is about.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/text/fold.h"
#include "tests/office/office.h"
#include "tests/support/annotated.h"
#include "tests/support/docx_builder.h"
#include "tests/support/flat_odf.h"
#include "tests/support/package_check.h"
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
    // The title ends with the level, which has two characters.
    const std::size_t level =
        mark.note.find(" · ", kAnnotationMark.size()) + std::string_view(" · ").size();
    result.push_back(mark.note.substr(0, level + std::string_view("错误").size()) + " [" +
                     fold(copy.document.view(mark.place)) + "]");
  }
  std::ranges::sort(result);
  return result;
}

class AnnotatedInOffice : public OfficeTest {
 protected:
  // Expects LibreOffice to find the comments of the annotated `docx` where gwlint does, and as
  // many as there are findings, at least `least`; all its text too.
  void expect_comments(std::string_view name, const std::string& docx, std::size_t least) const {
    const Annotated outcome = annotated(docx);
    ASSERT_GE(outcome.annotations.size(), least);
    const auto comments = odf_comments(office_.converted(name, outcome.bytes, "fodt"));
    const std::vector<std::string> shown = comments_by(comments);
    EXPECT_EQ(shown.size(), outcome.annotations.size());
    EXPECT_EQ(shown, comments_read(outcome.bytes));
    expect_text_stays(name, docx, outcome.bytes);
  }

  // Without comments it is the document that it was.
  void expect_text_stays(std::string_view name, const std::string& docx,
                         const std::string& copy) const {
    const std::string stem(name);
    EXPECT_EQ(text_of(stem + "-copy", copy), text_of(stem + "-original", docx));
  }

 private:
  // Without carriage returns: LibreOffice puts one at the end of many a content control.
  std::string text_of(const std::string& name, const std::string& docx) const {
    std::string text = office_.converted(name, docx, "txt");
    std::erase(text, '\r');
    return text;
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

// Of what ends in the first paragraph of a control, LibreOffice shows that from its start on, or
// the comment at its start.
TEST_F(AnnotatedInOffice, CommentsStandOnTextOfManyRuns) {
  const std::string docx = fragmented_docx(wrong_report(), TableCut::RepeatedHeader, 12);
  const Annotated outcome = annotated(docx);
  ASSERT_GE(outcome.annotations.size(), 5U);
  const auto comments = odf_comments(office_.converted("fragmented", outcome.bytes, "fodt"));
  std::vector<std::string> shown = comments_by(comments);
  EXPECT_EQ(shown.size(), outcome.annotations.size());
  std::vector<std::string> in_control;
  for (const std::string& read : comments_read(outcome.bytes)) {
    const auto own = std::ranges::find(shown, read);
    if (own == shown.end()) {
      in_control.push_back(read);
    } else {
      shown.erase(own);
    }
  }
  EXPECT_THAT(
      in_control,
      testing::ElementsAre("gwlint · CIT004 WrongNoticeNumber · 错误 [国办公开办涵〔2021〕30号]"));
  EXPECT_THAT(shown, testing::ElementsAre("gwlint · CIT004 WrongNoticeNumber · 错误 []"));
  const auto citation = std::ranges::find_if(comments, [](const OdfComment& comment) {
    return comment.words.starts_with("gwlint · CIT004");
  });
  ASSERT_NE(citation, comments.end());
  EXPECT_NE(citation->paragraph.find("国办公开办涵"), std::string::npos);
  expect_text_stays("fragmented", docx, outcome.bytes);
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

std::string control(std::string_view content) {
  return "<w:sdt><w:sdtPr><w:alias w:val=\"内容\"/></w:sdtPr><w:sdtContent>" +
         std::string(content) + "</w:sdtContent></w:sdt>";
}

// The placeholder in controls of every kind: none loses text, and each comment is where it belongs.
TEST_F(AnnotatedInOffice, ControlsKeepTheirTextAndComments) {
  const auto words = [](int number) {
    return run("网站" + std::to_string(number) + "（具") + run("体网址）") + run("发布");
  };
  const auto wrong = [&](int number) { return paragraph_of(words(number)); };
  const auto wrong_cell = [&](int number) { return cell_of(wrong(number)); };
  const std::string link = "<w:hyperlink w:anchor=\"a\">";
  const std::string extra =
      control(wrong(1)) + paragraph("甲") + control(wrong(2) + wrong(3)) + control(wrong(4)) +
      control(control(wrong(5)) + wrong(6)) + paragraph("乙") +
      control(paragraph("丙") + control(wrong(7))) + paragraph("丁") +
      paragraph_of(run("戊") + control(words(8)) + run("己")) +
      control(paragraph_of(run("庚") + control(words(9)) + run("辛"))) +
      table_of(row_of(cell_of(control(wrong(10))) + wrong_cell(11)) +
               row_of(cell_of(control(wrong(12)) + paragraph("壬")) + wrong_cell(13)) +
               row_of(control(wrong_cell(14)) + control(wrong_cell(15))) +
               control(row_of(wrong_cell(16) + wrong_cell(17))) +
               control(row_of(control(wrong_cell(18)) + wrong_cell(19)))) +
      control(table_of(row_of(wrong_cell(20) + wrong_cell(21)))) + paragraph("癸") +
      control("<w:customXml w:element=\"a\">" + wrong(22) + "</w:customXml>") + "<w:p/>" +
      control(wrong(23) + table_of(row_of(wrong_cell(24))) + wrong(25)) +
      control(paragraph_of(link + words(26) + "</w:hyperlink>")) + paragraph("甲") +
      control(wrong(27)) + paragraph("最后") + control(wrong(28));
  constexpr int kCount = 28;
  constexpr int kWithoutParagraphBehind = 28;
  DocxBuilder builder;
  builder.body(docx_body(clean_report()) + extra);
  const std::string docx = builder.build();
  const Annotated outcome = annotated(docx);
  EXPECT_EQ(package_report(outcome.bytes), "");
  ASSERT_EQ(outcome.annotations.size(), std::size_t{kCount});
  expect_text_stays("controls", docx, outcome.bytes);

  const auto comments = odf_comments(office_.converted("controls", outcome.bytes, "fodt"));
  ASSERT_EQ(comments.size(), std::size_t{kCount});
  for (int i = 1; i <= kCount; ++i) {
    const std::string paragraph =
        i == kWithoutParagraphBehind ? "最后" : "网站" + std::to_string(i) + "（";
    const auto own = std::ranges::find_if(comments, [&](const OdfComment& comment) {
      return comment.paragraph.find(paragraph) != std::string::npos;
    });
    ASSERT_NE(own, comments.end()) << i;
    EXPECT_TRUE(own->words.starts_with("gwlint · DOC005 ")) << own->words;
    EXPECT_TRUE(own->text.empty() || own->text.find("（具体网址）") != std::string::npos) << i;
  }
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

}  // namespace
}  // namespace gwlint
