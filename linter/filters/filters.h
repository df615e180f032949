// From what the rules have found to what is reported.
#pragma once

#include "linter/check/policy.h"
#include "linter/output/reporter.h"
#include "linter/rule_set.h"
#include "linter/suppress/looked_for.h"

namespace gwlint {

// Takes the findings of a file that was checked through a fixed chain:
//
//   level        what is off goes
//   fingerprint  each finding gets its name that survives edits
//   suppression  what is suppressed goes to FileResult::suppressed; what is wrong with the
//                suppressions themselves is added (CFG001, CFG002)
//   baseline     what is known goes; entries that nothing is found for are noted
//   order        by place, then rule
//
// `context` is the one that the rules had.
void filter(FileResult& file, const Policy& policy, const CheckContext& context);

// The last two steps alone: for findings that come from elsewhere than rules.
void filter_known(FileResult& file, const Policy& policy, const HasRun& has_run);

// Whether `rule` has looked at a document that was judged with `context`, with such findings.
bool has_run(const RuleInfo& rule, const CheckContext& context);

}  // namespace gwlint
