#include "rules/annual_report/comparison/digest.h"

#include <gtest/gtest.h>

#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/report_kind.h"
#include "tests/rules/check_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"

namespace gwlint::annual_report {
namespace {

using State = BoundCell::State;

ReportDigest digest_of_text(std::string_view bytes) {
  static const ReportKind kind = disclosure_report();
  const Document document = read_whole_document(bytes);
  return digest_of(read_report(document, kind));
}

const DigestCell& cell(const ReportDigest& digest, std::string_view table, std::string_view row,
                       std::string_view column) {
  return *digest.table(table)->find(row, column);
}

TEST(Digest, KnowsWhoseItIsAndItsYear) {
  const ReportDigest digest = digest_of_text(model());
  EXPECT_EQ(digest.issuer, "云岭县住房和城乡建设局");
  EXPECT_EQ(digest.year, 2023);
  EXPECT_FALSE(digest.own_level);
  EXPECT_EQ(digest.tables.size(), 3u);
}

TEST(Digest, HasTheNameOfATitleOverTwoLinesOnOne) {
  const ReportDigest digest =
      digest_of_text(model_with("云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n\n",
                                "云岭县住房和城乡建设局本级\n2023年政府信息公开工作年度报告\n\n"));
  EXPECT_EQ(digest.issuer, "云岭县住房和城乡建设局");
  EXPECT_TRUE(digest.own_level);
}

TEST(Digest, KeepsFiguresWithTheirPlaces) {
  const ReportDigest digest = digest_of_text(model());
  const DigestCell& fees = cell(digest, "disclosure", "fees", "amount");
  EXPECT_EQ(to_string(fees.number), "12.6");
  EXPECT_EQ(fees.place.text, "12.6");
  EXPECT_EQ(fees.place.begin, (Position{34, 9}));
  EXPECT_EQ(fees.place.end, (Position{34, 13}));
  EXPECT_EQ(fees.place.utf16_begin, (Position{34, 9}));
  const DigestCell& carried = cell(digest, "applications", "carried_out", "person");
  EXPECT_EQ(carried.number, Number::of(1));
  EXPECT_EQ(carried.place.begin.line, 65u);
}

TEST(Digest, TellsWhatIsNoFigureApart) {
  std::string text = model_with("规章\t0\t0\t0", "规章\t0\t\t/");
  text = exchanged(text, "行政许可\t318", "行政许可\t约318");
  text = exchanged(text, "行政强制\t3\t\t\n", "");
  const ReportDigest digest = digest_of_text(text);
  EXPECT_EQ(cell(digest, "disclosure", "regulations", "issued").state, State::Number);
  EXPECT_EQ(cell(digest, "disclosure", "regulations", "repealed").state, State::Blank);
  EXPECT_EQ(cell(digest, "disclosure", "regulations", "active").state, State::Filler);
  EXPECT_EQ(cell(digest, "disclosure", "licences", "decisions").state, State::Other);
  EXPECT_EQ(cell(digest, "disclosure", "coercion", "decisions").state, State::Absent);
  EXPECT_EQ(digest.table("disclosure")->figure("coercion", "decisions"), nullptr);
}

TEST(Digest, HasNoFigureOfATableThatIsThereTwice) {
  std::string text = model();
  const std::size_t begin = text.find("行政复议\t");
  const std::size_t end = text.find("\n\n", begin);
  text.insert(end + 2, text.substr(begin, end - begin) + "\n\n");
  const ReportDigest digest = digest_of_text(text);
  ASSERT_NE(digest.table("disputes"), nullptr);
  EXPECT_TRUE(digest.table("disputes")->repeated);
  EXPECT_EQ(digest.table("disputes")->figure("cases", "review_all"), nullptr);
}

TEST(Digest, HasNoCellThatItsFormatLacks) {
  const ReportDigest digest =
      digest_of_text(read_whole(GWLINT_SOURCE_DIR "/fixtures/format-of-2019.txt"));
  EXPECT_EQ(digest.table("disclosure")->find("normative", "active"), nullptr);
  EXPECT_NE(digest.table("applications")->figure("carried_out", "person"), nullptr);
}

TEST(Digest, PointsIntoTheProjectionOfADocx) {
  const ReportDigest digest = digest_of_text(test::plain_docx(test::clean_report()));
  const DigestCell* cell = digest.table("applications")->figure("carried_out", "all");
  ASSERT_NE(cell, nullptr);
  EXPECT_EQ(cell->place.format, Format::Docx);
  EXPECT_GT(cell->place.begin.line, 30u);
}

TEST(Digest, OfAnythingElseIsEmpty) {
  const ReportDigest digest = digest_of_text("没有标题的一段话。\n");
  EXPECT_EQ(digest.issuer, "");
  EXPECT_EQ(digest.year, std::nullopt);
  EXPECT_EQ(digest.table("disclosure"), nullptr);
}

}  // namespace
}  // namespace gwlint::annual_report
