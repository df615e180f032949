// Makes visible what could steer a terminal, deceive its reader or command who keeps a log.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

// True for a control, a bidirectional control and a line separator: what no text for people holds
// as it is.
bool is_hidden(char32_t character);

// `text` on one line and as it really is:
//   controls                 `\n`, `\t`, `\r`, `\x1B`; those above U+007F `\u{9B}`
//   bidirectional controls   U+061C, U+200E/F, U+202A–202E, U+2066–2069: `\u{202E}`
//   line separators          U+2028, U+2029: `\u{2028}`
//   malformed UTF-8          each byte `\xFF`
// All else, a backslash too, stays as it is: the result is for reading, not for parsing. It may
// stand in the log of a pipeline: there is a blank within each command that break_commands knows
// and within `::` where a line may begin with it, as in `::error::`.
std::string escape(std::string_view text);

// The same with tabs and line ends as blanks: for text that is laid out by its reader's eye.
std::string escape_flat(std::string_view text);

// The characters alone, for a format that has its own way with commands.
std::string escape_characters(std::string_view text);

// The characters of each line, line ends ('\n') and tabs as they are: for text of many lines on a
// terminal.
std::string escape_lines(std::string_view text);

// `text` with a blank within what those who run pipelines obey wherever it stands in a line of a
// log: `##[error]` (GitHub), `##vso[task.complete]` (Azure), `##teamcity[…]`.
std::string break_commands(std::string text);

// `text` with each malformed byte as `\xFF` and nothing else changed: UTF-8 for any input.
std::string escape_malformed(std::string_view text);

}  // namespace gwlint
