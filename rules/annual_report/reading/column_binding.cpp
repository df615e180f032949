#include "rules/annual_report/reading/column_binding.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "rules/annual_report/labels.h"

namespace gwlint::annual_report {
namespace {

constexpr double kSameLabel = 0.6;
// Enough where neighbours on both sides are known: 其它 for 其他, 企业 for 商业企业.
constexpr double kSameLabelInPlace = 0.45;

struct HeaderCell {
  HeaderCell(const SourceCell& cell, std::string read)
      : source(&cell), words(std::move(read)), compared(words) {}

  const SourceCell* source;
  std::string words;  // a year written for 本年 read as such: that is PER005, not another label
  ComparedText compared;
};

std::string header_words(const std::string& words) {
  constexpr std::string_view kYear = "年";
  if (words.size() > 7 && words.starts_with("20") && words.compare(4, kYear.size(), kYear) == 0) {
    return "本" + words.substr(4);
  }
  return words;
}

// 本年制发件数（件） is the label with a note; 其他情况 is not 其他.
bool is_label(std::string_view words, std::string_view label) {
  return words.starts_with(label) && (words.size() == label.size() || letters(label) >= 4);
}

class ColumnBinding {
 public:
  ColumnBinding(const TemplateTable& table, const TemplateBlock& block)
      : table_(table), block_(block) {}

  BoundColumns bind(const std::vector<const ReadRow*>& headers) {
    for (const ReadRow* row : headers) collect(*row);
    if (!headers.empty()) result_.header = headers.front()->source->line;
    bind_groups();
    if (labels_repeat()) {
      bind_in_sequence();
    } else {
      bind_each();
    }
    const std::size_t missing = result_.without_label.size();
    if (missing * 2 > block_.columns()) result_.without_label.clear();
    return std::move(result_);
  }

 private:
  const Label& label(std::uint16_t column) const { return table_.columns[column].label; }

  // A header that a page break repeats says the same again: each cell counts once a row.
  void collect(const ReadRow& row) {
    for (const SourceCell& cell : row.source->cells) {
      if (cell.key.words.empty()) continue;
      if (is_label(cell.key.words, block_.corner.key.words)) continue;
      cells_.emplace_back(cell, header_words(cell.key.words));
    }
  }

  bool labels_repeat() const {
    std::set<std::string_view> seen;
    for (std::uint16_t c = block_.first_column; c < block_.last_column; ++c) {
      if (!seen.insert(label(c).key.words).second) return true;
    }
    return false;
  }

  void found(const HeaderCell& cell, const Label& label) {
    result_.labels.push_back(
        {cell.source->text, {}, &label, is_label(cell.words, label.key.words)});
  }

  // Takes the labels of column groups out of the cells.
  void bind_groups() {
    std::set<std::string_view> groups;
    for (std::uint16_t c = block_.first_column; c < block_.last_column; ++c) {
      for (const Label& group : table_.columns[c].under) {
        if (groups.insert(group.key.words).second) bind_group(group);
      }
    }
  }

  void bind_group(const Label& group) {
    auto best = cells_.end();
    double best_similarity = kSameLabel;
    const ComparedText wanted(group.key.words);
    for (auto cell = cells_.begin(); cell != cells_.end(); ++cell) {
      if (is_some_column(cell->words)) continue;
      const double alike = is_label(cell->words, group.key.words)
                               ? 1
                               : similarity(cell->compared, wanted, best_similarity);
      if (alike > best_similarity || (alike == best_similarity && best == cells_.end())) {
        best = cell;
        best_similarity = alike;
      }
    }
    if (best == cells_.end()) return;
    found(*best, group);
    cells_.erase(best);
  }

  bool is_some_column(std::string_view words) const {
    for (std::uint16_t c = block_.first_column; c < block_.last_column; ++c) {
      if (words == label(c).key.words) return true;
    }
    return false;
  }

  // Labels that differ are looked up one by one, wherever in the header they stand.
  void bind_each() {
    std::vector<std::uint16_t> open;
    for (std::uint16_t c = block_.first_column; c < block_.last_column; ++c) {
      const auto cell =
          std::find_if(cells_.begin(), cells_.end(), [&](const HeaderCell& candidate) {
            return is_label(candidate.words, label(c).key.words);
          });
      if (cell == cells_.end()) {
        open.push_back(c);
      } else {
        take(cell, c);
      }
    }
    for (const std::uint16_t c : open) {
      auto best = cells_.end();
      double best_similarity = open.size() == 1 ? kSameLabelInPlace : kSameLabel;
      const ComparedText wanted(label(c).key.words);
      for (auto cell = cells_.begin(); cell != cells_.end(); ++cell) {
        const double alike = similarity(cell->compared, wanted, best_similarity);
        if (alike >= best_similarity) {
          best = cell;
          best_similarity = alike;
        }
      }
      if (best == cells_.end()) {
        result_.without_label.push_back(c);
      } else {
        take(best, c);
      }
    }
  }

  void take(std::vector<HeaderCell>::iterator cell, std::uint16_t column) {
    found(*cell, label(column));
    // A repeated header on the next page says the same again.
    const std::string words = cell->words;
    std::erase_if(cells_, [&](const HeaderCell& other) { return other.words == words; });
  }

  // Labels that come again in each group are told apart by their order: the alignment of the two
  // sequences with the greatest likeness.
  void bind_in_sequence() {
    const std::size_t n = block_.columns();
    const std::size_t m = std::min<std::size_t>(cells_.size(), 4 * n);
    const std::vector<double> likeness = likenesses(n, m);  // of column i and cell j: at i * m + j
    std::vector<double> best((n + 1) * (m + 1), 0);         // of what is left from there on
    const auto best_from = [&](std::size_t i, std::size_t j) -> double& {
      return best[i * (m + 1) + j];
    };
    for (std::size_t i = n; i-- > 0;) {
      for (std::size_t j = m; j-- > 0;) {
        best_from(i, j) = std::max({best_from(i + 1, j), best_from(i, j + 1),
                                    likeness[i * m + j] + best_from(i + 1, j + 1)});
      }
    }
    for (std::size_t i = 0, j = 0; i < n;) {
      const auto column = static_cast<std::uint16_t>(block_.first_column + i);
      const double alike = j < m ? likeness[i * m + j] : 0;
      if (alike > 0 && best_from(i, j) == alike + best_from(i + 1, j + 1)) {
        found(cells_[j], label(column));
        ++i;
        ++j;
      } else if (j < m && best_from(i, j) == best_from(i, j + 1)) {
        ++j;
      } else {
        result_.without_label.push_back(column);
        ++i;
      }
    }
  }

  // How alike each of the `n` columns of the block is to each of the first `m` cells; 0 where that
  // is not enough.
  std::vector<double> likenesses(std::size_t n, std::size_t m) const {
    std::vector<double> all;
    all.reserve(n * m);
    for (std::size_t i = 0; i < n; ++i) {
      const ComparedText wanted(
          label(static_cast<std::uint16_t>(block_.first_column + i)).key.words);
      for (std::size_t j = 0; j < m; ++j) {
        all.push_back(similarity(cells_[j].compared, wanted, kSameLabelInPlace));
      }
    }
    return all;
  }

  const TemplateTable& table_;
  const TemplateBlock& block_;
  std::vector<HeaderCell> cells_;
  BoundColumns result_;
};

}  // namespace

BoundColumns bind_columns(const std::vector<const ReadRow*>& headers, const TemplateTable& table,
                          const TemplateBlock& block) {
  return ColumnBinding(table, block).bind(headers);
}

}  // namespace gwlint::annual_report
