// Files made to be damaged, deceptive or beyond a limit, each with what must come of reading it.
//
// Made when asked for: no such file lies in the repository. All are small or made of a few bytes
// repeated, so that reading them all takes a moment.
#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/limits.h"
#include "linter/document/read_error.h"

namespace gwlint::test {

// What must come of a file: a refusal of one kind, or the text. Where readers differ on what a file
// means, either will do; another text never.
struct Verdict {
  std::optional<ReadErrorKind> refused;
  std::string says;  // a piece of the refusal's English message
  std::optional<std::string> text;
};

Verdict refused(ReadErrorKind kind, std::string_view says = {});
Verdict reads(std::string_view text);
Verdict reads_or_refused(std::string_view text, ReadErrorKind kind);

struct HostileFile {
  std::string_view name;  // letters and digits
  std::function<std::string()> make;
  Verdict verdict;
  Limits limits = {};
};

// How GoogleTest shows one.
inline void PrintTo(const HostileFile& file, std::ostream* out) {
  *out << file.name;
}

std::vector<HostileFile> hostile_packages();   // ZIP, and what leads from part to part
std::vector<HostileFile> hostile_xml();        // the XML of a part
std::vector<HostileFile> hostile_documents();  // WordprocessingML that Word would not write
std::vector<HostileFile> hostile_texts();      // text files, and what only looks like text

}  // namespace gwlint::test
