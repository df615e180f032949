#include "linter/suppress/in_file.h"

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/config/cfg_rules.h"

namespace gwlint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr MessageTemplate kMessages[] = {{"m", {"。", "."}, {"。", "."}}};

RuleInfo rule(std::string_view id, Level level = Level::Error) {
  RuleInfo info;
  info.id = id;
  info.level = level;
  info.messages = kMessages;
  return info;
}

const RuleInfo kTab6 = rule("TAB006");
const RuleInfo kTab7 = rule("TAB007");
const RuleInfo kPer4 = rule("PER004");
const RuleInfo kOff = rule("TAB099", Level::Off);
const RuleInfo* const kRules[] = {&kPer4, &kTab6, &kTab7, &kOff};

// A document of which lines that begin with `<!--` or `gwlint-disable` are comments, and runs of
// lines with tabs are tables, a row a line; `cell_lines` makes a run one row, a cell a line.
Document document_of(std::string text, bool cell_lines = false) {
  Document document;
  document.text = std::move(text);
  const std::string_view view = document.text;
  bool in_table = false;
  for (std::size_t begin = 0; begin < view.size();) {
    const std::size_t end = std::min(view.find('\n', begin), view.size());
    const Span line{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const std::string_view words = document.view(line);
    begin = end + 1;
    if (words.starts_with("<!--") || words.starts_with("gwlint-disable")) {
      document.comments.push_back(line);
      continue;
    }
    const std::size_t tab = words.find('\t');
    if (tab == std::string_view::npos) {
      in_table = in_table && cell_lines && !words.empty();
      continue;
    }
    if (!in_table) document.tables.emplace_back().text = line;
    Table& table = document.tables.back();
    table.text.end = line.end;
    if (!in_table || !cell_lines) table.rows.emplace_back().text = line;
    Row& row = table.rows.back();
    row.text.end = line.end;
    Cell cell;
    cell.text = {line.begin + static_cast<std::uint32_t>(cell_lines ? tab + 1 : 0), line.end};
    row.cells.push_back(cell);
    in_table = true;
  }
  return document;
}

Finding finding_at(const Document& document, std::string_view words, const RuleInfo& info) {
  const std::size_t at = document.text.find(words);
  EXPECT_NE(at, std::string::npos) << words;
  Finding finding;
  finding.rule = &info;
  finding.location = {static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(at + words.size())};
  return finding;
}

bool silences(const Document& document, std::string_view words, const RuleInfo& info = kTab6) {
  return !InFileSuppressions(document).of(finding_at(document, words, info)).empty();
}

struct Found {
  std::string rule;
  std::size_t message;
  std::string text;
  friend bool operator==(const Found&, const Found&) = default;
  friend void PrintTo(const Found& found, std::ostream* out) {
    *out << found.rule << ' ' << found.message << " '" << found.text << '\'';
  }
};

// What is found of the directives where `silenced` was found first and all rules but `not_run` ran.
std::vector<Found> judged(const Document& document, std::vector<Finding> silenced = {},
                          const RuleInfo* not_run = nullptr) {
  InFileSuppressions in_file(document);
  for (const Finding& finding : silenced) in_file.of(finding);
  Findings findings;
  in_file.judge(
      kRules, RuleLevels(),
      [&](const RuleInfo& info) { return &info != not_run && info.level != Level::Off; }, findings);
  std::vector<Found> all;
  for (const Finding& finding : findings.take()) {
    all.push_back({std::string(finding.rule->id), finding.message,
                   std::string(document.view(finding.location))});
  }
  return all;
}

TEST(InFile, SilencesTheNextLineAlone) {
  const Document document =
      document_of("甲\n<!-- gwlint-disable-next-line TAB006: r -->\n乙\n丙\n");
  EXPECT_FALSE(silences(document, "甲"));
  EXPECT_TRUE(silences(document, "乙"));
  EXPECT_FALSE(silences(document, "丙"));
  EXPECT_FALSE(silences(document, "乙", kTab7));
}

TEST(InFile, SilencesAFamily) {
  const Document document = document_of("gwlint-disable-next-line TAB: r\n乙\n");
  EXPECT_TRUE(silences(document, "乙", kTab7));
  EXPECT_FALSE(silences(document, "乙", kPer4));
}

TEST(InFile, SilencesTheFileWhereverItStands) {
  const Document document = document_of("甲\n乙\n<!-- gwlint-disable-file TAB006, PER: r -->\n");
  EXPECT_TRUE(silences(document, "甲"));
  EXPECT_TRUE(silences(document, "乙", kPer4));
}

TEST(InFile, LooksBehindBlankLinesCommentsAndOtherDirectives) {
  const Document document = document_of(
      "<!-- gwlint-disable-next-line TAB006: r -->\n\n　\n<!-- 说明 -->\n"
      "gwlint-disable-next-line PER004: r\ntext\nmore\n");
  EXPECT_TRUE(silences(document, "text"));
  EXPECT_TRUE(silences(document, "text", kPer4));
  EXPECT_FALSE(silences(document, "more"));
}

TEST(InFile, SilencesARowOfATable) {
  const Document document =
      document_of("x\t1\n<!-- gwlint-disable-next-line TAB006: r -->\ny\t2\nz\t3\n");
  EXPECT_FALSE(silences(document, "1"));
  EXPECT_TRUE(silences(document, "2"));
  EXPECT_FALSE(silences(document, "3"));
}

TEST(InFile, SilencesAWholeRowOfCellLines) {
  const Document document =
      document_of("gwlint-disable-next-line TAB006: r\n\ty\n\t2\n\t3\n\n\tz\n\t4\n", true);
  EXPECT_TRUE(silences(document, "2"));
  EXPECT_TRUE(silences(document, "3"));
  EXPECT_FALSE(silences(document, "4"));
}

TEST(InFile, SilencesOneCellWithinARowOfCellLines) {
  const Document document =
      document_of("\ty\n\t2\ngwlint-disable-next-line TAB006: r\n\t3\n\t4\n", true);
  EXPECT_FALSE(silences(document, "2"));
  EXPECT_TRUE(silences(document, "3"));
  EXPECT_FALSE(silences(document, "4"));
}

TEST(InFile, AnEmptyCellIsALine) {
  Document document = document_of("\ty\ngwlint-disable-next-line TAB006: r\n\t\n\t4\n", true);
  Finding empty = finding_at(document, "\t4", kTab6);
  empty.location = document.tables.at(0).rows.at(0).cells.at(1).text;
  EXPECT_EQ(InFileSuppressions(document).of(empty).size(), 1u);
  EXPECT_FALSE(silences(document, "4"));
}

TEST(InFile, SilencesNothingWithoutAReason) {
  EXPECT_FALSE(silences(document_of("gwlint-disable-file TAB006\n乙\n"), "乙"));
}

TEST(InFile, TellsWhichDirectiveAndWhy) {
  const Document document = document_of("gwlint-disable-file TAB006: 有原因\n乙\n");
  const auto by = InFileSuppressions(document).of(finding_at(document, "乙", kTab6));
  ASSERT_EQ(by.size(), 1u);
  EXPECT_EQ(by[0].configuration, nullptr);
  EXPECT_EQ(by[0].reason, "有原因");
  EXPECT_EQ(document.view(by[0].place), "gwlint-disable-file TAB006: 有原因");
}

TEST(InFile, ManyDirectivesAboveOneLine) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "gwlint-disable-next-line TAB006: r\n";
  EXPECT_TRUE(silences(document_of(text + "end\n"), "end"));
}

