// A document laid out as it is read: headings, paragraphs and tables in order, findings marked.
#pragma once

#include <cstddef>
#include <ostream>
#include <vector>

#include "linter/output/html/marked_text.h"
#include "linter/output/html/marking.h"
#include "linter/output/html/table_view.h"
#include "linter/output/reporter.h"
#include "linter/output/shown.h"

namespace gwlint::html {

class ReportView {
 public:
  // `number` tells the files of a page apart. All that is given must outlive this object.
  ReportView(std::ostream& out, const RunInfo& run, const FileResult& file, std::size_t number,
             const std::vector<Shown>& shown);
  ReportView(const ReportView&) = delete;
  ReportView& operator=(const ReportView&) = delete;

  void write() const;
  const Markings& markings() const { return markings_; }

 private:
  void write_source() const;
  void write_stories() const;
  void write_block(const Block& block) const;
  void write_paragraph(const Paragraph& paragraph) const;
  void write_comments_before(std::uint32_t offset, std::size_t& next) const;
  const Layout::Heading* heading_of(Span paragraph) const;

  std::ostream& out_;
  const RunInfo& run_;
  const FileResult& file_;
  const Document& document_;
  std::vector<Span> comments_;  // of a text file: those that findings are about, by place
  Markings markings_;
  MarkedText text_;
  TableView table_;
};

}  // namespace gwlint::html
