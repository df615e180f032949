#include "linter/output/place.h"

#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

TEST(SpanIndex, FindsTheInnermost) {
  const SpanIndex index({{0, 100}, {10, 20}, {12, 14}, {30, 40}});
  EXPECT_EQ(index.innermost({13, 14}), 2U);
  EXPECT_EQ(index.innermost({15, 16}), 1U);
  EXPECT_EQ(index.innermost({25, 26}), 0U);
  EXPECT_EQ(index.innermost({39, 41}), 0U);
  EXPECT_EQ(index.innermost({100, 101}), std::nullopt);
}

TEST(SpanIndex, OfNothingFindsNothing) {
  EXPECT_EQ(SpanIndex({}).innermost({0, 0}), std::nullopt);
}

TEST(Places, TellParagraphsFromCells) {
  const Document document = samples::text_document("甲乙\na\tb\nc\t\te\n");
  const Places places(document);
  EXPECT_EQ(places.around({0, 3}).paragraph, &document.paragraphs[0]);
  EXPECT_EQ(places.around({0, 3}).table, nullptr);

  const Place b = places.around(samples::find(document, "b"));
  EXPECT_EQ(b.paragraph, nullptr);
  EXPECT_EQ(b.row, &document.tables[0].rows[0]);
  EXPECT_EQ(b.cell, &document.tables[0].rows[0].cells[1]);
}

TEST(Places, FindEmptyCells) {
  const Document document = samples::text_document("c\t\te\n");
  const Row& row = document.tables[0].rows[0];
  EXPECT_EQ(Places(document).around(row.cells[1].text).cell, &row.cells[1]);
}

TEST(Places, ASpanOverCellsLiesInTheirRow) {
  const Document document = samples::text_document("a\tb\tc\n");
  const Place place = Places(document).around({0, 3});
  EXPECT_EQ(place.row, &document.tables[0].rows[0]);
  EXPECT_EQ(place.cell, nullptr);
}

}  // namespace
}  // namespace gwlint
