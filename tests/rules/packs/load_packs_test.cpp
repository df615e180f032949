// Packs on disk: files, folders, and what they may not reach.
#include "rules/annual_report/packs/load_packs.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/document/limits.h"
#include "tests/rules/packs/pack_text.h"
#include "tests/support/temporary_folder.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> errors(const std::vector<PackSource>& sources) {
  const RuleSetResult result = load_rule_set(sources);
  std::vector<std::string> all;
  if (result) return all;
  for (const PackError& error : result.error()) all.push_back(to_string(error, Language::English));
  return all;
}

std::string trial_pack(std::string_view id = "trial", std::string_view rule = "TRY001") {
  return exchanged(std::string(kPackHead), "\"trial\"", "\"" + std::string(id) + "\"") +
         rule_text("check = \"forbid\"\nany = [\"甲\"]", rule);
}

TEST(LoadPacks, NoneGivesTheBuiltInRules) {
  const RuleSetResult result = load_rule_set({});
  ASSERT_TRUE(result);
  EXPECT_EQ((*result)->rules().size(), catalogue().size());
}

TEST(LoadPacks, AFolderIsOnePack) {
  const TemporaryFolder folder;
  folder.write("pack/a.toml", std::string(kPackHead));
  folder.write("pack/b.toml", rule_text("check = \"forbid\"\nany = [\"甲\"]"));
  folder.write("pack/notes.txt", "no TOML");
  EXPECT_THAT(errors({{folder / "pack"}}), IsEmpty());
  EXPECT_THAT(errors({{folder / "pack/b.toml"}}),
              testing::Contains(HasSubstr("[pack] is missing.")));
}

TEST(LoadPacks, AFileHasNoMoreBytesThanItMay) {
  const TemporaryFolder folder;
  std::string pack = trial_pack();
  pack.resize(OwnFileLimits::kPackFile, '\n');
  EXPECT_THAT(errors({{folder.write("largest.toml", pack)}}), IsEmpty());
  EXPECT_THAT(errors({{folder.write("larger.toml", pack + '\n')}}),
              ElementsAre(HasSubstr("limit is 1048576 bytes")));
}

TEST(LoadPacks, APackHasNoMoreFilesThanItMay) {
  const TemporaryFolder folder;
  folder.write("pack/0.toml", trial_pack());
  for (std::size_t i = 1; i < OwnFileLimits::kPackFiles; ++i) {
    folder.write("pack/" + std::to_string(i) + ".toml", "");
  }
  EXPECT_THAT(errors({{folder / "pack"}}), IsEmpty());
  folder.write("pack/more.toml", "");
  EXPECT_THAT(errors({{folder / "pack"}}), ElementsAre(HasSubstr("64")));
}

TEST(LoadPacks, NamesAreThereOnce) {
  const TemporaryFolder folder;
  const std::string a = folder.write("a.toml", trial_pack("a"));
  const std::string b = folder.write("b.toml", trial_pack("b"));
  const std::string c = folder.write("c.toml", trial_pack("a", "TRY002"));
  EXPECT_THAT(errors({{a}, {b}}),
              ElementsAre(b + ":14:6: Rule id 'TRY001' is that of " + a + " already."));
  EXPECT_THAT(errors({{a}, {c}}), ElementsAre(HasSubstr("Pack id 'a' is that of")));
}

TEST(LoadPacks, TellsTheMistakesOfAllPacks) {
  const TemporaryFolder folder;
  const std::string a = folder.write("a.toml", "[pack]\n");
  EXPECT_THAT(errors({{a}, {folder / "none.toml"}}),
              ElementsAre(a + ":1:1: 'id' is missing.", HasSubstr("a.toml:1:1: 'name' is missing"),
                          HasSubstr("a.toml:1:1: 'version'"), HasSubstr("none.toml: ")));
}

TEST(LoadPacks, AnEmptyFolderIsNone) {
  const TemporaryFolder folder;
  EXPECT_THAT(errors({{folder.path().string()}}), ElementsAre(HasSubstr(".toml files.")));
}

TEST(LoadPacks, ReadNothingOutsideTheFolder) {
  const TemporaryFolder folder;
  folder.write("secret.txt", "x");
  const auto with_model = [&](std::string_view name) {
    const std::string text = exchanged(trial_pack(), "version = \"1\"",
                                       "version = \"1\"\nmodel = \"" + std::string(name) + "\"");
    return errors({{folder.write("pack/pack.toml", text)}});
  };
  EXPECT_THAT(with_model("../secret.txt"), ElementsAre(HasSubstr("lies outside")));
  EXPECT_THAT(with_model(folder / "secret.txt"), testing::Not(IsEmpty()));
  std::filesystem::create_symlink("../secret.txt", folder / "pack/link.txt");
  EXPECT_THAT(with_model("link.txt"), ElementsAre(HasSubstr("lies outside")));
  folder.write("pack/model.txt", "x");
  EXPECT_THAT(with_model("model.txt"), IsEmpty());
  std::filesystem::create_symlink("../secret.txt", folder / "pack/more.toml");
  EXPECT_THAT(errors({{folder / "pack"}}), ElementsAre(HasSubstr("lies outside")));
}

TEST(LoadPacks, StaysWithinTheRepository) {
  const TemporaryFolder folder;
  const std::string pack = folder.write("elsewhere/pack.toml", trial_pack());
  folder.write("repository/pack.toml", trial_pack());
  const std::string within = folder / "repository";
  EXPECT_THAT(errors({{folder / "repository/pack.toml", false, within}}), IsEmpty());
  EXPECT_THAT(errors({{pack, false, within}}), ElementsAre(HasSubstr("lies outside")));
  EXPECT_THAT(errors({{folder / "elsewhere", false, within}}),
              ElementsAre(HasSubstr("lies outside")));
  std::filesystem::create_symlink(pack, folder / "repository/link.toml");
  EXPECT_THAT(errors({{folder / "repository/link.toml", false, within}}),
              ElementsAre(HasSubstr("lies outside")));
}

TEST(LoadPacks, RefusesWhatIsNoText) {
  const TemporaryFolder folder;
  EXPECT_THAT(errors({{folder.write("a.toml", "a = \"\xff\"\n")}}),
              ElementsAre(HasSubstr("This is no TOML")));
  folder.write("b/m.txt", "\xff");
  const std::string pack = folder.write(
      "b/b.toml", exchanged(trial_pack(), "version = \"1\"", "version = \"1\"\nmodel = \"m.txt\""));
  EXPECT_THAT(errors({{pack}}), ElementsAre(HasSubstr("'m.txt' is no UTF-8 text.")));
  EXPECT_THAT(errors({{folder.write("c.toml", std::string((1u << 20) + 1, '#'))}}),
              ElementsAre(HasSubstr("c.toml: ")));
}

}  // namespace
}  // namespace gwlint::annual_report
