// rdjson, github and gitlab as review tools read them, over all fixtures and what goes wrong.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/english.h"
#include "tests/support/fixture_text.h"
#include "tests/support/json_schema.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using testing::IsEmpty;

Json checked(const std::string& report, const char* schema) {
  Json json = Json::parse(report);
  EXPECT_THAT(test::schema_violations(json, test::read_schema(schema)), IsEmpty());
  return json;
}

Json diagnostics(const std::vector<std::string>& paths, const Surroundings& surroundings) {
  std::vector<std::string> arguments = {"check", "--format", "rdjson"};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  return checked(gwlint(arguments, surroundings).out, "rdjson")["diagnostics"];
}

// The lines that git sees, with their ends.
std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

// The offset in `text` of a position; fails the test where its line is shorter.
std::size_t offset_of(const Json& position, const std::string& text) {
  const std::vector<std::string> lines = lines_of(text);
  const std::size_t number = position["line"];
  const std::size_t column = position["column"];
  std::size_t offset = column - 1;
  for (std::size_t i = 0; i + 1 < number; ++i) offset += lines.at(i).size();
  if (number <= lines.size()) {
    EXPECT_LE(column, lines[number - 1].size() + 1) << position;
  }
  EXPECT_LE(offset, text.size());
  return offset;
}

// `text` with all suggestions applied to its bytes, as reviewdog does it.
std::string with_suggestions(std::string text, const Json& diagnostics) {
  std::map<std::size_t, std::pair<std::size_t, std::string>> edits;
  for (const Json& diagnostic : diagnostics) {
    if (!diagnostic.contains("suggestions")) continue;
    const Json& suggestion = diagnostic["suggestions"][0];
    const std::size_t begin = offset_of(suggestion["range"]["start"], text);
    edits[begin] = {offset_of(suggestion["range"]["end"], text), suggestion["text"]};
  }
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
    text.replace(edit->first, edit->second.first - edit->first, edit->second.second);
  }
  return text;
}

class TextForms : public testing::TestWithParam<std::string> {};

// What reviewdog makes of a file is what `gwlint fix` makes of it.
TEST_P(TextForms, SuggestionsAreTheSafeFixes) {
  std::string text = test::fixture_text("notice-number-in-round-brackets.txt");
  if (GetParam() == "crlf") text = test::changed(text, "\n", "\r\n");
  if (GetParam() == "mark") text.insert(0, "\xEF\xBB\xBF");
  // Also on the first line, where a byte order mark stands.
  if (GetParam() == "first_line") {
    text = "\xEF\xBB\xBF😀根据《中华人民共和国政府信息公开条例》和国办公开办函[2021]30号编制。\r\n";
  }
  const TemporaryFolder folder;
  folder.write("a.txt", text);
  const Json all = diagnostics({"a.txt"}, {.folder = folder.path()});
  gwlint({"fix", "a.txt"}, {.folder = folder.path()});
  EXPECT_NE(folder.read("a.txt"), text);
  EXPECT_EQ(with_suggestions(text, all), folder.read("a.txt"));
}

INSTANTIATE_TEST_SUITE_P(ReviewFormats, TextForms,
                         testing::Values("plain", "crlf", "mark", "first_line"),
                         [](const auto& info) { return info.param; });

TEST(ReviewFormats, FixturesAreValidRdjson) {
  const Surroundings here{.folder = GWLINT_SOURCE_DIR};
  const Json all = diagnostics({"fixtures"}, here);
  EXPECT_GE(all.size(), 20);
  for (const Json& diagnostic : all) {
    const std::string path = diagnostic["location"]["path"];
    if (path.find("gb18030") != std::string::npos || path.find("utf-16") != std::string::npos) {
      continue;  // their columns are those of their text in UTF-8
    }
    const std::string text = test::fixture_text(path.substr(std::string("fixtures/").size()));
    const Json& range = diagnostic["location"]["range"];
    EXPECT_LE(offset_of(range["start"], text), offset_of(range["end"], text));
  }
}

TEST(ReviewFormats, FixturesAreValidGitlab) {
  const Json all = checked(
      gwlint({"check", "--format", "gitlab", "fixtures"}, {.folder = GWLINT_SOURCE_DIR}).out,
      "gitlab-code-quality");
  std::set<std::string> fingerprints;
  for (const Json& issue : all) fingerprints.insert(issue["fingerprint"]);
  EXPECT_EQ(fingerprints.size(), all.size());
  EXPECT_GE(all.size(), 20);
}

