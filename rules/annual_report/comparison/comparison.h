// The reports that a report is compared with, as chosen from those that were given.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/rule_set.h"
#include "rules/annual_report/comparison/digest.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// Views what the CheckContext holds.
struct OtherReport {
  std::string_view path;
  const ReportDigest* digest = nullptr;

  // Its body or, where the title names none, its file.
  std::string name() const;
};

// A report that the summary report sums up.
struct PartReport : OtherReport {
  std::vector<const ReportDigest*> copies;  // further reports of the same body for the same year
};

struct Comparison {
  std::optional<OtherReport> previous;  // last year's
  std::vector<PartReport> parts;
  // How many parts were given of which nothing is known: unreadable, of another year.
  std::size_t unknown_parts = 0;
};

// Which rules are going to look: nothing is said of reports that nobody would look at.
struct Wanted {
  bool previous = false;
  bool parts = false;
};

// Chooses from the context's reports and tells what could not be chosen, and why.
Comparison compare(const Report& report, const CheckContext& context, Wanted wanted,
                   std::vector<Notice>& notices);

// The tables of a report that can be compared: not those that stand there twice, nor those of a
// format that is not the report's.
std::vector<const BoundTable*> comparable_tables(const Report& report);

// The two halves of it.
std::optional<OtherReport> choose_previous(const Report& report, const CheckContext& context,
                                           std::vector<Notice>& notices);
void choose_parts(const Report& report, std::span<const Reference> given, Comparison& comparison,
                  std::vector<Notice>& notices);

}  // namespace gwlint::annual_report
