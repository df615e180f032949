#include "linter/output/html/markup.h"

#include <gtest/gtest.h>

namespace gwlint::html {
namespace {

TEST(Markup, IsNeverMarkup) {
  EXPECT_EQ(markup("<b class=\"x\">'&amp;'</b>"),
            "&lt;b class=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;");
}

TEST(Markup, KeepsLineEndsAndTabs) {
  EXPECT_EQ(markup("一\r\n二\r三\n\t四"), "一\n二\n三\n\t四");
  EXPECT_EQ(markup("\n"), "\n");
}

TEST(Markup, MakesVisibleWhatWouldDeceive) {
  EXPECT_EQ(markup("a\u202Eb\u2028c\x01"), "a\\u{202E}b\\u{2028}c\\x01");
  EXPECT_EQ(markup(std::string_view("\0<", 2)), "\\x00&lt;");
  EXPECT_EQ(markup("\xFF"), "\\xFF");
}

TEST(Markup, FlatIsOneLine) {
  EXPECT_EQ(markup_flat("a\n<b>"), "a &lt;b&gt;");
}

}  // namespace
}  // namespace gwlint::html
