// A table laid out with its spans, findings marked and last year's figures in its cells.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>

#include "linter/output/html/marked_text.h"
#include "linter/output/html/marking.h"
#include "linter/output/reporter.h"

namespace gwlint::html {

class TableView {
 public:
  // All that is given must outlive this object.
  TableView(std::ostream& out, const RunInfo& run, const FileResult& file, const Markings& markings,
            const MarkedText& text)
      : out_(out),
        run_(run),
        layout_(file.layout),
        document_(file.document),
        markings_(markings),
        text_(text) {}

  void write(const Table& table) const;

 private:
  struct Flow;

  void write_rows(const Table& table) const;
  void write_row(const Row& row, std::size_t rows_left, Flow& flow) const;
  void write_cell(const Cell& cell, std::size_t rows_left) const;
  void write_earlier(const std::string& figure) const;
  bool has_figures(const Row& row) const;
  const std::string* earlier_figure(Span cell) const;

  std::ostream& out_;
  const RunInfo& run_;
  const Layout& layout_;
  const Document& document_;
  const Markings& markings_;
  const MarkedText& text_;
};

}  // namespace gwlint::html
