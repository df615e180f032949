#include "adapters/text/line_tables.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint::text_file {
namespace {

// Lines that are not a text file's: the paragraphs of some document, one of them with a break
// inside.
class ParagraphLines : public testing::Test {
 protected:
  std::vector<FoundTable> find(const std::vector<std::string>& paragraphs, const Layouts& layouts) {
    lines_.clear();
    text_.clear();
    for (const std::string& paragraph : paragraphs) {
      const auto begin = static_cast<std::uint32_t>(text_.size());
      text_ += paragraph + "\n";
      lines_.push_back({{begin, begin + static_cast<std::uint32_t>(paragraph.size())}, 0, false});
    }
    return find_tables(text_, lines_, layouts, budget_);
  }

  std::string text_;
  std::vector<Line> lines_;
  Budget budget_{Limits{}};
};

constexpr Layouts kTabsAndBlanks = {true, false, false, true};

TEST_F(ParagraphLines, TabRowsAreFoundByTheirParagraphs) {
  const auto found = find({"二、主动公开", "规章\t0", "许可\t1", "三、收到"}, kTabsAndBlanks);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].first, 1u);
  EXPECT_EQ(found[0].end, 3u);
  EXPECT_EQ(found[0].table.rows.at(1).cells.at(0).text.of(text_), "许可");
}

TEST_F(ParagraphLines, LineBreakInACellStays) {
  const auto found = find({"结果\n维持\t0", "总计\t1"}, kTabsAndBlanks);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].table.rows.at(0).cells.at(0).text.of(text_), "结果\n维持");
}

TEST_F(ParagraphLines, LayoutsNotAskedForAreProse) {
  EXPECT_TRUE(find({"| a | b |", "|---|---|", "| 1 | 2 |"}, kTabsAndBlanks).empty());
  EXPECT_TRUE(find({"\t规章", "\t正文"}, kTabsAndBlanks).empty());
}

TEST_F(ParagraphLines, AlignedRows) {
  EXPECT_EQ(find({"规章  0", "许可  1"}, kTabsAndBlanks).size(), 1u);
}

TEST_F(ParagraphLines, OverTheLimitNothingIsComplete) {
  Limits limits;
  limits.cells = 3;
  budget_ = Budget(limits);
  (void)find({"规章\t0", "许可\t1"}, kTabsAndBlanks);
  ASSERT_TRUE(budget_.exceeded());
  EXPECT_EQ(budget_.exceeded()->kind, ReadErrorKind::OverLimit);
}

}  // namespace
}  // namespace gwlint::text_file
