#include "tests/cli/sarif_run.h"

#include <fstream>
#include <iterator>
#include <optional>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "tests/support/sarif_invariants.h"

namespace gwlint {
namespace {

// What the regions of a file lie in, as `gwlint extract` prints it.
std::optional<std::string> text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const ReadResult document = read_document(bytes);
  if (!document) return std::nullopt;
  return document->text;
}

}  // namespace

void expect_sound(const std::string& log, const std::filesystem::path& root,
                  const std::filesystem::path& folder) {
  test::SarifSources sources;
  sources.text_of = [&](const std::string& path) { return text_of(root / path); };
  sources.private_words = {root.string(), folder.string(),
                           std::filesystem::temp_directory_path().string() + "/"};
  for (const std::string& violation : test::sarif_violations(log, sources)) {
    ADD_FAILURE() << violation;
  }
}

std::string sarif_log(std::vector<std::string> arguments, const std::filesystem::path& folder) {
  arguments.insert(arguments.end(), {"--format", "sarif"});
  std::string log = gwlint(arguments, {.folder = folder}).out;
  expect_sound(log, folder, folder);
  return log;
}

}  // namespace gwlint
