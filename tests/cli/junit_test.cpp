// Test results of real reports against the schema.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/xml_document.h"

namespace gwlint {
namespace {

const std::string kSource = GWLINT_SOURCE_DIR;

test::XmlDocument checked(std::vector<std::string> arguments, int exit_code) {
  arguments.insert(arguments.begin(), {"check", "--format=junit"});
  const Outcome outcome = gwlint(arguments);
  EXPECT_EQ(outcome.exit_code, exit_code) << outcome.err;
  test::XmlDocument document(outcome.out);
  EXPECT_EQ(document.errors_by(kSource + "/tests/schemas/junit.xsd"), "");
  return document;
}

TEST(Junit, IsValidForEveryFixture) {
  checked({kSource + "/fixtures"}, 1);
  checked({kSource + "/fixtures", "--lang=en", "--previous", kSource + "/fixtures"}, 1);
}

TEST(Junit, IsValidForABadConfigurationAndABadFile) {
  const TemporaryFolder folder;
  folder.write("gwlint.toml", "[rules]\nTAB6 = \"of\"\n");
  folder.write("a.txt", "一、总体情况\n");
  folder.write("b&\x01.docx", "%PDF-1.4");
  const auto document = checked({folder.path().string()}, 2);
  EXPECT_NE(document.value("count(//error[@type='configurationError'])"), "0");
}

TEST(Junit, IsTheSameOnEveryRun) {
  const std::vector<std::string> arguments = {"check", "--format=junit", kSource + "/fixtures"};
  EXPECT_EQ(gwlint(arguments).out, gwlint(arguments).out);
}

}  // namespace
}  // namespace gwlint
