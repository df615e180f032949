// DOC001 PendingRevisions.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "linter/message_template.h"
#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/document_marks.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kByNobody, kByOne, kBySeveral };

constexpr Bilingual kAdvice{"请在“审阅”中接受或拒绝全部修订，保存后再公开。",
                            "Accept or reject them all under Review, save, and publish that file."};

constexpr MessageTemplate kMessages[] = {
    {"revisions",
     {"文件中有 {0} 处修订没有处理：插入 {1} 处，删除 {2} 处。",
      "Tracked changes remain: {0} ({1} inserted, {2} deleted)."},
     kAdvice},
    {"revisionsByOne",
     {"文件中有 {0} 处修订没有处理：插入 {1} 处，删除 {2} 处，作者是“{3}”。",
      "Tracked changes by '{3}' remain: {0} ({1} inserted, {2} deleted)."},
     kAdvice},
    {"revisionsBySeveral",
     {"文件中有 {0} 处修订没有处理：插入 {1} 处，删除 {2} 处，作者是“{3}”等 {4} 人。",
      "Tracked changes by '{3}' and others ({4} people) remain: {0} ({1} inserted, {2} deleted)."},
     kAdvice},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "及时清理失效文件。", "及时清理失效文件⟦，并向社会公布⟧。",
     ExampleMark::Inserted},
    {Example::Verdict::Wrong, "政务新媒体专人维护。", "政务新媒体⟦原则上⟧专人维护。",
     ExampleMark::Deleted},
    {Example::Verdict::Wrong, "发布各类信息126条", "发布各类信息1⟦3⟧26条", ExampleMark::Deleted},
    {Example::Verdict::Wrong, "行政处罚\t24", "行政处罚\t2⟦4⟧", ExampleMark::Inserted},
    {Example::Verdict::Right, "及时清理失效文件。",
     "及时清理失效文件，修订《云岭县政府信息公开指南》，删除过期内容3处、插入图解2幅。"},
    {Example::Verdict::Right, "及时清理失效文件。", "及时清理失效文件⟦⟧。", ExampleMark::Inserted},
    {Example::Verdict::Right, "政务新媒体专人维护。", "政务新媒体⟦⟧专人维护。",
     ExampleMark::Deleted},
};

bool is_revision(const Mark& mark) {
  return mark.kind == Mark::Kind::Insertion || mark.kind == Mark::Kind::Deletion;
}

MarkWords describe(const Report& report, const Mark& mark) {
  if (mark.kind == Mark::Kind::Deletion) return {"此处还有一处删除。", "Another deletion."};
  if (mark.place.empty()) return {"此处还有一处插入。", "Another insertion."};
  const std::string words = shown_argument(report.document->view(mark.place));
  return {fmt::format("此处还插入了“{}”。", words), fmt::format("Another insertion: '{}'.", words)};
}

void check(const Report& report, Findings& findings) {
  const Marks marks = marks_that(report, is_revision);
  if (marks.empty()) return;
  const auto inserted = static_cast<std::size_t>(std::ranges::count_if(
      marks, [](const Mark* mark) { return mark->kind == Mark::Kind::Insertion; }));
  const Authors authors = authors_of(marks);
  const Message message =
      authors.count == 0 ? kByNobody : (authors.count == 1 ? kByOne : kBySeveral);
  std::vector<std::string> arguments = {std::to_string(marks.size()), std::to_string(inserted),
                                        std::to_string(marks.size() - inserted)};
  if (message != kByNobody) arguments.push_back(authors.first);
  if (message == kBySeveral) arguments.push_back(std::to_string(authors.count));
  add_at_first(findings, report, marks, message, std::move(arguments), describe);
}

}  // namespace

const Rule kPendingRevisions{
    {.id = "DOC001",
     .name = "PendingRevisions",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"文件中还有未接受也未拒绝的修订", "Tracked insertions or deletions remain"},
     .explanation =
         {"带修订的文件会让读者看到删去的文字和改动的过程，也说不清哪一稿算数。检查时按全部接受修订"
          "来读。移动的文字、增删的行和段落标记都算修订；只改格式的修订、内容为空的修订标记不算。一"
          "个文件只提示一次，指向第一处。",
          "A file with tracked changes shows its readers what was struck out, and leaves open "
          "which "
          "wording holds. It is read as if all changes were accepted. Moved text, inserted or "
          "deleted rows and paragraph marks count; changes of formatting and revision marks that "
          "hold nothing do not. A file has one such finding, at the first change."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
