// Tables whose columns are parted by blanks, as programs print them that keep a page's look.

#include <algorithm>
#include <optional>
#include <utility>

#include "adapters/text/source.h"
#include "adapters/text/wording.h"

namespace gwlint::text_file {
namespace {

constexpr std::size_t kMostColumns = 256;       // beyond, it is no printed table
constexpr std::size_t kMostLabels = 3;          // columns of labels before the figures
constexpr std::size_t kHeaderCharacters = 40;   // in one column of a header
constexpr std::size_t kSectionCharacters = 20;  // in a line of its own between two rows
constexpr std::size_t kLabelCharacters = 60;

// What a line can be in such a table.
enum class Kind {
  Data,     // labels, then figures
  Header,   // two columns or more without figures
  Section,  // one short label
  None,
};

// The bytes of the blank (U+0020, U+00A0, U+3000) at `at`; 0 when there is none.
std::size_t blank_size(std::string_view line, std::size_t at) {
  if (line[at] == ' ') return 1;
  if (line.substr(at).starts_with("\xc2\xa0")) return 2;
  if (line.substr(at).starts_with("　")) return 3;
  return 0;
}

// The columns of a trimmed line; stops when there are too many.
std::vector<Span> columns_of(const Source& source, Span line) {
  const std::string_view text = source.view(line);
  std::vector<Span> columns;
  const auto add = [&](std::size_t begin, std::size_t end) {
    columns.push_back({line.begin + static_cast<std::uint32_t>(begin),
                       line.begin + static_cast<std::uint32_t>(end)});
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size() && columns.size() <= kMostColumns;) {
    std::size_t blanks = 0;
    std::size_t after = at;
    for (std::size_t size = 1; after < text.size(); after += size) {
      size = blank_size(text, after);
      if (size == 0) break;
      ++blanks;
    }
    if (blanks >= 2) {
      add(begin, at);
      begin = after;
    }
    at = after == at ? at + 1 : after;
  }
  add(begin, text.size());
  return columns;
}

class AlignedReader {
 public:
  explicit AlignedReader(const Source& source) : source_(source) {}

  Kind kind(std::size_t line) const {
    const std::string_view raw = source_.raw(line);
    if (source_.lines[line].contents_entry || source_.has_tab(line)) return Kind::None;
    if (raw.find("  ") == std::string_view::npos && raw.find("　") == std::string_view::npos &&
        raw.find("\xc2\xa0") == std::string_view::npos) {
      return single(source_.trimmed(line));
    }
    const std::vector<Span> columns = columns_of(source_, source_.trimmed(line));
    if (columns.size() == 1) return single(columns.front());
    if (columns.size() > kMostColumns) return Kind::None;
    return several(columns);
  }

  // The rows of lines [first, end).
  std::vector<Row> rows(std::size_t first, std::size_t end) const {
    std::vector<Row> rows;
    for (std::size_t line = first; line < end && !source_.budget.exceeded(); ++line) {
      Row row;
      row.text = source_.trimmed(line);
      for (const Span column : columns_of(source_, row.text)) source_.add_cell(row, column);
      rows.push_back(std::move(row));
    }
    return rows;
  }

 private:
  Kind single(Span label) const {
    const std::string_view view = source_.view(label);
    const bool section = is_short(view, kSectionCharacters) && !is_sentence(view) &&
                         numbering(view) != Numbering::Chinese;
    return section ? Kind::Section : Kind::None;
  }

  Kind several(const std::vector<Span>& columns) const {
    const auto is_figure = [&](Span column) { return is_value(source_.view(column)); };
    const auto figures = static_cast<std::size_t>(
        std::find_if_not(columns.rbegin(), columns.rend(), is_figure) - columns.rbegin());
    const std::size_t labels = columns.size() - figures;
    const bool plain = std::none_of(columns.begin(), columns.end(), [&](Span column) {
      return is_sentence(source_.view(column)) || !is_short(source_.view(column), kLabelCharacters);
    });
    if (!plain) return Kind::None;
    if (labels <= 1 || (figures >= 2 && labels <= kMostLabels)) return Kind::Data;
    const bool short_labels = std::all_of(columns.begin(), columns.end(), [&](Span column) {
      return is_short(source_.view(column), kHeaderCharacters);
    });
    return short_labels ? Kind::Header : Kind::None;
  }

  const Source& source_;
};

}  // namespace

std::size_t read_aligned_table(const Source& source, std::size_t first,
                               std::vector<FoundTable>& found) {
  const AlignedReader reader(source);
  const Kind start = reader.kind(first);
  if (start != Kind::Data && start != Kind::Header) return first;
  std::size_t data_lines = 0;
  std::size_t last_data = first;
  std::size_t line = first;
  for (Kind kind = start; kind != Kind::None;) {
    if (kind == Kind::Data) {
      ++data_lines;
      last_data = line;
    }
    ++line;
    kind = source.follows_directly(line) ? reader.kind(line) : Kind::None;
    // A section stands between rows, never before them.
    if (kind == Kind::Section && data_lines == 0) break;
  }
  // What follows the last figures is no part of the table, though it may begin another.
  if (data_lines < 2) return line;
  std::vector<Row> rows = reader.rows(first, last_data + 1);
  if (!source.budget.exceeded()) {
    found.push_back(make_table(std::move(rows), first, last_data + 1, false));
  }
  return line;
}

}  // namespace gwlint::text_file
