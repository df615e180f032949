#include "rules/annual_report/balance.h"

#include <algorithm>

namespace gwlint::annual_report {
namespace {

using Figures = std::function<std::optional<Number>(CellIndex)>;

std::optional<Number> sum(const std::vector<Term>& terms, const Figures& figure) {
  Number result;
  for (const Term& term : terms) {
    const std::optional<Number> value = figure(term.cell);
    if (!value) return std::nullopt;
    result = result + term.coefficient * *value;
  }
  return result;
}

std::optional<Evaluation> evaluate(const Relation& relation, const Figures& figure) {
  const std::optional<Number> left = sum(relation.left, figure);
  const std::optional<Number> right =
      relation.at_least ? Number::of(*relation.at_least) : sum(relation.right, figure);
  if (!left || !right) return std::nullopt;
  const bool holds = relation.at_least ? *left >= *right : *left == *right;
  return Evaluation{&relation, *left, *right, holds};
}

// By how much left − right grows when the cell grows by one.
int weight(const Relation& relation, CellIndex cell) {
  int result = 0;
  for (const Term& term : relation.left) {
    if (term.cell == cell) result += term.coefficient;
  }
  for (const Term& term : relation.right) {
    if (term.cell == cell) result -= term.coefficient;
  }
  return result;
}

// The change of `cell` by which every failing relation comes to hold while every other one keeps
// holding; none where there is no such change.
std::optional<Number> mending_change(CellIndex cell, const std::vector<Evaluation>& evaluations) {
  std::optional<Number> change;
  for (const Evaluation& evaluation : evaluations) {
    if (evaluation.holds) continue;
    const int growth = weight(*evaluation.relation, cell);
    const Number excess = evaluation.left - evaluation.right;
    if (growth == 0 || excess.units() % growth != 0) return std::nullopt;
    const Number needed = Number::of_units(-excess.units() / growth);
    if (change && *change != needed) return std::nullopt;
    change = needed;
  }
  if (!change) return std::nullopt;
  for (const Evaluation& evaluation : evaluations) {
    if (!evaluation.holds) continue;
    const int growth = weight(*evaluation.relation, cell);
    const Number left = evaluation.left + growth * *change;
    const bool broken = evaluation.relation->at_least ? left < evaluation.right : growth != 0;
    if (broken) return std::nullopt;
  }
  return change;
}

std::optional<SingleChange> find_culprit(const TemplateTable& table,
                                         const std::vector<Evaluation>& evaluations,
                                         const Figures& figure) {
  const Relation* failing = nullptr;
  for (const Evaluation& evaluation : evaluations) {
    if (evaluation.holds) continue;
    // An inequality tells that a figure is wrong, not by how much.
    if (evaluation.relation->at_least) return std::nullopt;
    failing = evaluation.relation;
  }
  if (failing == nullptr) return std::nullopt;

  // The culprit is in every failing relation: it is enough to try the cells of one.
  std::vector<Term> candidates = failing->left;
  candidates.insert(candidates.end(), failing->right.begin(), failing->right.end());
  std::optional<SingleChange> culprit;
  for (const Term& candidate : candidates) {
    const std::optional<Number> change = mending_change(candidate.cell, evaluations);
    if (!change) continue;
    const Number from = *figure(candidate.cell);
    const Number to = from + *change;
    const bool count = !table.columns[candidate.cell.column].decimals;
    if (to.is_negative() || (count && !to.is_whole())) continue;
    if (culprit) return std::nullopt;  // two cells could be wrong: name neither
    culprit = SingleChange{candidate.cell, from, to};
  }
  return culprit;
}

}  // namespace

Balance balance(const TemplateTable& table, const Figures& figure) {
  std::vector<const Relation*> relations;
  for (const Relation& relation : table.relations) relations.push_back(&relation);
  return balance(table, relations, figure);
}

Balance balance(const TemplateTable& table, const std::vector<const Relation*>& relations,
                const Figures& figure) {
  Balance result;
  for (const Relation* relation : relations) {
    if (const auto evaluation = evaluate(*relation, figure)) {
      result.evaluations.push_back(*evaluation);
    }
  }
  result.culprit = find_culprit(table, result.evaluations, figure);
  return result;
}

}  // namespace gwlint::annual_report
