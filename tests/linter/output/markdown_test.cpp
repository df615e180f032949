#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/text/utf8.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr std::size_t kLimit = 60'000;

std::string written(const std::vector<FileResult>& files, Language language = Language::English) {
  return samples::report("markdown", files, language);
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next_character(text, at);
  return count;
}

std::size_t occurrences(std::string_view text, std::string_view of) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(of, at)) != text.npos; at += of.size()) ++count;
  return count;
}

std::vector<FileResult> many(std::size_t number) {
  std::vector<FileResult> files;
  for (std::size_t i = 0; i < number; ++i) {
    files.push_back(samples::wrong_report(fmt::format("r/{:05}.txt", i), Format::Text));
  }
  return files;
}

TEST(MarkdownReporter, ACleanRunIsItsVerdictAndItsCounts) {
  EXPECT_EQ(written({samples::clean_report("a.txt")}),
            "## gwlint: passed, no problems found\n\nChecked 1 file, no problems found.\n");
  EXPECT_EQ(written({samples::clean_report("a.txt")}, Language::Chinese),
            "## gwlint：通过，未发现问题\n\n已检查 1 个文件，未发现问题。\n");
}

TEST(MarkdownReporter, TheVerdictIsThatOfTheExitCode) {
  FileResult file = samples::wrong_report("a.txt", Format::Text);
  EXPECT_THAT(written({file}), StartsWith("## gwlint: failed\n"));
  std::erase_if(file.findings, [](const Finding& f) { return f.level != Level::Note; });
  EXPECT_THAT(written({file}), StartsWith("## gwlint: passed, with findings below"));
  EXPECT_THAT(written(samples::all()), StartsWith("## gwlint: something could not be checked\n"));
}

TEST(MarkdownReporter, RefusedFilesComeBeforeFilesAndTheseBeforeFindings) {
  const std::string text = written(samples::all());
  const std::size_t refused = text.find("| reports/锁.docx | ");
  const std::size_t files = text.find("| reports/某县.txt | 1 | 2 | 1 |\n");
  const std::size_t findings = text.find("#### reports/某县.txt: 1 error, 2 warnings, 1 note\n");
  ASSERT_NE(findings, text.npos);
  EXPECT_LT(refused, files);
  EXPECT_LT(files, findings);
}

TEST(MarkdownReporter, SectionsOfManyFilesAreFolded) {
  EXPECT_EQ(occurrences(written(many(3)), "<details>"), 0u);
  const std::string text = written(many(4));
  EXPECT_EQ(occurrences(text, "<details>\n<summary>"), 4u);
  EXPECT_EQ(occurrences(text, "</summary>\n\n- "), 4u);
  EXPECT_EQ(occurrences(text, "\n\n</details>\n"), 4u);
}

TEST(MarkdownReporter, LinksTheRuleToItsPage) {
  EXPECT_THAT(written(many(1)),
              HasSubstr("- **error** [SUM001 ApplicantTotal](https://github.com/gwlint/gwlint/blob/"
                        "main/docs/rules/SUM001.md) 7:15 三、"));
}

TEST(MarkdownReporter, FitsACommentAndCountsWhatItLeavesOut) {
  for (const std::size_t number : {150u, 800u}) {
    for (const Language language : {Language::Chinese, Language::English}) {
      const std::string text = written(many(number), language);
      EXPECT_LT(characters(text), kLimit);
      EXPECT_GT(characters(text), kLimit - 3'000);
      const std::size_t shown = occurrences(text, "\n- **");
      const bool chinese = language == Language::Chinese;
      EXPECT_THAT(text, HasSubstr(fmt::format(
                            fmt::runtime(chinese ? "前 {} 处，另有 {} 处未列出"
                                                 : "first {} are shown here, {} are left out"),
                            shown, 4 * number - shown)));
      EXPECT_EQ(occurrences(text, "<details>"), occurrences(text, "</details>"));
    }
  }
}

TEST(MarkdownReporter, CountsTheRowsThatItLeavesOut) {
  const std::string text = written(many(1'000));
  const std::size_t rows = occurrences(text, " | 1 | 2 | 1 |\n");
  EXPECT_GT(rows, 100u);
  EXPECT_THAT(text, HasSubstr(fmt::format("Rows left out: {};", 1'000 - rows)));
}

TEST(MarkdownReporter, FitsWhateverIsTooMuch) {
  std::vector<FileResult> files = many(400);
  for (std::size_t i = 0; i < files.size(); ++i) {
    files[i].path = std::string(3'000, '@') + files[i].path;
    files[i].notices = {{"notFound", std::string(3'000, '$'), std::string(3'000, '$')}};
    if (i % 2 == 0) files[i].error = ReadError{ReadErrorKind::Damaged, "", ""};
  }
  const std::string text = written(files);
  EXPECT_LT(characters(text), kLimit);
  EXPECT_THAT(text, HasSubstr("200 files could not be checked"));
  EXPECT_EQ(occurrences(text, "Rows left out: "), 3u);
  EXPECT_EQ(occurrences(text, "left out; `gwlint check`"), 1u);
}

TEST(MarkdownReporter, WhatDocumentsAndNamesHoldIsTextAlone) {
  FileResult file = samples::wrong_report("a|b<img>@all.txt", Format::Text);
  file.findings.resize(1);
  file.findings[0].arguments = {"|</details>](x) @all #1\n\n# h", "`$x$`"};
  const std::string text = written({file});
  EXPECT_THAT(text, HasSubstr("| a&#124;b&#60;img&#62;@&#8203;all.txt | 0 | 1 | 0 |\n"));
  EXPECT_THAT(text, HasSubstr("not as '&#124;&#60;/details&#62;&#93;(x) @&#8203;all #&#8203;1"));
  EXPECT_THAT(text, Not(HasSubstr("\n# h")));
}

TEST(MarkdownReporter, NamesWhySomethingIsSuppressed) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::English);
  run.show_suppressed = true;
  const FileResult configuration = samples::configuration_file();
  const std::string text =
      samples::report("markdown", {samples::suppressed_report("a.txt", configuration)}, run);
  EXPECT_THAT(text, HasSubstr("#### a.txt: 2 warnings, 2 suppressed\n"));
  EXPECT_THAT(text, HasSubstr("- **suppressed** [DOC008"));
  EXPECT_THAT(text, HasSubstr("<br>reason: 引自原文 (gwlint.toml:"));
}

TEST(MarkdownReporter, RepeatsTheNoticesOfAFile) {
  FileResult file = samples::clean_report("a.txt");
  file.notices = {{"notFound", "没有。", "None."}, {"bad", "缺表。", "No table.", "./b.txt"}};
  const std::string text = written({file});
  EXPECT_THAT(text, HasSubstr("| a.txt | None. |\n| b.txt | No table. |\n"));
}

}  // namespace
}  // namespace gwlint
