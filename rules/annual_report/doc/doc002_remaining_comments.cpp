// DOC002 RemainingComments.
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "linter/message_template.h"
#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/document_marks.h"
#include "rules/annual_report/doc/personal_numbers.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kByNobody, kByOne, kBySeveral };

constexpr Bilingual kAdvice{"请在“审阅”中删除全部批注，保存后再公开。",
                            "Delete them all under Review, save, and publish that file."};

constexpr MessageTemplate kMessages[] = {
    {"comments", {"文件中有 {0} 条批注。", "Comments remain: {0}."}, kAdvice},
    {"commentsByOne", {"文件中有“{1}”的 {0} 条批注。", "Comments by '{1}' remain: {0}."}, kAdvice},
    {"commentsBySeveral",
     {"文件中有“{1}”等 {2} 人的 {0} 条批注。",
      "Comments by '{1}' and others ({2} people) remain: {0}."},
     kAdvice},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "发布各类信息126条", "发布各类信息⟦126条⟧", ExampleMark::Commented},
    {Example::Verdict::Wrong, "2023年，我局未收取政府信息公开信息处理费。",
     "⟦2023年，我局未收取政府信息公开信息处理费。⟧", ExampleMark::Commented},
    {Example::Verdict::Wrong, "行政许可\t318", "行政许可\t⟦318⟧", ExampleMark::Commented},
    {Example::Verdict::Right, "及时清理失效文件。",
     "及时清理失效文件，领导批注意见全部落实，各科室批注修改稿已归档。"},
    {Example::Verdict::Right, "发布各类信息126条",
     "发布各类信息126条（注：含政务新媒体转载的信息）"},
    {Example::Verdict::Right, "发布各类信息126条", "发布各类信息126条[1]"},
};

MarkWords describe(const Report& /*report*/, const Mark& mark) {
  if (mark.note.empty()) return {"此处还有一条批注。", "Another comment."};
  const std::string words = shown_argument(without_personal_numbers(mark.note));
  return {fmt::format("此处还有批注“{}”。", words), fmt::format("Another comment: '{}'.", words)};
}

void check(const Report& report, Findings& findings) {
  const Marks marks =
      marks_that(report, [](const Mark& mark) { return mark.kind == Mark::Kind::Comment; });
  if (marks.empty()) return;
  const Authors authors = authors_of(marks);
  const Message message =
      authors.count == 0 ? kByNobody : (authors.count == 1 ? kByOne : kBySeveral);
  std::vector<std::string> arguments = {std::to_string(marks.size())};
  if (message != kByNobody) arguments.push_back(authors.first);
  if (message == kBySeveral) arguments.push_back(std::to_string(authors.count));
  add_at_first(findings, report, marks, message, std::move(arguments), describe);
}

}  // namespace

const Rule kRemainingComments{
    {.id = "DOC002",
     .name = "RemainingComments",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"文件中还有批注", "Comments remain"},
     .explanation =
         {"批注是起草和审核时的内部意见，公开的文件里任何人都能打开来看。已标为“已解决”的批注和回复"
          "也还在文件里，同样提示。脚注、尾注和正文里的注释不是批注。一个文件只提示一次，指向第一条"
          "。",
          "Comments are what drafters and reviewers say among themselves; whoever opens the "
          "published file can read them. Resolved comments and replies are in the file still and "
          "count. Footnotes, endnotes and remarks in the text are no comments. A file has one such "
          "finding, at the first comment."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
