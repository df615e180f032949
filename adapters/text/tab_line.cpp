#include "adapters/text/tab_line.h"

#include "adapters/text/wording.h"

namespace gwlint::text_file {
namespace {

class TabLineReader {
 public:
  TabLineReader(std::string_view text, Budget& budget) : text_(text), budget_(budget) {}

  TabLine read(Span line) {
    shape_ = {};
    shape_.leading_tab = true;
    for (std::uint32_t at = line.begin;;) {
      const std::size_t tab = text_.substr(at, line.end - at).find('\t');
      const bool last = tab == std::string_view::npos;
      const std::uint32_t stop = last ? line.end : at + static_cast<std::uint32_t>(tab);
      add_piece(trim(text_, {at, stop}).of(text_));
      if (last || !budget_.worked(stop - at + 1)) return shape_;
      ++shape_.tabs;
      at = stop + 1;
    }
  }

 private:
  void add_piece(std::string_view piece) {
    if (piece.empty()) return;
    if (shape_.filled == 0) {
      shape_.bare_number = is_bare_number(piece);
      shape_.heading_number = numbering(piece) == Numbering::Chinese;
      shape_.leading_tab = shape_.tabs > 0;
    }
    ++shape_.filled;
    shape_.has_value = shape_.has_value || is_value(piece);
    shape_.has_sentence = shape_.has_sentence || is_sentence(piece);
  }

  std::string_view text_;
  Budget& budget_;
  TabLine shape_;
};

// Two columns at most, none a figure: `1.⇥加强领导。`, `⇥本年度…。`, `一、⇥总体情况`. But a cell on
// a line of its own that a figure follows is a label, whatever its punctuation.
bool is_prose(const TabLine& line, const TabLine* next) {
  if (line.filled > 2 || line.has_value) return false;
  if (line.has_sentence) {
    const bool figure_next = next != nullptr && next->is_single_cell() && next->has_value;
    return !(line.is_single_cell() && figure_next);
  }
  return line.bare_number && line.filled == 2 && line.cells() <= 3;
}

}  // namespace

std::vector<TabLine> tab_lines(std::string_view text, std::span<const Line> lines, Budget& budget) {
  std::vector<TabLine> shapes(lines.size());
  TabLineReader reader(text, budget);
  for (std::size_t i = 0; i < lines.size() && !budget.exceeded(); ++i) {
    if (lines[i].text.of(text).find('\t') != std::string_view::npos) {
      shapes[i] = reader.read(lines[i].text);
    }
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool has_next = i + 1 < lines.size() && lines[i + 1].blanks_before == 0;
    shapes[i].row_candidate = shapes[i].tabs > 0 && !lines[i].contents_entry &&
                              !is_prose(shapes[i], has_next ? &shapes[i + 1] : nullptr);
  }
  return shapes;
}

}  // namespace gwlint::text_file
