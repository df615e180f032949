#include <algorithm>
#include <utility>

#include "linter/check/references.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/judging.h"

namespace gwlint::fuzz {
namespace {

constexpr std::string_view kBetween = "\n=====\n";

Reference reference(std::string_view bytes) {
  const auto other = check(bytes);
  return {"last.txt", other ? all_rules().digest(other->document) : nullptr};
}

}  // namespace

void previous(std::string_view input) {
  const std::size_t at = std::min(input.find(kBetween), input.size());
  const std::string_view other = input.substr(std::min(at + kBetween.size(), input.size()));
  References references;
  references.previous.push_back(reference(other));
  references.previous_is_paired = input.size() % 2 == 0;
  check(input.substr(0, at), all_rules(), &references);

  References parts;
  parts.parts.push_back(std::move(references.previous.front()));
  check(input.substr(0, at), all_rules(), &parts);
}

}  // namespace gwlint::fuzz
