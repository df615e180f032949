#include "linter/document/limit.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

constexpr int kLimits = static_cast<int>(kLastLimit) + 1;

TEST(Limit, EveryOneHasItsWordsAndItsValue) {
  std::set<std::string_view> ids;
  std::set<std::string_view> names;
  for (int i = 0; i < kLimits; ++i) {
    const auto limit = static_cast<Limit>(i);
    EXPECT_TRUE(ids.insert(id(limit)).second) << id(limit);
    EXPECT_TRUE(names.insert(name(limit).en).second) << id(limit);
    EXPECT_EQ(value({}, limit) == 0, limit == Limit::Memory) << id(limit);
    for (const Bilingual words : {name(limit), advice(limit)}) {
      EXPECT_FALSE(words.zh.empty()) << id(limit);
      EXPECT_FALSE(words.en.empty()) << id(limit);
      EXPECT_FALSE(words.zh.ends_with("。")) << id(limit);
      EXPECT_FALSE(words.en.ends_with(".")) << id(limit);
    }
  }
}

TEST(Limit, RefusalsNameItsValueWhatWasMetAndWhatToDo) {
  Limits limits;
  limits.nested_tables = 3;
  const ReadError error = beyond(Limit::NestedTables, limits, 4, "甲.xml", "a.xml");
  EXPECT_EQ(error.kind, ReadErrorKind::OverLimit);
  EXPECT_EQ(message(error, Language::Chinese),
            "文件超出读取上限（甲.xml：表格嵌套层数上限为 3，已达 4）。请取消表格的嵌套后再检查。");
  EXPECT_EQ(message(error, Language::English),
            "The file is beyond a limit of what is read (a.xml: limit of nested tables is 3, met "
            "4). Take the tables out of each other and check again.");
}

TEST(Limit, RefusalsAreSilentOnWhatIsNotKnown) {
  Limits limits;
  limits.time = std::chrono::milliseconds(20);
  EXPECT_EQ(beyond(Limit::Time, limits).detail_en,
            "limit of milliseconds of reading and checking is 20");
}

TEST(Limit, WantOfMemoryHasAdviceOfItsOwn) {
  EXPECT_NE(message(out_of_memory(), Language::English).find("-j 1"), std::string::npos);
}

}  // namespace
}  // namespace gwlint
