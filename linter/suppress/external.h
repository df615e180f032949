// The suppressions of a gwlint.toml.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "linter/check/policy.h"
#include "linter/document/document.h"
#include "linter/finding.h"
#include "linter/output/place.h"
#include "linter/suppress/suppression.h"
#include "linter/text/lines.h"

namespace gwlint {

// Those that concern one document. What is given must outlive this object.
class ExternalSuppressions {
 public:
  ExternalSuppressions(const Document& document, std::span<const ActiveSuppression> entries);

  // Appends those that silence `finding`.
  void collect(const Finding& finding, std::vector<Suppression>& by) const;

 private:
  bool silences(const SuppressionEntry& entry, const Finding& finding) const;
  std::string text_around(const Finding& finding) const;

  const Document& document_;
  std::span<const ActiveSuppression> entries_;
  std::optional<Lines> lines_;  // where an entry looks at the text
  std::optional<Places> places_;
};

}  // namespace gwlint
