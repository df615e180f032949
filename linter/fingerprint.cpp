#include "linter/fingerprint.h"

#include <algorithm>

#include <fmt/format.h>

#include "linter/text/fold.h"
#include "linter/text/sha256.h"

namespace gwlint {
namespace {

constexpr char kSeparator = '\x1F';
constexpr std::size_t kDigits = 16;

bool lies_in_table(const LogicalPath& path) {
  return std::any_of(path.begin(), path.end(),
                     [](const LogicalPart& part) { return part.kind == LogicalPart::Kind::Table; });
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Each run of digits as one `#`.
std::string without_numbers(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) {
      result.push_back(text[i]);
    } else if (i == 0 || !is_digit(text[i - 1])) {
      result.push_back('#');
    }
  }
  return result;
}

}  // namespace

std::string Fingerprints::next(const Finding& finding) {
  std::string identity = "gwlint/v1";
  const auto append = [&](std::string_view part) {
    identity.push_back(kSeparator);
    identity.append(part);
  };
  append(finding.rule->id);
  for (const LogicalPart& part : finding.path) append(fold(part.name));
  if (finding.missing) {
    append(fold(*finding.missing));
  } else if (!lies_in_table(finding.path)) {
    append(without_numbers(fold(document_.view(finding.location))));
  }
  const std::string hash = sha256(identity).substr(0, kDigits);
  return fmt::format("{}:{}", hash, ++seen_[hash]);
}

void set_fingerprints(const Document& document, std::span<Finding> findings) {
  Fingerprints fingerprints(document);
  for (Finding& finding : findings) finding.fingerprint = fingerprints.next(finding);
}

}  // namespace gwlint
