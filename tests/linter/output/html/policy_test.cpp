#include "linter/output/html/policy.h"

#include <gtest/gtest.h>

namespace gwlint::html {
namespace {

// The hashes of nothing and of "abc" in Base64, as everybody knows them.
TEST(Policy, AllowsTheTwoByTheirHashesAndNothingElse) {
  EXPECT_EQ(content_security_policy("", "abc"),
            "default-src 'none'; "
            "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
            "script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; "
            "base-uri 'none'; form-action 'none'");
}

}  // namespace
}  // namespace gwlint::html
