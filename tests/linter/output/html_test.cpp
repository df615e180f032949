#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string page(const std::vector<FileResult>& files, RunInfo run = {}) {
  const auto rules = samples::rules();
  RunInfo own = samples::run_info(rules, run.language);
  own.show_suppressed = run.show_suppressed;
  own.root = run.root;
  own.working_folder = run.working_folder;
  const std::vector<Input> inputs(files.size());
  own.inputs = inputs;
  return samples::report("html", files, own);
}

// What stands in the body before the script.
std::string body(const std::vector<FileResult>& files, RunInfo run = {}) {
  const std::string whole = page(files, std::move(run));
  const std::size_t begin = whole.find("<body");
  return whole.substr(begin, whole.find("<script>") - begin);
}

std::size_t count_of(std::string_view words, std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) ++count;
  return count;
}

FileResult docx_with(std::string text) {
  FileResult file;
  file.path = "a.docx";
  file.document = samples::docx_document(std::move(text));
  return file;
}

Finding finding_at(Span place) {
  Finding finding;
  finding.rule = &samples::rule("DOC008");
  finding.level = Level::Note;
  finding.arguments = {"x"};
  finding.location = place;
  return finding;
}

TEST(HtmlReporter, ACleanFileIsLaidOutWhenItIsTheOnlyOne) {
  const FileResult clean = samples::clean_report("a.txt");
  EXPECT_THAT(body({clean}), AllOf(HasSubstr("id=\"f1\""), Not(HasSubstr("id=\"index\""))));
  EXPECT_THAT(body({clean, samples::wrong_report("b.txt", Format::Text)}),
              AllOf(HasSubstr("id=\"index\""), Not(HasSubstr("id=\"f1\"")), HasSubstr("id=\"f2\""),
                    HasSubstr("未发现问题")));
}

TEST(HtmlReporter, ARefusedFileIsInTheIndexWithItsReason) {
  const std::string text = body({samples::refused_file("旧.doc", ReadErrorKind::LegacyDoc)});
  EXPECT_THAT(text, AllOf(HasSubstr("id=\"index\""), HasSubstr("<tr class=\"refused\">"),
                          HasSubstr("<td class=\"n none\">–</td>"), HasSubstr("未能检查：")));
}

TEST(HtmlReporter, AnEmptyRunIsAPage) {
  EXPECT_THAT(page({}), AllOf(HasSubstr("<!DOCTYPE html>"), HasSubstr("已检查 0 个文件"),
                              HasSubstr("</html>\n")));
}

TEST(HtmlReporter, WritesTheSameBytesTwiceAndNoFolderOfTheMachine) {
  RunInfo run;
  run.root = "/home/clerk/work";
  run.working_folder = "/home/clerk/work/reports";
  const std::vector<FileResult> files = {
      samples::wrong_report("/home/clerk/work/reports/a.txt", Format::Text),
      samples::compared_report("b.txt", "/home/clerk/work/last/b.txt")};
  const std::string text = page(files, run);
  EXPECT_EQ(text, page(files, run));
  EXPECT_THAT(text, AllOf(Not(HasSubstr("/home")), HasSubstr("last/b.txt:3:4")));
}

TEST(HtmlReporter, LoadsNothing) {
  const std::string text = page(samples::all());
  EXPECT_EQ(count_of("<script>", text), 1u);
  for (const char* what : {"http://", "https://", "<link", "<img", " src=", "@import", "url("}) {
    EXPECT_THAT(text, Not(HasSubstr(what)));
  }
}

TEST(HtmlReporter, EveryLinkHasItsPlace) {
  FileResult file = samples::wrong_report("a.txt", Format::Text);
  file.findings.push_back(finding_at({1, 1}));
  file.findings.push_back(finding_at({0, static_cast<std::uint32_t>(file.document.text.size())}));
  const std::string text = body({file, file});
  for (std::size_t at = text.find("href=\"#f"); at != text.npos;
       at = text.find("href=\"#f", at + 1)) {
    const std::size_t begin = at + 7;
    const std::string id = text.substr(begin, text.find('"', begin) - begin);
    EXPECT_EQ(count_of("id=\"" + id + "\"", text), 1u) << id;
  }
}

TEST(HtmlReporter, SuppressedFindingsAreShownOnRequestWithTheirReason) {
  const FileResult configuration = samples::configuration_file();
  const FileResult file = samples::suppressed_report("a.txt", configuration);
  EXPECT_THAT(body({file}), Not(HasSubstr("引自原文")));
  RunInfo run;
  run.show_suppressed = true;
  EXPECT_THAT(body({file}, run),
              AllOf(HasSubstr("引自原文（gwlint.toml:2:6）"), HasSubstr("<mark id=\"f1o"),
                    HasSubstr("class=\"suppressed\"")));
}

