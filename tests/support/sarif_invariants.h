// What holds for every SARIF log of gwlint and no validator looks at.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

struct SarifSources {
  // The text that regions of the file at a path (relative to SRCROOT, decoded) lie in: a text file
  // in UTF-8 without its byte order mark, the projection of a DOCX. None: it is not at hand.
  std::function<std::optional<std::string>(const std::string& path)> text_of;
  // What must stand nowhere in the log: folders of the machine.
  std::vector<std::string> private_words;
};

// What is wrong with `log`, a line each: indices that lead elsewhere, regions that do not hold
// their snippets, messages that are not their templates, absolute paths, clock times …
std::vector<std::string> sarif_violations(std::string_view log, const SarifSources& sources = {});

}  // namespace gwlint::test
