// Text files written back.
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "adapters/text/encoding.h"

namespace gwlint::text_file {
namespace {

using Encoding = TextForm::Encoding;

constexpr std::string_view kText =
    "某某县政府信息公开工作年度报告\r\n国办公开办涵〔2021〕30号𠀀，本年新收 12 件。\r\n";

// `bytes` with the one `from` in its text made `to`.
RewriteResult rewritten(std::string_view bytes, std::string_view from, std::string_view to) {
  const ReadResult document = read_document(bytes);
  const std::size_t at = document->text.find(from);
  const auto begin = static_cast<std::uint32_t>(at);
  const auto end = static_cast<std::uint32_t>(at + from.size());
  const std::vector<Edit> edits = {{{begin, end}, std::string(to)}};
  return rewrite_document(bytes, *document, edits);
}

std::string exchanged(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

TEST(RewriteText, KeepsEncodingMarkAndLineEnds) {
  for (const TextForm form : {TextForm{Encoding::Utf8, false}, TextForm{Encoding::Utf8, true},
                              TextForm{Encoding::Utf16Le, true}, TextForm{Encoding::Utf16Be, true},
                              TextForm{Encoding::Gb18030, false}}) {
    SCOPED_TRACE(static_cast<int>(form.encoding));
    for (const auto& [from, to] :
         {std::pair{"涵", "函"}, {"𠀀", ""}, {"12", "１２３"}, {"县", "縣𠀁"}}) {
      const RewriteResult bytes = rewritten(encode(kText, form), from, to);
      ASSERT_TRUE(bytes.ok());
      EXPECT_EQ(*bytes, encode(exchanged(std::string(kText), from, to), form));
    }
  }
}

// 0x80 and 0xFF alone, and a character that GB 18030 writes in two ways, would not come back as
// they were if the whole text were encoded anew.
TEST(RewriteText, CopiesBytesThatAnEncoderWouldWriteOtherwise) {
  const std::string utf8 = std::string(kText) + "甲\x0B\r乙\n\r丙";
  const RewriteResult bytes = rewritten(utf8, "涵", "函");
  ASSERT_TRUE(bytes.ok());
  EXPECT_EQ(*bytes, exchanged(utf8, "涵", "函"));
}

TEST(RewriteText, MakesSeveralEditsAtOnce) {
  const std::string bytes = encode(kText, {Encoding::Gb18030, false});
  const ReadResult document = read_document(bytes);
  const auto at = [&](std::string_view part) {
    return static_cast<std::uint32_t>(document->text.find(part));
  };
  const std::vector<Edit> edits = {{{at("涵"), at("涵") + 3}, "函"},
                                   {{at("30"), at("30")}, "第"},
                                   {{at("本年"), at("本年") + 6}, ""}};
  const RewriteResult result = rewrite_document(bytes, *document, edits);
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(read_document(*result)->text,
            "某某县政府信息公开工作年度报告\r\n国办公开办函〔2021〕第30号𠀀，新收 12 件。\r\n");
}

TEST(RewriteText, RefusesEditsThatCutCharacters) {
  const ReadResult document = read_document(kText);
  const std::vector<Edit> edits = {{{1, 2}, ""}};
  EXPECT_FALSE(rewrite_document(kText, *document, edits).ok());
}

TEST(RewriteText, RefusesNul) {
  EXPECT_FALSE(rewritten(kText, "涵", std::string_view("\0", 1)).ok());
}

}  // namespace
}  // namespace gwlint::text_file
