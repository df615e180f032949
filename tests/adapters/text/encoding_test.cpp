#include "adapters/text/encoding.h"

#include <gtest/gtest.h>

namespace gwlint::text_file {
namespace {

using namespace std::string_view_literals;
using Encoding = TextForm::Encoding;

constexpr std::string_view kReport =
    "某县住房和城乡建设局2023年政府信息公开工作年度报告\r\n一、总体情况\n主动公开政府信息6条。";

Result<Decoded, ReadError> decoded(std::string_view bytes) {
  Budget budget{Limits{}};
  return decode(bytes, budget);
}

std::string refusal(std::string_view bytes) {
  const auto result = decoded(bytes);
  return result ? "read" : std::string(id(result.error().kind)) + ": " + result.error().detail_en;
}

class EveryForm : public testing::TestWithParam<TextForm> {};

TEST_P(EveryForm, ReadsBackWhatIsWritten) {
  const TextForm form = GetParam();
  const auto result = decoded(encode(kReport, form));
  ASSERT_TRUE(result) << result.error().detail_en;
  EXPECT_EQ(result->text, kReport);
  EXPECT_EQ(result->form.encoding, form.encoding);
  EXPECT_EQ(result->form.byte_order_mark, form.byte_order_mark);
}

INSTANTIATE_TEST_SUITE_P(Encoding, EveryForm,
                         testing::Values(TextForm{Encoding::Utf8, false},
                                         TextForm{Encoding::Utf8, true},
                                         TextForm{Encoding::Utf16Le, true},
                                         TextForm{Encoding::Utf16Be, true},
                                         TextForm{Encoding::Gb18030, false}));

TEST(Encoding, WritesLongTextsWhole) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "政府信息\U00020000\n";
  for (const Encoding encoding : {Encoding::Utf16Be, Encoding::Gb18030}) {
    const auto result = decoded(encode(text, {encoding, encoding != Encoding::Gb18030}));
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->text == text);
  }
}

TEST(Encoding, Gb18030Bytes) {
  const auto result = decoded("\xb9\xe6\xd5\xc2\t0\n");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->text, "规章\t0\n");
}

TEST(Encoding, BadUtf8IsNamedByPlace) {
  EXPECT_EQ(refusal("一、总体\n情\xe6\x83况\n"),
            "badEncoding: line 2 at byte offset 16 is not valid UTF-8");
  EXPECT_EQ(refusal("一、总体情况\xe6\x83"),
            "badEncoding: line 1 at byte offset 18 is not valid UTF-8");
  EXPECT_EQ(refusal("\xef\xbb\xbf甲\xff"),
            "badEncoding: line 1 at byte offset 6 is not valid UTF-8");
}

TEST(Encoding, OverlongAndSurrogateFormsAreBad) {
  EXPECT_EQ(refusal("ab\xc0\xaf"), "badEncoding: line 1 at byte offset 2 is not valid UTF-8");
  EXPECT_EQ(refusal("\xed\xa0\x80"), "badEncoding: line 1 at byte offset 0 is not valid UTF-8");
}

TEST(Encoding, BadGb18030IsNamedByPlace) {
  std::string bytes = encode("政府信息公开工作\n年度报告", {Encoding::Gb18030, false});
  bytes += "\xff\n";
  EXPECT_EQ(refusal(bytes), "badEncoding: line 2 at byte offset 25 is not valid GB18030");
}

TEST(Encoding, OtherEncodingsAreNotTakenForChinese) {
  EXPECT_NE(refusal("caf\xe9, na\xefve\n"), "read");                                 // Latin-1
  EXPECT_NE(refusal("\xac\x46\xa9\xb2\xb8\xea\xb0\x54\xa4\xbd\xb6\x7d\n"), "read");  // Big5
  EXPECT_NE(refusal("\xc0\xaf\xba\xce\xc1\xa4\xba\xb8\xb0\xf8\xb0\xb3\n"), "read");  // EUC-KR
  EXPECT_NE(refusal("\xa5\xcb\xa5\xe5\xa1\xbc\xa5\xb9\xa4\xf2\xa4\xb7\n"), "read");  // EUC-JP
  EXPECT_NE(refusal("\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0\n"), "read");            // Windows-1251
}

TEST(Encoding, Utf16WithoutMarkIsSaidSo) {
  const std::string bytes = encode(kReport, {Encoding::Utf16Le, false});
  EXPECT_EQ(refusal(bytes), "badEncoding: looks like UTF-16 without a byte order mark");
  EXPECT_EQ(refusal("a\0b\0c\0d\0"sv), "badEncoding: looks like UTF-16 without a byte order mark");
}

TEST(Encoding, BrokenUtf16) {
  EXPECT_EQ(refusal("\xff\xfe\x2d\x4e\x00"sv),
            "badEncoding: UTF-16 with an odd number of bytes; its end may be missing");
  EXPECT_EQ(refusal("\xff\xfe\n\0\x00\xd8\x2d\x4e"sv),
            "badEncoding: line 2 at byte offset 4 is not valid UTF-16");
}

TEST(Encoding, Utf32IsNotTakenForUtf16) {
  EXPECT_EQ(refusal("\xff\xfe\0\0\x2d\x4e\0\0"sv), "badEncoding: UTF-32");
  EXPECT_EQ(refusal("\0\0\xfe\xff\0\0\x4e\x2d"sv), "badEncoding: UTF-32");
}

TEST(Encoding, NulIsNoText) {
  EXPECT_EQ(refusal("规章\0\n"sv), "unknownKind: holds NUL characters, so it is no text");
  EXPECT_EQ(refusal("\xff\xfe\x2d\x4e\0\0"sv),
            "unknownKind: holds NUL characters, so it is no text");
}

TEST(Encoding, BinaryWithoutNulIsNoText) {
  EXPECT_EQ(refusal("\x01\x02\x9c\xff\x03\x04\x05\x80\x81"),
            "unknownKind: holds many control characters, so it is no text");
}

}  // namespace
}  // namespace gwlint::text_file
