// Lines that fit a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint {

// Where nothing limits a line.
inline constexpr std::size_t kEndless = static_cast<std::size_t>(-1);

// The pieces between which Unicode allows `text` to be broken, each with the blanks behind it.
std::vector<std::string_view> breakable_pieces(std::string_view text);

// `text`, one paragraph without line ends, as lines of at most `columns` columns (see
// display_width). It breaks where Unicode allows a line break: between Han characters, not before
// 。 and not within a Latin word. A piece that is wider than a line stands on one of its own. Lines
// end without blanks; an empty text is one empty line.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

// `text` and as many blanks as it lacks to `columns` columns.
std::string padded(std::string_view text, std::size_t columns);

}  // namespace gwlint
