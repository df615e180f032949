// What git prints, and what git stores, taken apart.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/files/git_changes.h"
#include "linter/files/git_objects.h"
#include "linter/files/git_push.h"
#include "linter/files/git_tree.h"

namespace gwlint {
namespace {

using namespace std::string_literals;

const std::string kZeros(40, '0');
const std::string kOne(40, '1');
const std::string kTwo(40, '2');
const std::string kLong(64, 'a');

TEST(RawDifferences, NameWhatStandsThereAfterwards) {
  const auto parsed =
      parse_raw_differences(":000000 100644 "s + kZeros + ' ' + kOne + " A\0县/a b.txt\0"s +  //
                            ":100644 000000 " + kOne + ' ' + kZeros + " D\0x\ny\0"s +         //
                            ":100644 120000 " + kOne + ' ' + kTwo + " T\0l\0"s);
  ASSERT_TRUE(parsed);
  ASSERT_EQ(parsed->size(), 1u);
  const auto& changes = parsed->front().changes;
  ASSERT_EQ(changes.size(), 3u);
  EXPECT_EQ(changes[0].path, "县/a b.txt");
  EXPECT_EQ(changes[0].after, (GitEntry{0100644, kOne}));
  EXPECT_EQ(changes[0].status, 'A');
  EXPECT_TRUE(changes[0].after.is_file());
  EXPECT_EQ(changes[1].path, "x\ny");
  EXPECT_EQ(changes[1].after.mode, 0u);
  EXPECT_FALSE(changes[1].after.is_file());
  EXPECT_TRUE(changes[2].after.is_link());
}

TEST(RawDifferences, MayBeOfSeveralCommits) {
  const auto parsed = parse_raw_differences(
      kOne + "\0"s + ":000000 100644 " + kZeros + ' ' + kOne + " A\0a\0"s +  //
      kTwo + "\0"s +                                                         //
      "::100644 100644 100755 " + kOne + ' ' + kOne + ' ' + kTwo + " MM\0b\0"s);
  ASSERT_TRUE(parsed);
  ASSERT_EQ(parsed->size(), 2u);
  EXPECT_EQ((*parsed)[0].commit, kOne);
  EXPECT_EQ((*parsed)[1].commit, kTwo);
  ASSERT_EQ((*parsed)[1].changes.size(), 1u);
  EXPECT_EQ((*parsed)[1].changes[0].path, "b");
  EXPECT_EQ((*parsed)[1].changes[0].after, (GitEntry{0100755, kTwo}));
}

TEST(RawDifferences, MayBeNone) {
  const auto parsed = parse_raw_differences("");
  ASSERT_TRUE(parsed);
  EXPECT_TRUE(parsed->empty());
}

TEST(RawDifferences, MayHoldIdsOfEitherLength) {
  EXPECT_TRUE(parse_raw_differences(":100644 100644 "s + kLong + ' ' + kLong + " M\0a\0"s));
}

TEST(RawDifferences, AreNothingElse) {
  const std::string sound = ":100644 100644 "s + kOne + ' ' + kTwo + " M\0a\0"s;
  ASSERT_TRUE(parse_raw_differences(sound));
  for (std::size_t size = 1; size < sound.size(); ++size) {
    EXPECT_FALSE(parse_raw_differences(sound.substr(0, size))) << size;
  }
  EXPECT_FALSE(parse_raw_differences("100644 100644 "s + kOne + ' ' + kTwo + " M\0a\0"s));
  EXPECT_FALSE(parse_raw_differences(":100644 10064x "s + kOne + ' ' + kTwo + " M\0a\0"s));
  EXPECT_FALSE(parse_raw_differences(":100644 100644 "s + kOne + " 12 M\0a\0"s));
  EXPECT_FALSE(parse_raw_differences("::100644 100644 "s + kOne + ' ' + kTwo + " M\0a\0"s));
}

TEST(RawDifferences, HoldNoPathThatLeadsOut) {
  for (const std::string path : {"..", "../a", "a/../b", "/a", "a//b", "a/", "./a", ""}) {
    EXPECT_FALSE(
        parse_raw_differences(":100644 100644 "s + kOne + ' ' + kTwo + " M\0"s + path + "\0"s))
        << path;
  }
}

TEST(ObjectHeader, NamesIdTypeAndSize) {
  const auto object = parse_object_header(kOne + " blob 12", "x");
  ASSERT_TRUE(object);
  EXPECT_EQ(object->id, kOne);
  EXPECT_EQ(object->type, "blob");
  EXPECT_EQ(object->size, 12u);
}

TEST(ObjectHeader, MayBeNone) {
  for (const std::string& line : {"x missing"s, "a 1 missing"s, kOne + " ambiguous", ""s, "12"s,
                                  kOne + " 12", "name blob 12"s, kOne + " blob 12x"}) {
    EXPECT_FALSE(parse_object_header(line, "x")) << line;
  }
}

const std::string kId(20, '\x11');

TEST(Tree, IsNamesModesAndIds) {
  const auto entries = parse_tree("100644 a b.txt\0"s + kId + "40000 县\0"s + kId, 20);
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 2u);
  EXPECT_EQ(entries->at("a b.txt"), (GitEntry{0100644, kOne}));
  EXPECT_TRUE(entries->at("县").is_folder());
  EXPECT_TRUE(parse_tree("", 20));
}

TEST(Tree, IsNothingElse) {
  const std::string sound = "100644 a\0"s + kId;
  for (std::size_t size = 1; size < sound.size(); ++size) {
    EXPECT_FALSE(parse_tree(sound.substr(0, size), 20)) << size;
  }
  EXPECT_FALSE(parse_tree("10064x a\0"s + kId, 20));
  EXPECT_FALSE(parse_tree("100644 \0"s + kId, 20));
  EXPECT_FALSE(parse_tree(sound + sound, 20));  // one name twice
  for (const std::string name : {".", "..", "a/b", "/"}) {
    EXPECT_FALSE(parse_tree("100644 " + name + "\0"s + kId, 20)) << name;
  }
}

TEST(RefUpdates, AreLinesOfThree) {
  const auto updates = parse_ref_updates(kZeros + ' ' + kOne + " refs/heads/县\n" + kOne + ' ' +
                                         kZeros + " refs/tags/x\n");
  ASSERT_TRUE(updates);
  ASSERT_EQ(updates->size(), 2u);
  EXPECT_EQ((*updates)[0].name, "refs/heads/县");
  EXPECT_FALSE((*updates)[0].deletes());
  EXPECT_TRUE((*updates)[1].deletes());
  EXPECT_TRUE(parse_ref_updates("")->empty());
}

TEST(GitWords, AreOneLine) {
  EXPECT_EQ(git_words("fatal: no\n\nhint: x\n"), "fatal: no hint: x");
  EXPECT_EQ(git_words("\x1b[31m"), "\\x1B[31m");
  EXPECT_LT(git_words(std::string(10'000, 'x')).size(), 500u);
}

}  // namespace
}  // namespace gwlint
