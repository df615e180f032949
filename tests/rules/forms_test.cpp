// One report in every form of file: the same document, the same findings.
#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <sstream>

#include "linter/text/fold.h"
#include "tests/rules/check_text.h"
#include "tests/rules/report_variants.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_forms.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::annual_report {
namespace {

using test::ReportForm;
using test::ReportModel;

// ---- Findings ----

// A finding without its place in the file; texts are folded, as white space within them and the
// width of brackets are the form's.
std::string described(const Found& found) {
  const Finding& finding = found.finding;
  std::ostringstream out;
  out << finding.rule->id << ' ' << finding.rule->messages[finding.message].id << ' '
      << name(finding.level);
  for (const std::string& argument : finding.arguments) out << " [" << fold(argument) << ']';
  out << " at " << to_string(finding.path);
  if (finding.culprit) {
    out << " culprit " << finding.culprit->row << '/' << finding.culprit->column << ' '
        << finding.culprit->actual << " → " << finding.culprit->expected;
  }
  return out.str();
}

std::vector<std::string> findings(const ReportForm& form, const ReportModel& report) {
  std::vector<std::string> result;
  for (const Found& found : check(form.write(report))) result.push_back(described(found));
  std::ranges::sort(result);
  return result;
}

std::vector<std::string> rules_of(const std::vector<std::string>& descriptions) {
  std::vector<std::string> result;
  for (const std::string& description : descriptions) result.push_back(description.substr(0, 6));
  return result;
}

class EveryForm : public testing::TestWithParam<ReportForm> {};

TEST_P(EveryForm, CleanReportHasNoFinding) {
  EXPECT_EQ(findings(GetParam(), test::clean_report()), std::vector<std::string>());
}

TEST_P(EveryForm, CleanReportOnTheFormatOf2019HasNoFinding) {
  EXPECT_EQ(findings(GetParam(), test::clean_report_of_2020()), std::vector<std::string>());
}

TEST_P(EveryForm, BrokenReportsHaveTheSameFindings) {
  const ReportForm& plainest = test::report_forms().front();
  for (const ReportVariant& variant : report_variants()) {
    if (std::ranges::count(variant.not_in, GetParam().name) > 0) continue;
    SCOPED_TRACE(std::string(variant.name));
    ReportModel report = test::clean_report();
    variant.apply(report);
    const std::vector<std::string> found = findings(GetParam(), report);
    EXPECT_EQ(rules_of(found),
              std::vector<std::string>(variant.expected.begin(), variant.expected.end()));
    EXPECT_EQ(found, findings(plainest, report));
  }
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryForm, testing::ValuesIn(test::report_forms()),
                         [](const auto& info) { return std::string(info.param.name); });

// ---- Documents ----

// What a document says, form aside: a line a paragraph or row, cells in brackets; blank paragraphs
// and cells, which are a form's, left out.
std::vector<std::string> content(const std::string& bytes) {
  const ReadResult read = read_document(bytes);
  if (!read) throw std::runtime_error(message(read.error(), Language::English));
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
                             constexpr std::string_view kOwn[] = {
                                 "ShiftedTabs", "Paged", "PagedBare", "DocxCutWithHeader",
                                 "ByteOrderMarkAndCrlf", "CarriageReturnsPaged"};
                             if (std::ranges::count(kOwn, form.name) == 0) forms.push_back(form);
                           }
                           return forms;
                         }()),
                         [](const auto& info) { return std::string(info.param.name); });

// Merged cells are those of the file, whatever pieces its table and runs are in.
TEST(SameTable, CutOneHasTheCellsOfTheWholeOne) {
  const ReportModel report = test::clean_report();
  const ReadResult whole = read_document(test::plain_docx(report));
  const ReadResult cut = read_document(test::fragmented_docx(report, test::TableCut::Adjacent));
  ASSERT_TRUE(whole);
  ASSERT_TRUE(cut);
  ASSERT_EQ(whole->tables.size(), 3u);
  ASSERT_EQ(cut->tables.size(), 3u);
  for (std::size_t t = 0; t < 3; ++t) {
    ASSERT_EQ(whole->tables[t].rows.size(), cut->tables[t].rows.size());
    for (std::size_t r = 0; r < whole->tables[t].rows.size(); ++r) {
      const auto& expected = whole->tables[t].rows[r].cells;
      const auto& found = cut->tables[t].rows[r].cells;
      ASSERT_EQ(expected.size(), found.size()) << "table " << t << " row " << r;
      for (std::size_t c = 0; c < expected.size(); ++c) {
        EXPECT_EQ(fold(whole->view(expected[c].text)), fold(cut->view(found[c].text)));
        EXPECT_EQ(expected[c].column, found[c].column);
        EXPECT_EQ(expected[c].column_span, found[c].column_span);
        EXPECT_EQ(expected[c].row_span, found[c].row_span);
      }
    }
  }
}

}  // namespace
}  // namespace gwlint::annual_report
