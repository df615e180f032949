#include "rules/annual_report/labels.h"

#include <gtest/gtest.h>

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

TEST(Similarity, DoesNotCompareWhatIsNoLabel) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "长";
  EXPECT_DOUBLE_EQ(similarity(text, text + "文"), 0);
}

}  // namespace
}  // namespace gwlint::annual_report
