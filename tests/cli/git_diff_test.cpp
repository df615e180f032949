// gwlint extract as git's textconv, set up as docs/git-diff.md says.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

using Words = std::vector<std::string>;

// The blocks of code in `language` on the page, in their order.
Words blocks(std::string_view language) {
  std::ifstream in(GWLINT_SOURCE_DIR "/docs/git-diff.md");
  Words all;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (inside && line == "```") {
      inside = false;
    } else if (inside) {
      all.back() += line + "\n";
    } else if (line == "```" + std::string(language)) {
      inside = true;
      all.emplace_back();
    }
  }
  return all;
}

// The lines of a diff that were taken out and put in; those of its head are not among them.
Words changed_lines(const std::string& diff) {
  Words changed;
  std::istringstream in(diff);
  bool in_hunk = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("diff ")) in_hunk = false;
    if (line.starts_with("@@")) in_hunk = true;
    if (in_hunk && (line.starts_with('-') || line.starts_with('+'))) changed.push_back(line);
  }
  return changed;
}

// A repository with the committed .gitattributes of the page and a report, on a machine that was
// set up as the page says.
class GitDiff : public testing::Test {
 protected:
  void SetUp() override {
    const fs::path program = GWLINT_BINARY;
    variables_ = {"HOME=" + folder_ / "home", "XDG_CONFIG_HOME=" + folder_ / "home/.config",
                  "PATH=" + program.parent_path().string() + ":" + std::getenv("PATH"),
                  "GIT_CONFIG_NOSYSTEM=1", "LC_ALL=C.UTF-8"};
    folder_.write("home/.gitconfig",
                  "[user]\nname = 某人\nemail = a@example.org\n[core]\nquotePath = false\n");
    fs::create_directory(repository());
    git({"init", "-q"});
    sh(blocks("sh").at(0));
    write(".gitattributes", blocks("gitattributes").at(0));
  }

  std::string repository() const { return folder_ / "政务 公开"; }
  void write(const std::string& name, std::string_view bytes) const {
    folder_.write("政务 公开/" + name, bytes);
  }
  Outcome run(const Words& command) const {
    return run_program(command, {.folder = repository(), .variables = variables_});
  }
  Outcome sh(const std::string& script) const {
    const Outcome outcome = run({"sh", "-ec", script});
    EXPECT_EQ(outcome.exit_code, 0) << script << outcome.err;
    return outcome;
  }
  std::string git(Words arguments) const {
    arguments.insert(arguments.begin(), "git");
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.exit_code, 0) << testing::PrintToString(arguments) << outcome.err;
    return outcome.out;
  }
  void commit() const {
    git({"add", "--all"});
    git({"commit", "-q", "-m", "a"});
  }
  // Commits one version of a file and puts the next in its place.
  void change(const std::string& name, std::string_view before, std::string_view after) const {
    write(name, before);
    commit();
    write(name, after);
  }

  TemporaryFolder folder_;
  Words variables_;
};

constexpr std::string_view kRow = "二、上年结转政府信息公开申请数量\t1\t1\t0\t0\t0\t0\t2";
constexpr std::string_view kNewRow = "二、上年结转政府信息公开申请数量\t1\t2\t0\t0\t0\t0\t2";

// The same with another figure in one cell.
test::ReportModel with_another_figure() {
  test::ReportModel report = test::clean_report();
  report.section("三").table().row("二、上年结转政府信息公开申请数量").values[1] = "2";
  return report;
}

TEST_F(GitDiff, ShowsAChangedCellAsOneChangedLine) {
  change("报告.docx", test::plain_docx(test::clean_report()),
         test::plain_docx(with_another_figure()));
  const std::string diff = git({"diff"});
  EXPECT_THAT(changed_lines(diff),
              ElementsAre("-" + std::string(kRow), "+" + std::string(kNewRow)));
  // The page shows it.
  EXPECT_THAT(diff, HasSubstr(blocks("diff").at(0)));
}

TEST_F(GitDiff, ShowsAChangedParagraphAsOneChangedLine) {
  test::ReportModel report = test::clean_report();
  report.exchange("〔2021〕30号", "(2021)30号");
  change("报告.docx", test::plain_docx(test::clean_report()), test::plain_docx(report));
  EXPECT_THAT(changed_lines(git({"diff"})),
              ElementsAre(AllOf(StartsWith("-根据《"), HasSubstr("〔2021〕30号")),
                          AllOf(StartsWith("+根据《"), HasSubstr("(2021)30号"))));
  EXPECT_THAT(git({"diff", "--word-diff"}),
              HasSubstr("国办公开办函[-〔-]{+(+}2021[-〕-]{+)+}30号"));
}

