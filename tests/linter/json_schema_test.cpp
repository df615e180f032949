#include "tests/support/json_schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gwlint::test {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> violations(const char* value, const char* schema) {
  return schema_violations(json::parse(value), json::parse(schema));
}

TEST(JsonSchema, TypeOfAValue) {
  EXPECT_THAT(violations("1", R"({"type":"integer"})"), IsEmpty());
  EXPECT_THAT(violations("1.5", R"({"type":"integer"})"), ElementsAre(": is no integer"));
  EXPECT_THAT(violations("{}", R"({"type":"array"})"), ElementsAre(": is no array"));
}

TEST(JsonSchema, ValuesAndBounds) {
  EXPECT_THAT(violations(R"("b")", R"({"enum":["a"]})"), ElementsAre(": is none of the values"));
  EXPECT_THAT(violations("0", R"({"minimum":1})"), ElementsAre(": is too small"));
  EXPECT_THAT(violations("3", R"({"maximum":2})"), ElementsAre(": is too large"));
  EXPECT_THAT(violations(R"("字")", R"({"minLength":2})"), ElementsAre(": is too short"));
  EXPECT_THAT(violations(R"("/a")", R"({"pattern":"^[^/]"})"), ElementsAre(": does not match"));
}

TEST(JsonSchema, MembersOfAnObject) {
  constexpr const char* kSchema =
      R"({"required":["a"],"additionalProperties":false,"properties":{"a":{"type":"string"}}})";
  EXPECT_THAT(violations(R"({"a":""})", kSchema), IsEmpty());
  EXPECT_THAT(violations("{}", kSchema), ElementsAre(": has no a"));
  EXPECT_THAT(violations(R"({"a":1})", kSchema), ElementsAre("/a: is no string"));
  EXPECT_THAT(violations(R"({"a":"","b":0})", kSchema), ElementsAre("/b: is unknown"));
}

TEST(JsonSchema, ItemsOfAnArrayByReference) {
  constexpr const char* kSchema =
      R"({"minItems":1,"items":{"$ref":"#/definitions/n"},"definitions":{"n":{"minimum":1}}})";
  EXPECT_THAT(violations("[1,0]", kSchema), ElementsAre("/1: is too small"));
  EXPECT_THAT(violations("[]", kSchema), ElementsAre(": has too few items"));
}

TEST(JsonSchema, ChecksNothingByHalf) {
  EXPECT_THROW(violations("1", R"({"multipleOf":2})"), std::invalid_argument);
  EXPECT_THROW(violations("{}", R"({"additionalProperties":{"type":"string"}})"),
               std::invalid_argument);
}

}  // namespace
}  // namespace gwlint::test
