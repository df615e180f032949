// An annual report as data, from which tests make files in every form that is read.
//
// It knows nothing of files: a table says what its labels and figures are, never how they are laid
// out. To break a report, change the model and write it anew.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gwlint::test {

struct ModelColumn {
  std::vector<std::string> labels;  // outermost first; groups of neighbours share the outer ones
};

struct ModelRow {
  std::vector<std::string> labels;  // as a column's
  std::vector<std::string> values;  // as printed; more of them than columns are surplus cells
};

// A part of a table with columns of its own.
struct ModelBlock {
  std::string title;   // a line across the table; may be empty
  std::string corner;  // the cell above the row labels
  std::vector<ModelColumn> columns;
  std::vector<ModelRow> rows;

  ModelRow& row(std::string_view label);
  void remove_row(std::string_view label);
  // Its label, its group and its figures; the label must be there once.
  void remove_column(std::string_view label);
};

struct ModelTable {
  std::vector<ModelBlock> blocks;

  // The first row whose own label is `label`. Throws std::out_of_range where there is none.
  ModelRow& row(std::string_view label);
};

struct ModelParagraph {
  std::string number;  // of a topic: （一）; what a word processor may count by itself
  std::string text;
};

struct ModelSection {
  std::string number;  // with its mark: 一、
  std::string heading;
  std::vector<std::variant<ModelParagraph, ModelTable>> body;

  // Its first table. Throws std::out_of_range where it has none.
  ModelTable& table();
  ModelParagraph& paragraph(std::size_t index);
};

struct ReportModel {
  std::vector<std::string> front;  // lines above the title
  std::string title;
  std::vector<std::string> intro;
  std::vector<ModelSection> sections;

  // The section numbered so: 三. Throws std::out_of_range where there is none.
  ModelSection& section(std::string_view number);
  void remove_section(std::string_view number);

  // Every text: front, title, paragraphs, numbers, labels and values, in reading order.
  void for_each_text(const std::function<void(std::string&)>& use);
  // Exchanges what stands exactly once in all texts. Throws std::logic_error otherwise.
  void exchange(std::string_view text, std::string_view with);
};

// A report for 2022 on the format of 2021, without a fault.
ReportModel clean_report();
// A report for 2020 on the format of 2019, without a fault.
ReportModel clean_report_of_2020();

}  // namespace gwlint::test
