// Office Open XML word processing documents: .docx, .docm, .dotx, .dotm (ECMA-376, ISO/IEC 29500).
#pragma once

#include <string_view>

#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/document/read_error.h"

namespace gwlint::docx {

inline constexpr std::string_view kExtensions[] = {".docx", ".docm", ".dotx", ".dotm"};

// True for every ZIP file: one that holds no Word document is refused by `read`.
bool recognises(std::string_view bytes);

// Reads the whole document or refuses it with the reason.
ReadResult read(std::string_view bytes, const Limits& limits);

}  // namespace gwlint::docx
