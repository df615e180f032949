// Reads what a rule of a pack looks for.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "rules/annual_report/packs/pack_data.h"

namespace gwlint::annual_report {

// What a rule may refer to.
struct RuleSurroundings {
  const ReportData& report;       // what it judges
  bool own_report = false;        // that is the pack's own
  std::set<std::string> clauses;  // `instrument/clause`
  std::string_view model;         // what its examples change
};

struct CheckData {
  RuleSpec spec;
  FixSafety fix = FixSafety::None;
  std::size_t arguments = 0;  // of its message
  bool understood = true;     // false: there is no such check, and a mistake is noted
};

// Reads `check` with its keys, or `like`.
CheckData read_check(TableReader& source, const std::string& rule_id,
                     const RuleSurroundings& surroundings);

// The section of `report` with that number or heading, as the value of `key` names it; none with a
// mistake noted.
std::optional<SectionIndex> read_section_name(TableReader& source, std::string_view key,
                                              const ReportData& report);

}  // namespace gwlint::annual_report
