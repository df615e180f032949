// What all text forms of a report have in common: a line a paragraph.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/report_grid.h"
#include "tests/support/report_model.h"

namespace gwlint::test {

using Strings = std::vector<std::string>;

// A row as wide as the table, texts where their cells begin, nothing where they only reach.
Strings padded_row(const Grid& grid, std::size_t row);

class TextForm {
 public:
  virtual ~TextForm() = default;

  // Once.
  std::string write(const ReportModel& report);

 protected:
  virtual void add_title(const std::string& title) { add_paragraph(title); }
  virtual void add_heading(const std::string& heading, std::size_t index);
  virtual void add_paragraph(const std::string& paragraph) { add(paragraph + "\n\n"); }
  // The table as this form has it, before it is laid out.
  virtual ModelTable prepared(const ModelTable& table) { return table; }
  virtual void add_table(const Grid& grid) = 0;

  void add(std::string_view text) { text_ += text; }

 private:
  std::string text_;
};

}  // namespace gwlint::test
