#include "rules/annual_report/reading/row_binding.h"

#include <algorithm>
#include <span>

#include "rules/annual_report/labels.h"

namespace gwlint::annual_report {
namespace {

using Role = LabelUse::Role;

// From here on two labels are taken for the same one, mistyped.
constexpr double kSameLabel = 0.6;
// Enough for the one row that is left between two neighbours that are known.
constexpr double kSameLabelInPlace = 0.3;
// The pieces of a split label must give nearly the whole.
constexpr double kWholeLabel = 0.75;

bool is_header_role(Role role) {
  return role == Role::Column || role == Role::ColumnGroup || role == Role::Corner;
}

// A label with a year written for 本年, 上年 or 下年度 is the template's; the year is another
// rule's matter (PER005). All that words with a year may stand for; none for words without one.
std::vector<std::string> readings_of_year(const std::string& words) {
  constexpr std::string_view kYear = "年";
  constexpr std::string_view kDegree = "度";
  std::vector<std::string> readings;
  const std::size_t digits = words.find("20");
  if (digits == std::string::npos) return readings;
  std::size_t at = words.find_first_not_of("0123456789", digits);
  if (at != digits + 4 || words.compare(at, kYear.size(), kYear) != 0) return readings;
  at += kYear.size();
  if (words.compare(at, kDegree.size(), kDegree) == 0) at += kDegree.size();
  for (const std::string_view year : {"本年", "本年度", "上年", "下年度"}) {
    readings.push_back(words.substr(0, digits).append(year).append(words, at));
  }
  return readings;
}

class RowBinding {
 public:
  RowBinding(const TableInstance& instance, const Formats& formats, std::uint8_t format)
      : instance_(instance),
        formats_(formats),
        format_(format),
        table_(formats.templates()[format].tables[instance.table]),
        bound_(table_.rows.size(), false) {}

  std::vector<ReadRow> bind() {
    for (const SourceRow* source : instance_.rows) rows_.push_back(read(*source));
    join_split_labels();
    if (has_row_labels()) {
      bind_exact();
      bind_similar();
      bind_in_place();
      bind_blank();
    } else {
      bind_unlabelled();
    }
    return std::move(rows_);
  }

 private:
  bool has_row_labels() const { return !table_.rows.front().label.key.words.empty(); }

  bool is_ours(const LabelUse& use) const {
    return use.format == format_ && use.table == instance_.table;
  }

  const LabelUse* exact_use(const SourceCell& cell, bool (*admits)(Role)) const {
    if (const LabelUse* use = first_of(cell.uses, admits)) return use;
    return use_with_year_read(cell.key, admits);
  }

  const LabelUse* exact_use(const LabelKey& key, bool (*admits)(Role)) const {
    if (const LabelUse* use = first_of(formats_.exact(key.words), admits)) return use;
    return use_with_year_read(key, admits);
  }

  const LabelUse* use_with_year_read(const LabelKey& key, bool (*admits)(Role)) const {
    for (const std::string& words : readings_of_year(key.words)) {
      if (const LabelUse* use = first_of(formats_.exact(words), admits)) return use;
    }
    return nullptr;
  }

  const LabelUse* first_of(std::span<const LabelUse> uses, bool (*admits)(Role)) const {
    for (const LabelUse& use : uses) {
      if (is_ours(use) && admits(use.role)) return &use;
    }
    return nullptr;
  }

  // What part a row has, by its labels alone.
  ReadRow read(const SourceRow& source) const {
    ReadRow row;
    row.source = &source;
    if (source.loose) {
      row.role = ReadRow::Role::Label;
      set_label(row, 0);
      return row;
    }
    std::size_t header_labels = 0;
    std::size_t words = 0;
    const LabelUse* title = nullptr;
    for (const SourceCell& cell : source.cells) {
      if (cell.key.words.empty()) continue;
      ++words;
      if (exact_use(cell, is_header_role) != nullptr) ++header_labels;
      if (title == nullptr) {
        title = exact_use(cell, [](Role role) { return role == Role::Title; });
      }
    }
    const bool figures = source.has_figures();
    if (words == 0) {
      row.role = figures ? ReadRow::Role::Data : ReadRow::Role::Nothing;
      return row;
    }
    if (!figures && title != nullptr) {
      row.role = ReadRow::Role::Title;
      return row;
    }
    if (!figures &&
        (header_labels >= 2 || (header_labels == 1 && words <= 2 && !names_row(source)))) {
      row.role = ReadRow::Role::Header;
      return row;
    }
    const std::optional<std::size_t> leaf = leaf_label(source);
    if (leaf) set_label(row, *leaf);
    row.role = figures || holds_text_values(row) ? ReadRow::Role::Data : ReadRow::Role::Label;
    return row;
  }

