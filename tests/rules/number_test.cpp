#include "rules/annual_report/number.h"

#include <string>

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

std::string number(std::string_view folded) {
  const auto value = parse_number(folded);
  return value ? to_string(*value) : "none";
}

TEST(Number, ReadsWholeNumbersAndDecimals) {
  EXPECT_EQ(number("0"), "0");
  EXPECT_EQ(number("12"), "12");
  EXPECT_EQ(number("007"), "7");
  EXPECT_EQ(number("12.60"), "12.6");
  EXPECT_EQ(number("0.000001"), "0.000001");
  EXPECT_EQ(number("1.0000000"), "1");
  EXPECT_EQ(number(".5"), "0.5");
}

TEST(Number, ReadsSigns) {
  EXPECT_EQ(number("-3"), "-3");
  EXPECT_EQ(number("−3"), "-3");
  EXPECT_EQ(number("+3"), "3");
  EXPECT_EQ(number("-0"), "0");
  EXPECT_EQ(number("-0.5"), "-0.5");
}

TEST(Number, ReadsThousandsSeparatorsWhereTheyBelong) {
  EXPECT_EQ(number("1,234"), "1234");
  EXPECT_EQ(number("12,345,678.90"), "12345678.9");
  EXPECT_EQ(number("1,23"), "none");
  EXPECT_EQ(number("1234,567"), "none");
  EXPECT_EQ(number(",123"), "none");
  EXPECT_EQ(number("1,2345"), "none");
  EXPECT_EQ(number("1,"), "none");
}

TEST(Number, RefusesEverythingElse) {
  for (const std::string_view text :
       {"",     "-",   "+", ".",     "1.",  "--1", "1-",  "1e3", "1E9", "NaN", "nan",      "inf",
        "0x10", "3件", "O", "1.2.3", "约5", "一",  "1 2", "1/2", "%",   "①",   "1.0000001"}) {
    EXPECT_EQ(number(text), "none") << text;
  }
}

TEST(Number, RefusesNumbersBeyondItsRange) {
  EXPECT_EQ(number("9000000000"), "9000000000");
  EXPECT_EQ(number("9000000001"), "none");
  EXPECT_EQ(number(std::string(400, '9')), "none");
  EXPECT_EQ(number("1" + std::string(400, '0')), "none");
  EXPECT_EQ(number("0." + std::string(400, '9')), "none");
  EXPECT_EQ(number(std::string(400, '0') + "7"), "7");
  EXPECT_EQ(number("0." + std::string(400, '0')), "0");
}

TEST(Number, SumsOfAThousandDoNotOverflow) {
  Number sum;
  const Number largest = *parse_number("9000000000");
  for (int i = 0; i < 1000; ++i) sum = sum + largest;
  EXPECT_EQ(to_string(sum), "9000000000000");
}

TEST(Number, IsWrittenWithoutSuperfluousZeros) {
  EXPECT_EQ(to_string(Number::of_units(-1)), "-0.000001");
  EXPECT_EQ(to_string(Number::of_units(12'600'000)), "12.6");
  EXPECT_EQ(to_string(Number::of_units(INT64_MIN)), "-9223372036854.775808");
}

TEST(Number, ComparesExactly) {
  EXPECT_EQ(*parse_number("0.1") + *parse_number("0.2"), *parse_number("0.3"));
}

std::int64_t count(std::string_view folded) {
  return parse_count(folded).value_or(-1);
}

TEST(Count, ReadsDigits) {
  EXPECT_EQ(count("0"), 0);
  EXPECT_EQ(count("126"), 126);
  EXPECT_EQ(count("1,234"), 1234);
}

TEST(Count, ReadsChineseNumeralsWithUnits) {
  EXPECT_EQ(count("十"), 10);
  EXPECT_EQ(count("十二"), 12);
  EXPECT_EQ(count("二十"), 20);
  EXPECT_EQ(count("九十九"), 99);
  EXPECT_EQ(count("一百零三"), 103);
  EXPECT_EQ(count("一百一十"), 110);
  EXPECT_EQ(count("一千零二十"), 1020);
  EXPECT_EQ(count("两千三百四十五"), 2345);
  EXPECT_EQ(count("三万零五"), 30005);
  EXPECT_EQ(count("一亿两千万"), 120'000'000);
  EXPECT_EQ(count("廿三"), 23);
  EXPECT_EQ(count("壹佰贰拾叁"), 123);
  EXPECT_EQ(count("三十一"), 31);
}

TEST(Count, ReadsNumeralsDigitByDigit) {
  EXPECT_EQ(count("二〇二三"), 2023);
  EXPECT_EQ(count("二零二三"), 2023);
  EXPECT_EQ(count("二○二三"), 2023);
  EXPECT_EQ(count("两"), 2);
  EXPECT_EQ(count("零"), 0);
}

TEST(Count, RefusesEverythingElse) {
  for (const std::string_view text :
       {"", "十十", "百", "二十十", "一百百", "十二三", "三件", "1.5", "-1", "一万万", "多", "十几",
        "万", "亿", "二百五千", "1e3"}) {
    EXPECT_EQ(count(text), -1) << text;
  }
}

TEST(Count, RefusesWhatIsTooLarge) {
  EXPECT_EQ(count(std::string(300, '1')), -1);
  std::string numerals;
  for (int i = 0; i < 300; ++i) numerals += "九";
  EXPECT_EQ(count(numerals), -1);
  EXPECT_EQ(count("1000000000000"), 1'000'000'000'000);
  EXPECT_EQ(count("1000000000001"), -1);
}

}  // namespace
}  // namespace gwlint::annual_report
