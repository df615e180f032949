// What makes a finding the same finding after edits elsewhere in its file.
#pragma once

#include <map>
#include <span>
#include <string>

#include "linter/document/document.h"
#include "linter/finding.h"

namespace gwlint {

// Fingerprints of the findings of one document, in the order of the findings: SARIF's
// partialFingerprints and the entries of a baseline.
//
// The first 16 hexadecimal digits of SHA-256 over `gwlint/v1`, the rule's id and the folded names
// of the logical path, parted by U+001F; outside tables the marked text belongs to it, folded, each
// run of digits as `#`, or, where something is missing, what that is: the text at the place where
// it is missed may be anything. Then `:n`, which counts equal ones, so that no two of a rule are
// the same. Any other recipe must be called v2.
class Fingerprints {
 public:
  explicit Fingerprints(const Document& document) : document_(document) {}

  std::string next(const Finding& finding);

 private:
  const Document& document_;
  std::map<std::string, int> seen_;
};

// Sets Finding::fingerprint of all findings of a document.
void set_fingerprints(const Document& document, std::span<Finding> findings);

}  // namespace gwlint
