// Every fixture with what gwlint says of it, as a person saw and approved it.
//
// GWLINT_UPDATE_GOLDEN=1 writes the present output; look at the difference before committing it.
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/cli/run_gwlint.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> fixtures() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(GWLINT_SOURCE_DIR "/fixtures")) {
    if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Fixture : public testing::TestWithParam<std::string> {};

TEST_P(Fixture, SaysWhatWasApproved) {
  const fs::path golden = fs::path(GWLINT_SOURCE_DIR) / "tests/cli/golden" / (GetParam() + ".txt");
  const std::string output = gwlint({"check", "--format", "compact", "fixtures/" + GetParam()},
                                    {.folder = GWLINT_SOURCE_DIR})
                                 .out;
  if (std::getenv("GWLINT_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(golden, std::ios::binary) << output;
  }
  std::ifstream file(golden, std::ios::binary);
  ASSERT_TRUE(file) << "no " << golden;
  EXPECT_EQ(output, std::string(std::istreambuf_iterator<char>(file), {}));
}

INSTANTIATE_TEST_SUITE_P(All, Fixture, testing::ValuesIn(fixtures()), [](const auto& info) {
  std::string name = info.param;
  std::replace_if(
      name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
});

}  // namespace
}  // namespace gwlint
