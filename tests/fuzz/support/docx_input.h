// DOCX files around an input.
#pragma once

#include <string>
#include <string_view>

#include "tests/support/docx_builder.h"

namespace gwlint::fuzz {

// A small report that has every part which is read and makes use of each, with nothing deflated.
test::DocxBuilder sound_docx();

// The same with `bytes` as the part `name`.
std::string docx_with(std::string_view name, std::string_view bytes);

}  // namespace gwlint::fuzz
