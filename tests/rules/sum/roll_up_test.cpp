// SUM008: what it shows.
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/equation.h"
#include "tests/rules/companions.h"

namespace gwlint::annual_report {
namespace {

std::vector<Found> rolled_up(std::string_view total,
                             const std::map<std::string, std::string>& parts) {
  Others others;
  others.parts = references(parts);
  return check(total, "SUM008", others);
}

// `count` parts; the first has `largest` licences, each further one a licence less.
std::map<std::string, std::string> many_parts(int count, int largest) {
  const std::string text = model_parts().at("quality-supervision.txt");
  std::map<std::string, std::string> parts;
  for (int i = 0; i < count; ++i) {
    std::string part = text;
    const std::string name = "云岭县第" + std::to_string(100 + i) + "工作站";
    const std::string old = "云岭县建设工程质量监督站";
    for (std::size_t at = part.find(old); at != std::string::npos; at = part.find(old)) {
      part.replace(at, old.size(), name);
    }
    parts[std::to_string(100 + i) + ".txt"] =
        exchanged(part, "行政许可\t0", "行政许可\t" + std::to_string(std::max(0, largest - i)));
  }
  return parts;
}

TEST(RollUp, ShowsTotalSumAndEveryPartThatIsNotZero) {
  const std::vector<Found> found =
      rolled_up(model_with("行政许可\t318", "行政许可\t300"), model_parts());
  ASSERT_EQ(found.size(), 1u);
  const Finding& finding = found[0].finding;
  EXPECT_EQ(found[0].text, "300");
  EXPECT_EQ(problem(finding, Language::Chinese),
            "“行政许可 · 本年处理决定数量”为 300，3 份分报告相加是 281 + 37 = 318，相差 18。");
  ASSERT_EQ(finding.related.size(), 3u);  // the total and two parts, the larger one first
  EXPECT_EQ(finding.related[1].message_zh, "云岭县房产管理服务中心：281。");
  EXPECT_EQ(finding.related[1].elsewhere->path, "real-estate.txt");
  EXPECT_EQ(finding.related[2].figure, "37");
  EXPECT_FALSE(finding.culprit);
}

TEST(RollUp, ComparesMoneyExactly) {
  const std::vector<Found> found =
      rolled_up(model_with("行政事业性收费\t12.6", "行政事业性收费\t12.6001"), model_parts());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].finding.arguments[4], " = 12.6");
  EXPECT_EQ(found[0].finding.arguments[5], "0.0001");
}

TEST(RollUp, OfNothingButZeros) {
  const std::vector<Found> found =
      rolled_up(model_with("规章\t0\t0\t0", "规章\t0\t0\t2"), model_parts());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(
      problem(found[0].finding, Language::English),
      "'规章 · 现行有效件数' is 2, but the part reports (3) add up to 0; the difference is 2.");
}

TEST(RollUp, ListsTheLargestAndSumsUpTheRest) {
  const std::vector<Found> found =
      rolled_up(model_with("行政许可\t318", "行政许可\t1"), many_parts(12, 20));
  const auto licences = std::ranges::find_if(found, [](const Found& one) {
    return one.finding.arguments[0] == "行政许可 · 本年处理决定数量";
  });
  ASSERT_NE(licences, found.end());
  const Finding& finding = licences->finding;
  ASSERT_EQ(finding.related.size(), 1u + 10u + 1u);
  EXPECT_EQ(finding.related[1].figure, "20");
  EXPECT_EQ(finding.related[10].figure, "11");
  EXPECT_EQ(finding.related[11].message_zh, "另有 2 份分报告此处不为 0，合计 19，未逐一列出。");
  EXPECT_FALSE(finding.related[11].elsewhere);
  EXPECT_EQ(equation(finding, "1", Language::English),
            "20 + 19 + 18 + 17 + 16 + 15 + 14 + 13 + 12 + 11 + 19 = 174 ≠ 1 "
            "('本年处理决定数量' in the table)");
}

TEST(RollUp, OfAbsurdFiguresStaysInRange) {
  // Of the largest figure that is read.
  Others others;
  const std::map<std::string, std::string> one = many_parts(1, 0);
  const std::string text = exchanged(one.begin()->second, "行政许可\t0", "行政许可\t9000000000");
  for (int i = 0; i < 460; ++i) {
    std::string part = text;
    for (std::size_t at = part.find("第100工作站"); at != std::string::npos;
         at = part.find("第100工作站")) {
      part.replace(at, std::string("第100工作站").size(), "第" + std::to_string(1000 + i) + "站");
    }
    others.parts.push_back(reference(std::to_string(i), part));
  }
  const std::vector<Found> found = check(model(), "SUM008", others);
  const auto licences = std::ranges::find(found, "318", &Found::text);
  ASSERT_NE(licences, found.end());
  EXPECT_EQ(licences->finding.rule->messages[licences->finding.message].id, "exceeded");
}

TEST(RollUp, IsSilentOverUnfilledCellsAndSecondTables) {
  EXPECT_TRUE(rolled_up(model_with("行政许可\t318", "行政许可\t/"), model_parts()).empty());
  std::string twice = model_with("1\t0\t0\t0\t1\t1\t0\t0\t1\t2", "7\t0\t0\t0\t7\t1\t0\t0\t1\t2");
  EXPECT_EQ(rolled_up(twice, model_parts()).size(), 2u);
  const std::size_t begin = twice.find("行政复议\t");
  const std::size_t end = twice.find("\n\n", begin);
  twice.insert(end + 2, twice.substr(begin, end - begin) + "\n\n");
  EXPECT_TRUE(rolled_up(twice, model_parts()).empty());
}

}  // namespace
}  // namespace gwlint::annual_report
