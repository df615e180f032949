#include "linter/output/sarif/taxonomies.h"

#include <algorithm>

namespace gwlint::sarif {
namespace {

Json taxon_of(const Clause& clause, Language language) {
  return {{"id", clause.id}, {"shortDescription", plain(clause.text.in(language))}};
}

}  // namespace

Taxonomies::Taxonomies(std::span<const RuleInfo* const> rules) {
  for (const RuleInfo* rule : rules) {
    if (rule->clause == nullptr) continue;
    const Clause& clause = *rule->clause;
    auto taxonomy = std::find_if(
        taxonomies_.begin(), taxonomies_.end(),
        [&](const Taxonomy& known) { return known.instrument->id == clause.instrument->id; });
    if (taxonomy == taxonomies_.end()) {
      taxonomy = taxonomies_.insert(taxonomy, {clause.instrument, {}});
    }
    const bool known = std::any_of(taxonomy->clauses.begin(), taxonomy->clauses.end(),
                                   [&](const Clause* other) { return other->id == clause.id; });
    if (!known) taxonomy->clauses.push_back(&clause);
  }
}

Json Taxonomies::components(std::string_view language_tag, Language language) const {
  Json components = Json::array();
  for (const Taxonomy& taxonomy : taxonomies_) {
    Json taxa = Json::array();
    for (const Clause* clause : taxonomy.clauses) taxa.push_back(taxon_of(*clause, language));
    components.push_back({{"name", taxonomy.instrument->id},
                          {"guid", taxonomy.instrument->guid},
                          {"shortDescription", plain(taxonomy.instrument->title.in(language))},
                          {"language", language_tag},
                          {"isComprehensive", false},
                          {"taxa", std::move(taxa)}});
  }
  return components;
}

Json Taxonomies::reference(std::size_t taxonomy) const {
  const Instrument& instrument = *taxonomies_[taxonomy].instrument;
  return {{"name", instrument.id}, {"guid", instrument.guid}, {"index", taxonomy}};
}

Json Taxonomies::references() const {
  Json references = Json::array();
  for (std::size_t i = 0; i < taxonomies_.size(); ++i) references.push_back(reference(i));
  return references;
}

Json Taxonomies::relationships(const Clause& clause) const {
  Json relationships = Json::array();
  for (std::size_t i = 0; i < taxonomies_.size(); ++i) {
    if (taxonomies_[i].instrument->id != clause.instrument->id) continue;
    const auto& clauses = taxonomies_[i].clauses;
    const auto taxon = std::find_if(clauses.begin(), clauses.end(),
                                    [&](const Clause* known) { return known->id == clause.id; });
    const Json target = {
        {"id", clause.id}, {"index", taxon - clauses.begin()}, {"toolComponent", reference(i)}};
    relationships.push_back({{"target", target}, {"kinds", Json::array({"superset"})}});
  }
  return relationships;
}

}  // namespace gwlint::sarif
