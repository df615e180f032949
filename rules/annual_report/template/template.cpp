#include "rules/annual_report/template/template.h"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace gwlint::annual_report {

extern const char kFormat2021Toml[];
extern const char kFormat2019Toml[];

namespace {

// Turns one parsed file into a Template; every complaint names the file and the place.
class TemplateReader {
 public:
  TemplateReader(const toml::table& root, std::string_view file) : root_(root), file_(file) {}

  Template read() {
    Template result;
    result.id = text(root_, "id");
    result.first_year = number(root_, "first_year");
    for (const toml::table* section : tables(root_, "section")) {
      result.sections.push_back({text(*section, "number"), text(*section, "heading")});
    }
    for (const toml::table* table : tables(root_, "table")) {
      result.tables.push_back(read_table(*table, result));
    }
    return result;
  }

 private:
  [[noreturn]] void fail(const toml::node& node, std::string_view what) const {
    const toml::source_position at = node.source().begin;
    throw std::runtime_error(fmt::format("{}:{}:{}: {}", file_, at.line, at.column, what));
  }

  std::string text(const toml::table& table, std::string_view key) const {
    const auto value = table[key].value<std::string>();
    if (!value) fail(table, fmt::format("'{}' must be a string", key));
    return *value;
  }
  std::string optional_text(const toml::table& table, std::string_view key) const {
    return table.contains(key) ? text(table, key) : std::string();
  }
  int number(const toml::table& table, std::string_view key) const {
    const auto value = table[key].value<int>();
    if (!value) fail(table, fmt::format("'{}' must be a whole number", key));
    return *value;
  }
  std::vector<const toml::table*> tables(const toml::table& table, std::string_view key) const {
    std::vector<const toml::table*> result;
    const toml::array* array = table[key].as_array();
    if (array == nullptr) return result;
    for (const toml::node& node : *array) {
      if (!node.is_table()) fail(node, fmt::format("'{}' must hold tables", key));
      result.push_back(node.as_table());
    }
    return result;
  }
  std::vector<std::string> texts(const toml::table& table, std::string_view key) const {
    std::vector<std::string> result;
    const toml::array* array = table[key].as_array();
    if (array == nullptr) return result;
    for (const toml::node& node : *array) {
      const auto value = node.value<std::string>();
      if (!value) fail(node, fmt::format("'{}' must hold strings", key));
      result.push_back(*value);
    }
    return result;
  }

  static Label label(std::string text) {
    LabelKey key = label_key(text);
    return {std::move(text), std::move(key)};
  }
  std::vector<Label> labels(const toml::table& table, std::string_view key) const {
    std::vector<Label> result;
    for (std::string& text : texts(table, key)) result.push_back(label(std::move(text)));
    return result;
  }

  TemplateTable read_table(const toml::table& source, const Template& format) const {
    TemplateTable table;
    table.id = text(source, "id");
    table.name = text(source, "name");
    const std::string number = text(source, "section");
    const auto section =
        std::find_if(format.sections.begin(), format.sections.end(),
                     [&](const TemplateSection& candidate) { return candidate.number == number; });
    if (section == format.sections.end()) fail(source, "no section has the number " + number);
    table.section = static_cast<std::uint8_t>(section - format.sections.begin());
    for (const std::string& marker : texts(source, "markers")) {
      table.markers.push_back(label_key(marker));
    }
    for (const toml::table* block : tables(source, "block")) read_block(*block, table);
    for (const toml::table* relation : tables(source, "relation")) {
      read_relation(*relation, table);
    }
    return table;
  }

  void read_block(const toml::table& source, TemplateTable& table) const {
    const auto index = static_cast<std::uint16_t>(table.blocks.size());
    TemplateBlock block;
    block.title = label(optional_text(source, "title"));
    block.corner = label(optional_text(source, "corner"));
    block.first_column = static_cast<std::uint16_t>(table.columns.size());
    block.first_row = static_cast<std::uint16_t>(table.rows.size());
    for (const toml::table* column : tables(source, "columns")) {
      table.columns.push_back({.id = text(*column, "id"),
                               .label = label(text(*column, "label")),
                               .under = labels(*column, "under"),
                               .decimals = (*column)["decimals"].value_or(false),
                               .is_signed = (*column)["signed"].value_or(false),
                               .block = index});
    }
    for (const toml::table* row : tables(source, "rows")) {
      table.rows.push_back({.id = text(*row, "id"),
                            .label = label(text(*row, "label")),
                            .under = labels(*row, "under"),
                            .block = index});
    }
    block.last_column = static_cast<std::uint16_t>(table.columns.size());
    block.last_row = static_cast<std::uint16_t>(table.rows.size());
    table.blocks.push_back(std::move(block));
  }

  // A relation is written for one row or column and holds for each of those it names, or for all.
  void read_relation(const toml::table& source, TemplateTable& table) const {
    const std::string each = text(source, "each");
    if (each != "row" && each != "column") fail(source, "'each' must be \"row\" or \"column\"");
    const bool by_row = each == "row";
    std::vector<std::string> lines = texts(source, by_row ? "rows" : "columns");
    if (lines.empty() && by_row) {
      for (const TemplateRow& row : table.rows) lines.push_back(row.id);
    } else if (lines.empty()) {
      for (const TemplateColumn& column : table.columns) lines.push_back(column.id);
    }
    for (const std::string& line : lines) {
      const auto cell = [&](std::string_view other) {
        const auto index = by_row ? table.find(line, other) : table.find(other, line);
        if (!index) fail(source, fmt::format("no cell {} / {}", line, other));
        return *index;
      };
      const auto terms = [&](std::string_view key) {
        std::vector<Term> result;
        for (std::string_view id : texts(source, key)) {
          const bool negative = id.starts_with('-');
          result.push_back({cell(negative ? id.substr(1) : id), negative ? -1 : 1});
        }
        return result;
      };
      Relation relation{.rule = text(source, "rule"),
                        .left = terms("left"),
                        .right = terms("right"),
                        .previous = terms("previous"),
                        .at_least = source["at_least"].value<std::int64_t>(),
                        .point = cell(text(source, "point"))};
      const bool over_years = !relation.previous.empty();
      (over_years ? table.carried : table.relations).push_back(std::move(relation));
    }
  }

  const toml::table& root_;
  std::string_view file_;
};

}  // namespace

std::optional<CellIndex> TemplateTable::find(std::string_view row_id,
                                             std::string_view column_id) const {
  for (std::uint16_t row = 0; row < rows.size(); ++row) {
    if (rows[row].id != row_id) continue;
    const TemplateBlock& block = blocks[rows[row].block];
    for (std::uint16_t column = block.first_column; column < block.last_column; ++column) {
      if (columns[column].id == column_id) return CellIndex{row, column};
    }
  }
  return std::nullopt;
}

const TemplateTable* Template::table(std::string_view id) const {
  const auto found = std::find_if(tables.begin(), tables.end(),
                                  [&](const TemplateTable& table) { return table.id == id; });
  return found == tables.end() ? nullptr : &*found;
}

Template parse_template(std::string_view text, std::string_view file_name) {
  try {
    const toml::table root = toml::parse(text, file_name);
    return TemplateReader(root, file_name).read();
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    throw std::runtime_error(
        fmt::format("{}:{}:{}: {}", file_name, at.line, at.column, error.description()));
  }
}

std::vector<Template> built_in_templates() {
  std::vector<Template> result;
  result.push_back(parse_template(kFormat2021Toml, "format_2021.toml"));
  result.push_back(parse_template(kFormat2019Toml, "format_2019.toml"));
  return result;
}

}  // namespace gwlint::annual_report