TEST(InFileJudged, UsedOnesAreSound) {
  const Document document = document_of("gwlint-disable-next-line TAB006: r\n乙\n");
  EXPECT_THAT(judged(document, {finding_at(document, "乙", kTab6)}), IsEmpty());
}

TEST(InFileJudged, EachUnusedRuleByItself) {
  const Document document = document_of("gwlint-disable-next-line TAB006, PER: r\n乙\n");
  EXPECT_THAT(judged(document, {finding_at(document, "乙", kTab6)}),
              ElementsAre(Found{"CFG001", kSilencesNothing, "PER"}));
}

TEST(InFileJudged, NothingWhereTheRuleHasNotRun) {
  const Document document = document_of("gwlint-disable-file TAB006, TAB, TAB099: r\n乙\n");
  EXPECT_THAT(judged(document, {}, &kTab6), IsEmpty());
  EXPECT_THAT(judged(document), ElementsAre(Found{"CFG001", kSilencesNothing, "TAB006"},
                                            Found{"CFG001", kSilencesNothing, "TAB"}));
}

TEST(InFileJudged, UnknownRules) {
  EXPECT_THAT(judged(document_of("gwlint-disable-file TAB066: r\n")),
              ElementsAre(Found{"CFG001", kUnknownRule, "TAB066"}));
  EXPECT_THAT(judged(document_of("gwlint-disable-file tab006: r\n")),
              ElementsAre(Found{"CFG001", kUnknownRule, "tab006"}));
}

TEST(InFileJudged, NothingOfRulesOfAPackThatIsNotLoaded) {
  EXPECT_THAT(judged(document_of("gwlint-disable-file QH001, QH: r\n")), IsEmpty());
}

TEST(InFileJudged, DirectivesThatSayNothing) {
  EXPECT_THAT(judged(document_of("gwlint-disable-files TAB: r\n")),
              ElementsAre(Found{"CFG001", kUnknownDirective, "gwlint-disable-files"}));
  EXPECT_THAT(judged(document_of("gwlint-disable-file: r\n")),
              ElementsAre(Found{"CFG001", kNamesNoRule, "gwlint-disable-file"}));
  EXPECT_THAT(judged(document_of("gwlint-disable-file CFG001: r\n")),
              ElementsAre(Found{"CFG001", kSilencesNoSuppressions, "CFG001"}));
}

TEST(InFileJudged, AMissingReasonOnce) {
  EXPECT_THAT(judged(document_of("<!-- gwlint-disable-file TAB006, PER -->\n乙\n")),
              ElementsAre(Found{"CFG002", 0, "<!-- gwlint-disable-file TAB006, PER -->"}));
}

}  // namespace
}  // namespace gwlint
