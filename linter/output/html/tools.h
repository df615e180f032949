// The bar above the page: turning over files, filters, last year's figures, the keys.
#pragma once

#include <ostream>

#include "linter/output/html/index.h"
#include "linter/output/reporter.h"

namespace gwlint::html {

// Hidden until the script shows it, without which it is of no use.
void write_tools(const RunInfo& run, const Index& index, std::ostream& out);

}  // namespace gwlint::html
