// SARIF logs as programs find them.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_gwlint.h"
#include "tests/support/fixture_text.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;

TEST(Sarif, PointsIntoTheReportsThatAreCompared) {
  const TemporaryFolder folder;
  folder.write("合计.txt",
               test::changed(test::fixture_text("model.txt"), "行政许可\t318", "行政许可\t319"));
  for (const std::string name : {"real-estate", "housing-security"}) {
    folder.write("分/" + name + ".txt", test::fixture_text("parts/" + name + ".txt"));
  }
  const Outcome outcome = gwlint({"rollup", "合计.txt", "分", "--select=SUM008", "--format=sarif"},
                                 {.folder = folder.path()});
  const auto run = nlohmann::json::parse(outcome.out)["runs"][0];
  const auto& related = run["results"][1]["relatedLocations"];
  ASSERT_EQ(related.size(), 3u);
  const auto& place = related[1]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "%E5%88%86/real-estate.txt");
  EXPECT_EQ(place["region"]["startLine"], 27);
  EXPECT_EQ(place["region"]["snippet"]["text"], "281");
  const auto& artifact = run["artifacts"][place["artifactLocation"]["index"].get<std::size_t>()];
  EXPECT_EQ(artifact["roles"], nlohmann::json::array({"referencedOnCommandLine"}));
  EXPECT_EQ(artifact["location"]["uri"], "%E5%88%86/real-estate.txt");
  EXPECT_THAT(run["results"][1]["message"]["text"].get<std::string>(),
              HasSubstr("[281](2) + [37](3) = 318"));
}

TEST(Sarif, OptionsWantTheFormat) {
  for (const char* option : {"--sarif-embed", "--sarif-category=a"}) {
    const Outcome outcome = gwlint({"--lang=en", "check", option, fixture("model.txt")});
    EXPECT_EQ(outcome.exit_code, 2) << option;
    EXPECT_THAT(outcome.err, HasSubstr("make sense only where sarif is written")) << option;
  }
  for (const char* category : {"/a", "a/", "a\nb"}) {
    const Outcome outcome =
        gwlint({"--lang=en", "check", "--format=sarif", std::string("--sarif-category=") + category,
                fixture("model.txt")});
    EXPECT_EQ(outcome.exit_code, 2) << category;
    EXPECT_THAT(outcome.err, HasSubstr("is no value of --sarif-category")) << category;
  }
}

TEST(Sarif, NamesFilesRelativeToTheWorkTree) {
  const TemporaryFolder folder;
  folder.write("repository/.git/HEAD", "ref: refs/heads/main\n");
  folder.write("repository/乡镇/report 1.txt", "没有标题的一段话。\n");
  const Outcome outcome = gwlint({"check", "--format", "sarif", "report 1.txt"},
                                 {.folder = folder.path() / "repository" / "乡镇"});
  const std::string_view uri = R"("uri":"%E4%B9%A1%E9%95%87/report%201.txt")";
  EXPECT_NE(outcome.out.find(uri), std::string::npos);
}

}  // namespace
}  // namespace gwlint
