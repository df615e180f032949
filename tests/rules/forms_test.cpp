// One report in every form of file: the same document, the same findings.
#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "linter/text/fold.h"
#include "rules/annual_report/rule_set.h"
#include "tests/rules/report_variants.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_forms.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::annual_report {
namespace {

using test::ReportForm;
using test::ReportModel;

// ---- Findings ----

// White space within texts and the width of brackets are a form's own.
std::string bracketed(std::string_view text) {
  return " [" + fold(text) + "]";
}

// These point at a row as a whole, which has more cells in one form than in another.
bool marks_a_row(const Finding& finding) {
  constexpr std::string_view kRules[] = {"TAB002", "TAB003", "TAB011", "TAB012"};
  return std::ranges::count(kRules, finding.rule->id) > 0;
}

// All that a finding says, but for where in the file it stands.
std::string described(const Document& document, const Finding& finding) {
  std::ostringstream out;
  out << finding.rule->id << ' ' << finding.rule->messages[finding.message].id << ' '
      << name(finding.level);
  for (const std::string& argument : finding.arguments) out << bracketed(argument);
  out << " at" << bracketed(to_string(finding.path));
  if (!marks_a_row(finding)) out << " marks" << bracketed(document.view(finding.location));
  for (const Related& related : finding.related) {
    out << " related" << bracketed(to_string(related.path)) << bracketed(related.message_zh)
        << related.figure << (related.reported ? " reported" : "")
        << (related.negative ? " negative" : "");
  }
  if (finding.culprit) {
    out << " culprit " << finding.culprit->row << bracketed(finding.culprit->column)
        << finding.culprit->actual << " → " << finding.culprit->expected;
  }
  if (finding.fix) {
    out << (finding.fix->safe ? " fix" : " unsafe fix");
    for (const Edit& edit : finding.fix->edits) {
      out << bracketed(document.view(edit.range)) << " → " << edit.replacement;
    }
  }
  return out.str();
}

// In an order that does not depend on places.
std::vector<std::string> findings(const std::string& bytes) {
  static const std::unique_ptr<RuleSet> rules = make_rule_set();
  const ReadResult document = read_document(bytes);
  if (!document) return {message(document.error(), Language::English)};
  std::vector<std::string> result;
  for (const Finding& finding : rules->check(*document, RuleLevels())) {
    result.push_back(described(*document, finding));
  }
  std::ranges::sort(result);
  return result;
}

std::vector<std::string> rules_of(const std::vector<std::string>& descriptions) {
  constexpr std::size_t kIdSize = 6;
  std::vector<std::string> result;
  for (const std::string& description : descriptions) {
    result.push_back(description.substr(0, kIdSize));
  }
  return result;
}

ReportModel made(const ReportVariant& variant) {
  ReportModel report = test::clean_report();
  variant.apply(report);
  return report;
}

class EveryForm : public testing::TestWithParam<ReportForm> {};

TEST_P(EveryForm, CleanReportHasNoFinding) {
  EXPECT_EQ(findings(GetParam().write(test::clean_report())), std::vector<std::string>());
}

TEST_P(EveryForm, CleanReportOnTheFormatOf2019HasNoFinding) {
  EXPECT_EQ(findings(GetParam().write(test::clean_report_of_2020())), std::vector<std::string>());
}

TEST_P(EveryForm, BrokenReportsHaveTheSameFindings) {
  const ReportForm& plainest = test::report_forms().front();
  for (const ReportVariant& variant : report_variants()) {
    SCOPED_TRACE(std::string(variant.name));
    const ReportModel report = made(variant);
    const std::vector<std::string> found = findings(GetParam().write(report));
    EXPECT_EQ(rules_of(found),
              std::vector<std::string>(variant.expected.begin(), variant.expected.end()));
    if (std::ranges::count(variant.unlike_in, GetParam().name) > 0) continue;
    EXPECT_EQ(found, findings(plainest.write(report)));
  }
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryForm, testing::ValuesIn(test::report_forms()),
                         [](const auto& info) { return std::string(info.param.name); });

// ---- Cuts ----

constexpr std::size_t kFirstRowOfFigures = 3;
constexpr std::size_t kRows = 28;

std::vector<ReportModel> clean_and_broken() {
  std::vector<ReportModel> reports = {test::clean_report()};
  for (const ReportVariant& variant : report_variants()) {
    if (variant.name == "ApplicantFigureWrong") reports.push_back(made(variant));
  }
  return reports;
}

TEST(CutTable, FindingsDoNotDependOnWhereAPageCutsIt) {
  for (const ReportModel& report : clean_and_broken()) {
    const std::vector<std::string> expected = findings(test::tab_text(report));
    for (std::size_t row = kFirstRowOfFigures; row < kRows; ++row) {
      for (const std::size_t lost : {0u, 1u, 2u}) {
        SCOPED_TRACE("row " + std::to_string(row) + ", lost " + std::to_string(lost));
        EXPECT_EQ(findings(test::paged_text(report, lost, row)), expected);
      }
    }
  }
}

TEST(CutTable, FindingsDoNotDependOnWhereTwoWordTablesPart) {
  using test::TableCut;
  for (const ReportModel& report : clean_and_broken()) {
    const std::vector<std::string> expected = findings(test::tab_text(report));
    for (std::size_t row = kFirstRowOfFigures; row < kRows; ++row) {
      for (const TableCut cut :
           {TableCut::Adjacent, TableCut::RepeatedHeader, TableCut::PageBreak}) {
        SCOPED_TRACE("row " + std::to_string(row) + ", cut " +
                     std::to_string(static_cast<int>(cut)));
        EXPECT_EQ(findings(test::fragmented_docx(report, cut, row)), expected);
      }
    }
  }
}

// ---- Documents ----

// What a document says, form aside: a line a paragraph or row, cells in brackets; blank paragraphs
// and cells, which are a form's, left out.
std::vector<std::string> content(const std::string& bytes) {
  const ReadResult read = read_document(bytes);
  if (!read) return {message(read.error(), Language::English)};
  std::vector<std::string> result;
  for (const Block& block : read->blocks) {
    if (block.kind == Block::Kind::Paragraph) {
      const std::string text = fold(read->view(read->paragraphs[block.index].text));
      if (!text.empty()) result.push_back(text);
      continue;
    }
    result.push_back("table");
    for (const Row& row : read->tables[block.index].rows) {
      std::string cells;
      for (const Cell& cell : row.cells) {
        if (!cell.text.empty()) cells += "[" + fold(read->view(cell.text)) + "]";
      }
      result.push_back(cells);
    }
  }
  return result;
}

class SameDocument : public testing::TestWithParam<ReportForm> {};

TEST_P(SameDocument, AsInThePlainestForm) {
  for (const ReportModel& report : {test::clean_report(), test::clean_report_of_2020()}) {
    const std::vector<std::string> plainest = content(test::report_forms().front().write(report));
    EXPECT_GT(plainest.size(), 50u);
    EXPECT_EQ(content(GetParam().write(report)), plainest);
  }
}

// All but those that cut tables and paragraphs, move labels or repeat them.
INSTANTIATE_TEST_SUITE_P(Forms, SameDocument, testing::ValuesIn([] {
                           std::vector<ReportForm> forms;
                           for (const ReportForm& form : test::report_forms()) {
                             constexpr std::string_view kOwn[] = {"ShiftedTabs",
                                                                  "Paged",
                                                                  "PagedBare",
                                                                  "DocxCutWithHeader",
                                                                  "ByteOrderMarkAndCrlf",
                                                                  "CarriageReturnsPaged"};
                             if (std::ranges::count(kOwn, form.name) == 0) forms.push_back(form);
                           }
                           return forms;
                         }()),
                         [](const auto& info) { return std::string(info.param.name); });

// A cell's text and the part of the grid that it covers.
std::vector<std::string> cells(const std::string& bytes) {
  const ReadResult read = read_document(bytes);
  if (!read) return {message(read.error(), Language::English)};
  std::vector<std::string> result;
  for (const Table& table : read->tables) {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) {
        std::ostringstream out;
        out << fold(read->view(cell.text)) << " at " << cell.column << ", " << cell.column_span
            << " by " << cell.row_span;
        result.push_back(out.str());
      }
      result.push_back("end of row");
    }
    result.push_back("end of table");
  }
  return result;
}

TEST(CutTable, AdjacentWordTablesAreOneTableWithItsMergedCells) {
  const ReportModel report = test::clean_report();
  const std::vector<std::string> whole = cells(test::plain_docx(report));
  EXPECT_EQ(std::ranges::count(whole, "end of table"), 3);
  for (std::size_t row = 1; row < kRows; ++row) {
    SCOPED_TRACE(row);
    EXPECT_EQ(cells(test::fragmented_docx(report, test::TableCut::Adjacent, row)), whole);
  }
}

}  // namespace
}  // namespace gwlint::annual_report
