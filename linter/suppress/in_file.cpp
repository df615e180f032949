#include "linter/suppress/in_file.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include <unicode/uchar.h>

#include "linter/config/cfg_rules.h"
#include "linter/rule_names.h"
#include "linter/text/nearest.h"
#include "linter/text/utf8.h"

namespace gwlint {
namespace {

// Blanks but no tab, which may stand for an empty cell.
bool is_blank(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_character(line, at);
    if (c == U'\t' || u_isUWhiteSpace(static_cast<UChar32>(c)) == 0) return false;
  }
  return true;
}

bool holds(Span place, Span location) {
  return place.begin <= location.begin && location.begin <= place.end;
}

// Letters, perhaps with three digits, as a pack may call a rule or family that is not loaded.
bool may_be_of_a_pack(std::string_view name, std::span<const RuleInfo* const> rules) {
  const std::size_t letters = std::min(name.find_first_of("0123456789"), name.size());
  const std::string_view family_name = name.substr(0, letters);
  const std::string_view digits = name.substr(letters);
  const bool well_formed =
      letters >= 2 && letters <= 8 && (digits.empty() || digits.size() == 3) &&
      std::ranges::all_of(family_name, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
      std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  return well_formed && std::ranges::none_of(rules, [&](const RuleInfo* rule) {
           return family(*rule) == family_name;
         });
}

std::string joined(const std::vector<Span>& rules, std::string_view text) {
  std::string names;
  for (const Span rule : rules) {
    if (!names.empty()) names += ", ";
    names += rule.of(text);
  }
  return names;
}

}  // namespace

InFileSuppressions::InFileSuppressions(const Document& document) : document_(document) {
  if (document.comments.empty()) return;
  lines_.emplace(document.text);
  places_.emplace(document);
  for (const Span comment : document.comments) {
    auto directive = read_directive(document.text, comment);
    if (directive) add(directives_.emplace_back(*std::move(directive)));
  }
}

void InFileSuppressions::add(const Directive& directive) {
  if (directive.kind == Directive::Kind::Unknown || directive.reason.empty()) return;
  Scope& scope = directive.kind == Directive::Kind::File ? file_ : scope_below(directive);
  for (const Span rule : directive.rules) {
    Use& use = uses_.emplace_back(Use{&directive, rule, false});
    scope.uses.emplace(document_.view(rule), &use);
  }
}

// The line after the directive that is neither blank nor a comment; where none follows, the empty
// span behind the directive.
Span InFileSuppressions::line_below(const Directive& directive) {
  const std::uint32_t first = lines_->line_at(directive.place.end) + 1;
  // Between the directive before this one and its line nothing else stands.
  const bool same_as_before = first_looked_at_ < first && first <= found_;
  if (!same_as_before) {
    first_looked_at_ = first;
    found_ = next_line_with_text(first);
  }
  return found_ <= lines_->count() ? lines_->line(found_)
                                   : Span{directive.place.end, directive.place.end};
}

std::uint32_t InFileSuppressions::next_line_with_text(std::uint32_t number) const {
  const auto& comments = document_.comments;
  auto comment = comments.begin();
  if (number <= lines_->count()) {
    comment = std::ranges::lower_bound(comments, lines_->line(number).begin, {}, &Span::begin);
  }
  for (; number <= lines_->count(); ++number) {
    Span line = lines_->line(number);
    if (comment != comments.end() && holds(line, *comment)) {
      number = lines_->line_at(comment->end);
      line = {comment->end, lines_->line(number).end};
      ++comment;
    }
    if (!is_blank(document_.view(line))) break;
  }
  return number;
}

InFileSuppressions::Scope& InFileSuppressions::scope_below(const Directive& directive) {
  const Span line = line_below(directive);
  std::uint32_t begin = line.begin;
  while (begin < line.end && document_.text[begin] == ' ') ++begin;

  const Row* row = places_->around({begin, begin}).row;
  if (row != nullptr && row->text.begin < line.begin) {
    const auto cell = std::ranges::lower_bound(
        row->cells, line.begin, {}, [](const Cell& candidate) { return candidate.text.begin; });
    const bool begins_here = cell != row->cells.end() && cell->text.begin <= line.end;
    Scope& scope = cells_[line.begin];
    scope.place = {line.begin, begins_here ? std::max(line.end, cell->text.end) : line.end};
    return scope;
  }
  Scope& scope = lines_and_rows_[line.begin];
  scope.place = {line.begin, row != nullptr ? std::max(line.end, row->text.end) : line.end};
  return scope;
}

std::vector<Suppression> InFileSuppressions::of(const Finding& finding) {
  std::vector<Suppression> by;
  for (auto* scopes : {&cells_, &lines_and_rows_}) {
    const auto after = scopes->upper_bound(finding.location.begin);
    if (after == scopes->begin()) continue;
    Scope& scope = std::prev(after)->second;
    if (holds(scope.place, finding.location)) collect(scope, finding, by);
  }
  collect(file_, finding, by);
  return by;
}

void InFileSuppressions::collect(Scope& scope, const Finding& finding,
                                 std::vector<Suppression>& by) {
  for (const std::string_view name : {finding.rule->id, family(*finding.rule)}) {
    const auto [first, last] = scope.uses.equal_range(name);
    for (auto entry = first; entry != last; ++entry) {
      Use& use = *entry->second;
      use.used = true;
      by.push_back({nullptr, 0, use.directive->place, use.directive->reason});
    }
  }
}

void InFileSuppressions::judge(std::span<const RuleInfo* const> rules, const RuleLevels& levels,
                               const HasRun& has_run, Findings& findings) const {
  const std::vector<std::string_view> names = rule_names(rules);
  if (const Level level = levels.level_of(kUnusedSuppression); level != Level::Off) {
    findings.set_rule(kUnusedSuppression, level);
    for (const Directive& directive : directives_) judge_form(directive, findings);
    for (const Use& use : uses_) judge_use(use, {rules, names, has_run}, findings);
  }
  if (const Level level = levels.level_of(kSuppressionWithoutReason); level != Level::Off) {
    findings.set_rule(kSuppressionWithoutReason, level);
    for (const Directive& directive : directives_) {
      const bool lacks_only_that = directive.kind != Directive::Kind::Unknown &&
                                   !directive.rules.empty() && directive.reason.empty();
      if (!lacks_only_that) continue;
      findings.add(directive.place, 0, {joined(directive.rules, document_.text)});
    }
  }
}

void InFileSuppressions::judge_form(const Directive& directive, Findings& findings) const {
  const std::string word(document_.view(directive.word));
  if (directive.kind == Directive::Kind::Unknown) {
    findings.add(directive.word, kUnknownDirective, {word});
  } else if (directive.rules.empty()) {
    findings.add(directive.word, kNamesNoRule, {word});
  }
}

void InFileSuppressions::judge_use(const Use& use, const Known& known, Findings& findings) const {
  if (use.used) return;
  const std::string_view name = document_.view(use.rule);
  const auto& [rules, names, has_run] = known;
  if (name.starts_with("CFG")) {
    findings.add(use.rule, kSilencesNoSuppressions, {std::string(name)});
  } else if (std::ranges::find(names, name) != names.end()) {
    if (!was_looked_for(name, rules, has_run)) return;
    findings.add(use.rule, kSilencesNothing, {std::string(name)});
  } else if (!may_be_of_a_pack(name, rules)) {
    findings.add(use.rule, kUnknownRule, {std::string(name), std::string(nearest(name, names))});
  }
}

}  // namespace gwlint
