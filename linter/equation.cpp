#include "linter/equation.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "linter/message_template.h"
#include "linter/say.h"

namespace gwlint {
namespace {

using Cells = std::vector<const Related*>;

constexpr std::size_t kMostWithZeros = 8;  // longer sums leave their zeros out

std::string join(const Cells& cells) {
  std::string sum;
  for (const Related* cell : cells) {
    if (!sum.empty()) {
      sum += cell->negative ? " − " : " + ";
    } else if (cell->negative) {
      sum += "−";
    }
    sum += cell->figure;
  }
  return sum;
}

Cells without_zeros(Cells cells) {
  std::erase_if(cells, [](const Related* cell) { return is_zero(*cell); });
  return cells;
}

// How the equation shows a side, and how many zeros that leaves out.
struct Side {
  std::string text;
  std::size_t zeros_left_out = 0;
  std::optional<std::int64_t> value;
};

std::optional<std::int64_t> value_of(const Cells& cells) {
  std::int64_t sum = 0;
  for (const Related* cell : cells) {
    const auto number = whole_number(cell->figure);
    if (!number) return std::nullopt;
    sum += cell->negative ? -*number : *number;
  }
  return sum;
}

std::string written(std::int64_t number) {
  return number < 0 ? fmt::format("−{}", -number) : fmt::format("{}", number);
}

Side side_of(const Cells& cells) {
  Side side;
  side.value = value_of(cells);
  const Cells shown = cells.size() > kMostWithZeros ? without_zeros(cells) : cells;
  side.zeros_left_out = cells.size() - shown.size();
  side.text = shown.empty() ? "0" : join(shown);
  const bool is_sum = shown.size() > 1 || (!shown.empty() && shown.front()->negative);
  if (side.value && is_sum) side.text += " = " + written(*side.value);
  return side;
}

std::string_view relation(const std::optional<std::int64_t>& left,
                          const std::optional<std::int64_t>& right) {
  return left && right && *left == *right ? " = " : " ≠ ";
}

// The name that tells the total from its summands: the innermost part in which the paths differ.
std::string_view name_of_total(const LogicalPath& total, const LogicalPath& summand) {
  for (std::size_t i = std::min(total.size(), summand.size()); i-- > 0;) {
    if (total[i] != summand[i]) return total[i].name;
  }
  return total.empty() ? std::string_view() : total.back().name;
}

// What is said in brackets behind the equation.
std::string remark(std::string_view total, std::size_t zeros, Language language) {
  std::string text;
  if (!total.empty()) text = say(language, {"表中“{}”", "'{}' in the table"}, total);
  if (zeros > 0 && !text.empty()) text += Bilingual{"；", "; "}.in(language);
  if (zeros > 0) text += say(language, {"其余 {} 项为 0", "{} more are 0"}, zeros);
  return text.empty() ? text : say(language, {"（{}）", " ({})"}, text);
}

}  // namespace

std::optional<std::int64_t> whole_number(std::string_view figure) {
  constexpr std::size_t kMostDigits = 15;
  std::int64_t number = 0;
  const char* end = figure.data() + figure.size();
  const auto [stop, error] = std::from_chars(figure.data(), end, number);
  const bool whole = error == std::errc() && stop == end && figure.size() <= kMostDigits;
  return whole ? std::optional(number) : std::nullopt;
}

bool is_zero(const Related& cell) {
  return whole_number(cell.figure) == 0;
}

Cells cells_of(const std::vector<Related>& related, bool reported) {
  Cells cells;
  for (const Related& cell : related) {
    if (!cell.figure.empty() && cell.reported == reported) cells.push_back(&cell);
  }
  return cells;
}

std::string sum_in_words(const std::vector<Related>& related, bool reported) {
  const Cells cells = cells_of(related, reported);
  if (cells.empty()) return {};
  const Cells shown = without_zeros(cells);
  return shown.empty() ? "0" : join(shown);
}

std::optional<std::string> equation(const Finding& finding, std::string_view located,
                                    Language language) {
  const Cells summands = cells_of(finding.related, false);
  const Cells totals = cells_of(finding.related, true);
  // A relation with one side (现行有效 + 废止 − 制发, which must not be negative) is a sum alone.
  const bool place_is_summand =
      std::any_of(summands.begin(), summands.end(),
                  [&](const Related* cell) { return cell->location == finding.location; });
  if (summands.empty() || (totals.empty() && place_is_summand)) {
    const Cells& only = summands.empty() ? totals : summands;
    if (only.size() < 2) return std::nullopt;
    const Side side = side_of(only);
    return side.text + remark({}, side.zeros_left_out, language);
  }

  Side left = side_of(summands);
  Side right;
  std::string_view name;
  if (totals.empty()) {
    right = {shown_argument(located), 0, whole_number(located)};
    name = name_of_total(finding.path, summands.front()->path);
  } else {
    right = side_of(totals);
    if (totals.size() == 1) name = name_of_total(totals.front()->path, summands.front()->path);
  }
  return left.text.append(relation(left.value, right.value)).append(right.text) +
         remark(name, left.zeros_left_out + right.zeros_left_out, language);
}

}  // namespace gwlint
