// gwlint annotate: which file it writes, what it says, how it ends.
#include <filesystem>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/package_check.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/zip_reader.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string wrong_report() {
  test::ReportModel report = test::clean_report();
  report.exchange("国办公开办函", "国办公开办涵");
  return test::plain_docx(report);
}

class AnnotateCommand : public testing::Test {
 protected:
  AnnotateCommand() { folder_.write("报告.docx", wrong_report()); }

  Outcome run(std::vector<std::string> arguments, std::string_view input = {}) const {
    arguments.insert(arguments.begin(), "annotate");
    return gwlint(arguments, {.folder = folder_.path(), .input = input});
  }

  std::string comments_in(std::string_view name) const {
    return test::unzip(folder_.read(name), "word/comments.xml");
  }

  const TemporaryFolder folder_;
};

TEST_F(AnnotateCommand, WritesACopyBesideTheFile) {
  const Outcome outcome = run({"报告.docx"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_EQ(outcome.err, "gwlint: 已写出 报告.gwlint.docx：批注 1 条。\n");
  EXPECT_EQ(folder_.read("报告.docx"), wrong_report());
  EXPECT_EQ(test::package_report(folder_.read("报告.gwlint.docx")), "");
  EXPECT_THAT(
      comments_in("报告.gwlint.docx"),
      AllOf(HasSubstr("gwlint · CIT004 WrongNoticeNumber · 错误"), HasSubstr("国办公开办涵"),
            HasSubstr("依据："), HasSubstr("建议："), HasSubstr("修复：将“涵”改为“函”。")));
}

TEST_F(AnnotateCommand, SpeaksEnglish) {
  const Outcome outcome = run({"报告.docx", "--lang", "en", "-o", "copy.docx"});
  EXPECT_EQ(outcome.err, "gwlint: Wrote copy.docx, comments: 1.\n");
  EXPECT_THAT(comments_in("copy.docx"),
              AllOf(HasSubstr("gwlint · CIT004 WrongNoticeNumber · error"), HasSubstr("Basis: "),
                    HasSubstr("Fix: ")));
}

TEST_F(AnnotateCommand, ShowsTheFiguresOfASum) {
  test::ReportModel report = test::clean_report();
  report.section("三").table().row("（一）予以公开").values.back() = "999";
  folder_.write("b.docx", test::plain_docx(report));
  EXPECT_EQ(run({"b.docx"}).exit_code, 1);
  EXPECT_THAT(comments_in("b.gwlint.docx"),
              AllOf(HasSubstr("gwlint · SUM001 ApplicantTotal · 错误"), HasSubstr("算式："),
                    HasSubstr("≠ 999（表中“总计”）")));
}

TEST_F(AnnotateCommand, WritesACopyWithoutFindingsToo) {
  const std::string clean = test::plain_docx(test::clean_report());
  folder_.write("b.docx", clean);
  const Outcome outcome = run({"b.docx"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(outcome.err, "gwlint: 已写出 b.gwlint.docx：未发现问题，没有批注。\n");
  EXPECT_EQ(folder_.read("b.gwlint.docx"), clean);
}

TEST_F(AnnotateCommand, TakesTheOptionsOfChecking) {
  EXPECT_EQ(run({"报告.docx", "--ignore", "CIT"}).exit_code, 0);
  EXPECT_EQ(run({"报告.docx", "--fail-on", "never"}).exit_code, 0);
  folder_.write("gwlint.toml", "[rules]\nCIT004 = \"note\"\n");
  EXPECT_EQ(run({"报告.docx"}).exit_code, 0);
  EXPECT_THAT(comments_in("报告.gwlint.docx"),
              HasSubstr("gwlint · CIT004 WrongNoticeNumber · 提示"));
  folder_.write("gwlint.toml", "[rules\n");
  EXPECT_EQ(run({"报告.docx", "-o", "none.docx"}).exit_code, 2);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "none.docx"));
}

TEST_F(AnnotateCommand, WritesToStandardOutput) {
  run({"报告.docx", "-o", "copy.docx"});
  const Outcome from_file = run({"报告.docx", "-o", "-"});
  EXPECT_EQ(from_file.out, folder_.read("copy.docx"));
  const Outcome from_input = run({"-"}, wrong_report());
  EXPECT_EQ(from_input.exit_code, 1);
  EXPECT_EQ(from_input.out, folder_.read("copy.docx"));
  EXPECT_THAT(from_input.err, HasSubstr("<stdout>"));
}

TEST_F(AnnotateCommand, ReplacesWhatItWroteBefore) {
  run({"报告.docx"});
  const std::string first = folder_.read("报告.gwlint.docx");
  run({"报告.docx"});
  EXPECT_EQ(folder_.read("报告.gwlint.docx"), first);
  // Its own comments are neither findings nor kept.
  const Outcome again = run({"报告.gwlint.docx", "-o", "again.docx"});
  EXPECT_THAT(again.err, HasSubstr("批注 1 条"));
  EXPECT_THAT(comments_in("again.docx"), Not(HasSubstr("DOC002")));
  EXPECT_EQ(test::package_report(folder_.read("again.docx")), "");
}

TEST_F(AnnotateCommand, LeavesCopiesOutOfAFolder) {
  run({"报告.docx"});
  const Outcome check = gwlint({"check", "--format=compact", "."}, {.folder = folder_.path()});
  EXPECT_THAT(check.out, AllOf(HasSubstr("报告.docx"), Not(HasSubstr("报告.gwlint.docx"))));
  // One that is named is checked, and its comments are what remains of the review.
  EXPECT_THAT(gwlint({"check", "报告.gwlint.docx"}, {.folder = folder_.path()}).out,
              AllOf(HasSubstr("DOC002"), HasSubstr("“gwlint”的 1 条批注")));
}

TEST_F(AnnotateCommand, RefusesToReplaceTheFileItself) {
  std::filesystem::create_symlink("报告.docx", folder_ / "link.docx");
  for (const char* const same : {"报告.docx", "./报告.docx", "link.docx"}) {
    const Outcome outcome = run({"报告.docx", "-o", same});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("-o 不能是原文件本身"));
  }
  EXPECT_EQ(folder_.read("报告.docx"), wrong_report());
}

TEST_F(AnnotateCommand, RefusesTextFiles) {
  folder_.write("a.txt", "一、总体情况\n");
  const Outcome outcome = run({"a.txt", "--lang", "en"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("a.txt: cannot be annotated: only DOCX files"),
                                 HasSubstr("--format html=")));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "a.gwlint.txt"));
}

TEST_F(AnnotateCommand, RefusesWhatCannotBeReadOrWritten) {
  EXPECT_EQ(run({}).exit_code, 2);
  EXPECT_EQ(run({"missing.docx"}).exit_code, 2);
  EXPECT_EQ(run({"."}).exit_code, 2);
  folder_.write("b.docx", "%PDF-1.7\n");
  EXPECT_THAT(run({"b.docx"}).err, HasSubstr("PDF"));
  const Outcome nowhere = run({"报告.docx", "-o", "no/such/folder/a.docx", "--lang", "en"});
  EXPECT_EQ(nowhere.exit_code, 2);
  EXPECT_THAT(nowhere.err, HasSubstr("Cannot write no/such/folder/a.docx"));
}

TEST_F(AnnotateCommand, RefusesASignedDocument) {
  test::DocxBuilder builder;
  builder.body(test::paragraph("某县2022年报告")).part("_xmlsignatures/sig1.xml", "<a/>");
  folder_.write("b.docx", builder.build());
  const Outcome outcome = run({"b.docx"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("数字签名"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "b.gwlint.docx"));
}

}  // namespace
}  // namespace gwlint
