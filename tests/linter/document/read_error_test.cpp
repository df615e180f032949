#include "linter/document/read_error.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "linter/document/document.h"

namespace gwlint {
namespace {

constexpr int kKinds = static_cast<int>(kLastReadErrorKind) + 1;

TEST(ReadError, EveryKindHasItsWords) {
  std::set<std::string_view> ids;
  for (int i = 0; i < kKinds; ++i) {
    const auto kind = static_cast<ReadErrorKind>(i);
    EXPECT_TRUE(ids.insert(id(kind)).second) << id(kind);
    EXPECT_FALSE(id(kind).empty());
    for (const Bilingual words : {meaning(kind), advice(kind)}) {
      EXPECT_FALSE(words.zh.empty()) << id(kind);
      EXPECT_FALSE(words.en.empty()) << id(kind);
      EXPECT_FALSE(words.zh.ends_with("。")) << id(kind);
      EXPECT_FALSE(words.en.ends_with(".")) << id(kind);
    }
  }
}

TEST(ReadError, MessageWithDetail) {
  const ReadError error{ReadErrorKind::UnknownKind, "PNG 图片", "a PNG image"};
  EXPECT_EQ(message(error, Language::Chinese),
            "既不是文本，也不是能够识别的文档（PNG 图片）。请提供 .docx 文件或 UTF-8、GB18030 "
            "编码的文本文件。");
  EXPECT_EQ(message(error, Language::English),
            "Neither text nor a document that is known (a PNG image). Provide a .docx file, or a "
            "text file in UTF-8 or GB18030.");
}

TEST(ReadError, MessageWithoutDetailHasNoBrackets) {
  const ReadError error{ReadErrorKind::LegacyDoc, {}, {}};
  EXPECT_EQ(message(error, Language::Chinese),
            "旧版 Word 文档（.doc/.wps）。请用 Word 或 WPS 打开该文件，另存为 .docx 后再检查。");
  EXPECT_EQ(message(error, Language::English),
            "An old Word document (.doc/.wps). Open it in Word or WPS Office, save it as .docx and "
            "check that.");
}

}  // namespace
}  // namespace gwlint
