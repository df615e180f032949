#include "rules/annual_report/reading/letters.h"

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

TEST(Letters, NumeralsHaveTheirValueInBothForms) {
  EXPECT_EQ(numeral_at("一、"), 1);
  EXPECT_EQ(numeral_at("玖"), 9);
  EXPECT_EQ(numeral_at("十"), 0);
  EXPECT_EQ(numeral_at("两"), 0);
  EXPECT_EQ(numeral_at("1"), 0);
  EXPECT_EQ(numeral_at(""), 0);
}

TEST(Letters, WideCharactersAreThoseOfThreeBytes) {
  EXPECT_EQ(wide_character("一二"), wide_character("一"));
  EXPECT_NE(wide_character("一"), wide_character("二"));
  EXPECT_EQ(wide_character("é"), 0u);
  EXPECT_EQ(wide_character("𠀀"), 0u);
  EXPECT_EQ(wide_character("\xe4\xb8"), 0u);
  EXPECT_EQ(wide_character("ab"), 0u);
}

TEST(Letters, MarksAndBlanksAreNone) {
  EXPECT_TRUE(has_letters("、a"));
  EXPECT_TRUE(has_letters("（7）"));
  EXPECT_TRUE(has_letters("。字"));
  EXPECT_FALSE(has_letters("……（）。 "));
  EXPECT_FALSE(has_letters(""));
  EXPECT_EQ(letters_of("1.政府、信息（Ab）"), "1政府信息Ab");
}

TEST(Letters, HanAreCountedInTextsOfAnyLength) {
  std::string text;
  for (std::size_t count = 0; count < 40; ++count) {
    EXPECT_EQ(count_han(text), count) << text;
    EXPECT_EQ(count_han(text + "，a9"), count) << text;
    text += "政";
  }
}

}  // namespace
}  // namespace gwlint::annual_report
