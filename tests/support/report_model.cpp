#include "tests/support/report_model.h"

#include <algorithm>
#include <stdexcept>

namespace gwlint::test {
namespace {

[[noreturn]] void missing(std::string_view what) {
  throw std::out_of_range("not in the model: " + std::string(what));
}

auto find_row(std::vector<ModelRow>& rows, std::string_view label) {
  return std::ranges::find_if(rows, [label](const ModelRow& row) {
    return !row.labels.empty() && row.labels.back() == label;
  });
}

auto find_section(std::vector<ModelSection>& sections, std::string_view number) {
  const auto found = std::ranges::find_if(sections, [number](const ModelSection& section) {
    return section.number == std::string(number) + "、";
  });
  if (found == sections.end()) missing(number);
  return found;
}

void visit(ModelTable& table, const std::function<void(std::string&)>& use) {
  for (ModelBlock& block : table.blocks) {
    use(block.title);
    use(block.corner);
    for (ModelColumn& column : block.columns) std::ranges::for_each(column.labels, use);
    for (ModelRow& row : block.rows) {
      std::ranges::for_each(row.labels, use);
      std::ranges::for_each(row.values, use);
    }
  }
}

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++count;
  return count;
}

}  // namespace

ModelRow& ModelBlock::row(std::string_view label) {
  const auto found = find_row(rows, label);
  if (found == rows.end()) missing(label);
  return *found;
}

void ModelBlock::remove_row(std::string_view label) {
  const auto found = find_row(rows, label);
  if (found == rows.end()) missing(label);
  rows.erase(found);
}

void ModelBlock::remove_column(std::string_view label) {
  const auto found = std::ranges::find_if(
      columns, [label](const ModelColumn& column) { return column.labels.back() == label; });
  if (found == columns.end()) missing(label);
  const auto index = found - columns.begin();
  columns.erase(found);
  for (ModelRow& row : rows) row.values.erase(row.values.begin() + index);
}

ModelRow& ModelTable::row(std::string_view label) {
  for (ModelBlock& block : blocks) {
    const auto found = find_row(block.rows, label);
    if (found != block.rows.end()) return *found;
  }
  missing(label);
}

ModelTable& ModelSection::table() {
  for (auto& item : body) {
    if (auto* const table = std::get_if<ModelTable>(&item)) return *table;
  }
  missing("a table in " + heading);
}

ModelParagraph& ModelSection::paragraph(std::size_t index) {
  for (auto& item : body) {
    auto* const paragraph = std::get_if<ModelParagraph>(&item);
    if (paragraph != nullptr && index-- == 0) return *paragraph;
  }
  missing("a paragraph in " + heading);
}

ModelSection& ReportModel::section(std::string_view number) {
  return *find_section(sections, number);
}

void ReportModel::remove_section(std::string_view number) {
  sections.erase(find_section(sections, number));
}

void ReportModel::for_each_text(const std::function<void(std::string&)>& use) {
  std::ranges::for_each(front, use);
  use(title);
  std::ranges::for_each(intro, use);
  for (ModelSection& section : sections) {
    use(section.number);
    use(section.heading);
    for (auto& item : section.body) {
      if (auto* const paragraph = std::get_if<ModelParagraph>(&item)) {
        use(paragraph->number);
        use(paragraph->text);
      } else {
        visit(std::get<ModelTable>(item), use);
      }
    }
  }
}

void ReportModel::exchange(std::string_view text, std::string_view with) {
  std::size_t count = 0;
  for_each_text([&](std::string& place) { count += occurrences(place, text); });
  if (count != 1) {
    throw std::logic_error("stands " + std::to_string(count) +
                           " times in the model: " + std::string(text));
  }
  for_each_text([&](std::string& place) {
    if (const std::size_t at = place.find(text); at != place.npos) {
      place.replace(at, text.size(), with);
    }
  });
}

}  // namespace gwlint::test
