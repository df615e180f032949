#include <gtest/gtest.h>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {
namespace {

// A report of `body` whose intro quotes the report of `quoted`.
std::vector<Found> check_names(std::string_view body, std::string_view quoted,
                               std::string_view lead = "现发布") {
  const std::string report = "2023年政府信息公开工作年度报告";
  return check(std::string(body) + report + "\n\n根据《中华人民共和国政府信息公开条例》，" +
                   std::string(lead) + "《" + std::string(quoted) + report +
                   "》。\n\n一、总体情况\n\n2023年，工作平稳。",
               "NAR006");
}

TEST(IssuerMismatch, PointsToTheName) {
  const auto findings = check_names("云岭县财政局", "云岭县审计局");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].text, "云岭县审计局");
  EXPECT_EQ(findings[0].finding.arguments,
            (std::vector<std::string>{"云岭县审计局", "云岭县财政局"}));
  ASSERT_EQ(findings[0].finding.related.size(), 1u);
  EXPECT_EQ(findings[0].finding.related[0].location.begin, 0u);
}

TEST(IssuerMismatch, NamesOfOthers) {
  constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"云岭县财政局", "清河县财政局"},
      {"云岭县住房和城乡建设局", "云岭县人民政府"},
      {"青石镇人民政府", "白石镇人民政府"},
      {"青石镇人民政府", "青石乡人民政府"},
      {"东亭街道办事处", "西亭街道办事处"},
      {"云岭县卫生健康局", "县教育局"},
      {"云岭县林业和草原局", "云岭县水利局(云岭县河长办)"},
      {"云岭县机关事务服务中心", "云岭县政务服务中心"},
  };
  for (const auto& [body, quoted] : kNames) {
    EXPECT_EQ(check_names(body, quoted).size(), 1u) << body << quoted;
  }
}

TEST(IssuerMismatch, FormsOfTheSameName) {
  constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"云岭县住房和城乡建设局", "县住建局"},
      {"县住建局", "云岭县住房和城乡建设局"},
      {"宁夏回族自治区机关事务管理局", "自治区机关事务管理局"},
      {"太平镇人民政府", "太平镇政府"},
      {"太平镇人民政府", "太平镇"},
      {"贵阳市人民政府", "贵阳市"},
      {"云岭经济技术开发区管理委员会", "经开区管委会"},
      {"云岭县科学技术局(云岭县外国专家局)", "云岭县科学技术局"},
      {"云岭县科学技术局", "云岭县科学技术局（县外国专家局）"},
      {"云岭县科学技术局(云岭县外国专家局)", "云岭县外国专家局"},
      {"中共云岭县委机构编制委员会办公室", "县委编办"},
      {"国家税务总局云岭县税务局", "云岭县税务局"},
      {"云岭县发展和改革委员会", "县发改委"},
      {"云岭县财政局", ""},
      {"云岭县财政局", "我局"},
      {"云岭县财政局", "本机关"},
      {"云岭县财政局", "XX县财政局"},
      {"云岭县财政局", "×××"},
      {"云岭县财政局", "云岭县"},
  };
  for (const auto& [body, quoted] : kNames) {
    EXPECT_EQ(check_names(body, quoted).size(), 0u) << body << quoted;
  }
}

TEST(IssuerMismatch, ReportsThatAreReferredTo) {
  for (const std::string_view lead :
       {"参照", "对照", "上报并纳入", "数据汇入", "内容详见", "按照", "根据"}) {
    EXPECT_EQ(check_names("云岭县财政局", "云岭县审计局", lead).size(), 0u) << lead;
  }
}

TEST(IssuerMismatch, ATitleWithoutABodyTellsNothing) {
  EXPECT_EQ(check_names("", "云岭县审计局").size(), 0u);
}

TEST(IssuerMismatch, BeyondTheIntroNothingIsCompared) {
  EXPECT_EQ(
      check(model_with("调整网站栏目设置",
                       "协助编制《清河县财政局2023年政府信息公开工作年度报告》，调整网站栏目设置"),
            "NAR006")
          .size(),
      0u);
}

}  // namespace
}  // namespace gwlint::annual_report
