// Messages (SARIF 3.11): text in which braces and links mean something.
#pragma once

#include <string>
#include <string_view>

#include "linter/finding.h"
#include "linter/output/sarif/json.h"

namespace gwlint::sarif {

// Finished words as a message's `text`: braces doubled, since single ones are places for arguments
// (3.11.5), and `](` parted, lest it become a link (3.11.6).
std::string message_text(std::string_view words);

// A result's message: `text`, and `id` with `arguments` that give the same words. Figures of a sum
// that are not 0 are links to the related locations, which are numbered from 1.
Json message_of(const Finding& finding, Language language);

// A rule's `messageStrings`.
Json message_strings(const RuleInfo& rule, Language language);

}  // namespace gwlint::sarif
