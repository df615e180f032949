// Names, places for arguments, and bytes that are text.
#include <string>

#include <gtest/gtest.h>

#include "rules/annual_report/native/message_places.h"
#include "rules/annual_report/native/utf8_text.h"
#include "rules/annual_report/pack_names.h"

namespace gwlint::annual_report::native {
namespace {

TEST(Identifiers, OfRulesAreLettersAndThreeDigits) {
  for (const char* id : {"QH001", "QHR001", "ABCDEFGH999"}) EXPECT_TRUE(is_rule_id(id)) << id;
  for (const char* id : {"", "Q001", "QHR01", "QHR0001", "qhr001", "QHR00A", "ABCDEFGHI001",
                         "Q1R001", "001", "ＱＨ001"}) {
    EXPECT_FALSE(is_rule_id(id)) << id;
  }
}

TEST(Identifiers, OfBuiltInFamiliesAreKnownWhetherOrNotTheRuleExists) {
  for (const char* id :
       {"CIT001", "PER999", "SEC001", "TAB001", "SUM001", "NAR001", "DOC001", "CFG001"}) {
    EXPECT_TRUE(is_built_in_id(id)) << id;
  }
  EXPECT_FALSE(is_built_in_id("CITY001"));
  EXPECT_FALSE(is_built_in_id("CI001"));
}

TEST(Identifiers, OfPacksAreLowerCaseGroups) {
  for (const char* id : {"a", "qinghe-rates", "gb-32100"}) EXPECT_TRUE(is_pack_id(id)) << id;
  for (const char* id : {"", "-a", "a-", "a--b", "Qinghe", "清河", "a b", "a/b"}) {
    EXPECT_FALSE(is_pack_id(id)) << id;
  }
  EXPECT_FALSE(is_pack_id(std::string(65, 'a')));
}

TEST(Identifiers, InCamelCase) {
  EXPECT_TRUE(is_upper_camel_case("WrongRate2"));
  EXPECT_FALSE(is_upper_camel_case("wrongRate"));
  EXPECT_FALSE(is_upper_camel_case("Wrong-Rate"));
  EXPECT_TRUE(is_lower_camel_case("wrongRate"));
  EXPECT_FALSE(is_lower_camel_case(""));
  EXPECT_FALSE(is_lower_camel_case("2rates"));
}

TEST(MessagePlaces, CountToTheHighest) {
  EXPECT_EQ(count_arguments("没有参数。"), 0u);
  EXPECT_EQ(count_arguments("{0}和{2}。"), 3u);
  EXPECT_EQ(count_arguments("{1}{1}"), 2u);
  EXPECT_EQ(count_arguments("{{0}} 不是 {0}。"), 1u);
}

TEST(MessagePlaces, RefuseStrayBraces) {
  for (const char* pattern : {"{", "}", "{}", "{a}", "{10}", "{0", "0}", "{{0}", "{-1}"}) {
    EXPECT_EQ(count_arguments(pattern), std::nullopt) << pattern;
  }
}

TEST(Utf8Text, TellsTextFromBytes) {
  EXPECT_TRUE(is_utf8("政府 ascii"));
  EXPECT_FALSE(is_utf8("\xE6\x94"));
  EXPECT_FALSE(is_utf8("\xED\xA0\x80"));
  EXPECT_FALSE(is_utf8("\xC0\xAF"));
}

TEST(Utf8Text, FindsControls) {
  EXPECT_FALSE(has_controls("政府"));
  EXPECT_TRUE(has_controls("a\tb"));
  EXPECT_FALSE(has_controls("a\tb", "\t"));
  EXPECT_TRUE(has_controls("\x7F"));
  EXPECT_TRUE(has_controls("\xC2\x85"));
}

TEST(Utf8Text, KnowsWhereCharactersBegin) {
  EXPECT_TRUE(is_boundary("政", 0));
  EXPECT_FALSE(is_boundary("政", 1));
  EXPECT_TRUE(is_boundary("政", 3));
  EXPECT_FALSE(is_boundary("政", 4));
}

TEST(Guid, IsOfTheInstrumentAlone) {
  EXPECT_EQ(instrument_guid("清政办函〔2022〕18号"), instrument_guid("清政办函〔2022〕18号"));
  EXPECT_NE(instrument_guid("清政办函〔2022〕18号"), instrument_guid("清政办函〔2022〕19号"));
  const std::string guid = instrument_guid("a");
  ASSERT_EQ(guid.size(), 36u);
  EXPECT_EQ(guid[14], '5');
  EXPECT_EQ(guid[19], '8');
}

}  // namespace
}  // namespace gwlint::annual_report::native
