// What a part has to add to a cell of the summary report.
#pragma once

#include <optional>

#include "rules/annual_report/comparison/comparison.h"

namespace gwlint::annual_report {

// The cell of `part` that is added to `cell` of the summary report's `table`; null where the part
// has no figure there, or none that is certain: its table is of another format or stands there
// twice, or two reports of its body differ.
const DigestCell* figure_of(const PartReport& part, const BoundTable& table, CellIndex cell);

// Says in which tables and cells the part has no figure although the summary report has one; none
// where nothing is missing.
std::optional<Notice> tell_gaps(const PartReport& part, const Report& summary);

}  // namespace gwlint::annual_report
