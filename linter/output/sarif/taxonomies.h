// Instruments and their clauses as taxonomies and taxa (SARIF 3.14.8, 3.19.3).
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "linter/output/sarif/json.h"
#include "linter/rule.h"

namespace gwlint::sarif {

// The instruments and clauses that some rules rest on, in the order in which the rules name them.
class Taxonomies {
 public:
  explicit Taxonomies(std::span<const RuleInfo* const> rules);

  // `run.taxonomies`.
  Json components(std::string_view language_tag, Language language) const;
  // `driver.supportedTaxonomies`.
  Json references() const;
  // A rule's `relationships`: to its clause, which demands more than the rule checks.
  Json relationships(const Clause& clause) const;

 private:
  struct Taxonomy {
    const Instrument* instrument;
    std::vector<const Clause*> clauses;
  };
  Json reference(std::size_t taxonomy) const;

  std::vector<Taxonomy> taxonomies_;
};

}  // namespace gwlint::sarif
