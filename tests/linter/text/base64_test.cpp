#include "linter/text/base64.h"

#include <cstddef>
#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

// The test vectors of RFC 4648.
TEST(Base64, PadsToFours) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

TEST(Base64, TakesAnyBytes) {
  EXPECT_EQ(base64(std::string("\0\xFF\xFE", 3)), "AP/+");
}

TEST(Base64, PadsOnlyAtTheEndHoweverLongItIs) {
  const std::size_t size = (std::size_t{3} << 21U) + 1;
  const std::string encoded = base64(std::string(size, '\0'));
  EXPECT_EQ(encoded.size(), (size + 2) / 3 * 4);
  EXPECT_EQ(encoded.find_first_not_of('A'), encoded.size() - 2);
  EXPECT_TRUE(encoded.ends_with("=="));
}

}  // namespace
}  // namespace gwlint
