#include <gtest/gtest.h>

#include "tests/support/english.h"

namespace gwlint::test {
namespace {

TEST(StrayHan, IsFound) {
  EXPECT_EQ(stray_han("Section 六 is empty."), "六");
  EXPECT_EQ(stray_han("A row's total 总计 and a column's."), "总计");
  EXPECT_EQ(stray_han("'总计' and 合计"), "合计");
  EXPECT_EQ(stray_han("没有标题。"), "没有标题");
  EXPECT_EQ(stray_han("30号"), "号");
}

TEST(StrayHan, MayBeQuotedOrALegalName) {
  EXPECT_EQ(stray_han("Write '本年', as a row's label does."), "");
  EXPECT_EQ(stray_han("('（七）总计')"), "");
  EXPECT_EQ(stray_han("Name '《条例》' or 《政府信息公开条例》."), "");
  EXPECT_EQ(stray_han("It is 国办公开办函〔2021〕30号."), "");
  EXPECT_EQ(stray_han("The applicants' total."), "");
}

}  // namespace
}  // namespace gwlint::test
