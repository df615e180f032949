// How tables are bound to the template: by label, in every shape that exports leave them in.
#include <memory>
#include <sstream>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "rules/annual_report/reading/reading.h"
#include "tests/rules/check_text.h"

namespace gwlint::annual_report {
namespace {

// A document and the report read from it, kept together.
class ReadText {
 public:
  explicit ReadText(std::string_view text)
      : kind_(disclosure_report()),
        document_(std::make_unique<Document>(std::move(*read_document(text)))),
        report_(read_report(*document_, kind_)) {}

  const BoundTable& table(std::string_view id) const {
    const BoundTable* table = report_.tables.find(id);
    if (table == nullptr) throw std::runtime_error("not bound: " + std::string(id));
    return *table;
  }
  std::string cell(std::string_view id, std::string_view row, std::string_view column) const {
    const BoundTable& bound = table(id);
    const CellIndex index = *bound.table->find(row, column);
    const BoundCell& cell = bound.at(index);
    if (cell.state == BoundCell::State::Absent) return "absent";
    return std::string(document_->view(cell.text));
  }
  std::size_t present(std::string_view id) const {
    std::size_t rows = 0;
    for (const BoundRow& row : table(id).rows) rows += row.present ? 1 : 0;
    return rows;
  }

 private:
  ReportKind kind_;
  std::unique_ptr<Document> document_;
  Report report_;
};

TEST(Binding, FindsEveryRowOfTheModel) {
  const ReadText model_report(model());
  EXPECT_EQ(model_report.present("disclosure"), 6u);
  EXPECT_EQ(model_report.present("applications"), 25u);
  EXPECT_EQ(model_report.present("disputes"), 1u);
}

TEST(Binding, KnowsTheSourceOfACell) {
  const ReadText model_report(model());
  EXPECT_EQ(model_report.cell("disclosure", "fees", "amount"), "12.6");
  EXPECT_EQ(model_report.cell("applications", "new", "company"), "2");
  EXPECT_EQ(model_report.cell("applications", "outcomes", "all"), "6");
  EXPECT_EQ(model_report.cell("disputes", "cases", "direct_all"), "2");
}

TEST(Binding, TakesValuesBeforeTrailingBlanks) {
  const ReadText moved(model_with("一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6",
                                  "一、本年新收政府信息公开申请数量\t4\t2\t0\t0\t0\t0\t6\t\t"));
  EXPECT_EQ(moved.cell("applications", "new", "person"), "4");
  EXPECT_EQ(moved.cell("applications", "new", "all"), "6");
}

TEST(Binding, PutsABlankFirstValueWhereItBelongs) {
  const ReadText blank(model_with("一、本年新收政府信息公开申请数量\t\t\t4\t2\t0",
                                  "一、本年新收政府信息公开申请数量\t\t\t\t2\t0"));
  EXPECT_EQ(blank.cell("applications", "new", "person"), "");
  EXPECT_EQ(blank.cell("applications", "new", "company"), "2");
}

TEST(Binding, TakesACutOffLastValueForBlank) {
  const ReadText cut(model_with("四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1",
                                "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0"));
  EXPECT_EQ(cut.cell("applications", "carried_out", "other"), "0");
  EXPECT_EQ(cut.cell("applications", "carried_out", "all"), "");
}

TEST(Binding, JoinsALabelThatGoesOnInTheNextRow) {
  const std::string text = model_with(
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n",
      "1."
      "申请人无正当理由逾期不补正、行政机关不再处理其\t0\t0\t0\t0\t0\t0\t0\n\n\t政府信息公开申请\t"
      "\t"
      "\t\t\t\t\t\n");
  EXPECT_EQ(ReadText(text).present("applications"), 25u);
  EXPECT_EQ(check(text), std::vector<Found>());
}

TEST(Binding, JoinsALabelWhoseFiguresStandInTheSecondRow) {
  const std::string text = model_with(
      "5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n",
      "5.要求行政机关确认或重新\t\t\t\t\t\t\t\n\t\t出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n");
  EXPECT_EQ(check(text), std::vector<Found>());
}

TEST(Binding, SurvivesThatAPageBreakLosesTheFirstColumn) {
  const std::string text =
      model_with("\t\t3.其他\t0\t0\t0\t0\t0\t0\t0\n", "\n3. 其他\t\t\t0\t0\t0\t0\t0\t0\t0\n\n");
  EXPECT_EQ(check(text), std::vector<Found>());
}

TEST(Binding, JoinsTheCutLabelOfTheLastRow) {
  EXPECT_EQ(
      check(model_with("四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1\n",
                       "四、结转下年度\t\t\t1\t0\t0\t0\t0\t0\t1\n\n继续办理\t\t\t\t\t\t\t\t\t\n")),
      std::vector<Found>());
}

TEST(Binding, JoinsALabelCutBehindItsFirstLetter) {
  EXPECT_EQ(
      check(model_with(
          "三、本年度办理结果\t（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3\n",
          "三、本年度办理结果\t（一）予\t\t2\t1\t0\t0\t0\t0\t3\n\n\t以公开\t\t\t\t\t\t\t\t\n")),
      std::vector<Found>());
}

TEST(Binding, ReadsThroughMarkupInPipeTables) {
  std::string text = read_whole(GWLINT_SOURCE_DIR "/fixtures/pipe-tables.md");
  text = exchanged(text, "商业企业", "商业<br>企业");
  text = exchanged(text, "1.属于国家秘密", "1\\.属于国家秘密");
  text = exchanged(text, "| 行政强制 | 3 |  |  |", "| 行政强制 | 3 | 3 | **3** |");
  EXPECT_EQ(check(text, "TAB"), std::vector<Found>());
}

TEST(Binding, PassesOverANoteBehindALabel) {
  EXPECT_EQ(check(model_with("规章\t0\t0\t0", "规章（县级无此项）\t0\t0\t0")),
            std::vector<Found>());
}

TEST(Binding, ReadsAYearForTheNextOne) {
  EXPECT_EQ(check(model_with("四、结转下年度继续办理", "四、结转2024年继续办理"), "TAB"),
            std::vector<Found>());
}

TEST(Binding, TakesAGroupNameOnTheLastOfItsRowsForASlip) {
  const std::vector<Found> found = check(model_with("\t\t3.其他\t", "\t\t3.其他处理\t"), "TAB");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().rule, "TAB005");
}

TEST(Binding, ReadsPipeTablesWithoutOuterPipes) {
  std::istringstream lines(read_whole(GWLINT_SOURCE_DIR "/fixtures/pipe-tables.md"));
  std::string bare;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("| ---") || line.starts_with("|---")) continue;
    bare += line.starts_with("| ") && !line.starts_with("|  ") ? line.substr(2) : line;
    bare += '\n';
  }
  EXPECT_EQ(check(bare), std::vector<Found>());
}

