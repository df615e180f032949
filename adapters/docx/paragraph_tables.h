// Tables that were never made as tables: paragraphs with tabs or blanks for columns.
#pragma once

#include "adapters/docx/failure.h"
#include "linter/document/deadline.h"
#include "linter/document/document.h"
#include "linter/document/limits.h"

namespace gwlint::docx {

// Turns runs of the document's paragraphs that are laid out as a table into tables, as the reader
// of text files does (see adapters/text/line_tables.h). Their columns are not exact.
Failure read_paragraph_tables(Document& document, const Limits& limits, const Deadline& deadline);

}  // namespace gwlint::docx