  bool names_row(const SourceRow& source) const {
    return std::any_of(source.cells.begin(), source.cells.end(), [&](const SourceCell& cell) {
      const LabelUse* use = exact_use(cell, [](Role role) { return role == Role::Row; });
      // 其他 and 总计 are labels of columns too; with their number they are rows.
      return use != nullptr &&
             (exact_use(cell, is_header_role) == nullptr || !cell.key.number.empty());
    });
  }

  // The cell that names the row: the last one with exactly a row's label; else the last words
  // before the first figure that are no group's label.
  std::optional<std::size_t> leaf_label(const SourceRow& source) const {
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < source.cells.size(); ++i) {
      const SourceCell& cell = source.cells[i];
      if (is_row(cell)) last = i;
    }
    if (last) return last;
    std::optional<std::size_t> best;
    std::optional<std::size_t> group;
    double best_similarity = -1;
    for (std::size_t i = 0; i < source.cells.size(); ++i) {
      const SourceCell& cell = source.cells[i];
      if (cell.figure()) break;
      if (cell.key.words.empty()) continue;
      if (exact_use(cell, [](Role role) { return role == Role::RowGroup; }) != nullptr) {
        group = i;
        continue;
      }
      // A single letter is the beginning of a label that a page break cut, if nothing else is.
      const bool word = letters(cell.key.words) >= 2;
      const double alike = word ? likeness(cell.key.words) : -1;
      if (alike >= best_similarity) {
        best = i;
        best_similarity = alike;
      }
    }
    // A group's name right before figures stands where the row's own should.
    return best || !source.has_figures() ? best : group;
  }

  void set_label(ReadRow& row, std::size_t cell) const {
    const SourceCell& source = row.source->cells[cell];
    row.label = source.text;
    row.key = source.key;
    row.first_value = cell + 1;
    if (is_row(row.key) || !source.folded.ends_with(')')) return;
    // A note in brackets behind the whole label (规章（本级无）) is no part of it.
    const LabelKey label = folded_label_key(source.folded.substr(0, source.folded.rfind('(')));
    if (is_row(label)) row.key = label;
  }

  template <typename Label>
  bool is_row(const Label& label) const {
    return exact_use(label, [](Role role) { return role == Role::Row; }) != nullptr;
  }

  // Values that are no figures (`3件`, `O`) make a row of data too.
  static bool holds_text_values(const ReadRow& row) {
    const auto& cells = row.source->cells;
    return row.first_value > 0 &&
           std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(row.first_value), cells.end(),
                       [](const SourceCell& cell) { return !cell.blank(); });
  }

  // How like the label of some template row the words are.
  double likeness(std::string_view words) const {
    const auto is_row = [&](const LabelUse& use) { return is_ours(use) && use.role == Role::Row; };
    return formats_.closest(words, kSameLabelInPlace, is_row).similarity;
  }