TEST(Binding, ReadsFourTablesAsOne) {
  std::string text = model();
  for (const std::string_view title :
       {"第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"}) {
    text = exchanged(text, std::string(title) + "\t\t\t\n", "\n" + std::string(title) + "\n\n");
  }
  EXPECT_EQ(check(text), std::vector<Found>());
}

TEST(Binding, DoesNotTakeATableOfExamplesForTheStatutoryOne) {
  const std::string text = model_with(
      "（五）监督保障情况。", "事项\t数量\n行政许可\t12\n行政处罚\t3\n\n（五）监督保障情况。");
  EXPECT_EQ(check(text), std::vector<Found>());
}

TEST(Binding, IgnoresAnotherTableInTheSameSection) {
  const std::string text =
      model_with("四、政府信息公开行政复议、行政诉讼情况\n",
                 "乡镇\t件数\n东山镇\t2\n西河乡\t4\n\n四、政府信息公开行政复议、行政诉讼情况\n");
  EXPECT_EQ(check(text), std::vector<Found>());
}

TEST(Binding, ReadsTheSupersededFormatOfItsYears) {
  std::string text = model_with("信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                                "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量");
  const std::vector<Found> found = check(text, "TAB");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().rule, "TAB009");
  EXPECT_EQ(found.front().text, "本年新制作数量");
}

TEST(Binding, SaysNothingOfSumsOverASurplusCell) {
  const std::vector<Found> found =
      check(model_with("1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
                       "1\t0\t0\t0\t7\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0\t0"));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().rule, "TAB004");
}

TEST(Binding, OneFindingForARunOfUnfilledCells) {
  const std::vector<Found> found =
      check(model_with("2.重复申请\t0\t0\t0\t0\t0\t0\t0", "2.重复申请\t0\t/\t/\t0\t0\t\t"));
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].rule, "TAB006");
  EXPECT_EQ(found[0].text, "/");
  EXPECT_EQ(found[0].finding.fix->edits.size(), 2u);
  EXPECT_EQ(found[1].rule, "TAB006");
}

}  // namespace
}  // namespace gwlint::annual_report
