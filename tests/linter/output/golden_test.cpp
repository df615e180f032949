// Compares what each reporter writes, byte for byte, with the files in golden/. After a wanted
// change GWLINT_UPDATE_GOLDEN=1 writes them anew: read their diff.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/linter/output/samples.h"
#include "tests/support/sarif_invariants.h"

namespace gwlint {
namespace {

std::filesystem::path golden_file(const std::string& name) {
  return std::filesystem::path(GWLINT_SOURCE_DIR) / "tests/linter/output/golden" / name;
}

void expect_golden(const std::string& name, const std::string& actual) {
  const auto file = golden_file(name);
  if (std::getenv("GWLINT_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(file, std::ios::binary) << actual;
    return;
  }
  std::ifstream in(file, std::ios::binary);
  ASSERT_TRUE(in) << file << " is missing";
  std::ostringstream expected;
  expected << in.rdbuf();
  EXPECT_EQ(actual, expected.str()) << file;
  if (!name.ends_with(".sarif")) return;
  for (const std::string& violation : test::sarif_violations(actual)) ADD_FAILURE() << violation;
}

struct Case {
  const char* format;
  Language language;
  const char* golden;
};

class Golden : public testing::TestWithParam<Case> {};

TEST_P(Golden, EveryKindOfResult) {
  const Case& wanted = GetParam();
  expect_golden(wanted.golden, samples::report(wanted.format, samples::all(), wanted.language));
}

INSTANTIATE_TEST_SUITE_P(Reporters, Golden,
                         testing::Values(Case{"text", Language::Chinese, "text.zh.txt"},
                                         Case{"text", Language::English, "text.en.txt"},
                                         Case{"compact", Language::Chinese, "compact.zh.txt"},
                                         Case{"compact", Language::English, "compact.en.txt"},
                                         Case{"json", Language::Chinese, "json.zh.json"},
                                         Case{"json", Language::English, "json.en.json"},
                                         Case{"sarif", Language::Chinese, "sarif.zh.sarif"},
                                         Case{"sarif", Language::English, "sarif.en.sarif"},
                                         Case{"rdjson", Language::Chinese, "rdjson.zh.json"},
                                         Case{"rdjson", Language::English, "rdjson.en.json"},
                                         Case{"github", Language::Chinese, "github.zh.txt"},
                                         Case{"github", Language::English, "github.en.txt"},
                                         Case{"gitlab", Language::Chinese, "gitlab.zh.json"},
                                         Case{"gitlab", Language::English, "gitlab.en.json"},
                                         Case{"junit", Language::Chinese, "junit.zh.xml"},
                                         Case{"junit", Language::English, "junit.en.xml"},
                                         Case{"markdown", Language::Chinese, "markdown.zh.md"},
                                         Case{"markdown", Language::English, "markdown.en.md"}));

class GoldenSuppressed : public testing::TestWithParam<Case> {};

TEST_P(GoldenSuppressed, AmongThoseThatCount) {
  const Case& wanted = GetParam();
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, wanted.language);
  run.show_suppressed = true;
  const FileResult configuration = samples::configuration_file();
  std::vector<FileResult> files = {samples::suppressed_report("某县.txt", configuration)};
  expect_golden(wanted.golden, samples::report(wanted.format, files, run));
}

INSTANTIATE_TEST_SUITE_P(
    Reporters, GoldenSuppressed,
    testing::Values(Case{"text", Language::Chinese, "suppressed.text.zh.txt"},
                    Case{"text", Language::English, "suppressed.text.en.txt"},
                    Case{"compact", Language::Chinese, "suppressed.compact.zh.txt"},
                    Case{"json", Language::English, "suppressed.json.en.json"},
                    Case{"sarif", Language::Chinese, "suppressed.sarif.zh.sarif"},
                    Case{"junit", Language::Chinese, "suppressed.junit.zh.xml"},
                    Case{"markdown", Language::English, "suppressed.markdown.en.md"}));

TEST(GoldenText, Colour) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::Chinese);
  run.color = true;
  expect_golden("text.colour.txt", samples::report("text", samples::all(), run));
}

// Style and script are read as such, in their own files; their hashes stand in the head.
std::string body_of(const std::string& page) {
  const std::size_t begin = page.find("<body");
  return page.substr(begin, page.find("<script>") - begin);
}

TEST(GoldenHtml, BodyInChinese) {
  expect_golden("html.zh.html",
                body_of(samples::report("html", samples::all(), Language::Chinese)));
}

TEST(GoldenHtml, BodyInEnglish) {
  expect_golden("html.en.html",
                body_of(samples::report("html", samples::all(), Language::English)));
}

}  // namespace
}  // namespace gwlint
