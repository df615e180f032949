// Edits of a text, which stand in rising order and do not overlap.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/finding.h"
#include "linter/text/span.h"

namespace gwlint {

// True when every edit lies within `text`, cuts no character, and stands behind the one before it.
bool are_sound(std::string_view text, std::span<const Edit> edits);

// `text` with all edits made.
std::string with_edits(std::string_view text, std::span<const Edit> edits);

// The edits that lead back from with_edits(text, edits) to `text`.
std::vector<Edit> inverse(std::string_view text, std::span<const Edit> edits);

// The same edit without the characters at its ends that it would only write again.
Edit least(std::string_view text, Edit edit);

// The edits of `fix`, as small as can be; a '\n' in them as the line end that `text` has.
std::vector<Edit> edits_of(const Fix& fix, std::string_view text);

// Where `span` stands once the edits are made. What is written at its ends belongs to it.
Span moved(std::span<const Edit> edits, Span span);

}  // namespace gwlint
