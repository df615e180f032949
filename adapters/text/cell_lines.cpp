#include "adapters/text/cell_lines.h"

#include <algorithm>
#include <utility>

#include "adapters/text/wording.h"

namespace gwlint::text_file {
namespace {

constexpr std::size_t kPieceLines = 8;        // lines that one cell goes on over, between blanks
constexpr std::size_t kPieceCharacters = 80;  // in one such line
constexpr std::size_t kWordCharacters = 12;   // the rest of a label, such as 总计 or 企业
constexpr std::size_t kLookahead = 64;        // lines of the row that are looked at in advance
constexpr std::size_t kBlankCellsOfRow = 3;   // so many unfilled cells are values left blank
constexpr std::size_t kLabelCharacters = 20;

// Lines without a tab that may go on with a cell.
struct Piece {
  std::size_t end = 0;
  enum class Next { Cell, BlankThenCell, Other } next = Next::Other;
  bool after_blank = false;  // a blank line parts it from the cell
  Numbering numbering = Numbering::None;
  bool is_word = false;  // a single short line
  bool is_figure = false;
  bool is_prose = false;
};

class CellLineReader {
 public:
  CellLineReader(const Source& source, std::size_t first) : source_(source), line_(first) {
    result_.first = first;
  }

  CellLines read() {
    while (line_ < source_.size() && !source_.budget.exceeded()) {
      if (!(source_.has_tab(line_) ? take_cell() : continue_cell())) break;
    }
    close_row();
    result_.end = std::max(line_, result_.first + 1);
    trim_rows();
    result_.is_table = is_table();
    return std::move(result_);
  }

 private:
  Span& last_cell() { return row_.cells.back().text; }

  bool take_cell() {
    if (!row_.cells.empty() && !source_.follows_directly(line_)) close_row();
    if (!source_.shapes[line_].row_candidate) return false;
    if (row_.cells.empty()) {
      // A row in the other layout, all cells in one line, begins another table.
      if (!source_.mostly_single_cells(line_, source_.run_end(line_))) return false;
      row_line_ = line_;
      row_.text = source_.lines[line_].text;
    }
    const Span span = source_.lines[line_].text;
    const auto tab = static_cast<std::uint32_t>(source_.raw(line_).find('\t'));
    const bool indented = trim(source_.text, {span.begin, span.begin + tab}).empty();
    source_.add_tab_cells(row_, {indented ? span.begin + tab + 1 : span.begin, span.end});
    if (row_.cells.empty()) return false;  // over the limit
    row_.text.end = span.end;
    ++line_;
    return true;
  }

  bool continue_cell() {
    if (row_.cells.empty()) return false;
    const Piece piece = piece_at(line_);
    if (!goes_on(piece)) return false;
    const std::uint32_t begin = source_.trimmed(line_).begin;
    const std::uint32_t end = source_.trimmed(piece.end - 1).end;
    last_cell() = {last_cell().empty() ? begin : last_cell().begin, end};
    row_.text.end = source_.lines[piece.end - 1].text.end;
    line_ = piece.end;
    return true;
  }

  // The first cell of a row, while it is empty, may be filled over several blank lines.
  bool may_span_blanks() const { return row_.cells.size() == 1 && row_.cells.front().text.empty(); }

  Piece piece_at(std::size_t first) const {
    Piece piece;
    piece.after_blank = source_.lines[first].blanks_before > 0;
    const std::string_view view = source_.view(source_.trimmed(first));
    piece.numbering = numbering(view);
    piece.end = first;
    const auto goes_on = [&] {
      return piece.end < source_.size() && !source_.has_tab(piece.end) &&
             (source_.follows_directly(piece.end) || may_span_blanks());
    };
    for (bool more = true; more; more = goes_on()) {
      const std::string_view line = source_.view(source_.trimmed(piece.end));
      piece.is_prose = piece.is_prose || is_sentence(line) || !is_short(line, kPieceCharacters) ||
                       piece.end - first >= kPieceLines;
      if (piece.is_prose) return piece;
      ++piece.end;
    }
    piece.is_word = piece.end == first + 1 && is_short(view, kWordCharacters);
    piece.is_figure = piece.end == first + 1 && is_value(view);
    if (piece.end < source_.size() && source_.has_tab(piece.end)) {
      piece.next =
          source_.follows_directly(piece.end) ? Piece::Next::Cell : Piece::Next::BlankThenCell;
    }
    return piece;
  }

  // Whether `piece` belongs to the cell above it, or is a line between two tables. Empty cells wait
  // for their text; figures are complete; a heading is never swallowed unless figures follow in the
  // same row.
  bool goes_on(const Piece& piece) {
    if (piece.is_prose) return false;
    const std::string_view cell = source_.view(last_cell());
    if (cell.empty()) {
      return piece.after_blank ? fills_after_blank(piece) : fills_directly(piece);
    }
    if (is_value(cell)) return piece.is_figure && !piece.after_blank;
    if (piece.numbering != Numbering::None) return false;
    if (piece.after_blank) {
      return piece.next == Piece::Next::Cell && piece.is_word && row_.cells.size() < widest_;
    }
    return piece.next != Piece::Next::Other || piece.is_word;
  }

