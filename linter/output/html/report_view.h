// A document laid out as it is read: headings, paragraphs and tables in order, findings marked.
//
//   <mark id="f2o120" class="error" data-f="1 3"><a href="#f2-1">…</a></mark>   findings 1 and 3
//   <span id="f2o80" data-r="1 3">…</span>                     what these findings refer to
//
// The number behind `o` is the byte at which a piece begins: whatever begins there is linked so.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "linter/output/html/marking.h"
#include "linter/output/reporter.h"
#include "linter/output/shown.h"

namespace gwlint::html {

class ReportView {
 public:
  // `number` tells the files of a page apart. All that is given must outlive this object.
  ReportView(std::ostream& out, const RunInfo& run, const FileResult& file, std::size_t number,
             const std::vector<Shown>& shown);

  void write() const;
  const Markings& markings() const { return markings_; }

 private:
  struct Flow;

  void write_source() const;
  void write_stories() const;
  void write_block(const Block& block) const;
  void write_paragraph(const Paragraph& paragraph) const;
  void write_comments_before(std::uint32_t offset, std::size_t& next) const;
  void write_table(const Table& table) const;
  void write_rows(const Table& table) const;
  void write_row(const Row& row, std::size_t rows_left, Flow& flow) const;
  void write_cell(const Cell& cell, std::size_t rows_left) const;

  void write_text(Span leaf) const;
  void write_piece(const Piece& piece) const;
  void write_found(const Piece& piece) const;
  void write_notice(const Mark& mark) const;

  const Layout::Heading* heading_of(Span paragraph) const;
  const std::string* earlier_figure(Span cell) const;

  std::ostream& out_;
  const RunInfo& run_;
  const FileResult& file_;
  const Document& document_;
  std::size_t number_;
  const std::vector<Shown>& shown_;
  std::vector<Span> comments_;  // of a text file: those that findings are about, by place
  Markings markings_;
};

}  // namespace gwlint::html
