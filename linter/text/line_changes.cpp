#include "linter/text/line_changes.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gwlint {
namespace {

using LineList = std::vector<std::string_view>;

// Beyond so many lines left out or added, what is between is told as one change. The search keeps
// the square of this many numbers.
constexpr std::ptrdiff_t kMostSteps = 1000;

// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the furthest point of each
// diagonal k = x - y after d steps, kept for every d so that the way can be told backwards.
class Search {
 public:
  Search(const LineList& before, const LineList& after, LineChange range)
      : before_(before), after_(after), range_(range) {}

  // Appends the changes within the range.
  void run(std::vector<LineChange>& changes) {
    const auto most = std::min(width() + height(), kMostSteps);
    std::vector<std::ptrdiff_t> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&](std::ptrdiff_t k) -> std::ptrdiff_t& {
      return furthest[static_cast<std::size_t>(k + most + 1)];
    };
    for (std::ptrdiff_t d = 0; d <= most; ++d) {
      history_.emplace_back(furthest.begin() + (most + 1 - d), furthest.begin() + (most + 2 + d));
      for (std::ptrdiff_t k = -d; k <= d; k += 2) {
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        std::ptrdiff_t x = down ? at(k + 1) : at(k - 1) + 1;
        while (x < width() && x - k < height() && x - k >= 0 && same(x, x - k)) ++x;
        at(k) = x;
        if (x >= width() && x - k >= height()) return tell(d, changes);
      }
    }
    changes.push_back(range_);
  }

 private:
  std::ptrdiff_t width() const { return range_.old_end - range_.old_begin; }
  std::ptrdiff_t height() const { return range_.new_end - range_.new_begin; }
  bool same(std::ptrdiff_t x, std::ptrdiff_t y) const {
    return before_[range_.old_begin + static_cast<std::size_t>(x)] ==
           after_[range_.new_begin + static_cast<std::size_t>(y)];
  }

  // Walks back from the end; each step leaves out or adds one line.
  void tell(std::ptrdiff_t steps, std::vector<LineChange>& changes) const {
    std::vector<LineChange> backwards;
    std::ptrdiff_t x = width();
    std::ptrdiff_t y = height();
    for (std::ptrdiff_t d = steps; d > 0; --d) {
      const auto& row = history_[static_cast<std::size_t>(d)];
      const auto at = [&](std::ptrdiff_t k) { return row[static_cast<std::size_t>(k + d)]; };
      const std::ptrdiff_t k = x - y;
      const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
      const std::ptrdiff_t from_x = down ? at(k + 1) : at(k - 1);
      const std::ptrdiff_t from_y = from_x - (down ? k + 1 : k - 1);
      add(backwards, from_x, from_y, down);
      x = from_x;
      y = from_y;
    }
    changes.insert(changes.end(), backwards.rbegin(), backwards.rend());
  }

  // One line added (`down`) or left out at (x, y), joined with the change right behind it.
  void add(std::vector<LineChange>& backwards, std::ptrdiff_t x, std::ptrdiff_t y,
           bool down) const {
    const auto old_line = range_.old_begin + static_cast<std::uint32_t>(x);
    const auto new_line = range_.new_begin + static_cast<std::uint32_t>(y);
    const LineChange change{old_line, old_line + (down ? 0u : 1u), new_line,
                            new_line + (down ? 1u : 0u)};
    if (!backwards.empty() && backwards.back().old_begin == change.old_end &&
        backwards.back().new_begin == change.new_end) {
      backwards.back().old_begin = change.old_begin;
      backwards.back().new_begin = change.new_begin;
    } else {
      backwards.push_back(change);
    }
  }

  const LineList& before_;
  const LineList& after_;
  LineChange range_;
  std::vector<std::vector<std::ptrdiff_t>> history_;  // diagonals -d … d before step d
};

// Where there are as many lines on both sides, each stands against its own.
void pair_lines(const LineList& before, const LineList& after, LineChange range,
                std::vector<LineChange>& changes) {
  const std::uint32_t count = range.old_end - range.old_begin;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t old_line = range.old_begin + i;
    const std::uint32_t new_line = range.new_begin + i;
    if (before[old_line] == after[new_line]) continue;
    if (!changes.empty() && changes.back().old_end == old_line) {
      ++changes.back().old_end;
      ++changes.back().new_end;
    } else {
      changes.push_back({old_line, old_line + 1, new_line, new_line + 1});
    }
  }
}

}  // namespace

std::vector<std::string_view> lines_with_ends(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<LineChange> line_changes(const LineList& before, const LineList& after) {
  const auto differ = std::ranges::mismatch(before, after);
  const auto first = static_cast<std::uint32_t>(differ.in1 - before.begin());
  LineChange range{first, static_cast<std::uint32_t>(before.size()), first,
                   static_cast<std::uint32_t>(after.size())};
  while (range.old_end > first && range.new_end > first &&
         before[range.old_end - 1] == after[range.new_end - 1]) {
    --range.old_end;
    --range.new_end;
  }
  std::vector<LineChange> changes;
  if (range.old_end == first && range.new_end == first) return changes;
  if (range.old_end == range.new_end) {
    pair_lines(before, after, range, changes);
  } else {
    Search(before, after, range).run(changes);
  }
  return changes;
}

}  // namespace gwlint
