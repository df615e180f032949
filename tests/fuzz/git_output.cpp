#include <algorithm>
#include <cstddef>
#include <string>

#include "linter/files/git_changes.h"
#include "linter/files/git_objects.h"
#include "linter/files/git_push.h"
#include "linter/files/git_tree.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/properties.h"

namespace gwlint::fuzz {
namespace {

constexpr std::size_t kSha1Bytes = 20;
constexpr std::size_t kSha256Bytes = 32;

void expect_said(const GitFailure& failure) {
  expect_words(failure.zh, "what git said");
  expect_words(failure.en, "what git said");
}

// A path of the repository: no part of it is empty, `.` or `..`.
void expect_inside(const std::string& path) {
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    expect(is_sound_name(std::string_view(path).substr(at, end - at)),
           "no path leads out of the repository", path);
    at = end + 1;
  }
}

void differences(std::string_view input) {
  const auto parsed = parse_raw_differences(input);
  if (!parsed) return expect_said(parsed.error());
  for (const GitDifference& difference : *parsed) {
    expect(difference.commit.empty() || is_object_id(difference.commit), "a commit has an id");
    for (const GitChange& change : difference.changes) {
      expect_inside(change.path);
      expect(is_object_id(change.after.id), "what stands there has an id", change.after.id);
    }
  }
}

// Written again, the updates are the lines that they came from.
void updates(std::string_view input) {
  const auto parsed = parse_ref_updates(input);
  if (!parsed) return expect_said(parsed.error());
  std::string lines;
  for (const RefUpdate& update : *parsed) {
    lines.append(update.before).append(" ").append(update.after).append(" ");
    lines.append(update.name).append("\n");
  }
  if (!input.empty() && input.back() != '\n') lines.pop_back();
  expect(lines == input, "ref updates are what their lines say", lines);
}

void tree(std::string_view input, std::size_t id_bytes) {
  const auto parsed = parse_tree(input, id_bytes);
  if (!parsed) return expect_sound(parsed.error());
  for (const auto& [name, entry] : *parsed) {
    expect(is_sound_name(name), "a name stands for nothing else", name);
    expect(is_object_id(entry.id), "what stands there has an id", entry.id);
  }
}

void object_header(std::string_view input) {
  const auto parsed = parse_object_header(input, input);
  if (!parsed) return expect_sound(parsed.error());
  expect(is_object_id(parsed->id), "an object has an id", parsed->id);
}

}  // namespace

void git_output(std::string_view input) {
  differences(input);
  updates(input);
  tree(input, kSha1Bytes);
  tree(input, kSha256Bytes);
  object_header(input);
  expect_utf8(git_words(input), "git's words");
}

}  // namespace gwlint::fuzz
