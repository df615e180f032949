// Real reports: exactly what must be found in them, and nothing else.
#include <filesystem>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {
namespace {

namespace fs = std::filesystem;

using Expectation = std::multiset<std::pair<std::string, std::size_t>>;  // rule and line

Expectation read_expectation(const fs::path& path) {
  std::istringstream lines(read_whole(path.string()));
  std::string rule;
  std::string line;
  std::getline(lines, line);  // the heading
  Expectation result;
  while (std::getline(lines, rule, '\t') && std::getline(lines, line)) {
    result.emplace(rule, std::stoul(line));
  }
  return result;
}

TEST(SharedReports, HaveExactlyTheExpectedFindings) {
  const fs::path shared = fs::path(GWLINT_SOURCE_DIR).parent_path() / "shared";
  if (!fs::exists(shared / "reports")) GTEST_SKIP() << "no shared reports beside the repository";
  std::size_t reports = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(shared / "reports")) {
    SCOPED_TRACE(entry.path().filename().string());
    ++reports;
    Expectation found;
    std::ostringstream all;
    for (const Found& finding : check(read_whole(entry.path().string()))) {
      found.emplace(finding.rule, finding.line);
      all << "\n  " << finding;
    }
    const fs::path expected = shared / "expected" / entry.path().stem().concat(".tsv");
    EXPECT_EQ(found, read_expectation(expected)) << "found:" << all.str();
  }
  EXPECT_GT(reports, 0u);
}

}  // namespace
}  // namespace gwlint::annual_report
