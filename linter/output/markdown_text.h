// Text in GitHub Flavored Markdown, as it is shown in comments and summaries.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

// `text` on one line, as escape_characters() shows it, such that GitHub and GitLab render just its
// characters, in a paragraph, a list, a table or an element of HTML: nothing in it is markup, a
// link, an emoji or a formula, and nobody is notified and nothing referred to (`@name`, `#12`,
// `group/project!3`, a commit). What the hosts would find in the rendered text is broken by a
// zero-width space.
std::string markdown_text(std::string_view text);

}  // namespace gwlint
