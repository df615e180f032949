// Relations with last year's report, as the templates have them.
#include <gtest/gtest.h>

#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {
namespace {

TEST(CarriedRelations, AreNoneOfTheTableItself) {
  const std::vector<Template> formats = built_in_templates();
  const TemplateTable& applications = *formats.front().table("applications");
  ASSERT_EQ(applications.carried.size(), 7u);
  for (std::size_t i = 0; i < applications.carried.size(); ++i) {
    const Relation& relation = applications.carried[i];
    EXPECT_EQ(relation.rule, "SUM006");
    EXPECT_EQ(relation.point, *applications.find("carried_in", applications.columns[i].id));
    ASSERT_EQ(relation.previous.size(), 1u);
    EXPECT_EQ(relation.previous[0].cell,
              *applications.find("carried_out", applications.columns[i].id));
  }
  const TemplateTable& disclosure = *formats.front().table("disclosure");
  ASSERT_EQ(disclosure.carried.size(), 2u);
  EXPECT_EQ(disclosure.carried[1].right.size(), 2u);
  EXPECT_EQ(disclosure.carried[1].right[1].coefficient, -1);
  EXPECT_EQ(formats.back().table("applications")->carried.size(), 7u);
  EXPECT_TRUE(formats.back().table("disclosure")->carried.empty());
}

}  // namespace
}  // namespace gwlint::annual_report
