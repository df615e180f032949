// The same bytes whatever the number of threads, and on every run.
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

class Repeatable : public testing::TestWithParam<const char*> {
 protected:
  Repeatable() {
    for (int i = 0; i < 40; ++i) {
      const char* source = i % 3 == 0 ? "model.txt" : "sum-total-off-by-one.txt";
      std::filesystem::copy_file(fixture(source), folder_.path() / (std::to_string(i) + ".txt"));
    }
    folder_.write("20-empty.txt", "");
  }

  std::string output(const char* jobs) const {
    return gwlint({"check", ".", "--format", GetParam(), jobs}, {.folder = folder_.path()}).out;
  }

  TemporaryFolder folder_;
};

TEST_P(Repeatable, GivesTheSameBytesWhateverTheNumberOfThreads) {
  const std::string once = output("-j1");
  EXPECT_FALSE(once.empty());
  EXPECT_EQ(output("-j4"), once);
  EXPECT_EQ(output("-j4"), once);
}

// `text` ends with the seconds that it took, hence is not among them.
INSTANTIATE_TEST_SUITE_P(Formats, Repeatable, testing::Values("compact", "json", "sarif", "html"));

}  // namespace
}  // namespace gwlint