  // A number such as 一、 is a heading's, unless it labels the row from its first cell on.
  bool may_label(const Piece& piece) const {
    if (piece.numbering == Numbering::None) return true;
    if (piece.numbering == Numbering::Chinese && row_.cells.size() > 1) return false;
    return piece.next == Piece::Next::Cell && figures_follow(piece.end);
  }

  bool fills_directly(const Piece& piece) const {
    if (!may_label(piece)) return false;
    if (piece.numbering != Numbering::None) return true;
    return piece.next != Piece::Next::Other || piece.is_word;
  }

  bool fills_after_blank(const Piece& piece) const {
    if (!may_label(piece)) return false;
    switch (piece.next) {
      case Piece::Next::Cell: {
        if (result_.rows.empty() || figures_follow(piece.end)) return true;
        const bool unfinished = row_.cells.size() == 1 || row_.cells.size() < widest_;
        return unfinished && piece.is_word;
      }
      case Piece::Next::BlankThenCell:
        return piece.is_word && row_.cells.size() > 1;
      case Piece::Next::Other:
        break;
    }
    return false;
  }

  // True when the row that goes on at `line` holds a figure, or values left blank.
  bool figures_follow(std::size_t line) const {
    std::size_t blank = 0;
    const std::size_t stop = std::min(line + kLookahead, source_.size());
    for (std::size_t at = line; at < stop && source_.follows_directly(at); ++at) {
      if (!source_.has_tab(at)) continue;
      const TabLine& shape = source_.shapes[at];
      if (shape.has_value) return true;
      if (shape.filled == 0 && ++blank >= kBlankCellsOfRow) return true;
    }
    return false;
  }

  void close_row() {
    if (row_.cells.empty()) return;
    widest_ = std::max(widest_, row_.cells.size());
    result_.rows.push_back(std::exchange(row_, {}));
    row_lines_.push_back({row_line_, line_});
  }

  bool is_bare(const Row& row) const {
    return row.cells.size() == 1 && row.cells.front().text.empty();
  }
  bool is_heading(const Row& row) const {
    return row.cells.size() == 1 &&
           numbering(source_.view(row.cells.front().text)) == Numbering::Chinese;
  }

  // Takes off what is no row at either end: a lone tab, a heading that is indented by a tab.
  void trim_rows() {
    std::size_t begin = 0;
    std::size_t end = result_.rows.size();
    const auto is_row = [&](std::size_t i) {
      return !is_bare(result_.rows[i]) && !is_heading(result_.rows[i]);
    };
    while (begin < end && !is_row(begin)) ++begin;
    while (begin < end && !is_row(end - 1)) --end;
    if (begin < end) {
      result_.first = row_lines_[begin].first;
      result_.last = row_lines_[end - 1].second;
    }
    result_.rows.erase(result_.rows.begin() + static_cast<std::ptrdiff_t>(end), result_.rows.end());
    result_.rows.erase(result_.rows.begin(),
                       result_.rows.begin() + static_cast<std::ptrdiff_t>(begin));
  }

  // Prose that is indented by tabs has the same look; it has no figures nor places for them, and
  // its lines are long or numbered.
  bool is_table() const {
    std::size_t widest = 0;
    std::size_t filled = 0;
    std::size_t numbered = 0;
    bool short_labels = true;
    bool has_figure = false;
    for (const Row& row : result_.rows) {
      widest = std::max(widest, row.cells.size());
      std::size_t blank = 0;  // at the row's end
      for (const Cell& cell : row.cells) {
        const std::string_view view = source_.view(cell.text);
        blank = view.empty() ? blank + 1 : 0;
        has_figure = has_figure || blank >= kBlankCellsOfRow;
        if (view.empty()) continue;
        ++filled;
        has_figure = has_figure || is_value(view);
        numbered += numbering(view) == Numbering::Chinese ? 1 : 0;
        short_labels = short_labels && is_short(view, kLabelCharacters);
      }
    }
    if (widest < 2) return false;
    if (has_figure) return true;
    if (numbered * 2 >= filled) return false;
    return widest >= 5 || (widest >= 3 && short_labels && numbered == 0);
  }

  const Source& source_;
  std::size_t line_;
  std::size_t row_line_ = 0;
  std::size_t widest_ = 0;  // cells of the widest row that is closed
  Row row_;
  std::vector<std::pair<std::size_t, std::size_t>> row_lines_;
  CellLines result_;
};

}  // namespace

CellLines read_cell_lines(const Source& source, std::size_t first) {
  return CellLineReader(source, first).read();
}

}  // namespace gwlint::text_file
