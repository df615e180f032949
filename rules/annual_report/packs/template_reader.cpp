#include "rules/annual_report/packs/template_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "linter/text/fold.h"
#include "rules/annual_report/packs/relation_reader.h"
#include "rules/annual_report/reading/enumerator.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kMostSections = 20;
constexpr std::size_t kMostTables = 8;
constexpr std::size_t kMostLines = 200;     // rows, or columns, of a table
constexpr std::size_t kLongestLabel = 400;  // bytes; labels are compared with every cell
constexpr std::size_t kMostAccepted = 50;
constexpr std::size_t kLongestHeading = 200;  // bytes
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;

Label label_of(std::string text) {
  LabelKey key = label_key(text);
  return {std::move(text), std::move(key)};
}

std::vector<Label> labels(TableReader& source, std::string_view key) {
  std::vector<Label> result;
  for (std::string& text : source.optional_texts(key)) result.push_back(label_of(std::move(text)));
  return result;
}

class TemplateReader {
 public:
  TemplateReader(TableReader& source, TemplateFinds& finds) : source_(source), finds_(finds) {}

  Template read() {
    format_.id = source_.text("id");
    const auto year = source_.whole_number("first_year");
    if (!year || *year < kFirstYear || *year > kLastYear) {
      source_.complain(
          "first_year",
          {"“first_year”应是 {} 到 {} 的年份。", "'first_year' must be a year from {} to {}."},
          kFirstYear, kLastYear);
    } else {
      format_.first_year = static_cast<int>(*year);
    }
    read_sections();
    read_tables();
    source_.finish();
    return std::move(format_);
  }

 private:
  void read_sections() {
    for (TableReader& source : source_.tables("section")) {
      TemplateSection section;
      section.number = source.text("number");
      section.heading = source.text("heading", kLongestHeading);
      section.accept = read_accepted_headings(source);
      const ChineseNumeral numeral = read_chinese_numeral(fold(section.number));
      if (!section.number.empty() && (numeral.value != format_.sections.size() + 1 ||
                                      numeral.size != fold(section.number).size())) {
        source.complain("number",
                        {"各部分按“一”“二”……依次编号，此处的“{}”不对。",
                         "Sections are numbered '一, 二 …' in order; '{}' is out of it."},
                        section.number);
      }
      source.finish();
      format_.sections.push_back(std::move(section));
    }
    if (format_.sections.empty() || format_.sections.size() > kMostSections) {
      source_.complain(
          "section",
          {"一个格式应有 1 到 {} 个部分（section）。", "A template has 1 to {} sections."},
          kMostSections);
    }
  }

  void read_tables() {
    for (TableReader& source : source_.tables("table")) {
      TemplateTable table = read_table(source);
      if (format_.table(table.id) != nullptr) {
        source.complain("id", {"表格编号“{}”重复。", "There are two tables '{}'."}, table.id);
      }
      format_.tables.push_back(std::move(table));
    }
    if (format_.tables.size() > kMostTables) {
      source_.complain("table", {"一个格式最多可有 {} 张表。", "A template has at most {} tables."},
                       kMostTables);
    }
  }

  TemplateTable read_table(TableReader& source) {
    TemplateTable table;
    table.id = source.text("id");
    table.name = source.text("name");
    const std::string number = source.text("section");
    const auto section = std::ranges::find(format_.sections, number, &TemplateSection::number);
    if (section != format_.sections.end()) {
      table.section = static_cast<std::uint8_t>(section - format_.sections.begin());
    } else if (!number.empty()) {
      std::vector<std::string_view> numbers;
      for (const TemplateSection& known : format_.sections) numbers.push_back(known.number);
      source.complain_of_word(source.place("section"), number, {"部分", "section"}, numbers);
    }
    for (const std::string& marker : source.optional_texts("markers")) {
      table.markers.push_back(label_key(marker));
    }
    for (TableReader& block : source.tables("block")) read_block(block, table);
    expect_size(source, table);
    expect_labels(source, table);
    for (TableReader& relation : source.tables("relation")) read_relation(relation, table);
    source.finish();
    return table;
  }

  static void expect_size(TableReader& source, const TemplateTable& table) {
    if (table.rows.empty() || table.columns.empty()) {
      source.complain("block",
                      {"表格至少要有一行和一列。", "A table has a row and a column at least."});
    }
    if (table.rows.size() > kMostLines || table.columns.size() > kMostLines) {
      source.complain(
          "block", {"表格最多可有 {} 行、{} 列。", "A table has at most {} rows and {} columns."},
          kMostLines, kMostLines);
    }
  }

