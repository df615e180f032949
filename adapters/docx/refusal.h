// Why a DOCX that can be read cannot be changed.
#pragma once

#include <string>

#include "adapters/docx/package.h"
#include "linter/fix/rewrite.h"

namespace gwlint::docx {

// Only UTF-8 can be changed.
Reason foreign_encoding(const std::string& part, const std::string& encoding);
Reason reason(const ReadError& error);
// The bytes are not those that the document was read from.
Reason not_what_was_read();
Reason breaks_signature();

bool is_signed(const Package& package);

}  // namespace gwlint::docx
