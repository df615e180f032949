#include "linter/message_template.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments) {
  return expand(pattern, arguments);
}

TEST(Expand, FillsPlaces) {
  EXPECT_EQ(filled("{1}+{0}+{1}", {"a", "b"}), "b+a+b");
}

TEST(Expand, DoubledBracesAreLiteral) {
  EXPECT_EQ(filled("{{0}} {{{0}}}", {"a"}), "{0} {a}");
}

TEST(Expand, ArgumentsAreNeverExpanded) {
  EXPECT_EQ(filled("{0}{1}", {"{1}{{", "}}{0}"}), "{1}{{}}{0}");
}

TEST(Expand, PlacesWithoutArgumentStay) {
  EXPECT_EQ(filled("{2} {x} {} {", {"a"}), "{2} {x} {} {");
}

TEST(ShownArgument, IsOnOneLine) {
  EXPECT_EQ(shown_argument("商业\r\n企业\t a"), "商业 企业 a");
  EXPECT_EQ(shown_argument("a  b"), "a  b") << "blanks alone are the text's own";
}

TEST(ShownArgument, IsCutInItsMiddle) {
  const std::string longest(120, 'x');
  EXPECT_EQ(shown_argument(longest), longest);
  const std::string longer = "a" + std::string(130, 'x') + "b";
  const std::string shown = shown_argument(longer);
  EXPECT_TRUE(shown.starts_with("ax") && shown.ends_with("xb"));
  EXPECT_EQ(shown.size(), 119 + std::string("…").size());
}

TEST(ShownArgument, IsCutBetweenCharacters) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "政";
  const std::string shown = shown_argument(text);
  EXPECT_EQ(shown.size() % 3, 0U);
  EXPECT_NE(shown.find("政…政"), std::string::npos);
}

}  // namespace
}  // namespace gwlint
