#include "linter/output/words.h"

#include <fmt/format.h>

#include "linter/message_template.h"
#include "linter/say.h"

namespace gwlint {
namespace {

// `1 file`, `2 files`.
std::string counted(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string in_chinese(const RunSummary& summary, bool with_seconds) {
  const bool clean = summary.errors + summary.warnings + summary.notes == 0;
  std::string text = fmt::format("已检查 {} 个文件，", summary.files);
  text += clean ? "未发现问题"
                : fmt::format("{} 个有问题：错误 {} 处、警告 {} 处、提示 {} 处",
                              summary.files_with_findings, summary.errors, summary.warnings,
                              summary.notes);
  if (summary.suppressed > 0) text += fmt::format("；已抑制 {} 处", summary.suppressed);
  if (summary.known > 0) text += fmt::format("；基线中已有 {} 处", summary.known);
  if (summary.refused > 0) text += fmt::format("；另有 {} 个文件未能检查", summary.refused);
  if (summary.passed_over > 0) {
    text += fmt::format("；略过 {} 个不是报告的文件", summary.passed_over);
  }
  if (with_seconds) text += fmt::format("（用时 {:.2f} 秒）", summary.seconds);
  text += "。";
  if (summary.fixable > 0) text += fmt::format("gwlint fix 可修复 {} 处。", summary.fixable);
  if (summary.fixable_unsafely > 0) {
    text +=
        fmt::format("gwlint fix --unsafe 可修复 {} 处，修复后请复核。", summary.fixable_unsafely);
  }
  return text;
}

std::string in_english(const RunSummary& summary, bool with_seconds) {
  const bool clean = summary.errors + summary.warnings + summary.notes == 0;
  std::string text = fmt::format("Checked {}, ", counted(summary.files, "file"));
  text += clean ? "no problems found"
                : fmt::format("{} with findings: {}, {}, {}", summary.files_with_findings,
                              counted(summary.errors, "error"),
                              counted(summary.warnings, "warning"), counted(summary.notes, "note"));
  if (summary.suppressed > 0) text += fmt::format("; {} suppressed", summary.suppressed);
  if (summary.known > 0) text += fmt::format("; {} in the baseline", summary.known);
  if (summary.refused > 0) {
    text += fmt::format("; {} could not be checked", counted(summary.refused, "file"));
  }
  if (summary.passed_over > 0) {
    text += fmt::format("; passed over {} that {}", counted(summary.passed_over, "file"),
                        summary.passed_over == 1 ? "is no report" : "are no reports");
  }
  if (with_seconds) text += fmt::format(" ({:.2f} s)", summary.seconds);
  text += ".";
  if (summary.fixable > 0) text += fmt::format(" gwlint fix mends {}.", summary.fixable);
  if (summary.fixable_unsafely > 0) {
    text +=
        fmt::format(" gwlint fix --unsafe mends {}; review the result.", summary.fixable_unsafely);
  }
  return text;
}

std::string description(const Edit& edit, const Document& document, Language language) {
  const std::string old = shown_argument(document.view(edit.range));
  const std::string replacement = shown_argument(edit.replacement);
  if (old.empty()) return say(language, {"插入“{}”", "Insert '{}'"}, replacement);
  if (replacement.empty()) return say(language, {"删去“{}”", "Delete '{}'"}, old);
  return say(language, {"将“{}”改为“{}”", "Replace '{}' with '{}'"}, old, replacement);
}

}  // namespace

std::string_view word(Level level, Language language) {
  if (language == Language::English) return name(level);
  switch (level) {
    case Level::Off:
      return "关闭";
    case Level::Note:
      return "提示";
    case Level::Warning:
      return "警告";
    case Level::Error:
      return "错误";
  }
  return "关闭";
}

std::string_view name(LogicalPart::Kind kind) {
  switch (kind) {
    case LogicalPart::Kind::Section:
      return "section";
    case LogicalPart::Kind::Table:
      return "table";
    case LogicalPart::Kind::Row:
      return "row";
    case LogicalPart::Kind::Cell:
      return "cell";
  }
  return "section";
}

std::string_view id(SetupNotice::Kind kind) {
  const bool is_error = kind == SetupNotice::Kind::ConfigurationError;
  return is_error ? "configurationError" : "staleBaselineEntry";
}

const std::string& message_of(const Related& related, Language language) {
  return language == Language::Chinese ? related.message_zh : related.message_en;
}

std::string description(const Fix& fix, const Document& document, Language language) {
  if (fix.edits.empty()) return {};
  std::string text = description(fix.edits.front(), document, language);
  if (fix.edits.size() > 1) {
    text += say(language, {"等 {} 处", " and {} more"},
                language == Language::Chinese ? fix.edits.size() : fix.edits.size() - 1);
  }
  return text;
}

std::string sentence(const RunSummary& summary, Language language) {
  return language == Language::Chinese ? in_chinese(summary, true) : in_english(summary, true);
}

std::string sentence_without_clock(const RunSummary& summary, Language language) {
  return language == Language::Chinese ? in_chinese(summary, false) : in_english(summary, false);
}

}  // namespace gwlint
