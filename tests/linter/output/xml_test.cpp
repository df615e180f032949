#include "linter/output/xml.h"

#include <gtest/gtest.h>

#include "tests/support/xml_document.h"

namespace gwlint {
namespace {

// What a reader of XML gets for `text` in an attribute.
std::string read_back(std::string_view text) {
  const std::string written = xml(text);
  const test::XmlDocument document("<a b=\"" + written + "\">" + written + "</a>");
  EXPECT_EQ(document.value("string(/a)"), document.value("string(/a/@b)"));
  return document.value("string(/a)");
}

TEST(Xml, IsReadBackAsItWas) {
  for (const char* text : {"", "文号〔2021〕", "<b>&amp;\"'", "]]>", "<![CDATA[x]]>", "<!-- -->",
                           "😀", "a\\nb", "%s%n"}) {
    EXPECT_EQ(read_back(text), text);
  }
}

TEST(Xml, MakesVisibleWhatItForbids) {
  EXPECT_EQ(read_back(std::string_view("\0\x01\x1B", 3)), "\\x00\\x01\\x1B");
  EXPECT_EQ(read_back("a\xFF\xC0"), "a\\xFF\\xC0");
  EXPECT_EQ(read_back("\xED\xA0\x80"), "\\xED\\xA0\\x80");  // half of a surrogate pair
  EXPECT_EQ(read_back("\uFFFE\uFFFF\uFFFD"), "\\u{FFFE}\\u{FFFF}\uFFFD");
}

TEST(Xml, IsOneLineInLogicalOrder) {
  EXPECT_EQ(read_back("a\r\n\tb\u2028c"), "a\\r\\n\\tb\\u{2028}c");
  EXPECT_EQ(read_back("\u202Eabc\u202C"), "\\u{202E}abc\\u{202C}");
}

}  // namespace
}  // namespace gwlint
