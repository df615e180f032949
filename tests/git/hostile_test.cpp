// Repositories whose makers mean no good: they get an error and nothing else.
#include <cstdint>
#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/git/repository.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kFile = "100644";
constexpr std::string_view kLink = "120000";
constexpr std::string_view kFolder = "40000";

class Hostile : public testing::Test {
 protected:
  Hostile() {
    all_.init_bare("server.git");
    all_.hook("server.git", "pre-receive");
    all_.init("r");
    all_.git("r", {"remote", "add", "origin", all_.path("server.git")});
    all_.write("outside.toml", "[rules]\nSUM = \"off\"\n");
    all_.write("outside/first.toml", first_pack());
  }

  // Stores `bytes` as a blob; returns its id.
  std::string blob(std::string_view bytes) const {
    return store({"hash-object", "-w", "--stdin"}, bytes);
  }
  // A tree object of these entries, sound or not.
  struct Entry {
    std::string_view mode;
    std::string name;
    std::string id;
  };
  std::string tree(const std::vector<Entry>& entries) const {
    std::string bytes;
    for (const Entry& entry : entries) {
      bytes += std::string(entry.mode) + ' ' + entry.name + '\0';
      for (std::size_t i = 0; i < entry.id.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(entry.id.substr(i, 2), nullptr, 16));
      }
    }
    return store({"hash-object", "-w", "-t", "tree", "--literally", "--stdin"}, bytes);
  }
  // Pushes a commit of that tree; what the pusher is told. It must be refused, and nothing but an
  // error and no control character may come of it.
  std::string refused(const std::string& tree) const {
    const std::string commit = store({"commit-tree", "-m", "x", tree}, "");
    const Ran ran = all_.try_git("r", {"push", "--quiet", "origin", commit + ":refs/heads/x"});
    EXPECT_NE(ran.exit_code, 0);
    EXPECT_THAT(ran.text, HasSubstr("pre-receive hook declined"));
    EXPECT_THAT(ran.text, Not(HasSubstr("\x1b[31m")));
    return ran.text;
  }
  std::string refused_with_configuration(std::string_view text) const {
    return refused(
        tree({{kFile, "a.txt", blob(wrong_report())}, {kFile, "gwlint.toml", blob(text)}}));
  }

  std::string store(const std::vector<std::string>& arguments, std::string_view input) const {
    Ran ran = all_.try_git("r", arguments, input);
    EXPECT_EQ(ran.exit_code, 0) << ran.text;
    return ran.text.substr(0, ran.text.find('\n'));
  }

  Repositories all_;
};

TEST_F(Hostile, ConfigurationNamesPathsOutside) {
  for (const std::string& path :
       {all_.path("outside/first.toml"), all_.path("outside"), std::string("../outside/first.toml"),
        std::string("x/../../outside/first.toml"), std::string("..")}) {
    EXPECT_THAT(refused_with_configuration("packs = [\"" + path + "\"]\n"),
                AllOf(HasSubstr("gwlint.toml:1:10"), HasSubstr("仓库之外")));
  }
}

TEST_F(Hostile, ConfigurationNamesCode) {
  EXPECT_THAT(refused_with_configuration("native-packs = [\"x.so\"]\n"),
              HasSubstr("gwlint.toml:1:1"));
}

TEST_F(Hostile, ConfigurationIsHuge) {
  EXPECT_THAT(refused_with_configuration(std::string(20u << 20, '#')), HasSubstr("1048576"));
}

TEST_F(Hostile, ConfigurationIsALink) {
  for (const std::string& target : {all_.path("outside.toml"), std::string("other.toml")}) {
    EXPECT_THAT(refused(tree({{kFile, "a.txt", blob(wrong_report())},
                              {kLink, "gwlint.toml", blob(target)},
                              {kFile, "other.toml", blob("[rules]\nSUM = \"off\"\n")}})),
                AllOf(HasSubstr("gwlint.toml"), HasSubstr("符号链接")));
  }
}

TEST_F(Hostile, ConfigurationIsAFolder) {
  EXPECT_THAT(refused(tree({{kFile, "a.txt", blob(wrong_report())},
                            {kFolder, "gwlint.toml", tree({{kFile, "x", blob("x")}})}})),
              HasSubstr("文件夹"));
}

