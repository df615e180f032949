#include "rules/annual_report/doc/repetition.h"

#include <string>

#include <gtest/gtest.h>

#include "tests/support/times.h"

namespace gwlint::annual_report {
namespace {

using test::times;

TEST(Repetition, OfAPhraseTakesAllItsCopies) {
  const std::string phrase = "住房城乡建设部门依法办理";
  const auto found = find_repetitions("由" + times(phrase, 3) + "。", 7);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].first, (Span{10, 10 + 36}));
  EXPECT_EQ(found[0].repeated, (Span{10 + 36, 10 + 3 * 36}));
}

TEST(Repetition, IsToldOfEachOfTwoStretches) {
  const std::string phrase = "住房城乡建设部门依法办理";
  EXPECT_EQ(find_repetitions(times(phrase, 2) + "的" + times(phrase, 2), 0).size(), 2u);
}

// Each of these would take hours if every place looked for the end of the stretch anew.
TEST(Repetition, IsSoughtInLinearTime) {
  EXPECT_EQ(find_repetitions(times("住房城乡建设部门依法办理", 200'000), 0).size(), 1u);
  for (const char* const word : {"天", "单一", "不一致", "住房城乡建设部", "创业创新"}) {
    EXPECT_LE(find_repetitions(times(word, 300'000), 0).size(), 1u) << word;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
