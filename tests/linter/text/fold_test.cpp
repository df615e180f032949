#include "linter/text/fold.h"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "linter/text/utf8.h"

namespace gwlint {
namespace {

std::string_view source_of(std::string_view text, const FoldedText& folded, std::string_view part) {
  const std::size_t at = folded.view().find(part);
  EXPECT_NE(at, std::string_view::npos) << part;
  const auto begin = static_cast<std::uint32_t>(at);
  return folded.source({begin, begin + static_cast<std::uint32_t>(part.size())}).of(text);
}

TEST(Fold, MakesWidthAndBlanksEqual) {
  EXPECT_EQ(fold("（２０２１）"), "(2021)");
  EXPECT_EQ(fold("三、 本 年 度　办理"), "三、本年度办理");
  EXPECT_EQ(fold("﹝2021﹞"), "〔2021〕");
  EXPECT_EQ(fold("a\u00a0b\u200bc\u00add\ufeff"), "abcd");
  EXPECT_EQ(fold("㈠①"), "(一)1");
}

TEST(Fold, LeavesChinesePunctuationAlone) {
  EXPECT_EQ(fold("《〈“”〉》、。"), "《〈“”〉》、。");
}

TEST(Fold, MakesMalformedBytesVisible) {
  EXPECT_EQ(fold("一\xff二"), "一\uFFFD二");
}

TEST(FoldedText, FindsTheSourceOfAPart) {
  const std::string text = " 国办（２０２１）  30 号。";
  FoldedText folded;
  folded.append(text, 0);
  EXPECT_EQ(folded.view(), "国办(2021)30号。");
  EXPECT_EQ(source_of(text, folded, "国办"), "国办");
  EXPECT_EQ(source_of(text, folded, "(2021)"), "（２０２１）");
  EXPECT_EQ(source_of(text, folded, "30号"), "30 号");
  EXPECT_EQ(source_of(text, folded, ")30"), "）  30");
}

TEST(FoldedText, CoversACharacterThatBecameSeveral) {
  const std::string text = "甲㈠乙";
  FoldedText folded;
  folded.append(text, 0);
  EXPECT_EQ(source_of(text, folded, "一"), "㈠");
  EXPECT_EQ(source_of(text, folded, "(一)乙"), "㈠乙");
}

TEST(FoldedText, KeepsPiecesApart) {
  const std::string text = "甲 乙\n丙";
  FoldedText folded;
  EXPECT_EQ(folded.append("甲 乙", 0), (Span{0, 6}));
  folded.append_separator('\n', 7);
  EXPECT_EQ(folded.append("丙", 8), (Span{7, 10}));
  EXPECT_EQ(folded.view(), "甲乙\n丙");
  EXPECT_EQ(folded.source({7, 10}).of(text), "丙");
  EXPECT_EQ(folded.source({0, 6}).of(text), "甲 乙");
}

TEST(FoldedText, JoinsPiecesWithoutASeparator) {
  const std::string text = "防止\n\n泄露";
  FoldedText folded;
  folded.append("防止", 0);
  folded.append("泄露", 8);
  EXPECT_EQ(folded.view(), "防止泄露");
  EXPECT_EQ(source_of(text, folded, "止泄"), "止\n\n泄");
}

TEST(FoldedText, KnowsWhereItIsParted) {
  const std::string text = "甲1 2（3⑫";
  FoldedText folded;
  folded.append(text, 0);
  ASSERT_EQ(folded.view(), "甲12(312");
  EXPECT_FALSE(folded.parted_before(3));  // 甲1
  EXPECT_TRUE(folded.parted_before(4));   // 1 2
  EXPECT_FALSE(folded.parted_before(5));  // 2（
  EXPECT_FALSE(folded.parted_before(6));  // （3
  EXPECT_FALSE(folded.parted_before(7));  // 3⑫
  EXPECT_TRUE(folded.parted_before(8));   // within ⑫
}

// Steps are found by blocks of the text: all of them, however many begin in one.
TEST(FoldedText, FindsTheSourceOfEveryCharacter) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "甲 （乙）\n1 2㈠政府信息公开工作年度报告";
  FoldedText folded;
  folded.append(text, 0);
  std::size_t end = 0;
  while (end < folded.size()) {
    const std::size_t at = end;
    next_character(folded.view(), end);
    const std::string_view character = folded.view().substr(at, end - at);
    const Span place{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    const std::string again = fold(folded.source(place).of(text));  // "(一)" of each byte of ㈠
    EXPECT_NE(again.find(character), std::string::npos) << at;
  }
}

TEST(FoldedText, AnEmptyRangeIsASpotBeforeWhatFollows) {
  const std::string text = "甲  乙";
  FoldedText folded;
  folded.append(text, 0);
  EXPECT_EQ(folded.source({3, 3}), (Span{5, 5}));
  EXPECT_EQ(folded.source({6, 6}), (Span{8, 8}));
  EXPECT_EQ(FoldedText().source({0, 0}), (Span{0, 0}));
}

TEST(FoldedText, FindsAPlaceFromItsSource) {
  const std::string text = " （甲） 乙";
  FoldedText folded;
  folded.append(text, 0);
  EXPECT_EQ(folded.folded_at(0), 0u);
  EXPECT_EQ(folded.folded_at(1), 0u);
  EXPECT_EQ(folded.folded_at(4), 1u);
  EXPECT_EQ(folded.folded_at(static_cast<std::uint32_t>(text.find("乙"))), 5u);
  EXPECT_EQ(folded.folded_at(100), folded.size());
}

// The characters that are decided without ICU are decided as ICU would.
TEST(Fold, AgreesWithIcuOnEveryCharacterOfTheBmp) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  ASSERT_TRUE(U_SUCCESS(status));
  for (UChar32 c = 1; c <= 0xffff; ++c) {
    if (U_IS_SURROGATE(c)) continue;
    std::string expected;
    if (!u_hasBinaryProperty(c, UCHAR_WHITE_SPACE) &&
        !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
      const icu::UnicodeString normal = nfkc->normalize(icu::UnicodeString(c), status);
      for (std::int32_t i = 0; i < normal.length(); i = normal.moveIndex32(i, 1)) {
        const UChar32 part = normal.char32At(i);
        if (!u_hasBinaryProperty(part, UCHAR_WHITE_SPACE)) {
          icu::UnicodeString(part).toUTF8String(expected);
        }
      }
    }
    std::string text;
    icu::UnicodeString(c).toUTF8String(text);
    ASSERT_EQ(fold(text), expected) << "U+" << std::hex << c;
  }
}

}  // namespace
}  // namespace gwlint
