#include "linter/output/html/marking.h"

#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

namespace gwlint::html {
namespace {

using Role = Marking::Role;

// `2-5 found 0,1 last 1 related 2`, a piece a line.
std::string written(const std::vector<Piece>& pieces) {
  std::string text;
  const auto list = [&](std::string_view name, const std::vector<std::uint32_t>& numbers) {
    if (!numbers.empty()) text += fmt::format(" {} {}", name, fmt::join(numbers, ","));
  };
  for (const Piece& piece : pieces) {
    text += fmt::format("{}-{}", piece.text.begin, piece.text.end);
    list("found", piece.found);
    list("last", piece.found_last);
    list("related", piece.related);
    list("noticed", piece.noticed);
    list("first", piece.noticed_first);
    text += '\n';
  }
  return text;
}

std::string cut(std::vector<Marking> markings, Span leaf, std::vector<Span> leaves = {}) {
  if (leaves.empty()) leaves = {leaf};
  return written(Markings(std::move(markings), leaves).pieces(leaf));
}

TEST(Markings, TextWithoutAnyIsOnePiece) {
  EXPECT_EQ(cut({}, {3, 9}), "3-9\n");
  EXPECT_EQ(cut({}, {3, 3}), "");
}

TEST(Markings, CutsAroundAFinding) {
  EXPECT_EQ(cut({{{2, 5}}}, {0, 9}), "0-2\n2-5 found 0 last 0\n5-9\n");
}

TEST(Markings, WhatOverlapsSharesAPiece) {
  EXPECT_EQ(cut({{{1, 5}, Role::Found, 0}, {{3, 8}, Role::Found, 1}}, {0, 9}),
            "0-1\n1-3 found 0\n3-5 found 0,1 last 0\n5-8 found 1 last 1\n8-9\n");
}

TEST(Markings, WhatIsNestedStaysReachable) {
  EXPECT_EQ(cut({{{0, 9}, Role::Found, 0}, {{3, 5}, Role::Found, 1}}, {0, 9}),
            "0-3 found 0\n3-5 found 0,1 last 1\n5-9 found 0 last 0\n");
}

TEST(Markings, TheSamePlaceTwiceIsOnePieceOfBoth) {
  EXPECT_EQ(cut({{{2, 4}, Role::Found, 1}, {{2, 4}, Role::Found, 0}}, {2, 4}),
            "2-4 found 0,1 last 0,1\n");
}

TEST(Markings, AFindingIsListedOnceInAPieceThatItRefersToTwice) {
  EXPECT_EQ(cut({{{2, 4}, Role::Related, 7}, {{2, 4}, Role::Related, 7}}, {2, 4}),
            "2-4 related 7\n");
}

TEST(Markings, ASpotIsAPieceBetweenOthers) {
  EXPECT_EQ(cut({{{4, 4}}}, {0, 9}), "0-4\n4-4 found 0 last 0\n4-9\n");
  EXPECT_EQ(cut({{{0, 0}}}, {0, 9}), "0-0 found 0 last 0\n0-9\n");
  EXPECT_EQ(cut({{{9, 9}}}, {0, 9}), "0-9\n9-9 found 0 last 0\n");
  EXPECT_EQ(cut({{{3, 3}}}, {3, 3}), "3-3 found 0 last 0\n");
}

TEST(Markings, ASpotWithinAFindingBelongsToItself) {
  EXPECT_EQ(cut({{{2, 6}, Role::Found, 0}, {{4, 4}, Role::Found, 1}}, {2, 6}),
            "2-4 found 0\n4-4 found 1 last 1\n4-6 found 0 last 0\n");
}

TEST(Markings, AFindingOverSeveralLeavesIsInEach) {
  const std::vector<Span> leaves = {{0, 4}, {5, 5}, {6, 9}};
  const std::vector<Marking> markings = {{{2, 8}}};
  EXPECT_EQ(cut(markings, {0, 4}, leaves), "0-2\n2-4 found 0 last 0\n");
  EXPECT_EQ(cut(markings, {5, 5}, leaves), "");
  EXPECT_EQ(cut(markings, {6, 9}, leaves), "6-8 found 0 last 0\n8-9\n");
}

TEST(Markings, WhatTouchesNoLeafStandsBehindTheOneBefore) {
  const std::vector<Span> leaves = {{2, 4}, {6, 9}};
  EXPECT_EQ(cut({{{5, 6}}}, {2, 4}, leaves), "2-4\n4-4 found 0 last 0\n");
  EXPECT_EQ(cut({{{12, 12}}}, {6, 9}, leaves), "6-9\n9-9 found 0 last 0\n");
  EXPECT_EQ(cut({{{0, 1}}}, {2, 4}, leaves), "2-2 found 0 last 0\n2-4\n");
}

TEST(Markings, LinksLeadToTheFirstPiece) {
  const Markings markings({}, {{2, 4}, {6, 9}});
  EXPECT_EQ(markings.anchor({3, 7}), 3u);
  EXPECT_EQ(markings.anchor({5, 7}), 6u);
  EXPECT_EQ(markings.anchor({5, 6}), 4u);
  EXPECT_EQ(markings.anchor({9, 9}), 9u);
}

TEST(Markings, WhatIsNoticedBeginsOnce) {
  EXPECT_EQ(cut({{{1, 6}, Role::Noticed, 0}, {{3, 4}, Role::Found, 0}}, {0, 6}),
            "0-1\n1-3 noticed 0 first 0\n3-4 found 0 last 0 noticed 0\n4-6 noticed 0\n");
}

// Whatever is marked, the pieces of a leaf are its text, in order and without a gap.
TEST(Markings, PiecesAreTheWholeText) {
  std::uint32_t random = 1;
  const auto next = [&](std::uint32_t below) {
    random = random * 1664525 + 1013904223;
    return (random >> 16) % below;
  };
  const std::vector<Span> leaves = {{0, 7}, {8, 8}, {9, 20}, {22, 30}};
  for (int round = 0; round < 500; ++round) {
    std::vector<Marking> markings;
    for (std::uint32_t i = 0; i < 8; ++i) {
      const std::uint32_t begin = next(34);
      markings.push_back({{begin, begin + next(9)}, static_cast<Role>(next(3)), i});
    }
    const Markings marked(markings, leaves);
    std::vector<bool> seen(8);
    for (const Span leaf : leaves) {
      std::uint32_t at = leaf.begin;
      for (const Piece& piece : marked.pieces(leaf)) {
        EXPECT_EQ(piece.text.begin, at);
        at = piece.text.end;
        for (const auto* numbers : {&piece.found, &piece.related, &piece.noticed}) {
          for (const std::uint32_t number : *numbers) seen[number] = true;
        }
      }
      EXPECT_EQ(at, leaf.end);
    }
    EXPECT_EQ(std::count(seen.begin(), seen.end(), true), 8);
  }
}

}  // namespace
}  // namespace gwlint::html
