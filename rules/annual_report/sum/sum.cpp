#include "rules/annual_report/sum/sum.h"

#include <algorithm>

#include <fmt/format.h>

#include "linter/equation.h"

namespace gwlint::annual_report {
namespace {

bool holds_cell(const std::vector<Term>& terms, CellIndex cell) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](const Term& term) { return term.cell == cell; });
}

void add_related(const BoundTable& table, const std::vector<Term>& terms, bool reported,
                 std::vector<Related>& related) {
  for (const Term& term : terms) {
    const std::string figure = to_string(*table.figure(term.cell));
    const std::string name = table.cell_name(term.cell);
    related.push_back({.location = table.at(term.cell).text,
                       .path = table.path(term.cell),
                       .message_zh = fmt::format("{}：{}。", name, figure),
                       .message_en = fmt::format("'{}': {}.", name, figure),
                       .figure = figure,
                       .reported = reported,
                       .negative = term.coefficient < 0});
  }
}

void add_culprit(const BoundTable& table, const SingleChange& change, Finding& finding) {
  const Span place = table.at(change.cell).text;
  finding.culprit = Culprit{.location = place,
                            .row = table.row_name(change.cell.row),
                            .column = table.column_name(change.cell.column),
                            .actual = to_string(change.from),
                            .expected = to_string(change.to)};
  finding.fix = Fix{.safe = false, .edits = {{place, to_string(change.to)}}};
  finding.message = kWithCulprit;
  finding.arguments.insert(
      finding.arguments.end(),
      {table.cell_name(change.cell), finding.culprit->actual, finding.culprit->expected});
}

}  // namespace

void add_mismatch(const BoundTable& table, const Evaluation& evaluation,
                  const std::optional<SingleChange>& culprit, Findings& findings,
                  MismatchArguments arguments) {
  const Relation& relation = *evaluation.relation;
  const bool left_is_reported = !relation.at_least && holds_cell(relation.left, relation.point);

  Finding& finding = findings.add(table.at(relation.point).text, kPlain);
  finding.path = table.path(relation.point);
  add_related(table, relation.left, left_is_reported, finding.related);
  add_related(table, relation.right, !left_is_reported, finding.related);

  const Number reported = left_is_reported ? evaluation.left : evaluation.right;
  const Number summed = left_is_reported ? evaluation.right : evaluation.left;
  const Number difference = reported > summed ? reported - summed : summed - reported;
  finding.arguments = arguments({.table = table,
                                 .relation = relation,
                                 .reported = to_string(reported),
                                 .reported_in_words = sum_in_words(finding.related, true),
                                 .summed = to_string(summed),
                                 .summed_in_words = sum_in_words(finding.related, false),
                                 .difference = to_string(difference)});
  if (culprit) add_culprit(table, *culprit, finding);
}

std::string equals(const std::string& words, const std::string& sum) {
  return words == sum ? std::string() : " = " + sum;
}

void add_mismatches(const Report& report, Findings& findings, std::string_view rule_id,
                    MismatchArguments arguments) {
  for (const BoundTable& table : report.tables.bound) {
    if (table.superseded) continue;
    for (const Evaluation& evaluation : table.balance.evaluations) {
      if (evaluation.holds || evaluation.relation->rule != rule_id) continue;
      add_mismatch(table, evaluation, table.balance.culprit, findings, arguments);
    }
  }
}

}  // namespace gwlint::annual_report
