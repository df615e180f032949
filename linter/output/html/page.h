// What stands around the files of a page: its head, the tools, its script.
#pragma once

#include <ostream>

#include "linter/output/html/index.h"
#include "linter/output/reporter.h"

namespace gwlint::html {

// Up to where the index or the only file begins. The page loads nothing: its policy allows no more
// than its own style and its own script, by their hashes.
void write_head(const RunInfo& run, const RunSummary& summary, const Index& index,
                std::ostream& out);
void write_foot(std::ostream& out);

}  // namespace gwlint::html
