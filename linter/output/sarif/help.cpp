#include "linter/output/sarif/help.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "linter/say.h"

namespace gwlint::sarif {
namespace {

// A part of the help: a label, then words or an example.
struct Part {
  std::string label;
  std::string words;
  bool is_example = false;
};

std::string_view on_fixes(FixSafety safety, Language language) {
  constexpr Bilingual kNone{"没有自动修复，请人工修改。", "There is no automatic fix."};
  constexpr Bilingual kSafe{"gwlint fix 可自动修复。", "gwlint fix repairs it."};
  constexpr Bilingual kUnsafe{"gwlint fix --unsafe 可修复，修复后请复核。",
                              "gwlint fix --unsafe repairs it; review the result."};
  constexpr Bilingual kBoth{
      "gwlint fix 可修复一部分，其余用 gwlint fix --unsafe，修复后请复核。",
      "gwlint fix repairs a part, gwlint fix --unsafe the rest; review the result."};
  switch (safety) {
    case FixSafety::None:
      return kNone.in(language);
    case FixSafety::Safe:
      return kSafe.in(language);
    case FixSafety::Unsafe:
      return kUnsafe.in(language);
    case FixSafety::Both:
      return kBoth.in(language);
  }
  return kNone.in(language);
}

// The words of an example; those that it takes out of the model report where it writes none.
std::string words_of(const Example& example, Language language) {
  if (!example.with.empty()) return std::string(example.with);
  return say(language, {"（删去“{}”）", "(without '{}')"}, example.replace);
}

const Example* first_example(const RuleInfo& rule, Example::Verdict verdict) {
  for (const Example& example : rule.examples) {
    if (example.verdict == verdict) return &example;
  }
  return nullptr;
}

std::vector<Part> parts_of(const RuleInfo& rule, Language language) {
  const auto label = [&](Bilingual words) { return std::string(words.in(language)); };
  std::vector<Part> parts;
  parts.push_back({label({"问题", "What"}), std::string(rule.summary.in(language))});
  parts.push_back({label({"说明", "Why"}), std::string(rule.explanation.in(language))});
  if (rule.clause != nullptr) {
    parts.push_back(
        {label({"依据", "Basis"}), say(language, {"{}：{}", "{}: {}"}, citation(*rule.clause),
                                       rule.clause->text.in(language))});
  }
  if (const Example* wrong = first_example(rule, Example::Verdict::Wrong)) {
    parts.push_back({label({"错误示例", "Wrong"}), words_of(*wrong, language), true});
  }
  if (const Example* right = first_example(rule, Example::Verdict::Right)) {
    parts.push_back({label({"正确示例", "Right"}), words_of(*right, language), true});
  }
  parts.push_back({label({"修复", "Fix"}), std::string(on_fixes(rule.fix, language))});
  return parts;
}

std::string as_text(const std::vector<Part>& parts, Language language) {
  std::string text;
  for (const Part& part : parts) {
    if (!text.empty()) text += '\n';
    text += say(language, {"{}：{}", "{}: {}"}, part.label, part.words);
  }
  return text;
}

std::string as_markdown(const std::vector<Part>& parts) {
  std::string text;
  for (const Part& part : parts) {
    if (!text.empty()) text += "\n\n";
    text += part.is_example ? fmt::format("**{}**\n\n```text\n{}\n```", part.label, part.words)
                            : fmt::format("**{}** {}", part.label, part.words);
  }
  return text;
}

}  // namespace

Json help_of(const RuleInfo& rule, Language language) {
  const std::vector<Part> parts = parts_of(rule, language);
  return {{"text", as_text(parts, language)}, {"markdown", as_markdown(parts)}};
}

}  // namespace gwlint::sarif