TEST_F(GitDiff, ShowsAChangedFigureAsOneWord) {
  change("报告.docx", test::docx_of_body(test::table({{"总计", "1268"}})),
         test::docx_of_body(test::table({{"总计", "1269"}})));
  EXPECT_THAT(git({"diff", "--word-diff"}), HasSubstr("总计\t[-1268-]{+1269+}\n"));
}

TEST_F(GitDiff, DoesNotShowWhatIsNoText) {
  test::DocxBuilder before;
  before.body(test::paragraph("一、总体情况")).part("word/media/image1.png", "before");
  test::DocxBuilder after;
  after.body(test::paragraph("一、总体情况", "<w:jc w:val=\"center\"/>"))
      .part("word/media/image1.png", "after");
  change("报告.docx", before.build(), after.build());
  EXPECT_THAT(git({"status", "--porcelain"}), HasSubstr("报告.docx"));
  EXPECT_THAT(changed_lines(git({"diff"})), IsEmpty());
  EXPECT_THAT(git({"diff"}), Not(HasSubstr("Binary")));
}

TEST_F(GitDiff, ShowsTheSameRowsWhereverATableIsCut) {
  change("报告.docx", test::fragmented_docx(test::clean_report(), test::TableCut::Adjacent, 9),
         test::fragmented_docx(with_another_figure(), test::TableCut::Adjacent, 20));
  EXPECT_THAT(changed_lines(git({"diff"})), testing::SizeIs(2));
}

TEST_F(GitDiff, ShowsAReportBesideItsTwinInText) {
  write("报告.txt", gwlint({"extract", fixture("model.txt")}).out);
  change("报告.docx", test::plain_docx(test::clean_report()),
         test::plain_docx(with_another_figure()));
  write("报告.txt", gwlint({"extract", fixture("model.txt")}).out + "末行\n");
  EXPECT_THAT(changed_lines(git({"diff"})),
              ElementsAre("-" + std::string(kRow), "+" + std::string(kNewRow), "+末行"));
}

TEST_F(GitDiff, ShowsTextInGb18030AsThePageSays) {
  ASSERT_THAT(blocks("gitattributes").at(0), Not(HasSubstr("txt")));
  write(".gitattributes", "*.txt diff=gwlint\n");
  change("报告.txt", test::encoded("一、总体情况\r\n甲\r\n", "GB18030"),
         test::encoded("一、总体情况\r\n乙\r\n", "GB18030"));
  EXPECT_THAT(changed_lines(git({"diff"})), ElementsAre("-甲\r", "+乙\r"));
}

TEST_F(GitDiff, TakesNamesOfEveryKind) {
  const std::string before = test::docx_of_body(test::paragraph("甲"));
  const std::string after = test::docx_of_body(test::paragraph("乙"));
  for (const char* name : {"-x.docx", "--json.docx", "乡镇/a 'b' \"c\" $d.docx", "e\nf.docx"}) {
    write(name, before);
  }
  commit();
  for (const char* name : {"-x.docx", "--json.docx", "乡镇/a 'b' \"c\" $d.docx", "e\nf.docx"}) {
    write(name, after);
  }
  EXPECT_THAT(changed_lines(git({"diff"})), testing::SizeIs(8));
  git({"add", "--all"});
  EXPECT_THAT(changed_lines(git({"diff", "--cached"})), testing::SizeIs(8));
}

TEST_F(GitDiff, TakesAFileThatIsCalledADash) {
  write(".gitattributes", "- diff=gwlint\n");
  change("-", test::docx_of_body(test::paragraph("甲")), test::docx_of_body(test::paragraph("乙")));
  EXPECT_THAT(changed_lines(git({"diff"})), ElementsAre("-甲", "+乙"));
}

