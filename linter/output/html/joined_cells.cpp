#include "linter/output/html/joined_cells.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace gwlint::html {
namespace {

bool has_digits_alone(std::string_view text) {
  return text.find_first_not_of("0123456789.,-+%/ ") == std::string_view::npos;
}

class Joiner {
 public:
  Joiner(const Table& table, std::string_view text, const std::function<bool(const Cell&)>& keeps)
      : text_(text), keeps_(keeps), table_(table) {}

  Table joined() {
    for (std::size_t row = 0; row < table_.rows.size(); ++row) join(row);
    return std::move(table_);
  }

 private:
  // A cell that blank ones below may still become part of.
  struct Reach {
    std::size_t row;
    std::size_t cell;  // index in the row
    std::uint32_t begin;
    std::uint32_t end;
    bool label;
  };

  bool is_blank(const Cell& cell) const { return cell.text.empty() && !keeps_(cell); }
  bool is_label(const Cell& cell) const { return !has_digits_alone(cell.text.of(text_)); }

  void join(std::size_t number) {
    std::vector<Cell> cells = std::move(table_.rows[number].cells);
    const bool has_figures = std::ranges::any_of(
        cells, [&](const Cell& cell) { return !cell.text.empty() && !is_label(cell); });
    std::vector<Cell>& kept = table_.rows[number].cells;
    kept.clear();
    std::vector<Reach> reaches;
    bool among_figures = false;  // where a blank cell misses its figure
    for (std::size_t i = 0; i < cells.size();) {
      std::size_t behind = i + 1;
      if (is_blank(cells[i]) && !among_figures) {
        while (behind < cells.size() && is_blank(cells[behind])) ++behind;
        i = join_upwards(cells, i, behind, kept, reaches);
        continue;
      }
      among_figures = among_figures || (!cells[i].text.empty() && !is_label(cells[i]));
      while (behind < cells.size() && is_blank(cells[behind])) ++behind;
      const std::size_t taken = join_to_the_left(cells, i, behind, has_figures);
      kept.push_back(cells[i]);
      const Cell& cell = kept.back();
      reaches.push_back(
          {number, kept.size() - 1, cell.column, cell.column + cell.column_span, is_label(cell)});
      i = taken;
    }
    above_ = std::move(reaches);
  }

  // The blank cells [first, behind): each becomes part of what reaches down to it, or stays.
  // Returns `behind`.
  std::size_t join_upwards(const std::vector<Cell>& cells, std::size_t first, std::size_t behind,
                           std::vector<Cell>& kept, std::vector<Reach>& reaches) {
    while (first < behind) {
      const Reach* above = above_at(cells[first].column);
      const std::size_t columns = above == nullptr ? 0 : above->end - above->begin;
      const bool fits = above != nullptr && above->label && columns <= behind - first &&
                        cells[first + columns - 1].column + 1 == above->end && can_grow(*above);
      if (!fits) {
        kept.push_back(cells[first++]);
        continue;
      }
      ++table_.rows[above->row].cells[above->cell].row_span;
      reaches.push_back(*above);
      first += columns;
    }
    return behind;
  }

  // How far the cell at `first` takes the blank ones up to `behind`.
  std::size_t join_to_the_left(std::vector<Cell>& cells, std::size_t first, std::size_t behind,
                               bool has_figures) const {
    Cell& cell = cells[first];
    std::size_t end = behind;
    if (!is_label(cell)) {
      // A figure takes the columns of the heading above it, and all of them.
      const Reach* above = above_at(cell.column);
      const bool all = above != nullptr && above->begin == cell.column &&
                       above->end == cells[behind - 1].column + 1;
      end = all ? behind : first + 1;
    } else if (!has_figures) {
      // In the head of a table, what stands below a narrow heading belongs to that.
      end = first + 1;
      while (end < behind && !reaches_down(cells[end].column)) ++end;
    }
    cell.column_span = static_cast<std::uint16_t>(
        std::min<std::size_t>(end - first, std::numeric_limits<std::uint16_t>::max()));
    return end;
  }

  const Reach* above_at(std::uint32_t column) const {
    const auto reach = std::ranges::find_if(above_, [&](const Reach& candidate) {
      return candidate.begin <= column && column < candidate.end;
    });
    return reach == above_.end() ? nullptr : &*reach;
  }

  bool reaches_down(std::uint32_t column) const {
    const Reach* above = above_at(column);
    return above != nullptr && above->label && above->end - above->begin == 1;
  }

  bool can_grow(const Reach& reach) const {
    return table_.rows[reach.row].cells[reach.cell].row_span <
           std::numeric_limits<std::uint16_t>::max();
  }

  std::string_view text_;
  const std::function<bool(const Cell&)>& keeps_;
  Table table_;
  std::vector<Reach> above_;  // what the row before ends with
};

}  // namespace

Table with_joined_cells(const Table& table, std::string_view text,
                        const std::function<bool(const Cell&)>& keeps) {
  return Joiner(table, text, keeps).joined();
}

}  // namespace gwlint::html
