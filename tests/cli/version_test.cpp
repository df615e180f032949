// The version stands in CMakeLists.txt; all else has it from there.
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/files/process.h"
#include "tests/cli/run_gwlint.h"

namespace gwlint {
namespace {

std::string source(const std::string& name) {
  std::ifstream in(std::filesystem::path(GWLINT_SOURCE_DIR) / name);
  EXPECT_TRUE(in) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string version() {
  const std::string line = gwlint({"--version"}).out;
  EXPECT_THAT(line, testing::MatchesRegex("gwlint [0-9]+\\.[0-9]+\\.[0-9]+\n"));
  return line.substr(7, line.size() - 8);
}

TEST(Version, IsWhatPackagesAskFor) {
  const char* path = std::getenv("PATH");
  const auto said =
      run_process(std::vector<std::string>{GWLINT_SOURCE_DIR "/packaging/version"},
                  std::vector<std::string>{std::string("PATH=") + (path != nullptr ? path : "")});
  ASSERT_TRUE(said && said->exit_code == 0);
  EXPECT_EQ(said->output, version() + "\n");
}

TEST(Version, IsInTheManual) {
  EXPECT_THAT(gwlint({"man"}).out, testing::HasSubstr("\"gwlint " + version() + "\""));
}

// What is packed by a script has its version from that script.
TEST(Version, StandsInNoManifest) {
  for (const char* name : {"packaging/npm/package.json", "editors/vscode/package.json"}) {
    EXPECT_FALSE(nlohmann::json::parse(source(name)).contains("version")) << name;
  }
  const auto lock = nlohmann::json::parse(source("editors/vscode/package-lock.json"));
  EXPECT_FALSE(lock.contains("version"));
  EXPECT_FALSE(lock["packages"][""].contains("version"));
  EXPECT_THAT(source("editors/libreoffice/description.xml.in"), testing::HasSubstr("@VERSION@"));
}

// A template that is included over the net can ask nobody.
TEST(Version, IsThatOfTheTemplateForGitLab) {
  EXPECT_THAT(source("packaging/gitlab/gwlint.gitlab-ci.yml"),
              testing::HasSubstr("\n  GWLINT_VERSION: " + version() + "\n"));
}

// Documents that name files of this version.
TEST(Version, IsThatOfTheDocuments) {
  for (const char* name :
       {"docs/editors/vscode.md", "editors/vscode/README.md", "docs/install.md"}) {
    const std::string text = source(name);
    EXPECT_THAT(text, testing::HasSubstr(version())) << name;
  }
}

}  // namespace
}  // namespace gwlint
