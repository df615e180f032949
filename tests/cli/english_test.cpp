// --lang en is English throughout: Chinese stands there only where a report or a legal text is
// quoted.
#include "tests/support/english.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/cli/command.h"
#include "tests/cli/bilingual_source.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

Outcome english(std::vector<std::string> arguments, const Surroundings& surroundings = {}) {
  arguments.insert(arguments.begin(), {"--lang", "en"});
  return gwlint(arguments, surroundings);
}

nlohmann::json all_rules() {
  return nlohmann::json::parse(gwlint({"rules", "--format=json"}).out)["rules"];
}

// `text` without the places of legal texts, which are named in their own language.
std::string without_citations(std::string text) {
  static const std::vector<std::string> citations = [] {
    std::vector<std::string> all;
    for (const auto& rule : all_rules()) {
      if (!rule["clause"].is_null()) all.push_back(rule["clause"]["citation"]);
    }
    return all;
  }();
  for (const std::string& citation : citations) {
    for (std::size_t at = text.find(citation); at != std::string::npos; at = text.find(citation)) {
      text.erase(at, citation.size());
    }
  }
  return text;
}

void expect_english(const std::string& text) {
  for (const std::string& line : lines_of(text)) {
    EXPECT_EQ(test::stray_han(without_citations(line)), "") << line;
  }
}

TEST(English, IsTheHelpOfEveryCommand) {
  const Outcome help = english({"--help"});
  EXPECT_EQ(help.exit_code, 0);
  expect_english(help.out);
  for (const CommandEntry& command : commands()) {
    const Outcome own = english({std::string(command.name), "--help"});
    EXPECT_EQ(own.exit_code, 0);
    EXPECT_THAT(own.out, testing::HasSubstr("Usage: gwlint " + std::string(command.name)));
    expect_english(own.out);
  }
}

TEST(English, IsTheListOfRules) {
  expect_english(english({"rules"}).out);
  expect_english(english({"rules", "--format=markdown"}).out);
}

// All but the examples, which are text of reports.
TEST(English, IsTheExplanationOfEveryRule) {
  static const std::regex example("```diff\n[^]*?```\n");
  std::vector<std::string> arguments{"explain", "--format=markdown"};
  for (const auto& rule : all_rules()) arguments.push_back(rule["id"]);
  const Outcome run = english(arguments);
  ASSERT_EQ(run.exit_code, 0);
  expect_english(std::regex_replace(run.out, example, ""));
}

class EnglishComplaint : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(EnglishComplaint, AboutABadCall) {
  const Outcome run = english(GetParam());
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, testing::StartsWith("gwlint: "));
  expect_english(run.err);
}

using Call = std::vector<std::string>;
INSTANTIATE_TEST_SUITE_P(
    All, EnglishComplaint,
    testing::Values(Call{"chek"}, Call{"check"}, Call{"hook"}, Call{"hook", "post-commit"},
                    Call{"check", "--staged", "-"}, Call{"check", "--staged", "--since=x"},
                    Call{"check", "--staged", "/"}, Call{"check", "--since=no-such-commit"},
                    Call{"check", "x", "--formt"}, Call{"check", "x", "-z"},
                    Call{"check", "x", "--format"}, Call{"check", "x", "--format=word"},
                    Call{"check", "x", "--format=json="},
                    Call{"check", "x", "--format=json", "--format=text"},
                    Call{"check", "x", "--format=json=/none/x"},
                    Call{"check", "x", "--fail-on=fatal"}, Call{"check", "x", "--color=red"},
                    Call{"check", "x", "-j0"}, Call{"check", "x", "--select=SUM01"},
                    Call{"check", "x", "--stdin-filename=y"}, Call{"check", "none.docx"},
                    Call{"check", "/dev/zero"}, Call{"check", "--format=json=/dev/full", "/"},
                    Call{"fix"}, Call{"fix", "-"}, Call{"fix", "none.docx"},
                    Call{"fix", "--unsafe", "x", "--diff=1"}, Call{"extract"},
                    Call{"extract", "x", "y"}, Call{"extract", "none.docx"}, Call{"explain"},
                    Call{"explain", "SUM01"}, Call{"explain", "SUM001", "--format=sarif"},
                    Call{"rules", "SUM001"}, Call{"rules", "--select=SUM01"}));

TEST(English, IsTheReasonForWhichAFileIsRefused) {
  const TemporaryFolder folder;
  folder.write("a-empty.txt", "");
  folder.write("b-pdf.docx", "%PDF-1.7\n");
  folder.write("c-rtf.docx", "{\\rtf1}");
  folder.write("d-page.docx", "<!DOCTYPE html><html></html>");
  folder.write("e-pointer.docx", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n");
  const std::string docx = test::docx_of_body(test::paragraph("一、总体情况"));
  folder.write("f-cut.docx", docx.substr(0, docx.size() / 2));
  const Outcome run = english({"check", "."}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_GE(std::ranges::count(run.err, '\n'), 6);
  expect_english(run.err);
}

// Lines that show a piece of the report (`12 | …`) or its own places (`--> 12:1  三、… › …`) are
// its text.
TEST(English, IsWhatIsSaidOfEveryFixture) {
  static const std::regex of_the_report(" *([0-9]+ \\||-->).*");
  for (const fs::directory_entry& entry : fs::directory_iterator(GWLINT_SOURCE_DIR "/fixtures")) {
    const Outcome run = english({"check", "--fail-on=never", entry.path().string()});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    std::string said;
    for (const std::string& line : lines_of(run.out)) {
      if (!std::regex_match(line, of_the_report)) said += line + "\n";
    }
    expect_english(said);
  }
}

TEST(LiteralPairs, AreFoundAsWritten) {
  const auto pairs = test::literal_pairs(
      "f({\"甲\" // \"乙\"\n \"丙\", \"a \\\"b\\\"\"}); g{\"x\"}; '{'; {R\"(\", \")\"}; {{\"\", "
      "\"c\"}}");
  ASSERT_EQ(pairs.size(), 2U);
  EXPECT_EQ(pairs[0].first, "甲丙");
  EXPECT_EQ(pairs[0].second, "a \\\"b\\\"");
  EXPECT_EQ(pairs[1].second, "c");
}

bool has(const std::string& text, const char* pattern) {
  return std::regex_search(text, std::regex(pattern));
}

// Every pair of a Chinese sentence and something else in the sources: that is English.
TEST(English, HasEverySentenceOfTheSources) {
  std::size_t sentences = 0;
  for (const char* room : {"linter", "adapters", "rules"}) {
    const fs::path folder = fs::path(GWLINT_SOURCE_DIR) / room;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      std::ifstream in(entry.path());
      const std::string source(std::istreambuf_iterator<char>(in), {});
      for (const test::LiteralPair& pair : test::literal_pairs(source)) {
        // Lists of words to look for are pairs too: they have neither punctuation nor Latin words.
        const bool chinese = !test::stray_han(pair.first).empty();
        const bool sentence = has(pair.first, "。|，|；|“|\\{") || has(pair.second, "[A-Za-z]{2}");
        if (!chinese || !sentence) continue;
        ++sentences;
        EXPECT_TRUE(has(pair.second, "[A-Za-z]")) << entry.path() << ": " << pair.first;
        EXPECT_EQ(test::stray_han(pair.second), "") << entry.path() << ": " << pair.second;
      }
    }
  }
  EXPECT_GT(sentences, 300U);
}

}  // namespace
}  // namespace gwlint
