#include "tests/fuzz/support/judging.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <utility>
#include <vector>

#include "adapters/adapter.h"
#include "linter/annotate/annotations.h"
#include "linter/fix/edits.h"
#include "linter/fix/fix_file.h"
#include "rules/annual_report/rule_set.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/properties.h"
#include "tests/support/package_check.h"

namespace gwlint::fuzz {
namespace {

// Each rule runs, those too that are off by default.
class AllLevels : public RuleLevels {
 public:
  Level level_of(const RuleInfo& rule) const override {
    return rule.level == Level::Off ? Level::Note : rule.level;
  }
};

Policy policy_of(const RuleSet& rules) {
  Policy policy;
  policy.rules = &rules;
  policy.levels = std::make_shared<AllLevels>();
  return policy;
}

Input input_of(std::string_view bytes) {
  return {"report", bytes.size(), {}, std::string(bytes)};
}

// Without the limits of time, which are libFuzzer's business here: on a busy machine a file would
// be refused once and read the next time.
Limits patient() {
  Limits limits;
  limits.time = limits.fixing_time = std::chrono::hours(1);
  return limits;
}

CheckSettings settings_with(const References* references) {
  CheckSettings settings;
  settings.limits = patient();
  settings.read = read_any;
  settings.references = references;
  return settings;
}

void expect_sound(const FileResult& result) {
  if (result.error) return fuzz::expect_sound(*result.error);
  fuzz::expect_sound(result.document);
  fuzz::expect_sound(result.findings, result.document);
  for (const Notice& notice : result.notices) {
    expect_words(notice.zh, "a notice");
    expect_words(notice.en, "a notice");
  }
}

// A safe fix that is left has a reason, as its own finding's or the whole file's.
void expect_reasons_for_what_is_left(const Fixed& fixed) {
  if (!fixed.in_the_way.empty()) return;
  for (std::size_t i = 0; i < fixed.after.findings.size(); ++i) {
    const std::optional<Fix>& fix = fixed.after.findings[i].fix;
    if (!fix || !fix->safe || edits_of(*fix, fixed.after.document.text).empty()) continue;
    expect(std::ranges::find(fixed.left, i, &FixLeft::finding) != fixed.left.end(),
           "safe fixes are made, or it is said why not", fixed.after.findings[i].rule->id);
  }
}

// Comments of gwlint are comments like others to the rule that finds these.
std::vector<Finding> without_comments(const FileResult& result) {
  std::vector<Finding> findings = result.findings;
  std::erase_if(findings, [](const Finding& finding) { return finding.rule->id == "DOC002"; });
  return findings;
}

// `text`, or that with an empty line more: annotate gives a body that has no paragraph for comments
// an empty one.
bool is_text_of_copy(std::string_view copy, std::string_view text) {
  if (copy == text) return true;
  const auto [at, end] = std::ranges::mismatch(copy, text);
  return copy.size() == text.size() + 1 && at != copy.end() && *at == '\n' &&
         std::string_view(at + 1, copy.end()) == std::string_view(end, text.end());
}

void expect_same_report(const FileResult& one, std::string_view bytes, std::string_view when) {
  const std::optional<FileResult> other = check(bytes);
  expect(other.has_value(), "what was written is read again", when);
  const std::string& text = other->document.text;
  expect(is_text_of_copy(text, one.document.text), "the text is the same", when);
  if (text != one.document.text) return;  // places have moved
  expect_same(without_comments(one), without_comments(*other), when);
}

}  // namespace

ReadResult read_any(std::string_view bytes, const Limits& limits) {
  return read_document(bytes, limits);
}

RewriteResult rewrite_any(std::string_view bytes, const Document& document,
                          std::span<const Edit> edits, const Limits& limits) {
  return rewrite_document(bytes, document, edits, limits);
}

const RuleSet& all_rules() {
  static const std::unique_ptr<RuleSet> rules = annual_report::make_rule_set();
  return *rules;
}

std::optional<FileResult> check(std::string_view bytes, const RuleSet& rules,
                                const References* references) {
  FileResult result = check_file(input_of(bytes), policy_of(rules), settings_with(references));
  expect_sound(result);
  if (result.error) return std::nullopt;
  return result;
}

FileResult checked_for(std::string_view bytes, const Needs& needs) {
  CheckSettings settings = settings_with(nullptr);
  settings.needs = needs;
  return check_file(input_of(bytes), policy_of(all_rules()), settings);
}

void check_twice(std::string_view bytes) {
  const Policy policy = policy_of(all_rules());
  const CheckSettings settings = settings_with(nullptr);
  const FileResult one = check_file(input_of(bytes), policy, settings);
  expect_sound(one);
  const FileResult other = check_file(input_of(bytes), policy, settings);
  expect(one.error.has_value() == other.error.has_value(), "a file is refused each time");
  if (one.error) {
    return expect(one.error->kind == other.error->kind, "a file is refused for one reason");
  }
  expect_same(one.document, other.document, "the second time");
  expect_same(one.findings, other.findings, "the second time");
}

void fix(std::string_view bytes, bool unsafe) {
  const Policy policy = policy_of(all_rules());
  const CheckSettings check_settings = settings_with(nullptr);
  const FixSettings settings{&check_settings, rewrite_any, unsafe};
  const Fixed fixed = fix_file(input_of(bytes), policy, settings);
  expect_sound(fixed.before);
  expect_sound(fixed.after);
  expect(fixed.fixed.empty() == (fixed.bytes == bytes), "what is fixed alone changes the file");
  if (fixed.before.error) return expect(fixed.fixed.empty(), "what is refused stays as it is");
  for (const Reason& reason : fixed.in_the_way) expect_words(reason.en, "what is in the way");
  for (const FixLeft& left : fixed.left) expect_words(left.reason.zh, "why a fix is not made");
  expect_reasons_for_what_is_left(fixed);
  if (fixed.fixed.empty()) return;

  const std::optional<FileResult> again = check(fixed.bytes);
  expect(again.has_value(), "what was fixed is read again");
  expect_same(fixed.after.document, again->document, "what was fixed");
  expect_same(fixed.after.findings, again->findings, "what was fixed");
  const Fixed second = fix_file(input_of(fixed.bytes), policy, settings);
  expect(second.fixed.empty() && second.bytes == fixed.bytes, "a second run changes nothing",
         second.fixed.empty() ? "" : second.fixed.front()->id);
}

void annotate(std::string_view bytes) {
  const std::optional<FileResult> original = check(bytes);
  if (!original) return;
  const AnnotateResult annotated = annotate_document(
      bytes, original->document, annotations(*original, Language::Chinese), patient());
  if (!annotated) {
    expect_words(annotated.error().zh, "why nothing is annotated");
    return expect_words(annotated.error().en, "why nothing is annotated");
  }
  expect_same_report(*original, *annotated, "annotated");
  if (test::package_faults(bytes).empty()) {
    expect(test::package_faults(*annotated).empty(), "a sound package stays one",
           test::package_report(*annotated));
  }
  const AnnotateResult removed = remove_annotations(*annotated, patient());
  expect(removed.ok(), "what was annotated can be taken back", removed ? "" : removed.error().en);
  expect_same_report(*original, *removed, "without its annotations");
  const AnnotateResult none = remove_annotations(*removed, patient());
  expect(none.ok() && *none == *removed, "what has no annotations stays as it is");
}

}  // namespace gwlint::fuzz
