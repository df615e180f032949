#include "linter/finding.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "linter/message_template.h"

namespace gwlint {
namespace {

std::string fill(const Finding& finding, std::string_view pattern) {
  std::vector<std::string> shown;
  shown.reserve(finding.arguments.size());
  for (const std::string& argument : finding.arguments) shown.push_back(shown_argument(argument));
  return expand(pattern, shown);
}

const MessageTemplate& template_of(const Finding& finding) {
  return finding.rule->messages[finding.message];
}

void say_that_there_are_others(Finding& last) {
  Related others;
  others.location = last.location;
  others.path = last.path;
  others.message_zh = "本文件中还有更多同类问题，未逐一列出。";
  others.message_en = "There are more findings of this rule in this file; they are not listed.";
  last.related.push_back(std::move(others));
  last.others_left_out = true;
}

// How many findings each rule may keep: all that it has, or the same as every other rule that has
// more. `counts` are what they have, in any order.
std::size_t most_of_a_rule(std::vector<std::size_t> counts) {
  std::ranges::sort(counts);
  std::size_t left = Findings::kMost;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const std::size_t share = left / (counts.size() - i);
    if (counts[i] > share) return share;
    left -= counts[i];
  }
  return Findings::kMost;
}

// Leaves at most Findings::kMost of `findings`, which stand rule by rule.
void share(std::vector<Finding>& findings) {
  if (findings.size() <= Findings::kMost) return;
  std::map<const RuleInfo*, std::size_t> counts;
  for (const Finding& finding : findings) ++counts[finding.rule];
  std::vector<std::size_t> sizes;
  for (const auto& [rule, count] : counts) sizes.push_back(count);
  const std::size_t most = most_of_a_rule(std::move(sizes));
  std::map<const RuleInfo*, std::size_t> kept;
  std::vector<Finding> left;
  for (Finding& finding : findings) {
    const std::size_t number = ++kept[finding.rule];
    if (number > most) continue;
    left.push_back(std::move(finding));
    // Where a rule had more than kMost, its last one, which says so, is gone.
    if (number == most && counts[left.back().rule] > most) say_that_there_are_others(left.back());
  }
  findings = std::move(left);
}

}  // namespace

std::string to_string(const LogicalPath& path) {
  std::string joined;
  for (const LogicalPart& part : path) {
    if (!joined.empty()) joined += " › ";
    joined += part.name;
  }
  return joined;
}

void Findings::set_rule(const RuleInfo& rule, Level level) {
  rule_ = &rule;
  level_ = level;
  first_of_rule_ = findings_.size();
  overflow_ = {};
}

Finding& Findings::add(Span location, std::uint16_t message, std::vector<std::string> arguments) {
  Finding finding;
  finding.rule = rule_;
  finding.level = level_;
  finding.message = message;
  finding.arguments = std::move(arguments);
  finding.location = location;
  if (findings_.size() - first_of_rule_ < kMost) {
    return findings_.emplace_back(std::move(finding));
  }
  const bool first_left_out = overflow_.rule == nullptr;
  if (first_left_out) {
    say_that_there_are_others(findings_.back());
  }
  truncated_ = true;
  overflow_ = std::move(finding);
  return overflow_;
}

std::vector<Finding> Findings::take() {
  share(findings_);
  const auto key = [](const Finding& finding) {
    return std::tuple(finding.location, finding.rule->id);
  };
  std::stable_sort(findings_.begin(), findings_.end(),
                   [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
  first_of_rule_ = 0;
  return std::exchange(findings_, {});
}

std::string problem(const Finding& finding, Language language) {
  return fill(finding, template_of(finding).problem.in(language));
}

std::string advice(const Finding& finding, Language language) {
  return fill(finding, template_of(finding).advice.in(language));
}

std::string message(const Finding& finding, Language language) {
  return shortened(fill(finding, message_pattern(*finding.rule, finding.message, language)),
                   kLongestMessage);
}

}  // namespace gwlint
