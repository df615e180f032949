#include "rules/annual_report/reading/enumerator.h"

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

using Kind = Enumerator::Kind;

void expect(std::string_view text, Kind kind, std::uint32_t value, std::string_view number) {
  const Enumerator enumerator = read_enumerator(text);
  EXPECT_EQ(enumerator.kind, kind) << text;
  EXPECT_EQ(enumerator.value, value) << text;
  EXPECT_EQ(text.substr(0, enumerator.size), number) << text;
}

TEST(Enumerator, Kinds) {
  expect("一、总体情况", Kind::Chinese, 1, "一、");
  expect("十二、附则", Kind::Chinese, 12, "十二、");
  expect("二十、附则", Kind::Chinese, 20, "二十、");
  expect("三.收到", Kind::ChineseOther, 3, "三.");
  expect("三,收到", Kind::ChineseOther, 3, "三,");
  expect("(四)平台", Kind::ChineseBracket, 4, "(四)");
  expect("(四)、平台", Kind::ChineseBracket, 4, "(四)、");
  expect("2、主动", Kind::Arabic, 2, "2、");
  expect("3.其他", Kind::Arabic, 3, "3.");
  expect("3)其他", Kind::Arabic, 3, "3)");
  expect("(3)其他", Kind::ArabicBracket, 3, "(3)");
  expect("第二部分主动", Kind::Part, 2, "第二部分");
  expect("第二部分:主动", Kind::Part, 2, "第二部分:");
  expect("一是加强", Kind::Ordinal, 1, "一是");
  expect("第三,加强", Kind::Ordinal, 3, "第三,");
  expect("1.2023年预算", Kind::Arabic, 1, "1.");
}

TEST(Enumerator, FiguresAndWordsAreNone) {
  for (const std::string_view text : {"2023年", "1.5万元", "1,200件", "12件", "一年来", "十分重视",
                                      "第二十条第(一)项", "(2021)", "", "(", "一"}) {
    EXPECT_FALSE(read_enumerator(text)) << text;
  }
}

TEST(Enumerator, NumberSigns) {
  EXPECT_TRUE(begins_with_number_sign("①公开"));
  EXPECT_TRUE(begins_with_number_sign("  ⑴公开"));
  EXPECT_FALSE(begins_with_number_sign("1公开"));
}

}  // namespace
}  // namespace gwlint::annual_report
