#include "linter/baseline/baseline.h"

#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/properties.h"
#include "tests/support/temporary_folder.h"

namespace gwlint::fuzz {

void baseline(std::string_view input) {
  static const TemporaryFolder kFolder;
  const std::string path = kFolder.write("baseline.json", input);
  const auto read = Baseline::read(path);
  if (!read) return expect_sound(read.error(), input);
  const std::string json = read->json();
  expect_utf8(json, "a baseline");
  kFolder.write("baseline.json", json);
  const auto again = Baseline::read(path);
  expect(again.ok(), "what was written is read again", again ? "" : again.error().en);
  expect(again->json() == json && again->size() == read->size(),
         "a baseline is written as it was read");
  read->entries_of(kFolder / "a.txt");
}

}  // namespace gwlint::fuzz
