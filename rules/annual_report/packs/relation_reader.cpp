#include "rules/annual_report/packs/relation_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "linter/text/nearest.h"

namespace gwlint::annual_report {
namespace {

std::string_view without_sign(std::string_view id) {
  return id.starts_with('-') ? id.substr(1) : id;
}

// Ids of a table's rows or columns, each once.
std::vector<std::string_view> ids_of(const TemplateTable& table, bool rows) {
  std::set<std::string_view> ids;
  if (rows) {
    for (const TemplateRow& row : table.rows) ids.insert(row.id);
  } else {
    for (const TemplateColumn& column : table.columns) ids.insert(column.id);
  }
  return {ids.begin(), ids.end()};
}

// The expansion of one relation's terms over one table.
class Expansion {
 public:
  Expansion(const RelationTerms& terms, const TemplateTable& table, Problems& problems)
      : terms_(terms), table_(table), problems_(problems) {}

  std::vector<Relation> expand(const std::string& rule) {
    const std::size_t before = problems_.size();
    expect_ids(terms_.lines, terms_.line_places, terms_.by_row);
    expect_ids(terms_.left, terms_.left_places, !terms_.by_row);
    expect_ids(terms_.right, terms_.right_places, !terms_.by_row);
    expect_ids(terms_.previous, terms_.previous_places, !terms_.by_row);
    expect_id(terms_.point, terms_.point_place, !terms_.by_row);
    if (problems_.size() != before) return {};
    std::vector<Relation> relations;
    for (const std::string_view line : lines()) {
      Relation relation;
      relation.rule = rule;
      relation.at_least = terms_.at_least;
      const auto point = cell(line, terms_.point);
      if (point && add(line, terms_.left, relation.left) &&
          add(line, terms_.right, relation.right) &&
          add(line, terms_.previous, relation.previous)) {
        relation.point = *point;
        relations.push_back(std::move(relation));
      } else if (!terms_.lines.empty()) {
        problems_.add(
            terms_.point_place,
            {"“{}”中没有这一关系所需的全部单元格。", "'{}' lacks a cell of this relation."}, line);
      }
    }
    if (relations.empty() && problems_.size() == before) {
      problems_.add(
          terms_.point_place,
          {"没有一{}含有这一关系的全部单元格。", "No {1} has all cells of this relation."},
          terms_.by_row ? "行" : "列", terms_.by_row ? "row" : "column");
    }
    return relations;
  }

 private:
  void expect_id(const std::string& id, const Place& place, bool row) {
    if (id.empty()) return;  // complained of where it was read
    const std::vector<std::string_view> ids = ids_of(table_, row);
    if (std::ranges::find(ids, id) != ids.end()) return;
    const std::string_view near = nearest(id, ids);
    problems_.add(place,
                  {"表“{}”没有编号为“{}”的{}，是否想写“{}”？",
                   "Table '{0}' has no {4} '{1}'; did you mean '{3}'?"},
                  table_.id, id, row ? "行" : "列", near, row ? "row" : "column");
  }

  void expect_ids(const std::vector<std::string>& ids, const std::vector<Place>& places, bool row) {
    for (std::size_t i = 0; i < ids.size() && i < places.size(); ++i) {
      expect_id(std::string(without_sign(ids[i])), places[i], row);
    }
  }

  std::vector<std::string_view> lines() const {
    std::vector<std::string_view> result(terms_.lines.begin(), terms_.lines.end());
    if (!result.empty()) return result;
    // In the order of the table, each id once.
    const auto add = [&](std::string_view id) {
      if (std::ranges::find(result, id) == result.end()) result.push_back(id);
    };
    if (terms_.by_row) {
      for (const TemplateRow& row : table_.rows) add(row.id);
    } else {
      for (const TemplateColumn& column : table_.columns) add(column.id);
    }
    return result;
  }

  std::optional<CellIndex> cell(std::string_view line, std::string_view other) const {
    return terms_.by_row ? table_.find(line, other) : table_.find(other, line);
  }

  bool add(std::string_view line, const std::vector<std::string>& ids, std::vector<Term>& terms) {
    for (const std::string_view id : ids) {
      const auto index = cell(line, without_sign(id));
      if (!index) return false;
      terms.push_back({*index, id.starts_with('-') ? -1 : 1});
    }
    return true;
  }

  const RelationTerms& terms_;
  const TemplateTable& table_;
  Problems& problems_;
};

}  // namespace

RelationTerms read_relation_terms(TableReader& source) {
  RelationTerms terms;
  const std::string each = source.text("each");
  if (!each.empty() && each != "row" && each != "column") {
    source.complain(
        "each", {"“each”应是 \"row\" 或 \"column\"。", "'each' must be \"row\" or \"column\"."});
  }
  terms.by_row = each != "column";
  const std::string_view lines = terms.by_row ? "rows" : "columns";
  terms.lines = source.optional_texts(lines);
  terms.line_places = source.places(lines);
  terms.left = source.texts("left");
  terms.left_places = source.places("left");
  terms.right = source.optional_texts("right");
  terms.right_places = source.places("right");
  terms.previous = source.optional_texts("previous");
  terms.previous_places = source.places("previous");
  terms.at_least = source.whole_number("at_least");
  terms.point = source.text("point");
  terms.point_place = source.place("point");
  const bool is_equation = !terms.right.empty() || !terms.previous.empty();
  if (is_equation == terms.at_least.has_value()) {
    source.complain("left",
                    {"“right”和“at_least”应写且只写一个。", "Write either 'right' or 'at_least'."});
  }
  const auto is_point = [&](const std::string& id) { return without_sign(id) == terms.point; };
  if (!terms.point.empty() && std::ranges::none_of(terms.left, is_point) &&
      std::ranges::none_of(terms.right, is_point)) {
    source.complain("point", {"“point”应是 left 或 right 中的一项。",
                              "'point' must be one of 'left' or 'right'."});
  }
  return terms;
}

std::vector<Relation> expand_relation(const RelationTerms& terms, const std::string& rule,
                                      const TemplateTable& table, Problems& problems) {
  if (terms.left.empty() || terms.point.empty()) return {};
  return Expansion(terms, table, problems).expand(rule);
}

}  // namespace gwlint::annual_report
