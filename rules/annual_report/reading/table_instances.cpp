#include "rules/annual_report/reading/table_instances.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kMostTables = 8;
using Votes = std::array<int, kMostTables>;

// A label that only one table has decides; one that several share, or that is merely similar,
// hints.
constexpr int kOwnLabel = 4;
constexpr int kSimilarLabel = 2;
constexpr int kSharedLabel = 1;
constexpr double kSimilarEnough = 0.7;
constexpr std::size_t kFewestLetters = 4;  // shorter words are similar by chance
// The statutory tables have some sixty labels; a document with more words in its tables than this
// is searched for exact ones only.
constexpr std::size_t kMostSearches = 5'000;

class Grouping {
 public:
  Grouping(const Report& report, const Formats& formats) : report_(report), formats_(formats) {}

  std::vector<TableInstance> group(const std::vector<SourceRow>& rows) {
    std::vector<std::optional<std::uint8_t>> decisions;
    std::set<std::uint32_t> statutory;  // document tables that hold a row which decides
    for (const SourceRow& row : rows) {
      decisions.push_back(row.loose ? std::nullopt : decide(row));
      if (decisions.back()) statutory.insert(row.table);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
      // Rows of a table without any label of ours are another table's, unless a page break may have
      // parted them from it: figures without words, or the rest of a label without figures.
      const bool related = rows[i].loose || statutory.contains(rows[i].table) ||
                           !has_words(rows[i]) || !rows[i].has_figures();
      if (related) place(rows[i], decisions[i]);
    }
    std::erase_if(instances_,
                  [&](const TableInstance& instance) { return !is_statutory(instance); });
    for (TableInstance& instance : instances_) {
      while (instance.rows.back()->loose) instance.rows.pop_back();
    }
    return std::move(instances_);
  }

 private:
  void place(const SourceRow& row, std::optional<std::uint8_t> table) {
    const std::optional<std::uint8_t> section = section_of(row.block);
    const bool goes_on = !instances_.empty() && instances_.back().section == section;
    if (!table) {
      if (goes_on) instances_.back().rows.push_back(&row);
      return;
    }
    if (!goes_on || instances_.back().table != *table || restarts(instances_.back(), row)) {
      instances_.push_back({*table, section, {}});
      seen_.clear();
    }
    instances_.back().rows.push_back(&row);
    remember(row, *table);
  }

  // The table that the row's labels speak for; none where they leave it open.
  std::optional<std::uint8_t> decide(const SourceRow& row) {
    Votes votes{};
    for (const SourceCell& cell : row.cells) {
      if (!cell.key.words.empty()) vote(cell, votes);
    }
    const auto best = std::max_element(votes.begin(), votes.end());
    if (*best == 0 || std::count(votes.begin(), votes.end(), *best) > 1) return std::nullopt;
    // Hints alone keep a row with the table that it stands in.
    if (*best < kSimilarLabel) return std::nullopt;
    return static_cast<std::uint8_t>(best - votes.begin());
  }

  void vote(const SourceCell& cell, Votes& votes) {
    if (!cell.uses.empty()) {
      const auto other_table = [&](const LabelUse& use) {
        return use.table != cell.uses.front().table;
      };
      const bool shared = std::ranges::any_of(cell.uses, other_table);
      std::array<bool, kMostTables> voted{};
      for (const LabelUse& use : cell.uses) {
        if (std::exchange(voted.at(use.table), true)) continue;
        votes.at(use.table) += shared ? kSharedLabel : kOwnLabel;
      }
      return;
    }
    const std::string_view words = cell.key.words;
    if (letters(words) < kFewestLetters || similar_searches_ == kMostSearches) return;
    ++similar_searches_;
    const Formats::Match match =
        formats_.closest(words, kSimilarEnough, [](const LabelUse&) { return true; });
    if (match.use != nullptr) votes.at(match.use->table) += kSimilarLabel;
  }

  // A second copy of the table begins where its first row (or, in a table without row labels, its
  // header) comes again after figures. A header repeated on a new page has no figures before it
  // that the rows after it repeat.
  bool restarts(const TableInstance& instance, const SourceRow& row) const {
    const TemplateTable& table = formats_.newest().tables[instance.table];
    const bool labelled = !table.rows.front().label.key.words.empty();
    for (const SourceCell& cell : row.cells) {
      for (const LabelUse& use : cell.uses) {
        if (use.table != instance.table) continue;
        if (labelled) {
          if (use.role == LabelUse::Role::Row && !seen_.empty() && use.index == *seen_.begin() &&
              seen_.contains(use.index)) {
            return true;
          }
        } else if (use.role == LabelUse::Role::ColumnGroup && use.index == 0) {
          return std::any_of(instance.rows.begin(), instance.rows.end(),
                             [](const SourceRow* earlier) { return earlier->has_figures(); });
        }
      }
    }
    return false;
  }

  void remember(const SourceRow& row, std::uint8_t table) {
    if (!row.has_figures() && !ends_blank(row)) return;
    for (const SourceCell& cell : row.cells) {
      for (const LabelUse& use : cell.uses) {
        if (use.table == table && use.role == LabelUse::Role::Row) seen_.insert(use.index);
      }
    }
  }

  static bool has_words(const SourceRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const SourceCell& cell) { return !cell.key.words.empty(); });
  }

  static bool ends_blank(const SourceRow& row) {
    return row.cells.size() > 1 && row.cells.back().blank();
  }

  std::optional<std::uint8_t> section_of(std::uint32_t block) const {
    for (const auto& section : report_.sections) {
      if (section && section->first_block <= block && block < section->last_block) {
        return section->index;
      }
    }
    return std::nullopt;
  }

  // A few labels that happen to agree do not make a statutory table.
  bool is_statutory(const TableInstance& instance) const {
    constexpr std::size_t kFewestLabels = 3;
    std::vector<std::string_view> labels;  // that are different, until there are enough
    std::size_t labelled_rows = 0;
    std::size_t known_rows = 0;
    for (const SourceRow* row : instance.rows) {
      if (row->loose) continue;
      bool known = false;
      bool labelled = false;
      for (const SourceCell& cell : row->cells) {
        if (cell.key.words.empty()) continue;
        labelled = true;
        for (const LabelUse& use : cell.uses) {
          if (use.table != instance.table) continue;
          const std::string_view words = use.label->key.words;
          const bool is_new = labels.size() < kFewestLabels && !std::ranges::count(labels, words);
          if (is_new) labels.push_back(words);
          known = true;
        }
      }
      labelled_rows += labelled ? 1 : 0;
      known_rows += known ? 1 : 0;
    }
    return labels.size() >= kFewestLabels && known_rows * 2 >= labelled_rows;
  }

  const Report& report_;
  const Formats& formats_;
  std::vector<TableInstance> instances_;
  std::set<std::uint16_t> seen_;  // template rows of the last instance so far
  std::size_t similar_searches_ = 0;
};

}  // namespace

std::vector<TableInstance> table_instances(const Report& report, const std::vector<SourceRow>& rows,
                                           const Formats& formats) {
  return Grouping(report, formats).group(rows);
}

}  // namespace gwlint::annual_report
