#include "rules/annual_report/template/template.h"

#include <gtest/gtest.h>

#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {
namespace {

TEST(Template, Format2021HasTheCellsOfTheRegulation) {
  const Template format = built_in_templates().front();
  EXPECT_EQ(format.id, "2021");
  ASSERT_EQ(format.sections.size(), 6u);
  const TemplateTable& applications = *format.table("applications");
  EXPECT_EQ(applications.rows.size(), 25u);
  EXPECT_EQ(applications.columns.size(), 7u);
  EXPECT_EQ(format.table("disputes")->columns.size(), 15u);
  std::size_t disclosure_cells = 0;
  for (const TemplateBlock& block : format.table("disclosure")->blocks) {
    disclosure_cells +=
        static_cast<std::size_t>(block.last_row - block.first_row) * block.columns();
  }
  EXPECT_EQ(disclosure_cells, 10u);
}

TEST(Template, Format2019HasOneRowOfOtherOutcomes) {
  const Template format = built_in_templates().back();
  EXPECT_EQ(format.id, "2019");
  EXPECT_EQ(format.table("applications")->rows.size(), 23u);
  EXPECT_EQ(format.table("disclosure")->blocks.size(), 5u);
}

TEST(Template, EachFormatHasTheSameTablesInTheSameOrder) {
  const std::vector<Template> formats = built_in_templates();
  for (const Template& format : formats) {
    ASSERT_EQ(format.tables.size(), formats.front().tables.size());
    for (std::size_t i = 0; i < format.tables.size(); ++i) {
      EXPECT_EQ(format.tables[i].id, formats.front().tables[i].id);
    }
  }
}

TEST(Template, RelationsExpandOverRowsAndColumns) {
  const Template format = built_in_templates().front();
  EXPECT_EQ(format.table("applications")->relations.size(), 25u + 7u + 7u);
  EXPECT_EQ(format.table("disputes")->relations.size(), 3u);
  const std::vector<Relation>& active = format.table("disclosure")->relations;
  ASSERT_EQ(active.size(), 2u);
  EXPECT_EQ(active.front().at_least, 0);
  EXPECT_EQ(active.front().left.back().coefficient, -1);
}

TEST(Formats, KnowAGroupOnceATable) {
  const Formats formats(built_in_templates());
  std::size_t groups = 0;
  for (const LabelUse& use : formats.exact("法人或其他组织")) {
    groups += use.format == 0 && use.role == LabelUse::Role::ColumnGroup ? 1 : 0;
  }
  EXPECT_EQ(groups, 1u);
}

TEST(Formats, FindTheClosestLabel) {
  const Formats formats(built_in_templates());
  const Formats::Match match =
      formats.closest("本年制作件数", 0.6, [](const LabelUse& use) { return use.format == 0; });
  ASSERT_NE(match.use, nullptr);
  EXPECT_EQ(match.use->label->text, "本年制发件数");
}

}  // namespace
}  // namespace gwlint::annual_report
