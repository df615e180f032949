// Pipe tables, as Markdown writes them.

#include <algorithm>
#include <utility>

#include "adapters/text/source.h"

namespace gwlint::text_file {
namespace {

// The offset of the first `|` at or after `from` that no backslash escapes; npos when there is
// none.
std::size_t find_pipe(std::string_view line, std::size_t from) {
  bool escaped = false;
  for (std::size_t at = from; at < line.size(); ++at) {
    if (line[at] == '|' && !escaped) return at;
    escaped = line[at] == '\\' && !escaped;
  }
  return std::string_view::npos;
}

bool has_pipe(std::string_view line) {
  return find_pipe(line, 0) != std::string_view::npos;
}

// Behind an even number of backslashes, which escape each other.
bool ends_in_pipe(std::string_view line) {
  if (line.size() < 2 || !line.ends_with('|')) return false;
  const std::string_view before = line.substr(0, line.size() - 1);
  const std::size_t last = before.find_last_not_of('\\');
  return (before.size() - 1 - last) % 2 == 0;  // npos + 1 is 0
}

// `| a |`: an outer pipe and a second one.
bool has_outer_pipes(std::string_view line) {
  return line.starts_with('|') && find_pipe(line, 1) != std::string_view::npos;
}

// `a | b |` or `a | b | c`: what is left of a row where a converter dropped the outer pipe.
bool has_inner_pipes(std::string_view line) {
  const std::size_t first = find_pipe(line, 0);
  return first != std::string_view::npos && first > 0 &&
         find_pipe(line, first + 1) != std::string_view::npos;
}

bool looks_like_row(std::string_view line) {
  return has_outer_pipes(line) || has_inner_pipes(line);
}

// A row of nothing but hyphens, colons and pipes, as it stands below the header. Deeper in the
// table a single hyphen is a value, so that `least` is 3 there.
bool is_delimiter(std::string_view line, std::ptrdiff_t least) {
  if (line.find_first_not_of("|-: \t") != std::string_view::npos) return false;
  if (!has_pipe(line)) return false;
  std::ptrdiff_t hyphens = 0;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(find_pipe(line, begin), line.size());
    const std::string_view cell = line.substr(begin, end - begin);
    const std::ptrdiff_t count = std::count(cell.begin(), cell.end(), '-');
    const bool outer = cell.find_first_not_of(" \t") == std::string_view::npos;
    if (!outer && count < least) return false;
    hyphens += count;
    begin = end + 1;
  }
  return hyphens > 0;
}

Row read_row(const Source& source, Span line) {
  Row row;
  row.text = line;
  const std::string_view text = source.view(line);
  const bool closed = ends_in_pipe(text);
  const std::size_t stop = closed ? text.size() - 1 : text.size();
  std::size_t begin = text.starts_with('|') ? 1 : 0;
  while (begin <= stop && !source.budget.exceeded()) {
    const std::size_t end = std::min(find_pipe(text, begin), stop);
    const Span cell{line.begin + static_cast<std::uint32_t>(begin),
                    line.begin + static_cast<std::uint32_t>(end)};
    source.add_cell(row, trim(source.text, cell));
    begin = end + 1;
  }
  return row;
}

bool starts_table(const Source& source, std::size_t first) {
  const std::string_view line = source.view(source.trimmed(first));
  if (!has_pipe(line)) return false;
  const bool delimiter_next =
      source.follows_directly(first + 1) && is_delimiter(source.view(source.trimmed(first + 1)), 1);
  if (delimiter_next || has_outer_pipes(line)) return true;
  // Without a delimiter row or outer pipes, one such line may be prose; two are a table.
  return has_inner_pipes(line) && source.follows_directly(first + 1) &&
         looks_like_row(source.view(source.trimmed(first + 1)));
}

}  // namespace

std::size_t read_pipe_table(const Source& source, std::size_t first,
                            std::vector<FoundTable>& found) {
  if (!starts_table(source, first)) return first;
  std::vector<Row> rows;
  bool delimited = false;
  bool framed = true;
  std::size_t end = first;
  for (; end < source.size() && !source.budget.exceeded(); ++end) {
    if (end > first && !source.follows_directly(end)) break;
    const Span line = source.trimmed(end);
    const std::string_view view = source.view(line);
    // Below a delimiter row outer pipes are no longer asked for.
    const bool at_header = end == first;
    if (!at_header && !(delimited || end == first + 1 ? has_pipe(view) : looks_like_row(view))) {
      break;
    }
    if (is_delimiter(view, end <= first + 1 ? 1 : 3)) {
      delimited = true;
      continue;
    }
    if (end == first + 1 && !delimited && !looks_like_row(view)) break;
    framed = framed && has_outer_pipes(view);
    rows.push_back(read_row(source, line));
  }
  if (!rows.empty()) found.push_back(make_table(std::move(rows), first, end, delimited || framed));
  return end;
}

}  // namespace gwlint::text_file
