#include "tests/adapters/text/shape.h"

namespace gwlint::text_file {
namespace {

TEST(AlignedTable, FiguresBehindALabel) {
  EXPECT_EQ(shape("规章        0   0\n行政规范性文件　　2　　/\n"),
            "Table\n [规章][0][0]\n [行政规范性文件][2][/]\n");
}

TEST(AlignedTable, HeaderBelongsToIt) {
  EXPECT_EQ(shape("信息内容  制发件数  废止件数\n规章      0         0\n规范性文件  1       无\n"),
            "Table\n [信息内容][制发件数][废止件数]\n [规章][0][0]\n [规范性文件][1][无]\n");
}

TEST(AlignedTable, SectionsBetweenRows) {
  EXPECT_EQ(
      shape("规章  0\n文件  1\n第二十条第（五）项\n信息内容  处理数量\n许可  "
            "3\n三、收到和处理情况\n"),
      "Table\n [规章][0]\n [文件][1]\n [第二十条第（五）项]\n [信息内容][处理数量]\n [许可][3]\n"
      "P 三、收到和处理情况\n");
}

TEST(AlignedTable, OneRowIsProse) {
  EXPECT_EQ(shape("规章  0\n\n许可  1\n"), "P 规章  0\nP 许可  1\n");
}

TEST(AlignedTable, IndentedProseIsProse) {
  EXPECT_EQ(shape("　　2023年，本局公开6条。\n　　全年共  收到申请。\n"),
            "P 2023年，本局公开6条。\nP 全年共  收到申请。\n");
  EXPECT_EQ(shape("某局  2024年1月2日\n联系人  张三\n"), "P 某局  2024年1月2日\nP 联系人  张三\n");
}

TEST(AlignedTable, SpacesWithinATitleAreProse) {
  EXPECT_EQ(shape("2023  年度  报告\n正  文\n"), "P 2023  年度  报告\nP 正  文\n");
}

}  // namespace
}  // namespace gwlint::text_file
