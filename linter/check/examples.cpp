#include "linter/check/examples.h"

#include <algorithm>
#include <utility>

namespace gwlint {
namespace {

constexpr std::string_view kOpen = "⟦";
constexpr std::string_view kClose = "⟧";

// Levels as they are, but for one rule, which runs always.
class WithRule : public RuleLevels {
 public:
  explicit WithRule(const RuleInfo* rule) : rule_(rule) {}
  Level level_of(const RuleInfo& rule) const override {
    return &rule == rule_ && rule.level == Level::Off ? Level::Note : rule.level;
  }

 private:
  const RuleInfo* rule_;
};

Mark::Kind kind_of(ExampleMark mark) {
  switch (mark) {
    case ExampleMark::Deleted:
      return Mark::Kind::Deletion;
    case ExampleMark::Commented:
      return Mark::Kind::Comment;
    case ExampleMark::Hidden:
      return Mark::Kind::HiddenText;
    case ExampleMark::Prompt:
      return Mark::Kind::Prompt;
    case ExampleMark::None:
    case ExampleMark::Inserted:
      break;
  }
  return Mark::Kind::Insertion;
}

// Takes the marks ⟦ ⟧ out of `text`. What stood between them, deleted or hidden, is no text.
std::optional<Mark> take_mark(const Example& example, std::string& text) {
  if (example.mark == ExampleMark::None) return std::nullopt;
  const std::size_t open = text.find(kOpen);
  const std::size_t close = text.find(kClose, std::min(open, text.size()));
  if (close == std::string::npos) return std::nullopt;
  std::string words = text.substr(open + kOpen.size(), close - open - kOpen.size());
  const bool is_gone = example.mark == ExampleMark::Deleted || example.mark == ExampleMark::Hidden;
  const std::string shown = is_gone ? std::string() : words;
  text.replace(open, close + kClose.size() - open, shown);
  const auto begin = static_cast<std::uint32_t>(open);
  const auto end = static_cast<std::uint32_t>(open + shown.size());
  return Mark{kind_of(example.mark), {begin, end}, is_gone ? std::move(words) : std::string()};
}

bool is_of(const Finding& finding, const RuleInfo& rule) {
  return finding.rule == &rule;
}

ExampleResult run(const RuleSet& rules, const RuleInfo& rule, const Example& example,
                  std::string_view model, ReadDocument read) {
  using Outcome = ExampleResult::Outcome;
  ExampleResult result;
  result.example = &example;
  std::optional<std::string> text = changed_model(example, model);
  if (!text) {
    result.outcome = Outcome::NotApplied;
    return result;
  }
  const std::optional<Mark> mark = take_mark(example, *text);
  ReadResult document = read(*text, Limits());
  // Where the text was taken for another encoding, places would be off.
  if (!document || (mark && document->text != *text)) {
    result.outcome = Outcome::Unreadable;
    return result;
  }
  result.document = std::move(*document);
  if (mark) result.document.marks.push_back(*mark);
  const WithRule levels(&rule);
  result.findings = rules.check(result.document, {levels}).findings;
  const bool found = std::ranges::any_of(
      result.findings, [&](const Finding& finding) { return is_of(finding, rule); });
  if (example.verdict == Example::Verdict::Wrong && !found) result.outcome = Outcome::Silent;
  if (example.verdict == Example::Verdict::Right && !result.findings.empty()) {
    result.outcome = Outcome::Loud;
  }
  return result;
}

}  // namespace

std::optional<std::string> changed_model(const Example& example, std::string_view model) {
  std::string text(model);
  if (example.replace.empty()) return text;
  const std::size_t at = text.find(example.replace);
  if (at == std::string::npos || text.find(example.replace, at + 1) != std::string::npos) {
    return std::nullopt;
  }
  return text.replace(at, example.replace.size(), example.with);
}

std::vector<ExampleResult> run_examples(const RuleSet& rules, const RuleInfo& rule,
                                        std::string_view model, ReadDocument read) {
  std::vector<ExampleResult> results;
  for (const Example& example : rule.examples) {
    results.push_back(run(rules, rule, example, model, read));
  }
  return results;
}

std::optional<FileResult> check_model(const RuleSet& rules, std::string_view model,
                                      ReadDocument read) {
  ReadResult document = read(model, Limits());
  if (!document) return std::nullopt;
  FileResult result;
  result.document = std::move(*document);
  const RuleLevels levels;
  result.findings = rules.check(result.document, {levels}).findings;
  return result;
}

}  // namespace gwlint
