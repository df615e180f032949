#include <algorithm>
#include <vector>

#include "rules/annual_report/packs/checks.h"
#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {
namespace {

std::vector<std::string> arguments(const Mismatch& mismatch) {
  return {mismatch.table.cell_name(mismatch.relation.point), mismatch.reported,
          mismatch.summed_in_words, equals(mismatch.summed_in_words, mismatch.summed),
          mismatch.difference};
}

// What the rule adds to the relations of a table.
const std::vector<Relation>* added_to(const BoundTable& bound, const RelationSpec& spec) {
  for (const RelationSpec::OfTable& own : spec.tables) {
    if (own.format == bound.format->id && own.table == bound.table->id) return &own.relations;
  }
  return nullptr;
}

}  // namespace

// The culprit is looked for among all relations that the rule knows of, the template's included;
// findings of other rules are what they would be without the pack.
void check_relation(const RelationSpec& spec, std::string_view rule_id, const Report& report,
                    Findings& findings) {
  for (const BoundTable& bound : report.tables.bound) {
    if (bound.superseded) continue;
    std::vector<const Relation*> relations;
    for (const Relation& relation : bound.table->relations) relations.push_back(&relation);
    if (const std::vector<Relation>* added = added_to(bound, spec)) {
      for (const Relation& relation : *added) relations.push_back(&relation);
    }
    const bool concerned = std::ranges::any_of(
        relations, [&](const Relation* relation) { return relation->rule == rule_id; });
    if (!concerned) continue;
    const Balance result =
        balance(*bound.table, relations, [&](CellIndex cell) { return bound.figure(cell); });
    for (const Evaluation& evaluation : result.evaluations) {
      if (evaluation.holds || evaluation.relation->rule != rule_id) continue;
      add_mismatch(bound, evaluation, result.culprit, findings, arguments);
    }
  }
}

}  // namespace gwlint::annual_report
