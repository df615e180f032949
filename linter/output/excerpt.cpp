#include "linter/output/excerpt.h"

#include <algorithm>
#include <vector>

#include "linter/text/escape.h"
#include "linter/text/width.h"

namespace gwlint {
namespace {

constexpr std::string_view kBorder = "│";
constexpr std::size_t kBorderWidth = 1;
constexpr std::size_t kCellColumns = 24;  // of a cell that is not marked
constexpr std::size_t kMarkedCellColumns = 60;

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The last bytes of `text`, enough for `columns` columns. A line may have millions; a column of
// visible text has hardly more than a few bytes.
std::string_view tail(std::string_view text, std::size_t columns) {
  std::size_t begin = text.size() - std::min(text.size(), 16 * (columns + 1));
  while (begin < text.size() && begin > 0 && continues_character(text[begin])) ++begin;
  return text.substr(begin);
}

std::string_view head(std::string_view text, std::size_t columns) {
  std::size_t end = std::min(text.size(), 16 * (columns + 1));
  while (end < text.size() && end > 0 && continues_character(text[end])) --end;
  return text.substr(0, end);
}

// `mark` without what lies outside `bounds`.
Span clamped(Span mark, Span bounds) {
  const std::uint32_t begin = std::clamp(mark.begin, bounds.begin, bounds.end);
  return {begin, std::clamp(mark.end, begin, bounds.end)};
}

// True when `mark`, perhaps empty, lies in part or in whole within `cell`.
bool touches(Span cell, Span mark) {
  if (cell.contains(mark)) return true;
  return cell.begin < mark.end && mark.begin < cell.end;
}

// A cell as drawn, with its borders' blanks.
struct DrawnCell {
  Excerpt content;
  bool marked = false;
  std::size_t width() const { return display_width(content.text) + 2 + kBorderWidth; }
};

DrawnCell draw(const Document& document, const Cell& cell, Span mark) {
  const std::string_view text = document.view(cell.text);
  if (!touches(cell.text, mark)) {
    return {{clip_end(escape_flat(head(text, kCellColumns)), kCellColumns), 0, 0}, false};
  }
  const Span within = clamped(mark, cell.text);
  const Span relative{within.begin - cell.text.begin, within.end - cell.text.begin};
  return {excerpt_of_line(text, relative, kMarkedCellColumns), true};
}

// The cells [first, last) that are shown: the marked ones, then as many beside them as fit.
struct Window {
  std::size_t first;
  std::size_t last;
};

Window window_of(const std::vector<DrawnCell>& cells, std::size_t columns) {
  const auto marked =
      std::find_if(cells.begin(), cells.end(), [](const DrawnCell& cell) { return cell.marked; });
  Window window{static_cast<std::size_t>(marked - cells.begin()), 0};
  window.last = window.first + 1;
  std::size_t used = kBorderWidth + marked->width();
  const auto fits = [&](std::size_t cell) {
    if (used + cells[cell].width() > columns) return false;
    used += cells[cell].width();
    return true;
  };
  // Marked ones first, then to the left, where the label stands, then to the right.
  while (window.last < cells.size() && cells[window.last].marked && fits(window.last)) {
    ++window.last;
  }
  while (window.first > 0 && fits(window.first - 1)) --window.first;
  while (window.last < cells.size() && fits(window.last)) ++window.last;
  return window;
}

Excerpt join(const std::vector<DrawnCell>& cells, Window window) {
  Excerpt row;
  row.text = window.first > 0 ? "… " : "";
  row.text += kBorder;
  std::size_t width = (window.first > 0 ? 2 : 0) + kBorderWidth;
  std::size_t mark_end = 0;
  for (std::size_t i = window.first; i < window.last; ++i) {
    const DrawnCell& cell = cells[i];
    if (cell.marked) {
      if (mark_end == 0) row.mark_begin = width + 1 + cell.content.mark_begin;
      mark_end = width + 1 + cell.content.mark_begin + cell.content.mark_width;
    }
    row.text.append(" ").append(cell.content.text).append(" ").append(kBorder);
    width += cell.width();
  }
  if (window.last < cells.size()) row.text += " …";
  row.mark_width = std::max<std::size_t>(1, mark_end - row.mark_begin);
  return row;
}

}  // namespace

std::string Excerpt::underline() const {
  return std::string(mark_begin, ' ') + '^' + std::string(mark_width - 1, '~');
}

Excerpt excerpt_of_line(std::string_view line, Span mark, std::size_t columns) {
  const std::string marked = clip_end(escape_flat(head(mark.of(line), columns)), columns);
  const std::size_t mark_width = display_width(marked);
  const std::size_t room = columns - mark_width;

  const std::string before = escape_flat(tail(line.substr(0, mark.begin), room));
  const std::string after = escape_flat(head(line.substr(mark.end), room));
  // Half of the room is before the mark; what one side does not need the other has.
  const std::size_t before_needs = display_width(before);
  const std::size_t after_needs = display_width(after);
  const std::size_t half = room / 2;
  const std::size_t for_before = std::max(half, room - std::min(room, after_needs));
  const std::string left = clip_start(before, for_before);
  const std::size_t for_after = room - std::min({room, before_needs, for_before});

  Excerpt excerpt;
  excerpt.text = left + marked + clip_end(after, for_after);
  excerpt.mark_begin = display_width(left);
  excerpt.mark_width = std::max<std::size_t>(1, mark_width);
  return excerpt;
}

Excerpt excerpt_of_row(const Document& document, const Row& row, Span mark, std::size_t columns) {
  std::vector<DrawnCell> cells;
  cells.reserve(row.cells.size());
  for (const Cell& cell : row.cells) cells.push_back(draw(document, cell, mark));
  const bool any =
      std::any_of(cells.begin(), cells.end(), [](const DrawnCell& cell) { return cell.marked; });
  if (!any && !cells.empty()) {  // between two cells: point to the nearest before it
    const auto after =
        std::partition_point(row.cells.begin(), row.cells.end(),
                             [&](const Cell& cell) { return cell.text.begin <= mark.begin; });
    const auto nearest = after == row.cells.begin() ? 0 : after - row.cells.begin() - 1;
    DrawnCell& cell = cells[static_cast<std::size_t>(nearest)];
    cell.marked = true;
    cell.content.mark_width = std::max<std::size_t>(1, display_width(cell.content.text));
  }
  if (cells.empty()) return excerpt_of_line(document.view(row.text), {0, 0}, columns);
  return join(cells, window_of(cells, columns));
}

Excerpt excerpt_of_source(const Document& document, const Lines& lines, Span mark,
                          std::size_t columns) {
  const Span line = lines.line(lines.line_at(mark.begin));
  const Span within = clamped(mark, line);
  return excerpt_of_line(document.view(line), {within.begin - line.begin, within.end - line.begin},
                         columns);
}

}  // namespace gwlint
