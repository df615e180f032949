// What `annotate` promises, for every wrong example of every rule and every form of DOCX.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "linter/text/fold.h"
#include "rules/annual_report/rule.h"
#include "tests/rules/check_text.h"
#include "tests/rules/example_document.h"
#include "tests/rules/report_variants.h"
#include "tests/support/annotated.h"
#include "tests/support/package_check.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_forms.h"

namespace gwlint::annual_report {
namespace {

// Rule, place and words of each finding, a line each, but for DOC002: comments are what was added.
std::string lines_of(const FileResult& file) {
  std::string lines;
  for (const Finding& finding : file.findings) {
    if (finding.rule->id == "DOC002") continue;
    lines += std::string(finding.rule->id) + ' ' + std::to_string(finding.location.begin) + '-' +
             std::to_string(finding.location.end) + ' ' + problem(finding, Language::English) +
             '\n';
  }
  return lines;
}

// The bytes at the start of `place` that are an automatic number.
std::uint32_t number_within(const Document& document, Span place) {
  for (const Paragraph& paragraph : document.paragraphs) {
    const std::uint32_t end = paragraph.text.begin + paragraph.number_size;
    if (paragraph.text.contains(place.begin) && place.begin < end) {
      return std::min(end, place.end) - place.begin;
    }
  }
  return 0;
}

bool is_blank(const Document& document, std::uint32_t begin, std::uint32_t end) {
  return fold(document.view({begin, end})).empty();
}

// The paragraph or cell that `offset` is in or ends.
struct Home {
  Span text;
  NodeId node = kNoNode;
};

Home home_of(const Document& document, std::uint32_t offset) {
  const auto holds = [&](const auto& block) {
    return block.text.begin <= offset && offset <= block.text.end;
  };
  for (const Table& table : document.tables) {
    for (const Row& row : table.rows) {
      const auto cell = std::ranges::find_if(row.cells, holds);
      if (cell != row.cells.end()) return {cell->text, cell->node};
    }
  }
  const auto paragraph = std::ranges::find_if(document.paragraphs, holds);
  if (paragraph == document.paragraphs.end()) return {};
  return {paragraph->text, paragraph->node};
}

// True where `node`, a paragraph's or a cell's, is the first thing in a content control.
bool begins_control(const Document& document, NodeId node) {
  while (node != kNoNode && document.nodes[node].ordinal == 1) {
    if (document.names[document.nodes[node].name] == "w:tr") return false;
    node = document.nodes[node].parent;
    if (node == kNoNode) return false;
    if (document.names[document.nodes[node].name] == "w:sdtContent") return true;
  }
  return false;
}

// True where `anchor` is what a comment on `place` can stand on: all its text but for automatic
// numbers and what parts cells; or, where there is no such text, the spot.
bool stands_exactly_on(const Document& document, Span anchor, Span place) {
  if (anchor == place) return true;
  const Span text{place.begin + number_within(document, place), place.end};
  if (is_blank(document, text.begin, text.end)) return anchor.empty();
  return text.begin <= anchor.begin && anchor.end <= text.end &&
         is_blank(document, text.begin, anchor.begin) && is_blank(document, anchor.end, text.end);
}

// The same; or, in the first paragraph of a content control, from the text to the end of the
// paragraph, as LibreOffice would lose its text.
bool stands_on(const Document& document, Span anchor, Span place) {
  if (stands_exactly_on(document, anchor, place)) return true;
  const Home home = home_of(document, place.end);
  if (!begins_control(document, home.node)) return false;
  const Span text{place.begin + number_within(document, place), place.end};
  const std::uint32_t next = home.text.end + 1;
  const bool ends =
      anchor.end >= next && anchor.end - next == number_within(document, {next, anchor.end});
  return ends && text.begin <= anchor.begin && is_blank(document, text.begin, anchor.begin);
}

// True where all is alike that rules look at, but for marks: comments are some.
bool alike_but_for_marks(const Document& one, const Document& other) {
  const auto of_block = [](const Block& block) {
    return std::tuple(block.kind, block.story, block.index);
  };
  const auto of_paragraph = [](const Paragraph& paragraph) {
    return std::tuple(paragraph.text, paragraph.number_size, paragraph.outline_level,
                      paragraph.contents_entry, paragraph.node);
  };
  const auto of_cell = [](const Cell& cell) {
    return std::tuple(cell.text, cell.column, cell.column_span, cell.row_span, cell.node);
  };
  const auto alike = [](const auto& some, const auto& others, const auto& by) {
    return std::ranges::equal(some, others, {}, by, by);
  };
  const auto alike_rows = [&](const Row& row, const Row& another) {
    return row.text == another.text && row.node == another.node &&
           alike(row.cells, another.cells, of_cell);
  };
  const auto alike_tables = [&](const Table& table, const Table& another) {
    return table.text == another.text && table.exact_columns == another.exact_columns &&
           table.node == another.node && std::ranges::equal(table.rows, another.rows, alike_rows);
  };
  return one.text == other.text && alike(one.blocks, other.blocks, of_block) &&
         alike(one.paragraphs, other.paragraphs, of_paragraph) &&
         std::ranges::equal(one.tables, other.tables, alike_tables);
}

void expect_comments_on(const Document& copy, const std::vector<Annotation>& annotations) {
  std::vector<const Mark*> comments;
  for (const Mark& mark : copy.marks) {
    if (mark.kind == Mark::Kind::Comment && mark.author == "gwlint") comments.push_back(&mark);
  }
  ASSERT_EQ(comments.size(), annotations.size());
  for (const Annotation& annotation : annotations) {
    const auto own = std::ranges::find_if(comments, [&](const Mark* mark) {
      return mark->note.starts_with(annotation.title) &&
             stands_on(copy, mark->place, annotation.place);
    });
    ASSERT_NE(own, comments.end())
        << annotation.title << " on '" << copy.view(annotation.place) << "' at "
        << annotation.place.begin << '-' << annotation.place.end;
    comments.erase(own);
  }
}

Annotated expect_annotated_well(const std::string& docx) {
  Annotated outcome = annotated(docx);
  EXPECT_EQ(test::package_report(outcome.bytes), "");
  const ReadResult copy = read_document(outcome.bytes);
  EXPECT_TRUE(copy.ok());
  if (!copy) return outcome;
  EXPECT_TRUE(alike_but_for_marks(*copy, outcome.original.document));
  expect_comments_on(*copy, outcome.annotations);
  return outcome;
}

void expect_removed_well(const Annotated& outcome) {
  const AnnotateResult bare = remove_annotations(outcome.bytes);
  ASSERT_TRUE(bare.ok()) << bare.error().en;
  EXPECT_EQ(test::package_report(*bare), "");
  const ReadResult again = read_document(*bare);
  ASSERT_TRUE(again.ok());
  EXPECT_TRUE(alike_but_for_marks(*again, outcome.original.document));
  EXPECT_EQ(again->marks.size(), outcome.original.document.marks.size());
}

class AnnotatedExamples : public testing::TestWithParam<const Rule*> {};

TEST_P(AnnotatedExamples, HaveACommentOnEachFinding) {
  for (const Example& example : GetParam()->info.examples) {
    if (example.verdict != Example::Verdict::Wrong) continue;
    SCOPED_TRACE(std::string(example.with));
    const std::string text =
        example.replace.empty() ? model() : model_with(example.replace, example.with);
    for (const bool cut : {false, true}) {
      const Annotated outcome = expect_annotated_well(as_docx(text, example.mark, cut));
      if (!cut) continue;
      EXPECT_EQ(lines_of(checked(outcome.bytes)), lines_of(outcome.original));
      expect_removed_well(outcome);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, AnnotatedExamples, testing::ValuesIn(catalogue()),
                         [](const auto& info) { return std::string(info.param->info.id); });

// Where copies read the same, rules find the same in them: it is enough to check anew above.
class AnnotatedForms : public testing::TestWithParam<ReportVariant> {
 protected:
  static void expect_in_forms(bool (*takes)(std::string_view form)) {
    test::ReportModel report = test::clean_report();
    GetParam().apply(report);
    for (const test::ReportForm& form : test::report_forms()) {
      if (!form.name.starts_with("Docx") || !takes(form.name)) continue;
      SCOPED_TRACE(std::string(form.name));
      const Annotated outcome = expect_annotated_well(form.write(report));
      if (form.name.starts_with("DocxCut")) expect_removed_well(outcome);
    }
  }
};

class AnnotatedTables : public AnnotatedForms {};

// The ways to cut a table take turns: its rows are the same in each.
TEST_P(AnnotatedTables, HaveACommentOnEachFinding) {
  expect_in_forms([](std::string_view form) {
    constexpr std::array<std::string_view, 3> kCuts = {"DocxCut", "DocxCutWithHeader",
                                                       "DocxCutByPage"};
    const auto cut = std::ranges::find(kCuts, form);
    return cut == kCuts.end() || *cut == kCuts.at(GetParam().name.size() % kCuts.size());
  });
}

// Text outside of tables is the same however they are written.
class AnnotatedText : public AnnotatedForms {};

TEST_P(AnnotatedText, HasACommentOnEachFinding) {
  expect_in_forms([](std::string_view form) {
    return form == "Docx" || form == "DocxFramed" || form == "DocxCut";
  });
}

std::string name_of(const testing::TestParamInfo<ReportVariant>& info) {
  return std::string(info.param.name);
}

INSTANTIATE_TEST_SUITE_P(Forms, AnnotatedTables, testing::ValuesIn(variants_of_tables()), name_of);
INSTANTIATE_TEST_SUITE_P(OtherForms, AnnotatedTables, testing::ValuesIn(variants_of_other_kinds()),
                         name_of);
INSTANTIATE_TEST_SUITE_P(Forms, AnnotatedText, testing::ValuesIn(variants_of_text()), name_of);

}  // namespace
}  // namespace gwlint::annual_report
