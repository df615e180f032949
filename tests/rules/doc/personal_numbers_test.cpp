// DOC006.
#include "rules/annual_report/doc/personal_numbers.h"

#include <string_view>

#include <gtest/gtest.h>

#include "tests/rules/basis_text.h"

namespace gwlint::annual_report {
namespace {

struct Number {
  std::string_view sentence;
  std::string_view marked;
  Level level = Level::Error;
};

TEST(PersonalInformation, IsFoundAndPointedTo) {
  constexpr Level kWarning = Level::Warning;
  for (const Number& number : {
           Number{"身份证号：11010519491231002X。", "11010519491231002X"},
           Number{"身份证11010519491231002x。", "11010519491231002x"},
           Number{"居民430102198001011233申请公开。", "430102198001011233"},
           Number{"居民１１０１０５１９４９１２３１００２Ｘ申请公开。",
                  "１１０１０５１９４９１２３１００２Ｘ"},
           Number{"证件110105 19491231 002X。", "110105 19491231 002X"},
           Number{"证件1101 0519 4912 3100 2X。", "1101 0519 4912 3100 2X"},
           Number{"证件1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X。",
                  "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X"},
           Number{"身份证号110105\u300019491231\u3000002X。", "110105\u300019491231\u3000002X"},
           Number{"李明（130102199202294560）申请公开。", "130102199202294560"},
           Number{"电话13812345678。", "13812345678", kWarning},
           Number{"电话１３８１２３４５６７８。", "１３８１２３４５６７８", kWarning},
           Number{"电话138 1234 5678。", "138 1234 5678", kWarning},
           Number{"电话138-1234-5678。", "138-1234-5678", kWarning},
           Number{"电话1381234-5678。", "1381234-5678", kWarning},
           Number{"电话138—1234—5678。", "138—1234—5678", kWarning},
           Number{"电话+86 13812345678。", "13812345678", kWarning},
           Number{"电话+8613812345678。", "8613812345678", kWarning},
           Number{"电话0086 138 1234 5678。", "138 1234 5678", kWarning},
           Number{"电话86-13812345678。", "13812345678", kWarning},
           Number{"手机：19912345678（微信同号）。", "19912345678", kWarning},
           Number{"联系李明13812345678或座机88881234。", "13812345678", kWarning},
           Number{"Tel: 13812345678。", "13812345678", kWarning},
       }) {
    const auto findings = check(with_sentence(number.sentence));
    ASSERT_EQ(findings.size(), 1u) << number.sentence;
    EXPECT_EQ(findings[0].rule, "DOC006");
    EXPECT_EQ(findings[0].text, number.marked);
    EXPECT_EQ(findings[0].finding.level, number.level) << number.sentence;
  }
}

TEST(PersonalInformation, EachNumberIsAFinding) {
  EXPECT_EQ(found(with_sentence("电话13812345678、13987654321。"), "DOC006"),
            (Lines{"DOC006 13812345678", "DOC006 13987654321"}));
  EXPECT_EQ(found(with_sentence("电话13812345678 13987654321。"), "DOC006"),
            (Lines{"DOC006 13812345678", "DOC006 13987654321"}));
  EXPECT_EQ(found(with_sentence("电话13812345678/13987654321。"), "DOC006").size(), 2u);
}

// Nothing of any rule.
TEST(PersonalInformation, IsNotSeenInOrdinaryText) {
  for (const std::string_view sentence : {
           // no identity numbers
           "编号110105194912310021。",
           "编号110105194913310023。",
           "编号990102198001011235。",
           "编号43010218991231123X。",
           "统一社会信用代码914301021980010112。",
           "统一社会信用代码11430000006123456X。",
           "账号430102198001011233。",
           "代码110105194912310021234。",
           "单据A11010519491231002X。",
           "身份证号110105********002X。",
           "身份证号1101051949××××002X。",
           "流水号20231231110105194912。",
           "编号11010519491231002。",
           // no mobile numbers
           "电话0731-88881234。",
           "电话（0731）88881234转801。",
           "热线12345、12388。",
           "热线400-123-4567。",
           "热线95598。",
           "电话138****5678。",
           "电话138xxxx5678。",
           "电话138××××5678。",
           "编号12812345678。",
           "电话1381234567。",
           "编号138123456789。",
           "总浏览量13812345678次。",
           "收入13812345678元。",
           "收入13812345678.50元。",
           "投入￥13812345678。",
           "索引号：13812345678。",
           "索引号ABC13812345678。",
           "见http://a.cn/13812345678.html。",
           "见a.cn/?id=13812345678。",
           "账号为13812345678。",
           "许可证号：13812345678。",
           "区间为13800-138000。",
           "分别为138 1234 5678 90条。",
           "邮箱13812345678@139.com。",
           "案件（2023）云0113812345678号。",
           "电话2013812345678。",
           "文号13812345678号。",
           "面积1381234567.8平方米。",
           "第13812345678号专利已公布。",
       }) {
    EXPECT_EQ(check(with_sentence(sentence)), std::vector<Found>()) << sentence;
  }
}

TEST(PersonalInformation, NeverRepeatsTheNumber) {
  for (const std::string_view sentence :
       {"身份证号1101 0519 4912 3100 2X。", "电话138-1234-5678。"}) {
    const auto findings = check(with_sentence(sentence), "DOC006");
    ASSERT_EQ(findings.size(), 1u);
    for (const Language language : {Language::Chinese, Language::English}) {
      const std::string words = message(findings[0].finding, language);
      EXPECT_NE(words.find("***"), std::string::npos) << words;
      EXPECT_EQ(words.find("4912"), std::string::npos) << words;
      EXPECT_EQ(words.find("1234"), std::string::npos) << words;
    }
  }
}

TEST(PersonalInformation, IsFoundInTablesButForTheirFigures) {
  EXPECT_EQ(found(model_with("行政强制\t3", "行政强制（13812345678）\t3"), "DOC006"),
            Lines{"DOC006 13812345678"});
  EXPECT_EQ(found(model_with("行政强制\t3", "行政强制\t13812345678"), "DOC006"), Lines());
}

// A level that is set lower than the rule's own holds for both kinds.
TEST(PersonalInformation, AMobileNumberIsNeverAboveTheRule) {
  class AsNotes : public RuleLevels {
    Level level_of(const RuleInfo&) const override { return Level::Note; }
  };
  const auto findings =
      check(with_sentence("李明11010519491231002X，电话13812345678。"), "DOC006", AsNotes());
  ASSERT_EQ(findings.size(), 2u);
  EXPECT_EQ(findings[0].finding.level, Level::Note);
  EXPECT_EQ(findings[1].finding.level, Level::Note);
}

TEST(Masked, ShowsTheEndsOnly) {
  EXPECT_EQ(masked("13812345678"), "138****5678");
  EXPECT_EQ(masked("138-1234-5678"), "138****5678");
  EXPECT_EQ(masked("11010519491231002X"), "110*************2X");
  EXPECT_EQ(without_personal_numbers("李明 138 1234 5678，王芳。"), "李明 138****5678，王芳。");
  EXPECT_EQ(without_personal_numbers("没有号码"), "没有号码");
}

TEST(FindPersonalNumbers, TakesLinearTime) {
  for (const std::string_view unit : {"1 ", "1-", "138 1234 ", "1", "86-", "13812345678 "}) {
    std::string source;
    while (source.size() < 300'000) source += unit;
    FoldedText text;
    const Span whole = text.append(source, 0);
    EXPECT_NO_THROW(find_personal_numbers(text, whole)) << unit;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