TEST(ReviewFormats, TellTheSameFindings) {
  const auto count = [](const char* format) {
    const std::string out =
        gwlint({"check", "--format", format, "fixtures", "examples"}, {.folder = GWLINT_SOURCE_DIR})
            .out;
    return std::ranges::count(out, '\n');
  };
  const auto findings = count("compact");
  EXPECT_EQ(count("github"), findings);
  EXPECT_EQ(count("gitlab"), findings + 2);  // a line each for the brackets
  EXPECT_EQ(count("rdjson"), findings + 2);
}

// A folder in which much goes wrong: refused files, names with everything, a bad configuration.
void fill(const TemporaryFolder& folder) {
  folder.write("坏 100%,::error::.docx", "%PDF-1.4");
  folder.write("a/gwlint.toml", "nonsense = 1\nnonsens = 2\n");
  folder.write("a/a.txt", "信息公开报告\n");
  folder.write("b\n##[add-mask]x.txt", "信息公开报告\n");
  folder.write("旧\xFF.txt", "信息公开报告\n");
  folder.write("docx.docx", test::docx_of_body(test::paragraph("信息公开报告")));
}

TEST(ReviewFormats, AreEnglish) {
  const TemporaryFolder folder;
  folder.write("a.docx", "%PDF-1.4");
  folder.write("b.txt", test::fixture_text("row-of-totals-does-not-balance.txt"));
  for (const char* format : {"rdjson", "github", "gitlab"}) {
    std::istringstream lines(
        gwlint({"--lang", "en", "check", "--format", format, "."}, {.folder = folder.path()}).out);
    for (std::string line; std::getline(lines, line);) {
      const std::size_t basis = line.find("Basis: ");
      if (basis != std::string::npos) line.erase(basis, line.find(". ", basis) - basis);
      // Of the related cells the message is the name of the cell.
      const std::size_t related = line.find("\"related_locations\"");
      EXPECT_EQ(test::stray_han(line.substr(0, related)), "") << line;
    }
  }
}

TEST(ReviewFormats, WhatCannotBeCheckedIsTold) {
  const TemporaryFolder folder;
  fill(folder);
  const Surroundings here{.folder = folder.path()};
  std::set<std::string> codes;
  for (const Json& diagnostic : diagnostics({"."}, here)) codes.insert(diagnostic["code"]["value"]);
  for (const char* code : {"pdf", "badConfiguration", "configurationError", "CIT001"}) {
    EXPECT_TRUE(codes.contains(code)) << code;
  }
  const Json issues =
      checked(gwlint({"check", "--format", "gitlab", "."}, here).out, "gitlab-code-quality");
  EXPECT_EQ(std::ranges::count_if(issues,
                                  [](const Json& issue) { return issue["severity"] == "blocker"; }),
            4);
  std::istringstream commands(gwlint({"check", "--format", "github", "."}, here).out);
  std::size_t count = 0;
  for (std::string line; std::getline(commands, line); ++count) {
    EXPECT_THAT(line, testing::MatchesRegex("::(error|warning|notice) title=[A-Za-z0-9 ]+,file=[^:]"
                                            "+(,line=[0-9]+)?.*::.+"));
    EXPECT_THAT(line, testing::Not(testing::HasSubstr("##[")));
  }
  EXPECT_EQ(count, issues.size());
}

TEST(ReviewFormats, StaleEntriesOfABaselineAreTold) {
  const TemporaryFolder folder;
  folder.write("a.txt", test::fixture_text("sum-total-off-by-one.txt"));
  const Surroundings here{.folder = folder.path()};
  gwlint({"baseline", "base.json", "a.txt"}, here);
  folder.write("a.txt", test::fixture_text("model.txt"));
  const Json all = diagnostics({"--baseline", "base.json", "a.txt"}, here);
  ASSERT_EQ(all.size(), 2);
  EXPECT_EQ(all[0]["code"]["value"], "staleBaselineEntry");
  EXPECT_EQ(all[0]["severity"], "INFO");
}

}  // namespace
}  // namespace gwlint
