#include "rules/annual_report/template/packed_report.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "rules/annual_report/packs/pack_reader.h"

namespace gwlint::annual_report {
namespace {

PackFile file_of_template(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(GWLINT_SOURCE_DIR "/rules/annual_report/template/" + name).rdbuf();
  return {name, text.str()};
}

ReportData report_as_written() {
  Problems problems;
  ReportData report =
      read_report_data({file_of_template("pack.toml"), file_of_template("format_2021.toml"),
                        file_of_template("format_2019.toml")},
                       problems);
  EXPECT_TRUE(problems.empty());
  return report;
}

// A report whose every field holds something of its own.
ReportData full_report() {
  const Label label{"（一）予以公开", {"一", "予以公开"}};
  TemplateTable table;
  table.id = "disclosure";
  table.name = std::string(200, 'x');
  table.section = 2;
  table.blocks = {{label, label, 1, 300, 5, 65535}};
  table.columns = {{"issued", label, {label, label}, true, false, 7}};
  table.rows = {{"laws", {}, {label}, 9}};
  table.relations = {{"SUM001", {{{1, 2}, -1}}, {{{3, 4}, 1}}, {}, std::nullopt, {5, 6}}};
  table.carried = {{"SUM006", {{{1, 2}, 1}}, {}, {{{8, 9}, 1}}, -5, {1, 2}}};
  table.markers = {{"三", "其他"}};
  return {{"信息公开", ""}, {{"2021", 2021, {{"一", "总体情况", {"概述"}}}, {table}}, {}}};
}

TEST(PackedReport, SaysWhatTheTemplatesSay) {
  EXPECT_EQ(pack(built_in_report()), pack(report_as_written()));
}

TEST(PackedReport, ComesBackWhole) {
  const ReportData report = unpack(pack(full_report()));
  EXPECT_EQ(report.subjects, (std::vector<std::string>{"信息公开", ""}));
  ASSERT_EQ(report.templates.size(), 2u);
  const Template& format = report.templates.front();
  EXPECT_EQ(format.first_year, 2021);
  EXPECT_EQ(format.sections.front().accept.front(), "概述");
  const TemplateTable& table = format.tables.front();
  EXPECT_EQ(table.name, std::string(200, 'x'));
  EXPECT_EQ(table.section, 2);
  EXPECT_EQ(table.blocks.front().last_column, 300);
  EXPECT_EQ(table.blocks.front().last_row, 65535);
  EXPECT_EQ(table.columns.front().under.size(), 2u);
  EXPECT_TRUE(table.columns.front().decimals);
  EXPECT_FALSE(table.columns.front().is_signed);
  EXPECT_EQ(table.rows.front().under.front().key, (LabelKey{"一", "予以公开"}));
  EXPECT_EQ(table.relations.front().left.front().coefficient, -1);
  EXPECT_EQ(table.relations.front().at_least, std::nullopt);
  EXPECT_EQ(table.carried.front().at_least, -5);
  EXPECT_EQ(table.carried.front().previous.front().cell, (CellIndex{8, 9}));
  EXPECT_EQ(table.markers.front().words, "其他");
  EXPECT_EQ(pack(report), pack(full_report()));
}

TEST(PackedReport, TellsReportsApart) {
  ReportData other = full_report();
  other.templates.front().tables.front().columns.front().is_signed = true;
  EXPECT_NE(pack(other), pack(full_report()));
}

TEST(PackedReport, RefusesBytesThatBreakOff) {
  const std::string bytes = pack(full_report());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_THROW(unpack(std::string_view(bytes).substr(0, size)), std::out_of_range) << size;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
