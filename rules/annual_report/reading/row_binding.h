// Which row of a statutory table is which row of its template.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "rules/annual_report/reading/table_instances.h"
#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {

// A row of the source in its part: header, line across the table, or figures under a label.
struct ReadRow {
  enum class Role : std::uint8_t { Header, Title, Data, Label, Nothing };
  const SourceRow* source = nullptr;
  Role role = Role::Nothing;
  std::optional<std::uint16_t> row;  // of the template; Role::Data only
  bool exact = true;                 // its label has the template's wording
  Span label;                        // of Document::text; empty where the row has none
  Span rest;                         // the label's second piece, where it was cut in two
  LabelKey key;                      // of the label, its pieces joined
  std::size_t first_value = 0;       // index of the first cell behind the label
};

// The template that an instance follows, told by the labels that only one of them has.
struct FormatChoice {
  std::uint8_t format = 0;     // index into Formats::templates()
  std::optional<Span> marker;  // the first label that tells so (of Document::text)
};
FormatChoice choose_format(const TableInstance& instance, const Formats& formats,
                           std::uint8_t format_of_report);

// Binds the rows of one instance. Labels that an export split over two rows are put together.
std::vector<ReadRow> bind_rows(const TableInstance& instance, const Formats& formats,
                               std::uint8_t format);

}  // namespace gwlint::annual_report
