// Comments and directives stand between lines as if they were not there.
#include <string>
#include <string_view>
#include <vector>

#include "tests/adapters/text/shape.h"

namespace gwlint::text_file {
namespace {

// A text in each layout, and the lines before which something can be put.
struct Layout {
  std::string name;
  std::string text;
};

const std::vector<Layout> kLayouts = {
    {"paragraphs", "一、总体情况\n2023年，我局认真贯彻落实条例。\n（一）主动公开情况。\n"},
    {"tabs", "信息内容\t制发\t废止\n规章\t0\t1\n规范性文件\t2\t3\n"},
    {"cell_lines", "\t信息内容\n\t制发\n\t废止\n\n\t规章\n\t0\n\t\n\n\t许可\n\t1\n\t2\n"},
    {"cells_that_go_on", "\t社会\n公益\n\t法律\n服务\n\n\t0\n\t1\n"},
    {"pipes", "| 信息内容 | 制发 |\n| --- | --- |\n| 规章 | 0 |\n| 许可 | 1 |\n"},
    {"bare_pipes", "信息内容 | 制发 | 废止\n规章 | 0 | 1\n许可 | 2 | 3\n"},
    {"aligned", "信息内容    制发    废止\n规章        0       1\n许可        2       3\n"},
};

const std::vector<std::string> kInserted = {
    "<!-- gwlint-disable-next-line TAB006: 原因 -->\n",
    "  <!-- gwlint-disable-next-line TAB006: 原因 -->\n",
    "<!-- gwlint-disable-file TAB006:\n     原因 -->\n",
    "gwlint-disable-next-line TAB006: 原因\n",
    "\tgwlint-disable-file TAB006：原因\n",
    "<!-- 待核对 -->\ngwlint-disable-next-line TAB006: 原因\n",
};

class Comments : public testing::TestWithParam<Layout> {};

// The text of a cell that goes on below a comment covers it: told apart by Document::comments.
std::string without(std::string shape, std::string_view inserted) {
  for (std::size_t at = shape.find(inserted); at != std::string::npos; at = shape.find(inserted)) {
    shape.erase(at, inserted.size());
  }
  return shape;
}

TEST_P(Comments, BreakNothing) {
  const std::string& text = GetParam().text;
  const std::string plain = shape(text);
  for (const std::string& inserted : kInserted) {
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
      const std::string changed = text.substr(0, at) + inserted + text.substr(at);
      EXPECT_EQ(without(shape(changed), inserted), plain) << changed;
    }
    EXPECT_EQ(shape(text + inserted), plain);
  }
}

INSTANTIATE_TEST_SUITE_P(All, Comments, testing::ValuesIn(kLayouts),
                         [](const auto& info) { return info.param.name; });

TEST(Comments, AreListedWithoutTheBlanksAround) {
  const ReadResult read = text_file::read(
      "a\n  <!-- b -->\n\tgwlint-disable-file TAB: c \n<!-- d\ne -->f <!-- g -->\n", {});
  ASSERT_TRUE(read);
  std::vector<std::string_view> comments;
  for (const Span comment : read->comments) comments.push_back(read->view(comment));
  EXPECT_EQ(comments, (std::vector<std::string_view>{"<!-- b -->", "gwlint-disable-file TAB: c",
                                                     "<!-- d\ne -->"}));
  EXPECT_EQ(shape("<!-- d\ne -->f <!-- g -->\n"), "P f <!-- g -->\n");
}

TEST(Comments, AFileOfNothingElseIsEmpty) {
  EXPECT_EQ(shape("gwlint-disable-file TAB: r\n"), "empty");
}

TEST(Comments, WordsWithinALineAreNone) {
  EXPECT_EQ(shape("见 gwlint-disable-file\n"), "P 见 gwlint-disable-file\n");
}

}  // namespace
}  // namespace gwlint::text_file
