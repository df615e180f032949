// One report in every form of file: the same document, the same findings.
#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "linter/fingerprint.h"
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
      << name(finding.level) << ' ' << finding.fingerprint;
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

// A line each, in an order that does not depend on places.
std::string lines(std::vector<std::string> texts) {
  std::ranges::sort(texts);
  std::string result;
  for (const std::string& text : texts) result += text + '\n';
  return result;
}

std::string findings(const std::string& bytes) {
  static const std::unique_ptr<RuleSet> rules = make_rule_set();
  const ReadResult document = read_document(bytes);
  if (!document) return message(document.error(), Language::English);
  std::vector<std::string> result;
  const RuleLevels levels;
  Judgement judgement = rules->check(*document, {levels});
  set_fingerprints(*document, judgement.findings);
  for (const Finding& finding : judgement.findings) {
    result.push_back(described(*document, finding));
  }
  return lines(std::move(result));
}

// The rule ids alone.
std::string rules_of(const std::string& findings) {
  constexpr std::size_t kIdSize = 6;
  std::string result;
  std::istringstream text(findings);
  for (std::string line; std::getline(text, line);) result += line.substr(0, kIdSize) + '\n';
  return result;
}

ReportModel made(const ReportVariant& variant) {
  ReportModel report = test::clean_report();
  variant.apply(report);
  return report;
}

class EveryForm : public testing::TestWithParam<ReportForm> {};

TEST_P(EveryForm, CleanReportHasNoFinding) {
  EXPECT_EQ(findings(GetParam().write(test::clean_report())), "");
}

TEST_P(EveryForm, CleanReportOnTheFormatOf2019HasNoFinding) {
  EXPECT_EQ(findings(GetParam().write(test::clean_report_of_2020())), "");
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryForm, testing::ValuesIn(test::report_forms()),
                         [](const auto& info) { return std::string(info.param.name); });

class Variant : public testing::TestWithParam<ReportVariant> {};

TEST_P(Variant, HasTheSameFindingsInEveryForm) {
  const ReportVariant& variant = GetParam();
  const ReportModel report = made(variant);
  const std::string in_plainest = findings(test::report_forms().front().write(report));
  EXPECT_EQ(rules_of(in_plainest), lines({variant.expected.begin(), variant.expected.end()}));
  for (const ReportForm& form : test::report_forms()) {
    SCOPED_TRACE(std::string(form.name));
    const std::string found = findings(form.write(report));
    const bool alike = std::ranges::count(variant.unlike_in, form.name) == 0;
    EXPECT_EQ(alike ? found : rules_of(found), alike ? in_plainest : rules_of(in_plainest));
  }
}

INSTANTIATE_TEST_SUITE_P(Forms, Variant, testing::ValuesIn(report_variants()),
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
    const std::string expected = findings(test::tab_text(report));
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
    const std::string expected = findings(test::tab_text(report));
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
std::string content(const std::string& bytes) {
  const ReadResult read = read_document(bytes);
  if (!read) return message(read.error(), Language::English);
  std::string result;
  for (const Block& block : read->blocks) {
    if (block.kind == Block::Kind::Paragraph) {
      const std::string text = fold(read->view(read->paragraphs[block.index].text));
      if (!text.empty()) result += text + '\n';
      continue;
    }
    result += "table\n";
    for (const Row& row : read->tables[block.index].rows) {
      for (const Cell& cell : row.cells) {
        if (!cell.text.empty()) result += bracketed(read->view(cell.text));
      }
      result += '\n';
    }
  }
  return result;
}

// All but those that cut paragraphs, move labels or repeat them.
std::vector<ReportForm> forms_of_the_same_document() {
  constexpr std::string_view kOthers[] = {
      "ShiftedTabs", "ByteOrderMarkAndCrlf", "Paged",
      "PagedBare",   "CarriageReturnsPaged", "DocxCutWithHeader"};
  std::vector<ReportForm> forms;
  for (const ReportForm& form : test::report_forms()) {
    if (std::ranges::count(kOthers, form.name) == 0) forms.push_back(form);
  }
  return forms;
}

class SameDocument : public testing::TestWithParam<ReportForm> {};

TEST_P(SameDocument, AsInThePlainestForm) {
  for (const ReportModel& report : {test::clean_report(), test::clean_report_of_2020()}) {
    const std::string plainest = content(test::report_forms().front().write(report));
    EXPECT_NE(plainest.find("table\n [第二十条第(一)项]\n"), std::string::npos) << plainest;
    EXPECT_EQ(content(GetParam().write(report)), plainest);
  }
}

INSTANTIATE_TEST_SUITE_P(Forms, SameDocument, testing::ValuesIn(forms_of_the_same_document()),
                         [](const auto& info) { return std::string(info.param.name); });

// A cell's text and the part of the grid that it covers.
std::string grid(const std::string& bytes) {
  const ReadResult read = read_document(bytes);
  if (!read) return message(read.error(), Language::English);
  std::ostringstream out;
  for (const Table& table : read->tables) {
    out << "table\n";
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) {
        out << bracketed(read->view(cell.text)) << cell.column << '+' << cell.column_span << 'x'
            << cell.row_span;
      }
      out << '\n';
    }
  }
  return out.str();
}

TEST(CutTable, AdjacentWordTablesAreOneTableWithItsMergedCells) {
  const ReportModel report = test::clean_report();
  const std::string whole = grid(test::plain_docx(report));
  EXPECT_NE(whole.find("[三、本年度办理结果]0+1x22"), std::string::npos) << whole;
  for (std::size_t row = 1; row < kRows; ++row) {
    SCOPED_TRACE(row);
    EXPECT_EQ(grid(test::fragmented_docx(report, test::TableCut::Adjacent, row)), whole);
  }
}

}  // namespace
}  // namespace gwlint::annual_report
