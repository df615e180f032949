#include "rules/annual_report/labels.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "rules/annual_report/reading/edit_distance.h"

namespace gwlint::annual_report {
namespace {

TEST(LabelKey, LeavesOutBlanksAndPunctuation) {
  EXPECT_EQ(label_key("3.危及“三安全一稳定”"), (LabelKey{"3", "危及三安全一稳定"}));
  EXPECT_EQ(label_key("(二) 部分公开(区分处理的, 只计这一情形)"),
            label_key("（二）部分公开\n（区分处理的，只计这一情形）"));
}

TEST(LabelKey, PartsTheNumberFromTheWords) {
  EXPECT_EQ(label_key("一、本年新收"), (LabelKey{"一", "本年新收"}));
  EXPECT_EQ(label_key("（七）总计"), (LabelKey{"七", "总计"}));
  EXPECT_EQ(label_key("3. 其他"), (LabelKey{"3", "其他"}));
  EXPECT_EQ(label_key("10)其他"), (LabelKey{"10", "其他"}));
}

TEST(LabelKey, TakesANumeralWithoutItsMarkForAWord) {
  EXPECT_EQ(label_key("三类内部事务信息"), (LabelKey{"", "三类内部事务信息"}));
  EXPECT_EQ(label_key("第二十条第（一）项"), (LabelKey{"", "第二十条第一项"}));
  EXPECT_EQ(label_key("（一）"), (LabelKey{"一", ""}));
}

TEST(Similarity, CountsLettersThatDiffer) {
  EXPECT_DOUBLE_EQ(similarity("补正", "补正"), 1);
  EXPECT_DOUBLE_EQ(similarity("补证", "补正"), 0.5);
  EXPECT_DOUBLE_EQ(similarity("本年制作件数", "本年制发件数"), 5.0 / 6);
  EXPECT_DOUBLE_EQ(similarity("", "补正"), 0);
}

TEST(Similarity, IsThatOfTheEditDistanceOrNone) {
  // All words of up to five letters out of three, and one that shares a bit with another (U+4E00
  // and U+4E40).
  std::vector<std::string> words = {"一", "乀一", "一乀件"};
  for (std::size_t size = 0, count = 1; size <= 5; ++size, count *= 3) {
    for (std::size_t number = 0; number < count; number += size < 4 ? 1 : 5) {
      std::string word;
      for (std::size_t i = 0, rest = number; i < size; ++i, rest /= 3) {
        constexpr std::string_view kLetters[] = {"一", "件", "a"};
        word += kLetters[rest % 3];
      }
      words.push_back(word);
    }
  }
  for (const std::string& a : words) {
    for (const std::string& b : words) {
      const double alike = similarity(a, b);
      for (const double at_least : {0.0, 0.3, 0.6, 0.7, 1.0}) {
        ASSERT_EQ(similarity(ComparedText(a), ComparedText(b), at_least),
                  alike < at_least ? 0 : alike)
            << a << ' ' << b << ' ' << at_least;
      }
      const std::size_t distance =
          edit_distance(ComparedText(a).letters(), ComparedText(b).letters(), 10);
      ASSERT_LE(ComparedText(a).least_distance(ComparedText(b)), distance) << a << ' ' << b;
    }
  }
}

TEST(Similarity, DoesNotCompareWhatIsNoLabel) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "长";
  EXPECT_DOUBLE_EQ(similarity(text, text + "文"), 0);
}

// A bound only saves work: what reaches it is the same with and without.
TEST(Similarity, IsTheSameWhereItReachesABound) {
  const std::string_view labels[] = {"予以公开",
                                     "部分公开",
                                     "不予公开",
                                     "其他处理",
                                     "总计",
                                     "本年新收政府信息公开申请数量",
                                     "上年结转政府信息公开申请数量",
                                     "新收本年政府信息公开申请数量"};
  for (const std::string_view a : labels) {
    for (const std::string_view b : labels) {
      const double alike = similarity(a, b);
      for (const double bound : {0.0, 0.25, 0.45, 0.5, 0.6, 0.75, 1.0}) {
        EXPECT_EQ(similarity(ComparedText(a), ComparedText(b), bound), alike < bound ? 0 : alike)
            << a << " " << b << " " << bound;
      }
    }
  }
}

}  // namespace
}  // namespace gwlint::annual_report
