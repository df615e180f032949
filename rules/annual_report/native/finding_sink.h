// What a native pack finds: gwlint_findings, and the host's function that takes a finding.
#pragma once

#include <cstddef>

#include "include/gwlint/pack.h"
#include "linter/finding.h"
#include "linter/language.h"
#include "rules/annual_report/native/descriptor.h"
#include "rules/annual_report/native/report_view.h"

// The findings of one call of a rule's check. What it refers to must outlive it.
struct gwlint_findings {
  const gwlint::annual_report::native::NativeRule& rule;
  const gwlint_report& view;
  gwlint::Findings& findings;        // set to the rule
  std::size_t refused = 0;           // how many were not sound …
  gwlint::Bilingual first_reason{};  // … and what was wrong with the first one
};

namespace gwlint::annual_report::native {

// gwlint_host::add_finding. Throws nothing.
std::int32_t add_finding(gwlint_findings* findings, const gwlint_finding* finding) noexcept;

}  // namespace gwlint::annual_report::native
