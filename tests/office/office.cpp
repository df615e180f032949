#include "tests/office/office.h"

#include <cstdlib>
#include <vector>

#include <unistd.h>

#include "linter/files/process.h"

namespace gwlint {
namespace {

std::vector<std::string> environment() {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) all.emplace_back(*entry);
  return all;
}

}  // namespace

bool Office::is_there() const {
  const std::vector<std::string> arguments = {"soffice", "--version"};
  const auto result = run_process(arguments, environment());
  return result && result->exit_code == 0;
}

std::string Office::converted(std::string_view name, std::string_view bytes,
                              std::string_view format, std::string_view source) const {
  const std::string stem(name);
  const std::string file = folder_.write(stem + "/in/" + stem + "." + std::string(source), bytes);
  const std::vector<std::string> arguments = {
      "soffice",
      "-env:UserInstallation=file://" + (folder_ / "profile"),
      "--headless",
      "--convert-to",
      std::string(format),
      "--outdir",
      folder_ / (stem + "/out"),
      file};
  const auto result = run_process(arguments, environment());
  EXPECT_TRUE(result && result->exit_code == 0) << "soffice fails";
  const std::string_view extension = format.substr(0, format.find(':'));
  return folder_.read(stem + "/out/" + stem + "." + std::string(extension));
}

void OfficeTest::SetUp() {
  if (office_.is_there()) return;
  if (std::getenv("GWLINT_TEST_ALL") != nullptr) FAIL() << "no soffice in PATH";
  GTEST_SKIP() << "no soffice in PATH";
}

}  // namespace gwlint
