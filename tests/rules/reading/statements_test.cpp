#include "rules/annual_report/reading/statements.h"

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

TEST(Statements, Nothing) {
  for (const std::string_view text : {"无", "无。", "暂无。\n", "没有"})
    EXPECT_TRUE(says_nothing(text)) << text;
  for (const std::string_view text : {"无其他需要报告的事项。", "没有收费。", ""}) {
    EXPECT_FALSE(says_nothing(text)) << text;
  }
}

TEST(Statements, Fees) {
  for (const std::string_view text :
       {"未收取信息处理费。", "全年没有产生收费。", "收取费用0元。", "政府信息公开不收费。",
        "减免1件。", "依据《政府信息公开信息处理费管理办法》,无此类情况,无其他事项。",
        "按《政府信息公开信息处理费管理办法》执行。本年度未发生。", "未收取行政事业性收费。",
        "政府信息公开没有行政事业性收费。"}) {
    EXPECT_TRUE(states_fees(text)) << text;
  }
  for (const std::string_view text :
       {"无其他需要报告的事项。", "本年度行政事业性收费为0。",
        "政府信息公开工作按《政府信息公开信息处理费管理办法》执行。无其他需要报告的事项。"}) {
    EXPECT_FALSE(states_fees(text)) << text;
  }
}

TEST(Statements, ProblemsAlone) {
  for (const std::string_view text :
       {"公开内容不够全面,政策解读形式单一。", "虽然取得一定成效,但主动性还有待提高。",
        "一是思想认识需进一步提高;二是规范性文件公开不及时。",
        "工作人员业务能力有待改进,还需努力。", "公开内容还不能完全满足公众需要。",
        "我局工作还有一些需要加强和改进的地方。", "信息更新的主动性还要加强,力度应加大。",
        "问题是信息更新滞后,措施不力,针对性不强。", "公开质量参差不齐。", "个别人员公开意识淡薄。",
        "解读流于形式。"}) {
    EXPECT_TRUE(names_problems(text)) << text;
    EXPECT_FALSE(names_improvements(text)) << text;
  }
}

TEST(Statements, ImprovementsAlone) {
  for (const std::string_view text :
       {"2024年,我局将细化公开目录。", "下一步加强培训。", "一是加强培训。二是完善制度。",
        "今后,我局要做好公开工作。", "我们要不断加强队伍建设,提升水平。",
        "一要加强学习,二要健全机制。", "一是要加强学习。", "我局应当加强培训,提升能力。",
        "本年度不存在问题,我局将继续做好公开工作。"}) {
    EXPECT_TRUE(names_improvements(text)) << text;
    EXPECT_FALSE(names_problems(text)) << text;
  }
}

TEST(Statements, AnUnclearWishIsNeither) {
  for (const std::string_view text : {"公开的主动性要加强。", "主要加强了培训。", "重要提升。"}) {
    EXPECT_FALSE(names_improvements(text)) << text;
    EXPECT_FALSE(names_problems(text)) << text;
  }
}

TEST(Statements, Duties) {
  const GovernmentDuties all = duties_in("纳入绩效考核,群众满意度较高,没有发生追责。");
  EXPECT_TRUE(all.appraisal && all.public_review && all.accountability);
  const GovernmentDuties none = duties_in("组织培训两次。");
  EXPECT_FALSE(none.appraisal || none.public_review || none.accountability);
}

}  // namespace
}  // namespace gwlint::annual_report
