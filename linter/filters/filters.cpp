#include "linter/filters/filters.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "linter/config/cfg_rules.h"
#include "linter/fingerprint.h"
#include "linter/suppress/external.h"
#include "linter/suppress/in_file.h"

namespace gwlint {
namespace {

void drop_what_is_off(std::vector<Finding>& findings) {
  std::erase_if(findings, [](const Finding& finding) { return finding.level == Level::Off; });
}

// The rules that have found more than is kept: what they have left out may be anywhere.
std::set<const RuleInfo*> truncated_rules(const std::vector<Finding>& findings) {
  std::set<const RuleInfo*> truncated;
  for (const Finding& finding : findings) {
    if (finding.others_left_out) truncated.insert(finding.rule);
  }
  return truncated;
}

void suppress(FileResult& file, const Policy& policy, InFileSuppressions& in_file) {
  const ExternalSuppressions external(file.document, policy.suppressions);
  std::vector<Finding> open;
  for (Finding& finding : file.findings) {
    std::vector<Suppression> by = in_file.of(finding);
    external.collect(finding, by);
    if (by.empty()) {
      open.push_back(std::move(finding));
    } else {
      file.suppressed.push_back({std::move(finding), std::move(by), false});
    }
  }
  file.findings = std::move(open);
}

void add_setup_findings(FileResult& file, const Policy& policy, const InFileSuppressions& in_file,
                        const HasRun& has_run) {
  Findings about_suppressions;
  in_file.judge(policy.rules->rules(), *policy.levels, has_run, about_suppressions);
  std::vector<Finding> added = about_suppressions.take();
  set_fingerprints(file.document, added);
  std::ranges::move(added, std::back_inserter(file.findings));
}

const RuleInfo* rule_of(std::string_view id, const RuleSet& rules) {
  for (const auto infos : {rules.rules(), cfg_rules()}) {
    const auto found = std::ranges::find(infos, id, &RuleInfo::id);
    if (found != infos.end()) return *found;
  }
  return nullptr;
}

void drop_what_is_known(FileResult& file, const Policy& policy, const HasRun& has_run) {
  using Key = std::pair<std::string_view, std::string_view>;
  std::map<Key, const BaselineEntry*> known;
  for (const BaselineEntry& entry : policy.known) {
    known.emplace(Key(entry.rule, entry.fingerprint), &entry);
  }
  std::set<const BaselineEntry*> found;
  const auto is_known = [&](const Finding& finding) {
    const auto entry = known.find({finding.rule->id, finding.fingerprint});
    if (entry == known.end()) return false;
    found.insert(entry->second);
    return true;
  };
  file.known = std::erase_if(file.findings, is_known);
  for (SuppressedFinding& suppressed : file.suppressed) {
    suppressed.known = is_known(suppressed.finding);
  }
  for (const BaselineEntry& entry : policy.known) {
    const RuleInfo* rule = rule_of(entry.rule, *policy.rules);
    const bool looked_for = rule != nullptr && has_run(*rule);
    if (looked_for && !found.contains(&entry)) file.stale.push_back(&entry);
  }
}

void order(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::pair(finding.location, finding.rule->id);
  });
}

}  // namespace

bool has_run(const RuleInfo& rule, const CheckContext& context) {
  if (context.levels.level_of(rule) == Level::Off) return false;
  switch (rule.companion) {
    case Companion::None:
      return true;
    case Companion::PreviousReport:
      return !context.previous.empty();
    case Companion::Parts:
      return !context.parts.empty();
  }
  return false;
}

void filter(FileResult& file, const Policy& policy, const CheckContext& context) {
  const std::set<const RuleInfo*> truncated = truncated_rules(file.findings);
  const HasRun ran = [&](const RuleInfo& rule) {
    return has_run(rule, context) && !truncated.contains(&rule);
  };
  InFileSuppressions in_file(file.document);
  drop_what_is_off(file.findings);
  set_fingerprints(file.document, file.findings);
  suppress(file, policy, in_file);
  add_setup_findings(file, policy, in_file, ran);
  filter_known(file, policy, ran);
}

void filter_known(FileResult& file, const Policy& policy, const HasRun& has_run) {
  drop_what_is_known(file, policy, has_run);
  order(file.findings);
}

}  // namespace gwlint
