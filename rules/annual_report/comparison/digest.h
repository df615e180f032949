// What is kept of a report so that others can be compared with it: whose it is, its year and its
// figures with their places. A few kilobytes, however large the document was.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/finding.h"
#include "linter/rule_set.h"
#include "rules/annual_report/comparison/body_name.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// A value cell of another report.
struct DigestCell {
  BoundCell::State state = BoundCell::State::Absent;
  Number number;    // State::Number only
  Elsewhere place;  // without the path; of nothing where the state is Absent
};

struct DigestTable {
  const Template* format = nullptr;
  const TemplateTable* table = nullptr;
  bool repeated = false;  // it stands there more than once in full: which one counts is unknown
  std::vector<std::vector<DigestCell>> rows;  // of each template row the columns of its block

  // The cell of the template's row and column with these ids; null where the template, perhaps of
  // another format, lacks one of them.
  const DigestCell* find(std::string_view row_id, std::string_view column_id) const;
  // The same where it holds a figure that is certain; null where it does not.
  const DigestCell* figure(std::string_view row_id, std::string_view column_id) const;
};

// Refers to the templates of the rule set that made it.
struct ReportDigest : Digest {
  std::string issuer;  // as the title names it, on one line; empty where it names none
  BodyName body;
  bool own_level = false;  // the title says 本级: the body alone, without those below it
  std::optional<int> year;
  std::vector<DigestTable> tables;  // each statutory table once

  // Null where the report has none.
  const DigestTable* table(std::string_view id) const;
};

ReportDigest digest_of(const Report& report);

// The value cells of a table, row by row.
std::vector<CellIndex> value_cells(const TemplateTable& table);

// The body that the title names, folded and on one line; empty where it names none.
std::string issuer_of(const Report& report);

}  // namespace gwlint::annual_report
