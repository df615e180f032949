#include "rules/annual_report/reading/quantity.h"

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

std::int64_t quantity_in(std::string_view text) {
  Phrase phrase(text);
  const auto quantity = take_quantity(phrase);
  EXPECT_EQ(phrase.at() > 0, quantity.has_value()) << text;
  return quantity ? quantity->value : -1;
}

TEST(Quantity, IsANumberWithItsMeasureWord) {
  EXPECT_EQ(quantity_in("6件"), 6);
  EXPECT_EQ(quantity_in("0件"), 0);
  EXPECT_EQ(quantity_in("1,204条,"), 1204);
  EXPECT_EQ(quantity_in("两份"), 2);
  EXPECT_EQ(quantity_in("二十一起"), 21);
  EXPECT_EQ(quantity_in("零件"), 0);
}

TEST(Quantity, OfSomethingElseIsNone) {
  for (const std::string_view text : {"6", "6,上年", "6.5件", "6-8件", "十余件", "10余件", "约6件",
                                      "第6件", "6%", "6人次", "6日", "", "件", "数件", "几件"}) {
    EXPECT_EQ(quantity_in(text), -1) << text;
  }
}

TEST(Quantity, PlacesItsNumber) {
  Phrase phrase("申请十二件,", 6);
  const auto quantity = take_quantity(phrase);
  ASSERT_TRUE(quantity);
  EXPECT_EQ(quantity->begin, 6u);
  EXPECT_EQ(quantity->end, 12u);
  EXPECT_EQ(phrase.rest(), ",");
}

TEST(BareZero, StandsAtTheEndOfItsClause) {
  for (const std::string_view text : {"0", "0。", "零,", "无。"}) {
    Phrase phrase(text);
    EXPECT_TRUE(take_bare_zero(phrase)) << text;
  }
  for (const std::string_view text : {"0.5", "零投诉", "无一", "05", "6"}) {
    Phrase phrase(text);
    EXPECT_FALSE(take_bare_zero(phrase)) << text;
  }
}

TEST(CountEnd, IsNotWhereTheCountIsQualified) {
  for (const std::string_view text : {"", "。", ",其中", "均已答复", "(含上年结转1件)"}) {
    EXPECT_TRUE(at_count_end(Phrase(text))) << text;
  }
  for (const std::string_view text : {"左右", "以上", "多", "涉及土地", "的", "/年", "次/月"}) {
    EXPECT_FALSE(at_count_end(Phrase(text))) << text;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
