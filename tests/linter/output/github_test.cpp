#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> commands(const std::vector<FileResult>& files) {
  return lines_of(samples::report("github", files, Language::Chinese));
}

TEST(GithubReporter, IsSilentWhereNothingIsWrong) {
  EXPECT_THAT(commands({samples::clean_report("a.txt")}), ElementsAre());
}

TEST(GithubReporter, LevelsAreCommands) {
  EXPECT_THAT(commands({samples::wrong_report("a.txt", Format::Text)}),
              ElementsAre(StartsWith("::warning title=CIT006 NumberBrackets,file=a.txt,line=2,"
                                     "endLine=2,col=9,endColumn=15::a.txt:2:9: "),
                          StartsWith("::notice title=DOC008 RepeatedWords,"),
                          StartsWith("::error title=SUM001 ApplicantTotal,"),
                          StartsWith("::warning title=TAB006 UnfilledCell,")));
}

TEST(GithubReporter, PlacesOfSeveralLinesHaveNoColumns) {
  FileResult file = samples::wrong_report("a.txt", Format::Text);
  file.findings.resize(1);
  file.findings[0].location.end = samples::find(file.document, "一、总体情况").end;
  EXPECT_THAT(commands({file}), ElementsAre(StartsWith("::warning title=CIT006 NumberBrackets,"
                                                       "file=a.txt,line=2,endLine=3::a.txt:2:9:")));
}

TEST(GithubReporter, RefusedFilesAreErrors) {
  EXPECT_THAT(commands({samples::refused_file("a\xFF.doc", ReadErrorKind::LegacyDoc)}),
              ElementsAre("::error title=legacyDoc,file=a\\xFF.doc::a\\xFF.doc: 旧版 Word 文档"
                          "（.doc/.wps）。请用 Word 或 WPS 打开该文件，另存为 .docx 后再检查。 "
                          "[legacyDoc]"));
}

TEST(GithubReporter, WhatIsWrongWithTheSetUp) {
  RunSummary summary;
  summary.setup = {{SetupNotice::Kind::ConfigurationError, {"gwlint.toml", 3, 7, "错。", "Bad."}},
                   {SetupNotice::Kind::StaleEntry, {"base.json", 0, 0, "旧。", "Stale."}}};
  const auto rules = samples::rules();
  const RunInfo run = samples::run_info(rules, Language::English);
  EXPECT_THAT(
      lines_of(samples::report("github", {}, run, summary)),
      ElementsAre("::error title=configurationError,file=gwlint.toml,line=3,col=7::gwlint.toml:3:7:"
                  " Bad. [configurationError]",
                  "::notice title=staleBaselineEntry,file=base.json::base.json: Stale. "
                  "[staleBaselineEntry]"));
}

// What a command is to the runner: its name, and the message with its encoding undone.
struct Understood {
  std::string name;
  std::string file;
  std::string message;
};

std::string decoded(std::string text) {
  constexpr std::pair<const char*, const char*> kCodes[] = {
      {"%0D", "\r"}, {"%0A", "\n"}, {"%3A", ":"}, {"%2C", ","}, {"%25", "%"}};
  for (const auto& [code, character] : kCodes) {
    for (std::size_t at = text.find(code); at != std::string::npos; at = text.find(code, at + 1)) {
      text.replace(at, 3, character);
    }
  }
  return text;
}

// As the runner reads a line: from `::` to the next `::`, a name and properties parted by commas.
Understood understood(const std::string& line) {
  EXPECT_EQ(line.rfind("::", 0), 0) << line;
  const std::size_t end = line.find("::", 2);
  const std::string head = line.substr(2, end - 2);
  Understood result{head.substr(0, head.find(' ')), "", decoded(line.substr(end + 2))};
  std::istringstream properties(head.substr(head.find(' ') + 1));
  for (std::string one; std::getline(properties, one, ',');) {
    if (one.rfind("file=", 0) == 0) result.file = decoded(one.substr(5));
  }
  return result;
}

TEST(GithubReporter, NothingInAReportOrItsNameIsACommand) {
  for (const std::string evil :
       {"::error file=x::y", "\n::add-mask::a", "\r\n##[stop-commands]x", "##[add-path]/tmp",
        "%0A::", "a,line=9::b", "x::", "\u2028::warning::z", "\x1B]0;t\a", "100%25"}) {
    FileResult file = samples::wrong_report(evil, Format::Text);
    for (Finding& finding : file.findings) {
      finding.arguments.assign(4, evil);
      finding.path.push_back({LogicalPart::Kind::Cell, evil});
    }
    const FileResult refused = samples::refused_file(evil, ReadErrorKind::Damaged);
    const std::vector<std::string> all = commands({file, refused});
    ASSERT_EQ(all.size(), 5) << evil;
    for (const std::string& line : all) {
      EXPECT_THAT(line, Not(HasSubstr("##[")));
      const Understood command = understood(line);
      EXPECT_THAT(command.name, testing::AnyOf("error", "warning", "notice"));
      EXPECT_THAT(command.message, StartsWith(command.file + ":")) << "nothing is lost";
      EXPECT_THAT(command.message, Not(HasSubstr("\n")));
    }
  }
}

TEST(GithubReporter, SuppressedFindingsAreAbsent) {
  const FileResult configuration = samples::configuration_file();
  const FileResult file = samples::suppressed_report("a.txt", configuration);
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::Chinese);
  run.show_suppressed = true;
  EXPECT_EQ(lines_of(samples::report("github", {file}, run)).size(), file.findings.size());
}

}  // namespace
}  // namespace gwlint
