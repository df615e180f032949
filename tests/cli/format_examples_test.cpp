// The examples of docs/formats.md are what gwlint writes.
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/cli/run_gwlint.h"

namespace gwlint {
namespace {

constexpr std::string_view kPrompt = "    $ gwlint ";

struct Example {
  std::vector<std::string> arguments;
  std::string output;  // perhaps with other line breaks
};

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

// A call and what stands below it, until a line that is not indented.
std::vector<Example> examples() {
  std::ifstream page(GWLINT_SOURCE_DIR "/docs/formats.md");
  std::vector<Example> all;
  bool open = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with(kPrompt)) {
      all.push_back({words_of(line.substr(kPrompt.size())), ""});
      open = true;
    } else if (!line.empty() && !line.starts_with("    ")) {
      open = false;
    } else if (open) {
      all.back().output += line;
    }
  }
  return all;
}

// What must be the same however lines are broken and however long the run took.
std::string essence(const std::string& output) {
  static const std::regex kVaries(R"(\s+|\([0-9.]+ s\))");
  return std::regex_replace(output, kVaries, "");
}

TEST(FormatExamples, AreWhatIsWritten) {
  const std::vector<Example> all = examples();
  EXPECT_GE(all.size(), 6);
  for (const Example& example : all) {
    EXPECT_EQ(essence(gwlint(example.arguments, {.folder = GWLINT_SOURCE_DIR}).out),
              essence(example.output))
        << testing::PrintToString(example.arguments);
  }
}

}  // namespace
}  // namespace gwlint
