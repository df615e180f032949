#include "linter/finding.h"

#include <algorithm>
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

Related says_there_are_others(const Finding& last) {
  Related others;
  others.location = last.location;
  others.path = last.path;
  others.message_zh = "本文件中还有更多同类问题，未逐一列出。";
  others.message_en = "There are more findings of this rule in this file; they are not listed.";
  return others;
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
    Finding& last = findings_.back();
    last.related.push_back(says_there_are_others(last));
  }
  truncated_ = true;
  overflow_ = std::move(finding);
  return overflow_;
}

std::vector<Finding> Findings::take() {
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
  return fill(finding, message_pattern(*finding.rule, finding.message, language));
}

}  // namespace gwlint
