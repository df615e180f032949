#include "linter/text/json_shape.h"

#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

TEST(JsonShape, CountsNestingAndValues) {
  EXPECT_EQ(json_shape("0").nesting, 0u);
  EXPECT_EQ(json_shape("0").values, 1u);
  const JsonShape shape = json_shape(R"({"a": [1, {"b": 2}], "c": 3})");
  EXPECT_EQ(shape.nesting, 3u);
  EXPECT_GE(shape.values, 6u);
}

TEST(JsonShape, LooksIntoNoString) {
  const JsonShape shape = json_shape(R"(["[[[,,,\"[[", "\\"])");
  EXPECT_EQ(shape.nesting, 1u);
  EXPECT_EQ(shape.values, 3u);
}

TEST(JsonShape, TakesWhatIsNoJson) {
  EXPECT_EQ(json_shape("").nesting, 0u);
  EXPECT_EQ(json_shape("]]]}").nesting, 0u);
  EXPECT_EQ(json_shape(std::string(1000, '[')).nesting, 1000u);
  EXPECT_EQ(json_shape("\"\\").nesting, 0u);
}

}  // namespace
}  // namespace gwlint
