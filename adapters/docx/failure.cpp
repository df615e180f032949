#include "adapters/docx/failure.h"

#include <fmt/format.h>

#include "linter/document/limit.h"

namespace gwlint::docx {

Detail describe(std::string_view part, const Place& place) {
  Detail where{std::string(part), std::string(part)};
  if (place.table != 0) {
    where.zh += fmt::format("，第 {} 个表格", place.table);
    where.en += fmt::format(", table {}", place.table);
    if (place.row != 0) {
      where.zh += fmt::format("第 {} 行", place.row);
      where.en += fmt::format(", row {}", place.row);
    }
    if (place.cell != 0) {
      where.zh += fmt::format("第 {} 格", place.cell);
      where.en += fmt::format(", cell {}", place.cell);
    }
  }
  if (place.paragraph != 0) {
    where.zh += fmt::format("，第 {} 段", place.paragraph);
    where.en += fmt::format(", paragraph {}", place.paragraph);
  }
  return where;
}

ReadError failure(ReadErrorKind kind, const Detail& where, const Detail& what) {
  const auto join = [](std::string_view place, std::string_view colon, std::string_view met) {
    if (place.empty() || met.empty()) return fmt::format("{}{}", place, met);
    return fmt::format("{}{}{}", place, colon, met);
  };
  return {kind, join(where.zh, "：", what.zh), join(where.en, ": ", what.en)};
}

ReadError failure(ReadErrorKind kind, const Detail& where, Bilingual what) {
  return failure(kind, where, Detail{std::string(what.zh), std::string(what.en)});
}

ReadError over_limit(const Detail& where, Limit limit, const Limits& limits,
                     std::optional<std::uint64_t> met) {
  return beyond(limit, limits, met, where.zh, where.en);
}

}  // namespace gwlint::docx
