#include "rules/annual_report/issuer.h"

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

TEST(Issuer, WhoMayIssueRegulations) {
  for (const std::string_view issuer :
       {"", "财政部", "国家税务总局", "中华人民共和国教育部", "国家发展改革委", "浙江省人民政府",
        "宁夏回族自治区人民政府", "自治区人民政府办公厅", "北京市人民政府", "杭州市人民政府",
        "苏州市人民政府办公室", "恩施土家族苗族自治州人民政府", "云岭市人民政府", "中国气象局",
        "浙江省", "国家统计局办公室"}) {
    EXPECT_TRUE(may_issue_regulations(issuer)) << issuer;
  }
}

TEST(Issuer, WhoMayNot) {
  for (const std::string_view issuer :
       {"云岭县财政局", "自治区机关事务管理局", "中宁县机关事务服务中心", "云岭县人民政府",
        "云岭县人民政府办公室", "云岭县青溪镇人民政府", "杭州市西湖区人民政府",
        "苏州市昆山市人民政府", "杭州市财政局", "浙江省财政厅", "国家税务总局云岭县税务局",
        "国家统计局云岭调查队", "财政部云岭监管局", "国家能源局华岭监管局", "青溪街道办事处",
        "云岭经济开发区管理委员会", "云岭县科学技术局(云岭县外国专家局)",
        "长阳土家族自治县人民政府"}) {
    EXPECT_FALSE(may_issue_regulations(issuer)) << issuer;
  }
}

TEST(Issuer, GovernmentsThemselves) {
  EXPECT_TRUE(is_government("云岭县人民政府"));
  EXPECT_TRUE(is_government("云岭县青溪镇人民政府"));
  EXPECT_FALSE(is_government("云岭县人民政府办公室"));
  EXPECT_FALSE(is_government("青溪街道办事处"));
  EXPECT_FALSE(is_government("云岭县"));
}

}  // namespace
}  // namespace gwlint::annual_report
