// DOC003 HiddenText.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "linter/message_template.h"
#include "linter/text/fold.h"
#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/document_marks.h"
#include "rules/annual_report/doc/personal_numbers.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kOne, kSeveral };

constexpr Bilingual kAdvice{"请显示隐藏文字，删除它，或取消其“隐藏”格式。",
                            "Show hidden text; delete it, or clear its Hidden format."};

constexpr MessageTemplate kMessages[] = {
    {"hidden", {"有隐藏文字“{0}”。", "'{0}' is hidden text."}, kAdvice},
    {"hiddenSeveral",
     {"有隐藏文字“{0}”，全文共 {1} 处。", "'{0}' is hidden text, one of {1} such places."},
     kAdvice},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "及时清理失效文件。",
     "及时清理失效文件。⟦去年被通报的三份文件不写。⟧", ExampleMark::Hidden},
    {Example::Verdict::Wrong, "发布各类信息126条", "发布各类信息126⟦8⟧条", ExampleMark::Hidden},
    {Example::Verdict::Wrong, "行政处罚\t24", "行政处罚\t24⟦待核⟧", ExampleMark::Hidden},
    {Example::Verdict::Right, "及时清理失效文件。", "及时清理失效文件。⟦　 ⟧", ExampleMark::Hidden},
    {Example::Verdict::Right, "政务新媒体专人维护。", "政务新媒体⟦……⟧专人维护。",
     ExampleMark::Hidden},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，隐藏文字、无障碍浏览等问题全部整改。"},
};

// The page number that a title page does not show, the one behind a line of contents.
bool is_page_number(const Report& report, const Mark& mark, std::string_view letters) {
  const bool counts_pages = without_prefixes(letters, {"第", "共", "页", "0", "1", "2", "3", "4",
                                                       "5", "6", "7", "8", "9"})
                                .empty();
  if (!counts_pages) return false;
  const Block* block = block_at(*report.document, mark.place.begin);
  if (block == nullptr || block->kind != Block::Kind::Paragraph) return false;
  const bool on_margin = block->story == Story::Header || block->story == Story::Footer;
  return on_margin || report.document->paragraphs[block->index].contents_entry;
}

// What programs hide of their own accord: blanks, marks, the borders of a pasted web form.
bool is_leftover(const Report& report, const Mark& mark) {
  const std::string letters = letters_of(fold(mark.note));
  if (letters.empty() || is_page_number(report, mark, letters)) return true;
  return without_prefixes(letters, {"窗体顶端", "窗体底端", "TopofForm", "BottomofForm"}).empty();
}

MarkWords describe(const Report& /*report*/, const Mark& mark) {
  const std::string words = shown_argument(without_personal_numbers(mark.note));
  return {fmt::format("此处还有隐藏文字“{}”。", words), fmt::format("Hidden here: '{}'.", words)};
}

void check(const Report& report, Findings& findings) {
  const Marks marks = marks_that(report, [&](const Mark& mark) {
    return mark.kind == Mark::Kind::HiddenText && !is_leftover(report, mark);
  });
  if (marks.empty()) return;
  std::vector<std::string> arguments = {without_personal_numbers(marks.front()->note)};
  if (marks.size() > 1) arguments.push_back(std::to_string(marks.size()));
  add_at_first(findings, report, marks, marks.size() == 1 ? kOne : kSeveral, std::move(arguments),
               describe);
}

}  // namespace

const Rule kHiddenText{
    {.id = "DOC003",
     .name = "HiddenText",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"文件中有隐藏文字", "Hidden text remains"},
     .explanation =
         {"设为“隐藏”格式的文字不打印，但仍在文件里，任何人都能显示出来；往往是没有删净的草稿。检查"
          "时不当作正文读。隐藏的空白、标点、段落标记、域代码、页眉页脚和目录里的页码、粘贴网页留下"
          "的“窗体顶端”不提示。一个文件只提示一次，指向第一处。",
          "Text formatted as hidden does not print, yet it is in the file and anybody can show it: "
          "as a rule a piece of a draft. It is not read as text. Hidden blanks, punctuation, "
          "paragraph marks, field codes, page numbers of headers, footers and contents, and the "
          "borders of a pasted web form ('窗体顶端') are no findings. A file has one such finding, "
          "at the first place."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
