// Published reports, where the folder with them lies beside the repository.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <vector>

#include "tests/adapters/text/shape.h"

namespace gwlint::text_file {
namespace {

std::optional<Document> report(std::string_view name) {
  const std::filesystem::path path =
      std::filesystem::path(GWLINT_SOURCE_DIR) / "../shared/reports" / name;
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  ReadResult read = text_file::read(bytes, {});
  return read ? std::optional(std::move(*read)) : std::nullopt;
}

std::vector<std::size_t> widths(const Table& table) {
  std::vector<std::size_t> widths;
  for (const Row& row : table.rows) widths.push_back(row.cells.size());
  return widths;
}

std::vector<std::size_t> row_counts(const Document& document) {
  std::vector<std::size_t> counts;
  for (const Table& table : document.tables) counts.push_back(table.rows.size());
  return counts;
}

using Numbers = std::vector<std::size_t>;

TEST(PublishedReport, RowALine) {
  const auto document = report("000_a6eef687208ec501.txt");
  if (!document) GTEST_SKIP() << "no published reports here";
  EXPECT_EQ(row_counts(*document), (Numbers{14, 28, 4}));
  EXPECT_EQ(widths(document->tables[1]), Numbers(28, 10));
  EXPECT_EQ(document->paragraphs.size(), 19u);
}

TEST(PublishedReport, CellALine) {
  const auto document = report("002_74a4c4c5e6aba250.txt");
  if (!document) GTEST_SKIP() << "no published reports here";
  EXPECT_EQ(row_counts(*document), (Numbers{14, 28, 4}));
  EXPECT_EQ(widths(document->tables[0]), (Numbers{1, 4, 4, 4, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2}));
  Numbers expected = {2, 4, 8, 8, 8, 9, 9};
  expected.insert(expected.end(), 19, 10);
  expected.insert(expected.end(), {9, 8});
  EXPECT_EQ(widths(document->tables[1]), expected);
  EXPECT_EQ(widths(document->tables[2]), (Numbers{2, 7, 15, 15}));
  const auto cell = [&](std::size_t row, std::size_t column) {
    return document->view(document->tables[1].rows[row].cells[column].text);
  };
  EXPECT_EQ(cell(1, 1), "自然\n人");
  EXPECT_EQ(cell(2, 4), "社会\n公益\n组织");
  EXPECT_EQ(cell(5, 0), "三、本年 度办理 结果");
  EXPECT_EQ(cell(7, 1), "（三）不予 公开");
  EXPECT_EQ(cell(27, 0), "四、结转下年度继续办理");
}

TEST(PublishedReport, TablesCutByPages) {
  const auto document = report("003_96c33ac33b45ccae.txt");
  if (!document) GTEST_SKIP() << "no published reports here";
  EXPECT_EQ(row_counts(*document), (Numbers{10, 4, 11, 13, 5, 4}));
  EXPECT_EQ(widths(document->tables[4]), Numbers(5, 9));
  EXPECT_EQ(widths(document->tables[5]), Numbers(4, 16));
  EXPECT_EQ(document->view(document->paragraphs[0].text), "自治区机关事务管理局");
  EXPECT_EQ(document->paragraphs[0].outline_level, 1);
}

}  // namespace
}  // namespace gwlint::text_file
