#include "linter/output/html/joined_cells.h"

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"

namespace gwlint::html {
namespace {

// The table of `text` as it is shown: `规章 2x1` for a cell over two columns and one row, parted by
// `|`, a row a line.
std::string shown(std::string text, std::uint32_t kept = UINT32_MAX) {
  const Document document = samples::text_document(std::move(text));
  const auto keeps = [&](const Cell& cell) { return cell.text.begin == kept; };
  std::string result;
  for (const Row& row : with_joined_cells(document.tables.at(0), document.text, keeps).rows) {
    std::string line;
    for (const Cell& cell : row.cells) {
      if (!line.empty()) line += '|';
      line += document.view(cell.text);
      if (cell.column_span > 1 || cell.row_span > 1) {
        line += fmt::format(" {}x{}", cell.column_span, cell.row_span);
      }
    }
    result += line + '\n';
  }
  return result;
}

TEST(JoinedCells, ALabelTakesTheBlankCellsBesideIt) {
  EXPECT_EQ(shown("一、新收\t\t\t4\t6\n"), "一、新收 3x1|4|6\n");
}

TEST(JoinedCells, HeadingsGrowSidewaysAndDown) {
  EXPECT_EQ(shown("关系\t申请人情况\t\t\t\n"
                  "\t自然人\t法人\t\t总计\n"
                  "\t\t商业\t其他\t\n"
                  "新收\t1\t2\t3\t6\n"),
            "关系 1x3|申请人情况 4x1\n"
            "自然人 1x2|法人 2x1|总计 1x2\n"
            "商业|其他\n"
            "新收|1|2|3|6\n");
}

TEST(JoinedCells, LabelsOfGroupsReachDown) {
  EXPECT_EQ(shown("三、办理\t（一）予以公开\t\t1\n"
                  "\t（三）不予公开\t1.秘密\t0\n"
                  "\t\t2.禁止\t0\n"
                  "\t（七）总计\t\t1\n"
                  "四、结转\t\t\t0\n"),
            "三、办理 1x4|（一）予以公开 2x1|1\n"
            "（三）不予公开 1x2|1.秘密|0\n"
            "2.禁止|0\n"
            "（七）总计 2x1|1\n"
            "四、结转 3x1|0\n");
}

TEST(JoinedCells, AFigureTakesTheColumnsOfItsHeading) {
  EXPECT_EQ(shown("内容\t制发\t废止\n"
                  "规章\t0\t0\n"
                  "第（五）项\t\t\n"
                  "内容\t决定数量\t\n"
                  "许可\t318\t\n"),
            "内容|制发|废止\n规章|0|0\n第（五）项 3x1\n内容|决定数量 2x1\n许可|318 2x1\n");
}

TEST(JoinedCells, AMissingFigureStaysMissing) {
  EXPECT_EQ(shown("项目\t自然人\t商业\t总计\n公开\t1\t\t3\n"),
            "项目|自然人|商业|总计\n公开|1||3\n");
}

TEST(JoinedCells, WhatIsToBeKeptStays) {
  const std::string text = "公开\t\t2\t2\n";
  EXPECT_EQ(shown(text), "公开 2x1|2|2\n");
  EXPECT_EQ(shown(text, static_cast<std::uint32_t>(text.find('\t') + 1)), "公开||2|2\n");
}

}  // namespace
}  // namespace gwlint::html
