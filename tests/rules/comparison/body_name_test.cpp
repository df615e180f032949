#include "rules/annual_report/comparison/body_name.h"

#include <gtest/gtest.h>

#include "linter/text/fold.h"

namespace gwlint::annual_report {
namespace {

Agreement agree(std::string_view a, std::string_view b) {
  const Agreement agrees = agreement(body_name(fold(a)), body_name(fold(b)));
  EXPECT_EQ(agrees, agreement(body_name(fold(b)), body_name(fold(a))));
  return agrees;
}

TEST(BodyName, IsComparedByItsLetters) {
  EXPECT_EQ(agree("云岭县 教育局", "云岭县教育局"), Agreement::Exact);
  EXPECT_EQ(agree("云岭县人民政府办公室", "云岭县政府办公室"), Agreement::Exact);
  EXPECT_EQ(agree("中华人民共和国教育部", "教育部"), Agreement::Exact);
  EXPECT_EQ(agree("云岭县教育局", "云岭县教体局"), Agreement::None);
  EXPECT_EQ(agree("云岭县教育局", "云岭县财政局"), Agreement::None);
}

TEST(BodyName, MayHaveASecondOne) {
  EXPECT_EQ(agree("云岭县科学技术局（云岭县外国专家局）", "云岭县科学技术局"), Agreement::Near);
  EXPECT_EQ(agree("云岭县税务局（第一分局）", "云岭县税务局（第二分局）"), Agreement::None);
  EXPECT_EQ(agree("云岭县税务局（第一分局）", "云岭县税务局(第一分局)"), Agreement::Exact);
}

TEST(BodyName, MayNameTheCityOfItsCounty) {
  EXPECT_EQ(agree("青山市云岭县教育局", "云岭县教育局"), Agreement::Near);
  EXPECT_EQ(agree("某某省云岭县人民政府", "云岭县政府"), Agreement::Near);
  EXPECT_EQ(agree("白石州金沙市水务局", "金沙市水务局"), Agreement::Near);
  EXPECT_EQ(agree("红河州石林彝族自治县人民政府", "石林彝族自治县人民政府"), Agreement::Near);
}

TEST(BodyName, WithoutAPlaceOfItsOwnIsNotCertain) {
  EXPECT_EQ(agree("青山市教育局", "教育局"), Agreement::None);
  EXPECT_EQ(agree("青山市城东区教育局", "城东区教育局"), Agreement::None);
  EXPECT_EQ(agree("青山市住房和城乡建设局", "住房和城乡建设局"), Agreement::None);
  EXPECT_EQ(agree("青山市市场监督管理局", "市场监督管理局"), Agreement::None);
  EXPECT_EQ(agree("青山市农贸市场管理局", "农贸市场管理局"), Agreement::None);
  EXPECT_EQ(agree("大云岭县教育局", "云岭县教育局"), Agreement::None);
}

TEST(BodyName, AgreesWithNothingWhereItIsEmpty) {
  EXPECT_EQ(agree("", ""), Agreement::None);
  EXPECT_EQ(agree("", "云岭县教育局"), Agreement::None);
}

}  // namespace
}  // namespace gwlint::annual_report
