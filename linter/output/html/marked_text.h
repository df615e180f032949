// The text of a paragraph or a cell with all that is marked in it.
//
//   <mark id="f2o120" class="error" data-f="1 3"><a href="#f2-1">…</a></mark>   findings 1 and 3
//   <span id="f2o80" data-r="1 3">…</span>                     what these findings refer to
//
// The number behind `o` is the byte at which a piece begins: whatever begins there is linked so.
// The first number in `data-f` is that of the finding which the piece looks like.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "linter/output/html/marking.h"
#include "linter/output/reporter.h"
#include "linter/output/shown.h"

namespace gwlint::html {

class MarkedText {
 public:
  // `number` tells the files of a page apart. All that is given must outlive this object.
  MarkedText(std::ostream& out, const RunInfo& run, const Document& document, std::size_t number,
             const std::vector<Shown>& shown, const Markings& markings);

  void write(Span leaf) const;

 private:
  void write_piece(const Piece& piece, bool has_id) const;
  void write_found(const Piece& piece, bool has_id) const;
  void write_related(const Piece& piece, bool has_id) const;
  void write_notice(const Mark& mark) const;

  // ` id="f2o120"`
  std::string id_of(const Piece& piece) const;
  // What each finding of the piece says, a line each.
  std::string problems_of(const Piece& piece) const;

  std::ostream& out_;
  const RunInfo& run_;
  const Document& document_;
  std::size_t number_;
  const std::vector<Shown>& shown_;
  const Markings& markings_;
};

}  // namespace gwlint::html
