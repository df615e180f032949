// SUM: table arithmetic. The relations are the template's; each rule speaks of those that carry its
// id.
#pragma once

#include <string>

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kApplicantTotal;      // SUM001
extern const Rule kOutcomeTotal;        // SUM002
extern const Rule kApplicationBalance;  // SUM003
extern const Rule kCaseTotal;           // SUM004
extern const Rule kActiveDocuments;     // SUM005

// Against other reports, see comparison/comparison.h.
extern const Rule kCarriedOver;             // SUM006
extern const Rule kActiveDocumentsCarried;  // SUM007
extern const Rule kRollUp;                  // SUM008

// What a failing relation says, ready for messages.
struct Mismatch {
  const BoundTable& table;
  const Relation& relation;
  std::string reported;           // the side with the finding's cell: its figure or its sum
  std::string reported_in_words;  // `60 + 1`
  std::string summed;             // the other side
  std::string summed_in_words;
  std::string difference;  // without sign
};

// ` = 61` behind the words of a sum, nothing behind a single figure.
std::string equals(const std::string& words, const std::string& sum);

// Message numbers of a SUM rule: every one has both.
enum SumMessage : std::uint16_t { kPlain, kWithCulprit };

// How a mismatch becomes the arguments of a message; behind them follow the culprit's name, its
// figure and its proper figure.
using MismatchArguments = std::vector<std::string> (*)(const Mismatch& mismatch);

// Adds a finding for a relation that does not hold, with all its cells as related places and the
// culprit, if there is one.
void add_mismatch(const BoundTable& table, const Evaluation& evaluation,
                  const std::optional<SingleChange>& culprit, Findings& findings,
                  MismatchArguments arguments);

// Adds one for each failing relation of `rule_id`, with the culprit of its table.
void add_mismatches(const Report& report, Findings& findings, std::string_view rule_id,
                    MismatchArguments arguments);

}  // namespace gwlint::annual_report
