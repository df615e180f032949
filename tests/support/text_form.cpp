#include "tests/support/text_form.h"

#include <utility>
#include <variant>

namespace gwlint::test {

Strings padded_row(const Grid& grid, std::size_t row) {
  Strings cells(grid.width(row));
  for (const GridCell& cell : grid.rows[row]) cells[cell.column] = cell.text;
  return cells;
}

std::string TextForm::write(const ReportModel& report) {
  for (const std::string& line : report.front) add_paragraph(line);
  add_title(report.title);
  for (const std::string& paragraph : report.intro) add_paragraph(paragraph);
  for (std::size_t i = 0; i < report.sections.size(); ++i) {
    const ModelSection& section = report.sections[i];
    add_heading(section.number + section.heading, i);
    for (const auto& item : section.body) {
      if (const auto* const paragraph = std::get_if<ModelParagraph>(&item)) {
        add_paragraph(paragraph->number + paragraph->text);
      } else {
        add_table(lay_out(prepared(std::get<ModelTable>(item))));
      }
    }
  }
  return std::move(text_);
}

void TextForm::add_heading(const std::string& heading, std::size_t) {
  add_paragraph(heading);
}

}  // namespace gwlint::test
