#include "rules/annual_report/balance.h"

#include <algorithm>
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {
namespace {

// A filled-in applications table that balances, to be spoiled by tests.
class Applications {
 public:
  Applications() : format_(built_in_templates().front()), table_(*format_.table("applications")) {
    std::mt19937 random(20230101);
    std::uniform_int_distribution<int> figure(0, 9);
    for (const TemplateRow& row : table_.rows) {
      if (row.id == "outcomes" || row.id == "new") continue;
      for (const TemplateColumn& column : table_.columns) {
        if (column.id != "all") set(row.id, column.id, figure(random));
      }
    }
    for (const TemplateColumn& column : table_.columns) {
      if (column.id == "all") continue;
      int outcomes = 0;
      for (const TemplateRow& row : table_.rows) {
        if (!row.under.empty() && row.id != "outcomes") outcomes += get(row.id, column.id);
      }
      set("outcomes", column.id, outcomes);
      // Enough of them that what is carried out or in never makes it negative.
      set("carried_in", column.id, 0);
      set("new", column.id, outcomes + get("carried_out", column.id));
    }
    for (const TemplateRow& row : table_.rows) {
      int all = 0;
      for (const TemplateColumn& column : table_.columns) {
        if (column.id != "all") all += get(row.id, column.id);
      }
      set(row.id, "all", all);
    }
  }

  void set(std::string_view row, std::string_view column, int value) {
    const CellIndex index = *table_.find(row, column);
    figures_[index.row * table_.columns.size() + index.column] = Number::of(value);
  }
  void clear(std::string_view row, std::string_view column) {
    const CellIndex index = *table_.find(row, column);
    figures_.erase(index.row * table_.columns.size() + index.column);
  }
  int get(std::string_view row, std::string_view column) const {
    const CellIndex index = *table_.find(row, column);
    return static_cast<int>(figures_.at(index.row * table_.columns.size() + index.column).units() /
                            Number::kScale);
  }
  Balance balance() const {
    return annual_report::balance(table_, [this](CellIndex index) -> std::optional<Number> {
      const auto found = figures_.find(index.row * table_.columns.size() + index.column);
      return found == figures_.end() ? std::nullopt : std::optional(found->second);
    });
  }
  const TemplateTable& table() const { return table_; }

 private:
  Template format_;
  const TemplateTable& table_;
  std::map<std::size_t, Number> figures_;
};

std::size_t failing(const Balance& balance) {
  return static_cast<std::size_t>(
      std::count_if(balance.evaluations.begin(), balance.evaluations.end(),
                    [](const Evaluation& evaluation) { return !evaluation.holds; }));
}

TEST(Balance, HasThirtyNineRelationsInTheApplicationsTable) {
  const Applications applications;
  EXPECT_EQ(applications.balance().evaluations.size(), 25u + 7u + 7u);
  EXPECT_EQ(failing(applications.balance()), 0u);
  EXPECT_FALSE(applications.balance().culprit);
}

// Every cell stands in two relations that share no other cell, so any one wrong cell is found.
TEST(Balance, FindsAnySingleWrongCell) {
  const Applications balanced;
  for (const TemplateRow& row : balanced.table().rows) {
    for (const TemplateColumn& column : balanced.table().columns) {
      SCOPED_TRACE(row.id + " / " + column.id);
      Applications applications;
      const int right = applications.get(row.id, column.id);
      applications.set(row.id, column.id, right + 3);
      const Balance balance = applications.balance();
      ASSERT_TRUE(balance.culprit);
      EXPECT_EQ(balance.culprit->cell, *applications.table().find(row.id, column.id));
      EXPECT_EQ(balance.culprit->from, Number::of(right + 3));
      EXPECT_EQ(balance.culprit->to, Number::of(right));
    }
  }
}

TEST(Balance, NamesNoneWhereTwoCellsAreWrong) {
  Applications applications;
  applications.set("new", "person", applications.get("new", "person") + 1);
  applications.set("secret", "company", applications.get("secret", "company") + 1);
  EXPECT_GE(failing(applications.balance()), 3u);
  EXPECT_FALSE(applications.balance().culprit);
}

TEST(Balance, DoesNotEvaluateRelationsWithAGap) {
  Applications applications;
  applications.clear("secret", "person");
  // Row 属于国家秘密 and (七) of 自然人 are left out; everything else is evaluated.
  EXPECT_EQ(applications.balance().evaluations.size(), 39u - 2u);
}

TEST(Balance, NamesNoneInATableOfOneRelation) {
  const Template format = built_in_templates().front();
  const TemplateTable& table = *format.table("disputes");
  const Balance result = balance(table, [&](CellIndex index) -> std::optional<Number> {
    return Number::of(table.columns[index.column].id == "review_all" ? 2 : 0);
  });
  EXPECT_EQ(failing(result), 1u);
  EXPECT_FALSE(result.culprit);
}

}  // namespace
}  // namespace gwlint::annual_report
