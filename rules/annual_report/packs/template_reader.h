// Reads what makes a kind of report: `[report]` and the `[[template]]`s.
#pragma once

#include <string>
#include <vector>

#include "rules/annual_report/packs/table_reader.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// A rule that a relation of a template names, and where.
struct NamedRule {
  std::string id;
  Place place;
};

struct TemplateFinds {
  std::vector<Template> templates;  // newest first
  std::vector<NamedRule> rules;
  std::vector<Place> over_years;  // of each relation with last year's report
};

// The templates, each written as a table; all have the same sections and tables, or it is a
// mistake.
TemplateFinds read_templates(std::vector<TableReader> sources);

// The value of `accept`: other words that a heading may have. They are compared with every line
// that may be one, hence few and short.
std::vector<std::string> read_accepted_headings(TableReader& source);

}  // namespace gwlint::annual_report
