// Text that means no good, and what it may never do to those who read what gwlint writes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

// Sound UTF-8: controls and sequences that steer terminals, bidirectional and invisible characters,
// commands of those who run pipelines, markup, and what looks like the syntax of a format.
const std::vector<std::string>& hostile_texts();

// Those that a name of a file can be: without NUL and slash; and bytes that are no UTF-8.
std::vector<std::string> hostile_names();

// The first thing in `text` that would steer a terminal or deceive its reader, in words; empty
// where there is none. Lines end with LF, tabs may stand. With `coloured`, so may SGR sequences.
std::string harm_on_terminal(std::string_view text, bool coloured = false);

// The same for what becomes the log of a pipeline: nor may a line be a command there.
std::string harm_in_log(std::string_view text, bool coloured = false);

}  // namespace gwlint::test
