// What benchmarks measure is what it says it is.
#include "bench/data/reports.h"

#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "bench/data/office_docx.h"
#include "rules/annual_report/rule_set.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::bench {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Ge;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::Not;

constexpr std::uint64_t kSeeds = 40;

// The ids of what is found.
std::vector<std::string> found_in(const std::string& bytes) {
  const ReadResult document = read_document(bytes);
  if (!document) return {"unreadable: " + document.error().detail_en};
  const std::unique_ptr<RuleSet> rules = annual_report::make_rule_set();
  const RuleLevels levels;
  std::vector<std::string> ids;
  for (const Finding& finding : rules->check(*document, CheckContext{levels}).findings) {
    ids.emplace_back(finding.rule->id);
  }
  return ids;
}

TEST(BenchReports, OfOneSeedAreTheSame) {
  EXPECT_EQ(office_docx(typical_report(3)), office_docx(typical_report(3)));
  EXPECT_EQ(office_docx(faulty_report(3)), office_docx(faulty_report(3)));
}

TEST(BenchReports, OfOtherSeedsAreOthers) {
  std::set<std::string> texts;
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    texts.insert(test::tab_text(typical_report(seed)));
  }
  EXPECT_EQ(texts.size(), kSeeds);
}

TEST(BenchReports, TypicalOnesHaveTheirSize) {
  std::size_t all = 0;
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    const std::size_t size = xml_bytes(typical_report(seed));
    EXPECT_THAT(size, AllOf(Ge(280'000u), Le(360'000u))) << seed;
    all += size;
  }
  EXPECT_THAT(all / kSeeds, AllOf(Ge(310'000u), Le(330'000u)));
}

TEST(BenchReports, TypicalOnesAreSound) {
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    EXPECT_THAT(found_in(office_docx(typical_report(seed))), IsEmpty()) << seed;
    EXPECT_THAT(found_in(test::tab_text(typical_report(seed))), IsEmpty()) << seed;
  }
}

TEST(BenchReports, FaultyOnesAreNot) {
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    EXPECT_THAT(found_in(office_docx(faulty_report(seed))), Not(IsEmpty())) << seed;
    EXPECT_THAT(found_in(test::tab_text(faulty_report(seed))), Not(IsEmpty())) << seed;
  }
}

TEST(BenchReports, LargeOnesHaveTheirSize) {
  for (const Bulk bulk : {Bulk::Narrative, Bulk::Tables}) {
    for (const std::size_t size : {500'000u, 2'000'000u}) {
      EXPECT_THAT(xml_bytes(large_report(bulk, Core::Typical, size, 1)),
                  AllOf(Ge(size - size / 20), Le(size + size / 20)));
    }
    EXPECT_THAT(xml_bytes(large_report(bulk, Core::Headings, 60'000, 1)),
                AllOf(Ge(50'000u), Le(75'000u)));
    EXPECT_THAT(xml_bytes(large_report(bulk, Core::Headings, 0, 1)), Le(12'000u));
  }
}

TEST(BenchReports, LargeOnesAreSound) {
  for (const Bulk bulk : {Bulk::Narrative, Bulk::Tables}) {
    EXPECT_THAT(found_in(office_docx(large_report(bulk, Core::Typical, 1'000'000, 1))), IsEmpty());
  }
}

TEST(BenchReports, OfHeadingsLackTheirTables) {
  const auto ids = found_in(office_docx(large_report(Bulk::Narrative, Core::Headings, 20'000, 1)));
  EXPECT_THAT(ids, Contains("TAB001"));
}

}  // namespace
}  // namespace gwlint::bench
