#include "rules/annual_report/reading/value_binding.h"

#include <algorithm>
#include <map>

namespace gwlint::annual_report {
namespace {

// The cells behind a row's label, and which of them hold something.
struct Tail {
  explicit Tail(const ReadRow& row)
      : cells(row.source->cells.begin() + static_cast<std::ptrdiff_t>(row.first_value),
              row.source->cells.end()) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].blank()) continue;
      if (filled == 0) first = i;
      last = i;
      ++filled;
    }
  }
  // Filled cells without a blank between them.
  bool unbroken() const { return filled > 0 && last - first + 1 == filled; }
  // All filled cells say the same: converters write a merged cell once for each column it covers.
  bool says_one_thing() const {
    return std::all_of(cells.begin(), cells.end(), [this](const SourceCell& cell) {
      return cell.blank() || cell.folded == cells[first].folded;
    });
  }

  std::span<const SourceCell> cells;
  std::size_t filled = 0;
  std::size_t first = 0;  // of the filled ones; only where there are any
  std::size_t last = 0;
};

BoundCell bound(const SourceCell& source) {
  return {source.state, source.text, source.number};
}

}  // namespace

ValueBinding::ValueBinding(const std::vector<const ReadRow*>& rows, std::size_t columns)
    : columns_(columns) {
  for (const ReadRow* row : rows) {
    const Tail tail(*row);
    if (!tail.unbroken() || tail.filled != columns) continue;
    starts_.push_back({row->source->cells.size(), row->first_value, tail.first > 0,
                       tail.cells[tail.first].column});
  }
}

std::size_t ValueBinding::usual_count(const std::vector<const ReadRow*>& rows) {
  std::map<std::size_t, std::size_t> rows_by_count;
  for (const ReadRow* row : rows) {
    const Tail tail(*row);
    if (tail.unbroken()) ++rows_by_count[tail.filled];
  }
  const auto usual =
      std::max_element(rows_by_count.begin(), rows_by_count.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return usual == rows_by_count.end() ? 0 : usual->first;
}

// Where the values of an incomplete row may begin: first as in complete rows of the same make, then
// of the same length, then as in any.
std::vector<std::uint32_t> ValueBinding::possible_starts(const ReadRow& row) const {
  const Tail tail(row);
  const auto fits = [&](std::uint32_t start) {
    if (tail.filled == 0) return true;
    return tail.cells[tail.first].column >= start &&
           tail.cells[tail.last].column < start + columns_;
  };
  const auto collect = [&](auto&& alike) {
    std::vector<std::uint32_t> result;
    for (const Start& start : starts_) {
      if (alike(start) && fits(start.column) &&
          std::find(result.begin(), result.end(), start.column) == result.end()) {
        result.push_back(start.column);
      }
    }
    return result;
  };
  const std::size_t length = row.source->cells.size();
  std::vector<std::uint32_t> result = collect([&](const Start& start) {
    return start.row_cells == length && start.first_value == row.first_value;
  });
  if (result.empty() && row.source->exact_columns) {
    result = collect([](const Start&) { return true; });
  }
  if (result.empty()) {
    result = collect([&](const Start& start) { return start.row_cells == length; });
  }
  if (result.empty()) result = collect([](const Start&) { return true; });
  return result;
}

ValueBinding::Values ValueBinding::values(const ReadRow& row) const {
  const Tail tail(row);
  // As many as there should be, however many blanks stand around them; or blanks only within.
  if (tail.filled > 0 && tail.filled <= columns_ && tail.last - tail.first + 1 == columns_) {
    return bind_in_order(tail.cells.subspan(tail.first));
  }
  if (tail.filled > columns_) {
    if (columns_ == 1 && tail.says_one_thing())
      return bind_in_order(tail.cells.subspan(tail.first));
    // Which of them is one too many cannot be known: none is bound, the last ones are shown.
    Values result;
    result.cells.resize(columns_);
    std::size_t seen = 0;
    for (const SourceCell& cell : tail.cells) {
      if (!cell.blank() && ++seen > columns_) result.surplus.push_back(cell.text);
    }
    return result;
  }
  if (tail.cells.size() == columns_) return bind_in_order(tail.cells);
  const std::vector<std::uint32_t> starts = possible_starts(row);
  if (!starts.empty()) return bind_by_column(row, starts.front(), starts.size() == 1);
  // No complete row to learn from: where nothing is filled in, values end where the row ends.
  if (tail.cells.size() > columns_ && tail.filled == 0) {
    return bind_in_order(tail.cells.last(columns_));
  }
  Values nothing;
  nothing.cells.resize(columns_);
  return nothing;
}

ValueBinding::Values ValueBinding::bind_in_order(std::span<const SourceCell> cells) const {
  Values result;
  result.cells.reserve(columns_);
  for (std::size_t i = 0; i < columns_; ++i) result.cells.push_back(bound(cells[i]));
  return result;
}

ValueBinding::Values ValueBinding::bind_by_column(const ReadRow& row, std::uint32_t start,
                                                  bool certain) const {
  Values result;
  const std::uint32_t row_end = row.source->line.end;
  // A cell that the row is too short for was blank and has been cut off.
  result.cells.resize(columns_, {BoundCell::State::Blank, {row_end, row_end}, std::nullopt});
  for (const SourceCell& source : Tail(row).cells) {
    if (source.column < start || source.column >= start + columns_) continue;
    BoundCell& cell = result.cells[source.column - start];
    cell = bound(source);
    // Blanks are blanks wherever the values begin; figures are not some column's for certain.
    if (!certain && !source.blank()) cell.state = BoundCell::State::Absent;
  }
  return result;
}

}  // namespace gwlint::annual_report
