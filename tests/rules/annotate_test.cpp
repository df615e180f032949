// What `annotate` promises, for every wrong example of every rule and every form of DOCX.
#include <algorithm>
#include <string>
#include <string_view>
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

// True where `anchor` is what a comment on `place` can stand on: all its text but for automatic
// numbers and what parts cells; or, where there is no such text, the spot.
bool stands_on(const Document& document, Span anchor, Span place) {
  if (anchor == place) return true;
  const Span text{place.begin + number_within(document, place), place.end};
  if (is_blank(document, text.begin, text.end)) return anchor.empty();
  return text.begin <= anchor.begin && anchor.end <= text.end &&
         is_blank(document, text.begin, anchor.begin) && is_blank(document, anchor.end, text.end);
}

void expect_annotated_well(const std::string& docx) {
  const Annotated outcome = annotated(docx);
  EXPECT_EQ(test::package_report(outcome.bytes), "");
  const FileResult copy = checked(outcome.bytes);
  EXPECT_EQ(copy.document.text, outcome.original.document.text);
  EXPECT_EQ(lines_of(copy), lines_of(outcome.original));

  std::vector<const Mark*> comments;
  for (const Mark& mark : copy.document.marks) {
    if (mark.kind == Mark::Kind::Comment && mark.author == "gwlint") comments.push_back(&mark);
  }
  ASSERT_EQ(comments.size(), outcome.annotations.size());
  for (const Annotation& annotation : outcome.annotations) {
    const auto own = std::ranges::find_if(comments, [&](const Mark* mark) {
      return mark->note.starts_with(annotation.title) &&
             stands_on(copy.document, mark->place, annotation.place);
    });
    ASSERT_NE(own, comments.end())
        << annotation.title << " on '" << copy.document.view(annotation.place) << "' at "
        << annotation.place.begin << '-' << annotation.place.end;
    comments.erase(own);
  }

  const AnnotateResult bare = remove_annotations(outcome.bytes);
  ASSERT_TRUE(bare.ok()) << bare.error().en;
  EXPECT_EQ(test::package_report(*bare), "");
  const FileResult again = checked(*bare);
  EXPECT_EQ(lines_of(again), lines_of(outcome.original));
  EXPECT_EQ(again.document.marks.size(), outcome.original.document.marks.size());
}

class AnnotatedExamples : public testing::TestWithParam<const Rule*> {};

TEST_P(AnnotatedExamples, HaveACommentOnEachFinding) {
  for (const Example& example : GetParam()->info.examples) {
    if (example.verdict != Example::Verdict::Wrong) continue;
    SCOPED_TRACE(std::string(example.with));
    const std::string text =
        example.replace.empty() ? model() : model_with(example.replace, example.with);
    for (const bool cut : {false, true}) expect_annotated_well(as_docx(text, example.mark, cut));
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, AnnotatedExamples, testing::ValuesIn(catalogue()),
                         [](const auto& info) { return std::string(info.param->info.id); });

class AnnotatedForms : public testing::TestWithParam<ReportVariant> {};

TEST_P(AnnotatedForms, HaveACommentOnEachFinding) {
  test::ReportModel report = test::clean_report();
  GetParam().apply(report);
  for (const test::ReportForm& form : test::report_forms()) {
    if (!form.name.starts_with("Docx")) continue;
    SCOPED_TRACE(std::string(form.name));
    expect_annotated_well(form.write(report));
  }
}

INSTANTIATE_TEST_SUITE_P(Forms, AnnotatedForms, testing::ValuesIn(report_variants()),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace gwlint::annual_report
