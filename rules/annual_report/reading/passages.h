// Which lines of a document belong together.
#pragma once

#include <string_view>

namespace gwlint::annual_report {

// Both texts folded.

// True when `text`, a paragraph or several already joined, visibly broke off: a page break or a
// hard line end cut it within a sentence. False in doubt: a title, a heading or a signature ends
// without punctuation too.
bool breaks_off(std::string_view text);

// True when `next` can be what followed the break after `text`, and is not a paragraph of its own.
bool goes_on(std::string_view text, std::string_view next);

}  // namespace gwlint::annual_report
