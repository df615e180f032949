#include "linter/layout.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "tests/rules/check_text.h"
#include "tests/support/fixture_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Layout layout_of(const Document& document, const std::vector<Reference>& previous = {},
                 const RuleLevels& levels = {}) {
  return all_rules()
      .check(document, {.levels = levels, .previous = previous, .wants_layout = true})
      .layout;
}

std::vector<std::string> headings(const Document& document, std::uint8_t level) {
  std::vector<std::string> words;
  for (const Layout::Heading& heading : layout_of(document).headings) {
    if (heading.level == level) words.emplace_back(document.view(heading.text));
  }
  return words;
}

// The earlier figures of the row that begins with `label`, each after its own: `6←3`.
std::vector<std::string> row(const Document& document, const Layout& layout,
                             std::string_view label) {
  std::vector<std::string> figures;
  for (const Layout::EarlierFigure& figure : layout.earlier) {
    const std::size_t begin = document.text.rfind('\n', figure.cell.begin) + 1;
    if (!std::string_view(document.text).substr(begin).starts_with(label)) continue;
    figures.push_back(std::string(document.view(figure.cell)) + "←" + figure.figure);
  }
  return figures;
}

TEST(Layout, IsNotMadeUnlessItIsWanted) {
  const Document document = read_whole_document(model());
  const Layout layout = judge(document, {}).layout;
  EXPECT_THAT(layout.headings, IsEmpty());
}

TEST(Layout, HasTitleAndSectionHeadings) {
  const Document document = read_whole_document(model());
  EXPECT_THAT(headings(document, 1), ElementsAre("云岭县住房和城乡建设局2023年政府信息公开工作年度"
                                                 "报告"));
  EXPECT_THAT(
      headings(document, 2),
      ElementsAre("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                  "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
                  "六、其他需要报告的事项"));
}

TEST(Layout, HasLastYearsFiguresInTheirCells) {
  std::vector<Reference> previous;
  previous.push_back(reference("2022.txt", test::fixture_text("model-previous.txt")));
  const Document document = read_whole_document(model());
  const Layout layout = layout_of(document, previous);
  EXPECT_EQ(layout.earlier_path, "2022.txt");
  EXPECT_EQ(layout.earlier_year, 2022);
  EXPECT_EQ(row(document, layout, "四、结转下年度继续办理").size(), 7u);
  EXPECT_TRUE(std::ranges::is_sorted(layout.earlier, {}, &Layout::EarlierFigure::cell));
}

TEST(Layout, HasThemWithoutAnyRuleThatCompares) {
  class Nothing : public RuleLevels {
   public:
    Level level_of(const RuleInfo&) const override { return Level::Off; }
  };
  std::vector<Reference> previous;
  previous.push_back(reference("2022.txt", test::fixture_text("model-previous.txt")));
  const Layout layout = layout_of(read_whole_document(model()), previous, Nothing());
  EXPECT_FALSE(layout.earlier.empty());
}

TEST(Layout, HasNoFiguresOfAnotherBody) {
  std::vector<Reference> previous;
  previous.push_back(
      reference("2022.txt", exchanged(test::fixture_text("model-previous.txt"),
                                      "云岭县住房和城乡建设局2022年政府信息公开工作年度报告\n",
                                      "青禾县水利局2022年政府信息公开工作年度报告\n")));
  const Layout layout = layout_of(read_whole_document(model()), previous);
  EXPECT_EQ(layout.earlier_path, "");
  EXPECT_THAT(layout.earlier, IsEmpty());
}

TEST(Layout, FindsTheSameInADocx) {
  const Document document = read_whole_document(test::plain_docx(test::clean_report()));
  EXPECT_EQ(headings(document, 1).size(), 1u);
  EXPECT_EQ(headings(document, 2).size(), 6u);
}

}  // namespace
}  // namespace gwlint::annual_report
