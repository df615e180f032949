#include "linter/cli/rule_names.h"

#include <algorithm>

#include "linter/cli/console.h"
#include "linter/rule_names.h"
#include "linter/text/nearest.h"

namespace gwlint {
namespace {

std::string in_capitals(std::string_view word) {
  std::string capitals(word);
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return capitals;
}

// True when `word`, in capitals, names the rule.
bool names(std::string_view word, const RuleInfo& rule) {
  return word == in_capitals(rule.id) || word == in_capitals(rule.name) ||
         word == in_capitals(family(rule));
}

// The id or family that `word` probably means; it may be meant as a rule's name too.
std::string_view nearest_rule(std::string_view word, std::span<const RuleInfo* const> rules) {
  std::vector<std::string_view> answers = rule_names(rules);
  std::vector<std::string> spellings(answers.begin(), answers.end());
  for (const RuleInfo* rule : rules) {
    answers.push_back(rule->id);
    spellings.push_back(in_capitals(rule->name));
  }
  const std::vector<std::string_view> views(spellings.begin(), spellings.end());
  const auto best = std::ranges::find(views, nearest(in_capitals(word), views));
  return best == views.end() ? std::string_view()
                             : answers[static_cast<std::size_t>(best - views.begin())];
}

}  // namespace

void expect_rules(std::string_view option, const std::vector<std::string>& asked,
                  std::span<const RuleInfo* const> rules) {
  const std::vector<std::string_view> names = rule_names(rules);
  for (const std::string& name : asked) {
    if (std::ranges::find(names, name) != names.end()) continue;
    throw BadCall({"{}：没有规则或规则组“{}”，是否想写 {}？",
                   "{}: there is no rule or family '{}'; did you mean {}?"},
                  option, name, nearest_rule(name, rules));
  }
}

std::vector<const RuleInfo*> named_rules(const std::vector<std::string>& words,
                                         std::span<const RuleInfo* const> rules) {
  std::vector<bool> wanted(rules.size());
  for (const std::string& word : words) {
    bool any = false;
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (!names(in_capitals(word), *rules[i])) continue;
      wanted[i] = true;
      any = true;
    }
    if (any) continue;
    throw BadCall({"没有规则或规则组“{}”，是否想写 {}？",
                   "There is no rule or family '{}'; did you mean {}?"},
                  word, nearest_rule(word, rules));
  }
  std::vector<const RuleInfo*> named;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (wanted[i]) named.push_back(rules[i]);
  }
  return named;
}

}  // namespace gwlint