  // A label without figures is the rest of the row above, or the beginning of the row below.
  void join_split_labels() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      ReadRow& piece = rows_[i];
      if (piece.role != ReadRow::Role::Label || piece.key.words.empty()) continue;
      ReadRow* above = i > 0 && rows_[i - 1].role == ReadRow::Role::Data ? &rows_[i - 1] : nullptr;
      ReadRow* below = i + 1 < rows_.size() && rows_[i + 1].role == ReadRow::Role::Data
                           ? &rows_[i + 1]
                           : nullptr;
      const double with_above = above == nullptr || above->key.words.empty()
                                    ? 0
                                    : gain(above->key.words, above->key.words + piece.key.words);
      const double with_below =
          below == nullptr ? 0 : gain(below->key.words, piece.key.words + below->key.words);
      if (std::max(with_above, with_below) < kWholeLabel) continue;
      if (with_above >= with_below) {
        above->key.words += piece.key.words;
        above->rest = piece.label;
      } else {
        below->key.words = piece.key.words + below->key.words;
        below->key.number = piece.key.number;
        below->rest = below->label;
        below->label = piece.label;
      }
      piece.role = ReadRow::Role::Nothing;
    }
  }

  // How like a template row's label the joined words are, if joining them helped at all.
  double gain(std::string_view alone, const std::string& joined) const {
    const double after = likeness(joined);
    return after > likeness(alone) ? after : 0;
  }

  void bind_row(ReadRow& row, std::uint16_t index, bool exact) {
    row.row = index;
    const std::string& number = table_.rows[index].label.key.number;
    // A number that an export lost is no slip; another number is.
    row.exact = exact && (row.key.number.empty() || number.empty() || row.key.number == number);
    bound_[index] = true;
  }

  void bind_exact() {
    for (ReadRow& row : rows_) {
      if (row.role != ReadRow::Role::Data) continue;
      const LabelUse* use = exact_use(row.key, [](Role role) { return role == Role::Row; });
      if (use != nullptr && !bound_[use->index]) bind_row(row, use->index, true);
    }
  }

  // Pairs of a row and a label that are alike, the most alike first.
  void bind_similar() {
    struct Pair {
      double similarity;
      std::size_t row;
      std::uint16_t index;
    };
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].role != ReadRow::Role::Data || rows_[i].row) continue;
      if (rows_[i].key.words.empty() || is_row(rows_[i].key)) continue;
      const std::string& words = rows_[i].key.words;
      for (std::uint16_t r = 0; r < table_.rows.size(); ++r) {
        const std::string& label = table_.rows[r].label.key.words;
        const double alike = contains_label(words, label) ? kWholeLabel : similarity(words, label);
        if (!bound_[r] && alike >= kSameLabel) pairs.push_back({alike, i, r});
      }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.similarity > b.similarity; });
    for (const Pair& pair : pairs) {
      if (rows_[pair.row].row || bound_[pair.index]) continue;
      // A note added to the whole label (行政许可（件）) leaves its wording as it is.
      const bool exact =
          contains_label(rows_[pair.row].key.words, table_.rows[pair.index].label.key.words);
      bind_row(rows_[pair.row], pair.index, exact);
    }
  }

  static bool contains_label(std::string_view words, std::string_view label) {
    return words.size() <= 2 * label.size() && words.starts_with(label) && letters(label) >= 4;
  }

  // A row whose label says little, alone between two known rows that have one row between them.
  void bind_in_place() {
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (!rows_[i].row) continue;
      if (before && *rows_[i].row == *rows_[*before].row + 2) {
        const auto index = static_cast<std::uint16_t>(*rows_[i].row - 1);
        ReadRow* candidate = only_unbound_between(*before, i);
        if (candidate != nullptr && !bound_[index] &&
            (candidate->key.words.empty() ||
             similarity(candidate->key.words, table_.rows[index].label.key.words) >=
                 kSameLabelInPlace)) {
          bind_row(*candidate, index, candidate->key.words.empty());
        }
      }
      before = i;
    }
  }

  ReadRow* only_unbound_between(std::size_t first, std::size_t last) {
    ReadRow* found = nullptr;
    for (std::size_t i = first + 1; i < last; ++i) {
      if (rows_[i].role != ReadRow::Role::Data) continue;
      if (found != nullptr) return nullptr;
      found = &rows_[i];
    }
    return found;
  }

  // Rows with a row's label and only blanks behind it: figures not filled in. Not before the first
  // row with figures, where 总计 and 其他 are still the header's.
  void bind_blank() {
    bool after_data = false;
    for (ReadRow& row : rows_) {
      after_data = after_data || row.row.has_value();
      if (row.role != ReadRow::Role::Label || row.source->loose) continue;
      if (row.first_value >= row.source->cells.size()) continue;
      const LabelUse* use = exact_use(row.key, [](Role role) { return role == Role::Row; });
      if (use == nullptr || bound_[use->index]) continue;
      const bool header_word = exact_use(row.key, is_header_role) != nullptr;
      if (header_word && !after_data) continue;
      row.role = ReadRow::Role::Data;
      bind_row(row, use->index, true);
    }
  }

  // A table whose one row has no label: the first row of figures, else the last blank row that is
  // wide enough.
  void bind_unlabelled() {
    for (ReadRow& row : rows_) {
      if (row.role == ReadRow::Role::Data) {
        row.first_value = row.key.words.empty() ? 0 : row.first_value;
        bind_row(row, 0, true);
        return;
      }
    }
    for (auto row = rows_.rbegin(); row != rows_.rend(); ++row) {
      if (row->role == ReadRow::Role::Header) return;
      if (row->source->cells.size() >= table_.columns.size() && row->source->all_blank()) {
        row->role = ReadRow::Role::Data;
        bind_row(*row, 0, true);
        return;
      }
    }
  }

  const TableInstance& instance_;
  const Formats& formats_;
  const std::uint8_t format_;
  const TemplateTable& table_;
  std::vector<bool> bound_;
  std::vector<ReadRow> rows_;
};