  // Cells are bound by their labels, and a table is known by three of them.
  static void expect_labels(TableReader& source, const TemplateTable& table) {
    constexpr std::size_t kFewest = 3;
    std::set<std::string_view> words;
    const auto add = [&](const Label& label, bool may_be_empty) {
      words.insert(label.key.words);
      if (!label.key.words.empty() || (may_be_empty && label.text.empty())) return;
      source.complain("block",
                      {"标签“{}”里没有文字；只有一行的表，行标签才可以空着。",
                       "The label '{}' has no words; only the row of a table with one row may do "
                       "without."},
                      label.text);
    };
    for (const TemplateColumn& column : table.columns) {
      add(column.label, false);
      for (const Label& group : column.under) add(group, false);
    }
    for (const TemplateRow& row : table.rows) {
      add(row.label, table.rows.size() == 1);
      for (const Label& group : row.under) add(group, false);
    }
    words.erase("");
    if (words.size() < kFewest && !table.rows.empty() && !table.columns.empty()) {
      source.complain("block",
                      {"表格至少要有三个不同的标签，否则认不出来。",
                       "A table has three different labels at least; it is known by them."});
    }
  }

  static void read_block(TableReader& source, TemplateTable& table) {
    const auto index = static_cast<std::uint16_t>(table.blocks.size());
    TemplateBlock block;
    block.title = label_of(source.optional_text("title", kLongestLabel));
    block.corner = label_of(source.optional_text("corner", kLongestLabel));
    block.first_column = static_cast<std::uint16_t>(table.columns.size());
    block.first_row = static_cast<std::uint16_t>(table.rows.size());
    for (TableReader& column : source.tables("columns")) {
      table.columns.push_back({.id = column.text("id"),
                               .label = label_of(column.text("label", kLongestLabel)),
                               .under = labels(column, "under"),
                               .decimals = column.flag("decimals"),
                               .is_signed = column.flag("signed"),
                               .block = index});
      column.finish();
      for (std::size_t i = block.first_column; i + 1 < table.columns.size(); ++i) {
        if (table.columns[i].id == table.columns.back().id) complain_of_double(column);
      }
    }
    for (TableReader& row : source.tables("rows")) {
      table.rows.push_back({.id = row.text("id"),
                            .label = label_of(row.optional_text("label", kLongestLabel)),
                            .under = labels(row, "under"),
                            .block = index});
      row.finish();
      for (std::size_t i = 0; i + 1 < table.rows.size(); ++i) {
        if (table.rows[i].id == table.rows.back().id) complain_of_double(row);
      }
    }
    block.last_column = static_cast<std::uint16_t>(table.columns.size());
    block.last_row = static_cast<std::uint16_t>(table.rows.size());
    source.finish();
    table.blocks.push_back(std::move(block));
  }

  static void complain_of_double(TableReader& line) {
    line.complain("id", {"表内编号重复。", "The table has this id twice."});
  }

  void read_relation(TableReader& source, TemplateTable& table) {
    const std::string rule = source.text("rule");
    finds_.rules.push_back({rule, source.place("rule")});
    const RelationTerms terms = read_relation_terms(source);
    source.finish();
    const bool over_years = !terms.previous.empty();
    if (over_years) finds_.over_years.push_back(terms.previous_places.front());
    for (Relation& relation : expand_relation(terms, rule, table, source.problems())) {
      (over_years ? table.carried : table.relations).push_back(std::move(relation));
    }
  }

  TableReader& source_;
  TemplateFinds& finds_;
  Template format_;
};

// Every template has the sections and tables of the newest: tables are told apart by number.
void expect_alike(const Template& newest, const Template& other, TableReader& source) {
  if (other.sections.size() != newest.sections.size()) {
    source.complain("section",
                    {"各年的格式应有同样多的部分；“{}”有 {} 个，“{}”有 {} 个。",
                     "Templates have equally many sections; '{}' has {}, '{}' has {}."},
                    newest.id, newest.sections.size(), other.id, other.sections.size());
  }
  if (!std::ranges::equal(newest.tables, other.tables, {}, &TemplateTable::id,
                          &TemplateTable::id)) {
    source.complain("table",
                    {"各年的格式应有编号相同、次序相同的表；“{}”与“{}”不同。",
                     "Templates have the same tables in the same order; '{}' and '{}' "
                     "differ."},
                    newest.id, other.id);
  }
}

}  // namespace

std::vector<std::string> read_accepted_headings(TableReader& source) {
  std::vector<std::string> accepted = source.optional_texts("accept");
  const bool too_long = std::ranges::any_of(
      accepted, [](const std::string& words) { return words.size() > kLongestHeading; });
  if (too_long || accepted.size() > kMostAccepted) {
    source.complain("accept",
                    {"“accept”最多可有 {} 项，每项最多 {} 字节。",
                     "'accept' may hold {} values of {} bytes each."},
                    kMostAccepted, kLongestHeading);
    accepted.clear();
  }
  return accepted;
}

TemplateFinds read_templates(std::vector<TableReader> sources) {
  TemplateFinds finds;
  for (TableReader& source : sources) {
    Template format = TemplateReader(source, finds).read();
    if (!finds.templates.empty()) expect_alike(finds.templates.front(), format, source);
    const bool known = std::ranges::any_of(finds.templates, [&](const Template& other) {
      return other.id == format.id || other.first_year == format.first_year;
    });
    if (known) {
      source.complain("id", {"两个格式的 id 或 first_year 相同。",
                             "Two templates have the same id or first_year."});
    }
    finds.templates.push_back(std::move(format));
  }
  std::ranges::stable_sort(finds.templates, std::ranges::greater(), &Template::first_year);
  return finds;
}

}  // namespace gwlint::annual_report
