#include "linter/output/markdown_text.h"

#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

// Written with | in place of the zero-width space.
std::string written(std::string_view text) {
  std::string result = markdown_text(text);
  const std::string space = "&#8203;";
  for (std::size_t at = 0; (at = result.find(space, at)) != std::string::npos;) {
    result.replace(at, space.size(), "|");
  }
  return result;
}

TEST(MarkdownText, LeavesPlainTextAlone) {
  for (const char* text : {"", "国办公开办函〔2021〕30号“三”", "4 + 2 = 6 ≠ 7（表中“总计”）",
                           "a-b.txt, 1.5 (x)", "2023年，受理 1234567 件", "It's 100%."}) {
    EXPECT_EQ(markdown_text(text), text);
  }
}

TEST(MarkdownText, NothingIsMarkup) {
  EXPECT_EQ(written("*a* _b_ `c`"), "&#42;|a&#42; &#95;b&#95; &#96;c&#96;");
  EXPECT_EQ(written("[a](b) ![c](d)"), "&#91;a&#93;(b) !|&#91;c&#93;(d)");
  EXPECT_EQ(written("<img src=x>"), "&#60;img src=x&#62;");
  EXPECT_EQ(written("a|b"), "a&#124;b");
  EXPECT_EQ(written("\\*"), "&#92;&#42;");
  EXPECT_EQ(written("&lt;"), "&#38;|lt;");
  EXPECT_EQ(written("$x$"), "&#36;|x&#36;");
  EXPECT_EQ(written("~~a~~"), "&#126;|&#126;|a&#126;|&#126;");
}

TEST(MarkdownText, NobodyIsNotified) {
  EXPECT_EQ(written("@all"), "@|all");
  EXPECT_EQ(written("a@b.cn"), "a@|b.cn");
  EXPECT_EQ(written("@org/team"), "@|org/team");
}

TEST(MarkdownText, NothingIsReferredTo) {
  EXPECT_EQ(written("#12 GH-12 a/b#3"), "#|12 GH|-12 a/b#|3");
  EXPECT_EQ(written("!3 ~bug %v1"), "!|3 &#126;|bug %|v1");
  EXPECT_EQ(written("commit deadbee 0123456789abcdef"), "commit deadbe|e 012345|6789ab|cdef");
  EXPECT_EQ(written("decade 13812345678"), "decade 13812345678");
}

TEST(MarkdownText, NothingIsALinkOrAnEmoji) {
  EXPECT_EQ(written("http://a.cn"), "http:|//a.cn");
  EXPECT_EQ(written("WWW.a.cn"), "WWW|.a.cn");
  EXPECT_EQ(written(":+1:"), ":|+1:");
}

TEST(MarkdownText, IsOneLineAsItReallyIs) {
  EXPECT_EQ(written("a\r\n# \u202Eb\u202C\xFF"),
            "a&#92;r&#92;n# &#92;u{202E}b&#92;u{202C}&#92;xFF");
}

}  // namespace
}  // namespace gwlint
