// How wide text is on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwlint {

// Columns that a character takes: 2 for East Asian wide and full-width ones, 0 for combining marks,
// controls and other characters without a shape of their own, else 1. East Asian ambiguous
// characters count as 1, as terminals of today draw them, and so does a malformed byte.
std::size_t display_width(char32_t character);

// Columns of a text without tabs and line ends; those are the caller's to lay out.
std::size_t display_width(std::string_view text);

// The beginning of `text` that fits `columns`, with `…` as its last column where something was cut.
std::string clip_end(std::string_view text, std::size_t columns);

// The end of `text` that fits `columns`, with `…` as its first column where something was cut.
std::string clip_start(std::string_view text, std::size_t columns);

}  // namespace gwlint
