// Packs made to be wrong: each has its mistakes told, where they are, and no rule of it runs.
#include <ostream>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/rules/packs/pack_text.h"
#include "tests/support/times.h"

namespace gwlint::annual_report {
namespace {

using namespace std::string_view_literals;
using test::times;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string rule_with(std::string_view keys) {
  return std::string(kPackHead) + rule_text(keys);
}

struct BadPack {
  std::string_view name;
  std::string text;
};

void PrintTo(const BadPack& pack, std::ostream* out) {
  *out << pack.name;
}

class HostilePack : public testing::TestWithParam<BadPack> {};

TEST_P(HostilePack, HasItsMistakesTold) {
  const auto told = mistakes(GetParam().text);
  EXPECT_THAT(told, Not(IsEmpty()));
  EXPECT_LE(told.size(), Problems::kMost);
  for (const std::string& mistake : told) {
    EXPECT_TRUE(mistake.ends_with(".") || mistake.ends_with("?")) << mistake;
  }
}

const BadPack kPacks[] = {
    {"Empty", ""},
    {"Nul", std::string("[pack]\nid = \"a\0\"\n"sv)},
    {"BadUtf8", "[pack]\nid = \"\xFF\"\n"},
    {"CutOff", std::string(kPackHead).substr(0, 40)},
    {"NoHead", rule_text("")},
    {"PackIsAList", "pack = []\n"},
    {"IdOfControls", "[pack]\nid = \"\\u001b[31m\"\n"},
    {"IdOfAPath", "[pack]\nid = \"../../x\"\n"},
    {"LongId", "[pack]\nid = \"" + std::string(100'000, 'a') + "\"\n"},
    {"NumberForAName", "[pack]\nid = 1\nversion = 1\nname = 1\n"},
    {"DeepLists", "pack = " + std::string(100'000, '[')},
    {"DeepTables", "pack = " + times("{a=", 100'000)},
    {"DeepKeys", times("a.", 50'000) + "a = 1\n"},
    {"UnknownKeyOfARule", rule_with("bogus = 1")},
    {"RuleWithoutACheck", rule_with("")},
    {"TwoRulesOfOneId", rule_with("") + rule_text("")},
    {"ManyRules", std::string(kPackHead) +
                      [] {
                        std::string rules;
                        for (int i = 0; i < 501; ++i)
                          rules += rule_text("", "TRY" + std::to_string(1000 + i));
                        return rules;
                      }()},
    {"LongText", rule_with("url = \"" + std::string(100'000, 'a') + "\"")},
};

INSTANTIATE_TEST_SUITE_P(Own, HostilePack, testing::ValuesIn(kPacks),
                         [](const testing::TestParamInfo<BadPack>& info) {
                           return std::string(info.param.name);
                         });

}  // namespace
}  // namespace gwlint::annual_report