TEST(HtmlReporter, AConfigurationIsShownLineByLine) {
  FileResult file = samples::configuration_file();
  file.findings = {finding_at({18, 26})};
  EXPECT_THAT(body({file}),
              HasSubstr("class=\"note\" data-f=\"1\" data-n=\"1\"><a href=\"#f1-1\""));
}

TEST(HtmlReporter, GapsInARowKeepItsCellsInTheirColumns) {
  FileResult file = docx_with("a\tb\tc\nd\te\n");
  std::vector<Row>& rows = file.document.tables[0].rows;
  rows[0].cells[0].row_span = 2;
  rows[1].cells[0].column = 1;
  rows[1].cells[1].column = 4;
  EXPECT_THAT(body({file}),
              HasSubstr("<tr><td rowspan=\"2\">a</td><td>b</td><td>c</td></tr>\n"
                        "<tr><td>d</td><td class=\"gap\" colspan=\"2\"></td><td>e</td></tr>"));
}

TEST(HtmlReporter, ASpanThatNoTableHasDoesNoHarm) {
  FileResult file = docx_with("a\tb\n");
  file.document.tables[0].rows[0].cells[0].row_span = 65535;
  file.document.tables[0].rows[0].cells[1].column = 4'000'000'000;
  file.document.tables[0].rows[0].cells[1].column_span = 65535;
  EXPECT_THAT(body({file}), HasSubstr("<td>a</td><td class=\"gap\" colspan=\"1000\"></td>"
                                      "<td colspan=\"1000\">b</td>"));
}

TEST(HtmlReporter, WhatStandsBesideTheBodyFollowsItWithACaption) {
  FileResult file = docx_with("页眉之一\n正文\n脚注之一\n");
  file.document.blocks[0].story = Story::Header;
  file.document.blocks[2].story = Story::Footnote;
  const std::string text = body({file});
  EXPECT_LT(text.find(">正文</p>"), text.find("页眉之一"));
  EXPECT_THAT(text, AllOf(HasSubstr("<p class=\"caption\">页眉</p>"),
                          HasSubstr("<p class=\"caption\">脚注</p>")));
}

TEST(HtmlReporter, WhatWasNoticedIsASignAtItsSpot) {
  FileResult file = docx_with("新收件\n");
  file.document.marks = {{Mark::Kind::Deletion, {6, 6}, "六<b>", "张三"},
                         {Mark::Kind::Picture, {9, 9}, "", ""}};
  EXPECT_THAT(body({file}), HasSubstr("新收<span class=\"sign\" role=\"img\" "
                                      "aria-label=\"修订删除，未接受：“六&lt;b&gt;”（张三）\""));
  EXPECT_EQ(count_of("class=\"sign\"", body({file})), 2u);
}

TEST(HtmlReporter, HeadingsAndLastYearsFiguresComeFromTheLayout) {
  FileResult file = docx_with("某局\n2023年度报告\n一、总体情况\n规章\t0\n");
  const Document& document = file.document;
  const Span title{document.paragraphs[0].text.begin, document.paragraphs[1].text.end};
  file.layout.headings = {{title, 1}, {document.paragraphs[2].text, 2}};
  file.layout.earlier_path = "2022.txt";
  file.layout.earlier_year = 2022;
  file.layout.earlier = {{document.tables[0].rows[0].cells[1].text, "3"}};
  EXPECT_THAT(body({file, file}),
              AllOf(HasSubstr("<span class=\"title\">某局 2023年度报告</span>")));
  EXPECT_THAT(
      body({file}),
      AllOf(HasSubstr("<h3 class=\"title\">某局</h3>\n<h3 class=\"title\">2023年度报告</h3>"),
            HasSubstr("<h4 class=\"section\">一、总体情况</h4>"),
            HasSubstr("data-was=\"3\" title=\"2022年数据：3\">0</td>"),
            HasSubstr("单元格中的小字是2022年报告（2022.txt）的数据。")));
}

TEST(HtmlReporter, NoticesAreTold) {
  FileResult file = samples::wrong_report("a.txt", Format::Text);
  file.notices = {{"previousNotFound", "没有上年报告。", "None.", "./b.txt"}};
  EXPECT_THAT(body({file}), HasSubstr("<span class=\"place\">b.txt</span> 没有上年报告。"));
  EXPECT_EQ(count_of("没有上年报告。", body({file, file})), 4u);
}

}  // namespace
}  // namespace gwlint