// True when the table has a row of that group, its own label written out.
bool has_member(const TableInstance& instance, const TemplateTable& table, std::string_view group) {
  const auto stands_here = [&](const std::string& words) {
    return std::any_of(instance.rows.begin(), instance.rows.end(), [&](const SourceRow* row) {
      return std::any_of(row->cells.begin(), row->cells.end(),
                         [&](const SourceCell& cell) { return cell.key.words == words; });
    });
  };
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const TemplateRow& member) {
    const bool of_group = std::any_of(member.under.begin(), member.under.end(),
                                      [&](const Label& label) { return label.key.words == group; });
    // 其他 stands elsewhere too.
    return of_group && letters(member.label.key.words) > 2 && stands_here(member.label.key.words);
  });
}

// The label that is a whole row in one format but a group of rows in another stands alone:
// （六）其他处理 with figures beside it.
const SourceCell* row_that_is_a_group_elsewhere(const TableInstance& instance,
                                                const Formats& formats, std::uint8_t format) {
  const auto has = [&](const SourceCell& cell, std::uint8_t f, Role role) {
    return std::ranges::any_of(cell.uses, [&](const LabelUse& use) {
      return use.format == f && use.table == instance.table && use.role == role;
    });
  };
  for (const SourceRow* row : instance.rows) {
    if (!row->has_figures()) continue;
    const SourceCell* last = nullptr;
    for (const SourceCell& cell : row->cells) {
      if (cell.figure()) break;
      if (!cell.key.words.empty()) last = &cell;
    }
    if (last == nullptr || !has(*last, format, Role::Row)) continue;
    for (std::uint8_t other = 0; other < formats.templates().size(); ++other) {
      if (other != format && has(*last, other, Role::RowGroup) &&
          !has_member(instance, formats.templates()[other].tables[instance.table],
                      last->key.words)) {
        return last;
      }
    }
  }
  return nullptr;
}

}  // namespace

FormatChoice choose_format(const TableInstance& instance, const Formats& formats,
                           std::uint8_t format_of_report) {
  for (std::uint8_t f = 0; f < formats.templates().size(); ++f) {
    const std::vector<LabelKey>& markers = formats.templates()[f].tables[instance.table].markers;
    for (const SourceRow* row : instance.rows) {
      if (row->loose) continue;
      for (const SourceCell& cell : row->cells) {
        const bool marks = std::any_of(markers.begin(), markers.end(), [&](const LabelKey& marker) {
          return !cell.key.words.empty() && cell.key.words == marker.words;
        });
        if (marks) return {f, cell.text};
      }
    }
    const SourceCell* cell = row_that_is_a_group_elsewhere(instance, formats, f);
    if (cell != nullptr) return {f, cell->text};
  }
  // Nothing that only an older format has: the newest, unless the two do not differ here.
  const TemplateTable& newest = formats.newest().tables[instance.table];
  const TemplateTable& reported = formats.templates()[format_of_report].tables[instance.table];
  const bool same = newest.rows.size() == reported.rows.size() && reported.markers.empty();
  return {same ? format_of_report : std::uint8_t{0}, std::nullopt};
}

std::vector<ReadRow> bind_rows(const TableInstance& instance, const Formats& formats,
                               std::uint8_t format) {
  return RowBinding(instance, formats, format).bind();
}

}  // namespace gwlint::annual_report
