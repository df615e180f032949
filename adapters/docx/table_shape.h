// What the form of a table tells of its purpose.
#pragma once

#include <cstdint>
#include <span>

#include "adapters/docx/story.h"

namespace gwlint::docx {

using StoryTokens = std::span<const StoryToken>;

// Calls `use` with the tokens of each child of `tokens.front()`: the rows of a table, the cells of
// a row, the blocks of a cell. Deleted rows and cells are none.
template <typename Use>
void for_each_child(StoryTokens tokens, Use use) {
  for (std::size_t at = 1; at < tokens.size(); at += tokens[at].size) {
    if (!tokens[at].deleted) use(tokens.subspan(at, tokens[at].size));
  }
}

// True when the table only places other content: it is a frame around a text, has a cell as long as
// a text, or holds tables without being one itself.
bool is_layout(StoryTokens table);

// Grid columns of the widest row.
std::uint32_t grid_width(StoryTokens table);

std::size_t row_count(StoryTokens table);

}  // namespace gwlint::docx