TEST_F(GitDiff, GoesOnBehindAFileThatCannotBeRead) {
  const std::string report = test::plain_docx(test::clean_report());
  write("甲.docx", std::string_view(report).substr(0, 3000));
  change("乙.docx", report, test::plain_docx(with_another_figure()));
  write("甲.docx", std::string_view(report).substr(0, 3001));
  EXPECT_THAT(
      changed_lines(git({"diff"})),
      ElementsAre("-" + std::string(kRow), "+" + std::string(kNewRow),
                  StartsWith("-（3000 字节，SHA-256 "), StartsWith("+（3001 字节，SHA-256 ")));
  EXPECT_THAT(git({"log", "-p"}), AllOf(HasSubstr("+（gwlint 不能读取：文件已损坏"),
                                        HasSubstr("+" + std::string(kRow))));
}

TEST_F(GitDiff, ShowsAnEmptyFileAsNothing) {
  change("报告.docx", "", test::docx_of_body(test::paragraph("甲")));
  EXPECT_THAT(changed_lines(git({"diff"})), ElementsAre("+甲"));
}

TEST_F(GitDiff, ShowsOlderVersions) {
  change("报告.docx", test::docx_of_body(test::paragraph("甲")),
         test::docx_of_body(test::paragraph("乙")));
  commit();
  EXPECT_THAT(git({"show", "--textconv", "HEAD~1:报告.docx"}), "甲\n");
  EXPECT_THAT(changed_lines(git({"show"})), ElementsAre("-甲", "+乙"));
  EXPECT_THAT(git({"log", "-S", "乙", "--format=%s"}), "a\n");
  EXPECT_THAT(git({"grep", "--textconv", "乙"}), "报告.docx:乙\n");
  EXPECT_THAT(git({"blame", "-s", "报告.docx"}), HasSubstr(") 乙\n"));
  EXPECT_THAT(git({"diff", "--no-textconv", "HEAD~1"}), HasSubstr("Binary files"));
  EXPECT_THAT(git({"format-patch", "--stdout", "-1"}), HasSubstr("GIT binary patch"));
}

TEST_F(GitDiff, KeepsTextsWhereItIsTold) {
  sh(blocks("sh").at(2));
  change("报告.docx", test::docx_of_body(test::paragraph("甲")),
         test::docx_of_body(test::paragraph("乙")));
  commit();
  git({"show"});
  EXPECT_THAT(git({"for-each-ref"}), HasSubstr("refs/notes/textconv/gwlint"));
  EXPECT_THAT(changed_lines(git({"show"})), ElementsAre("-甲", "+乙"));
  sh(blocks("sh").at(3));
  EXPECT_THAT(git({"for-each-ref"}), Not(HasSubstr("textconv")));
}

TEST_F(GitDiff, IsSetUpForAllRepositories) {
  git({"config", "--remove-section", "diff.gwlint"});
  fs::remove(repository() + "/.gitattributes");
  change("报告.docx", test::docx_of_body(test::paragraph("甲")),
         test::docx_of_body(test::paragraph("乙")));
  EXPECT_THAT(git({"diff"}), HasSubstr("Binary files"));
  sh(blocks("sh").at(1));
  EXPECT_THAT(changed_lines(git({"diff"})), ElementsAre("-甲", "+乙"));
}

TEST_F(GitDiff, RunsNothingWhereNothingIsSetUp) {
  git({"config", "--remove-section", "diff.gwlint"});
  change("报告.docx", test::docx_of_body(test::paragraph("甲")),
         test::docx_of_body(test::paragraph("乙")));
  EXPECT_THAT(git({"diff"}), HasSubstr("Binary files"));
}

// ---- gwlint extract --textconv ----

TEST(Textconv, PrintsWhatExtractPrints) {
  EXPECT_EQ(gwlint({"extract", "--textconv", "--", fixture("model.txt")}).out,
            gwlint({"extract", fixture("model.txt")}).out);
}

TEST(Textconv, SaysInEnglishWhyAFileCannotBeRead) {
  const TemporaryFolder folder;
  const Outcome run =
      gwlint({"--lang", "en", "extract", "--textconv", "--", folder.write("a.docx", "%PDF-1.7\n")});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, AllOf(StartsWith("(gwlint cannot read it: A PDF file."),
                             HasSubstr("\n(9 bytes, SHA-256 ")));
  EXPECT_THAT(run.err, IsEmpty());
}

TEST(Textconv, FailsWhereThereIsNoFile) {
  const Outcome run = gwlint({"extract", "--textconv", "--", "none.docx"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("none.docx"));
}

}  // namespace
}  // namespace gwlint
