// One file on the page: its text and, beside it, its findings.
#pragma once

#include <cstddef>
#include <ostream>

#include "linter/output/reporter.h"

namespace gwlint::html {

// Writes a section with the id `f` and `number`. The file must not be refused.
void write_file(const FileResult& file, const RunInfo& run, std::size_t number, std::ostream& out);

}  // namespace gwlint::html
