// The fuzzers' promises on what the fuzzers begin with: in every build, without libFuzzer.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/seeds/seeds.h"

namespace gwlint::fuzz {

void PrintTo(const Fuzzer& fuzzer, std::ostream* out) {
  *out << fuzzer.name;
}

namespace {

class Fuzzers : public testing::TestWithParam<Fuzzer> {};

TEST_P(Fuzzers, FindTheirPromisesKeptBySeeds) {
  const auto seeds = seeds_of(GetParam().name);
  EXPECT_THAT(seeds, testing::Not(testing::IsEmpty()));
  for (const std::string& seed : seeds) GetParam().try_input(seed);
}

TEST_P(Fuzzers, TakeNothingAndHalves) {
  GetParam().try_input("");
  for (const std::string& seed : seeds_of(GetParam().name)) {
    GetParam().try_input(std::string_view(seed).substr(0, seed.size() / 2));
  }
}

INSTANTIATE_TEST_SUITE_P(All, Fuzzers, testing::ValuesIn(fuzzers()),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace gwlint::fuzz