TEST_F(Hostile, PackIsALink) {
  const std::string configuration = blob("packs = [\"packs/first.toml\"]\n");
  const std::string report = blob(wrong_report());
  const std::string link = blob(all_.path("outside/first.toml"));
  EXPECT_THAT(refused(tree({{kFile, "a.txt", report},
                            {kFile, "gwlint.toml", configuration},
                            {kFolder, "packs", tree({{kLink, "first.toml", link}})}})),
              AllOf(HasSubstr("gwlint.toml:1:10"), HasSubstr("符号链接")));
  EXPECT_THAT(refused(tree({{kFile, "a.txt", report},
                            {kFile, "gwlint.toml", configuration},
                            {kLink, "packs", blob(all_.path("outside"))}})),
              AllOf(HasSubstr("gwlint.toml:1:10"), HasSubstr("符号链接")));
}

// A pack that is a folder, of which one file is a link.
TEST_F(Hostile, FileOfAPackIsALink) {
  const std::string link = blob(all_.path("outside/first.toml"));
  EXPECT_THAT(refused(tree({{kFile, "a.txt", blob(wrong_report())},
                            {kFile, "gwlint.toml", blob("packs = [\"packs\"]\n")},
                            {kFolder, "packs", tree({{kLink, "first.toml", link}})}})),
              AllOf(HasSubstr("packs/first.toml"), HasSubstr("符号链接")));
}

TEST_F(Hostile, PackNamesAModelOutside) {
  const std::string head = R"([pack]
id = "x"
version = "1"
name = { zh = "x", en = "x" }
model = "../../outside.toml"
)";
  EXPECT_THAT(refused(tree({{kFile, "a.txt", blob(wrong_report())},
                            {kFile, "gwlint.toml", blob("packs = [\"x.toml\"]\n")},
                            {kFile, "x.toml", blob(head)}})),
              AllOf(HasSubstr("x.toml:"), Not(HasSubstr("SUM = "))));
}

TEST_F(Hostile, NamesHoldControls) {
  const std::string text =
      refused(tree({{kFile, "\x1b[31m::error::\n\xE2\x80\xAE.txt", blob(wrong_report())}}));
  EXPECT_THAT(text, HasSubstr("\\x1B[31m::error::\\n\\u{202E}.txt 有 2 处问题"));
  EXPECT_THAT(text, Not(HasSubstr("\n::error")));
}

// Git takes such names; what gwlint says of them is harmless.
TEST_F(Hostile, RefsHoldWhatDeceives) {
  const std::string commit =
      store({"commit-tree", "-m", "x", tree({{kFile, "a.txt", blob(wrong_report())}})}, "");
  const std::string ref = "refs/heads/a\u202Eb\u2066c\u0085d\u009B31m";
  const Ran ran = all_.try_git("r", {"push", "--quiet", "origin", commit + ":" + ref});
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.text, HasSubstr("refs/heads/a\\u{202E}b\\u{2066}c\\u{85}d\\u{9B}31m：a.txt 有"));
}

TEST_F(Hostile, TreesAreNoTrees) {
  const std::string report = blob(wrong_report());
  for (const std::string name : {"..", ".", "../x.txt", "a/b.txt", "/x.txt"}) {
    refused(tree({{kFile, name, report}}));
    refused(tree({{kFolder, name, tree({{kFile, "a.txt", report}})}}));
  }
  // Whichever of them a reader takes.
  refused(tree({{kFile, "a.txt", blob(right_report())}, {kFile, "a.txt", report}}));
  refused(tree({{kFile, "a.txt", report}, {kFile, "a.txt", blob(right_report())}}));
}

// Files of nothing but zeros take little room in a push. The first is read and refused, the second
// refused unread.
TEST_F(Hostile, FilesAreHuge) {
  const auto zeros = [&](std::uintmax_t size) {
    all_.write("zeros", "");
    std::filesystem::resize_file(all_.path("zeros"), size);
    return store({"hash-object", "-w", "../zeros"}, "");
  };
  EXPECT_THAT(refused(tree({{kFile, "a.txt", zeros(200u << 20)}})), HasSubstr("a.txt 无法检查"));
  EXPECT_THAT(refused(tree({{kFile, "b.txt", zeros((256u << 20) + 1)}})),
              AllOf(HasSubstr("b.txt 无法检查"), HasSubstr("上限为 268435456 字节")));
}

// An object that stands for another in the eyes of git.
TEST_F(Hostile, ObjectsAreReplaced) {
  const std::string good = blob(right_report());
  const std::string bad = blob(wrong_report());
  all_.git("r", {"replace", bad, good});
  EXPECT_EQ(
      all_.try_git("r", {"push", "--quiet", "origin", "refs/replace/*:refs/replace/*"}).exit_code,
      0);
  EXPECT_THAT(refused(tree({{kFile, "a.txt", bad}})), HasSubstr("SUM001"));
}

}  // namespace
}  // namespace gwlint
