#include "rules/annual_report/comparison/part_figures.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "rules/annual_report/comparison/notices.h"

namespace gwlint::annual_report {
namespace {

using State = BoundCell::State;

// The digest's table where it can be added to `table`.
const DigestTable* table_of(const ReportDigest& digest, const BoundTable& table) {
  const DigestTable* found = digest.table(table.table->id);
  return found != nullptr && found->format->id == table.format->id ? found : nullptr;
}

const DigestCell* figure_of(const ReportDigest& digest, const BoundTable& table, CellIndex cell) {
  const DigestTable* found = table_of(digest, table);
  if (found == nullptr) return nullptr;
  return found->figure(table.table->rows[cell.row].id, table.table->columns[cell.column].id);
}

// The kinds of gaps, as they are told; the last one is of a figure that copies do not agree on.
constexpr std::array<std::pair<State, Bilingual>, 5> kGaps = {{
    {State::Absent, {"缺少单元格", "missing cells"}},
    {State::Blank, {"空白", "blank cells"}},
    {State::Filler, {"未填数字", "cells without a figure"}},
    {State::Other, {"不是数字", "cells that hold no number"}},
    {State::Number, {"两份报告不一致", "cells in which its reports differ"}},
}};

// Cells by the kind of their gap.
class Gaps {
 public:
  void add(State state, std::string name) {
    cells_[static_cast<std::size_t>(state)].push_back(std::move(name));
  }

  bool any() const {
    return std::ranges::any_of(cells_, [](const auto& cells) { return !cells.empty(); });
  }

  // `空白 2 处（甲、乙）；不是数字 1 处（丙）`.
  std::string in(Language language) const {
    const std::string_view pattern =
        language == Language::Chinese ? "{0} {1} 处（{2}）" : "{0}: {1} ({2})";
    std::string words;
    for (const auto& [state, meaning] : kGaps) {
      const std::vector<std::string>& cells = cells_[static_cast<std::size_t>(state)];
      if (cells.empty()) continue;
      if (!words.empty()) words += Bilingual{"；", "; "}.in(language);
      words += fmt::format(fmt::runtime(pattern), meaning.in(language), cells.size(),
                           names(cells, language));
    }
    return words;
  }

 private:
  static std::string names(const std::vector<std::string>& cells, Language language) {
    constexpr std::size_t kMost = 3;
    std::string list;
    for (std::size_t i = 0; i < std::min(kMost, cells.size()); ++i) {
      if (i > 0) list += Bilingual{"、", ", "}.in(language);
      list += cells[i];
    }
    if (cells.size() > kMost) list += Bilingual{"等", ", …"}.in(language);
    return list;
  }

  std::array<std::vector<std::string>, kGaps.size()> cells_;
};

Gaps gaps_of(const PartReport& part, const BoundTable& table) {
  Gaps gaps;
  const DigestTable& own = *table_of(*part.digest, table);
  for (const CellIndex cell : value_cells(*table.table)) {
    if (!table.figure(cell) || figure_of(part, table, cell) != nullptr) continue;
    const DigestCell* found =
        own.find(table.table->rows[cell.row].id, table.table->columns[cell.column].id);
    gaps.add(found == nullptr ? State::Absent : found->state, table.cell_name(cell));
  }
  return gaps;
}

// What is missing of one table, without a full stop; empty where nothing is.
std::string missing_of(const PartReport& part, const BoundTable& table, Language language) {
  const std::string& name = table.table->name;
  const DigestTable* found = part.digest->table(table.table->id);
  if (found == nullptr) return say(language, {"没有“{}”", "there is no '{}'"}, name);
  if (found->repeated) {
    return say(language, {"“{}”不止一份", "'{}' is there more than once"}, name);
  }
  if (found->format->id != table.format->id) {
    return say(language, {"“{}”与汇总报告格式不同", "'{}' is of another format"}, name);
  }
  const Gaps gaps = gaps_of(part, table);
  if (!gaps.any()) return {};
  return say(language, {"“{}”{}", "in '{}' {}"}, name, gaps.in(language));
}

std::string sentence(const PartReport& part, const Report& summary, Language language) {
  std::string missing;
  for (const BoundTable* table : comparable_tables(summary)) {
    const std::string words = missing_of(part, *table, language);
    if (words.empty()) continue;
    if (!missing.empty()) missing += Bilingual{"；", "; "}.in(language);
    missing += words;
  }
  if (missing.empty()) return {};
  return say(language,
             {"该报告有的项目没有可计入汇总的数字：{}。",
              "Some figures of the report could not be added up: {}."},
             missing);
}

}  // namespace

const DigestCell* figure_of(const PartReport& part, const BoundTable& table, CellIndex cell) {
  const DigestCell* own = figure_of(*part.digest, table, cell);
  if (own == nullptr) return nullptr;
  const bool all_agree = std::ranges::all_of(part.copies, [&](const ReportDigest* copy) {
    const DigestCell* other = figure_of(*copy, table, cell);
    return other != nullptr && other->number == own->number;
  });
  return all_agree ? own : nullptr;
}

std::optional<Notice> tell_gaps(const PartReport& part, const Report& summary) {
  Notice gaps = notice_of_words(
      kPartWithoutFigures, [&](Language language) { return sentence(part, summary, language); });
  if (gaps.zh.empty()) return std::nullopt;
  gaps.path = part.path;
  return gaps;
}

}  // namespace gwlint::annual_report
