#include <algorithm>

#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using samples::report;

TEST(TextReporter, ACleanRunIsOneLine) {
  const std::vector<FileResult> files{samples::clean_report("a.txt")};
  EXPECT_EQ(report("text", files, Language::Chinese),
            "已检查 1 个文件，未发现问题（用时 0.12 秒）。\n");
  EXPECT_EQ(report("text", files, Language::English),
            "Checked 1 file, no problems found (0.12 s).\n");
}

TEST(TextReporter, LeavesRefusedFilesToTheCommandLine) {
  const std::vector<FileResult> files{samples::refused_file("a.doc", ReadErrorKind::LegacyDoc)};
  EXPECT_EQ(report("text", files, Language::English),
            "Checked 0 files, no problems found; 1 file could not be checked (0.12 s).\n");
}

TEST(TextReporter, NothingFromADocumentReachesTheTerminalRaw) {
  FileResult file = samples::wrong_report("a\x1B[2J\n.txt", Format::Text);
  file.findings[0].arguments[0] = "\x1B[31m\u202E";
  file.findings[0].path[0].name = "\x1B]0;x\a";
  const std::string text = report("text", {file}, Language::Chinese);
  EXPECT_EQ(text.find('\x1B'), std::string::npos);
  EXPECT_EQ(text.find('\a'), std::string::npos);
  EXPECT_EQ(text.find("\u202E"), std::string::npos);
}

TEST(TextReporter, ShowsThePlaceInAnotherFile) {
  const std::string text =
      report("text", {samples::compared_report("a.txt", "last\n/b.txt")}, Language::English);
  EXPECT_NE(text.find("  = sum: 4 ≠ 7"), std::string::npos) << text;
  EXPECT_NE(text.find("  = see: last\\n/b.txt:3:4 自然人: 4.\n"), std::string::npos) << text;
}

TEST(CompactReporter, HasOneLineForEachFindingWhateverItHolds) {
  FileResult file = samples::wrong_report("a\nb.txt", Format::Text);
  file.findings.resize(1);
  file.findings[0].arguments[0] = "x\n\u2028\x85y";
  const std::string text = report("compact", {file}, Language::English);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
  EXPECT_TRUE(text.starts_with("a\\nb.txt:2:9: warning: "));
  EXPECT_TRUE(text.ends_with(" [CIT006]\n"));
}

TEST(CompactReporter, ACleanRunIsEmpty) {
  EXPECT_EQ(report("compact", {samples::clean_report("a.txt")}, Language::Chinese), "");
}

TEST(ReporterFormats, HaveDistinctNames) {
  std::vector<std::string_view> names;
  for (const ReporterFormat& format : reporter_formats()) names.push_back(format.name);
  EXPECT_EQ(names,
            (std::vector<std::string_view>{"text", "compact", "json", "sarif", "rdjson", "github",
                                           "gitlab", "junit", "markdown", "html"}));
}

}  // namespace
}  // namespace gwlint
