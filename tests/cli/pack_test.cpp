// Packs at the command line: examples tried, reports checked and fixed with them.
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using Json = nlohmann::json;

std::string source_file(std::string_view name) {
  std::ostringstream text;
  text << std::ifstream(std::string(GWLINT_SOURCE_DIR) + "/" + std::string(name)).rdbuf();
  return text.str();
}

std::string example_pack(std::string_view name) {
  return std::string(GWLINT_SOURCE_DIR) + "/examples/packs/" + std::string(name);
}

std::string exchanged(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(PackTest, TheExamplePacksHold) {
  const Outcome outcome = gwlint({"pack", "test", "--lang=en", example_pack("first.toml"),
                                  example_pack("province"), example_pack("rule-of-law")});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out;
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_THAT(outcome.out, HasSubstr("first.toml: 1 rules, 2 examples, all as told."));
  EXPECT_THAT(outcome.out, HasSubstr("province: 6 rules, 36 examples, all as told."));
  EXPECT_THAT(outcome.out, HasSubstr("rule-of-law: 12 rules, 72 examples, all as told."));
}

TEST(PackTest, ShowsWhatDoesNotHold) {
  const TemporaryFolder folder;
  std::string pack = source_file("examples/packs/first.toml");
  pack = exchanged(pack, "with = \"两微一端专人维护\"", "with = \"新媒体有专人维护\"");
  pack =
      exchanged(pack, "with = \"政务微博、微信和客户端专人维护\"", "with = \"两微一端专人维护\"");
  const Outcome outcome = gwlint({"pack", "test", folder.write("pack.toml", pack)});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.out, HasSubstr("XZ001 错误示例 1：这条规则没有发现问题。\n  原文：\n    | "
                                     "政务新媒体专人维护\n  改为：\n    | 新媒体有专人维护\n"));
  EXPECT_THAT(outcome.out, HasSubstr("XZ001 正确示例 1：不该有问题，却发现了问题。"));
  EXPECT_THAT(outcome.out, HasSubstr("  发现：第 15 行第 20 列 XZ001 “两微一端”已不再使用。"));
  EXPECT_THAT(outcome.out, HasSubstr("1 条规则，2 个示例，2 处不符。"));
}

TEST(PackTest, WantsAWrongAndARightExample) {
  const TemporaryFolder folder;
  const std::string pack = source_file("examples/packs/first.toml");
  const std::string path = folder.write("pack.toml", pack.substr(0, pack.find("  [[rule.right]]")));
  const Outcome outcome = gwlint({"pack", "test", "--lang=en", path});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.out, HasSubstr("XZ001: a right example ([[rule.right]]) is missing."));
}

TEST(PackTest, TellsEveryMistakeWithItsPlace) {
  const TemporaryFolder folder;
  std::string pack = source_file("examples/packs/first.toml");
  pack = exchanged(pack, "level = \"warning\"", "level = \"warn\"");
  pack = exchanged(pack, "check = ", "chek = ");
  const std::string path = folder.write("pack.toml", pack);
  const Outcome zh = gwlint({"pack", "test", path});
  EXPECT_EQ(zh.exit_code, 2);
  EXPECT_THAT(zh.out, IsEmpty());
  EXPECT_THAT(zh.err, HasSubstr("pack.toml:21:9: 没有级别“warn”，是否想写“warning”？\n"));
  EXPECT_THAT(zh.err, HasSubstr("pack.toml:17:1: 没有键“chek”，是否想写“check”？\n"));
  const Outcome en = gwlint({"pack", "test", "--lang=en", path});
  EXPECT_THAT(en.err, HasSubstr("pack.toml:21:9: There is no level 'warn'; did you mean"));
}

TEST(PackTest, BadCalls) {
  EXPECT_EQ(gwlint({"pack"}).exit_code, 2);
  EXPECT_EQ(gwlint({"pack", "test"}).exit_code, 2);
  EXPECT_EQ(gwlint({"pack", "try", example_pack("first.toml")}).exit_code, 2);
  EXPECT_THAT(gwlint({"pack", "test", "none.toml"}).err, HasSubstr("none.toml: "));
}

// ---- Checking and fixing ------------------------------------------------------------------------

TEST(Packs, JudgeBesideTheBuiltInRules) {
  const Outcome alone = gwlint({"check", "--format=compact", fixture("model.txt")});
  EXPECT_EQ(alone.exit_code, 0);
  const Outcome beside = gwlint(
      {"check", "--format=compact", "--pack", example_pack("province"), fixture("model.txt")});
  EXPECT_EQ(beside.exit_code, 1);
  EXPECT_THAT(beside.out, HasSubstr("[YLS001]"));
  const Outcome chosen =
      gwlint({"check", "--pack", example_pack("province"), "--ignore=YLS", fixture("model.txt")});
  EXPECT_EQ(chosen.exit_code, 0) << chosen.out;
}

TEST(Packs, ABadOneStopsTheRun) {
  const TemporaryFolder folder;
  const Outcome outcome =
      gwlint({"check", "--pack", folder.write("p.toml", "[pack]\n"), fixture("model.txt")});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.out, HasSubstr("另有 1 个文件未能检查"));
  EXPECT_THAT(outcome.err, HasSubstr("p.toml:1:1: 缺少“id”。"));
}

TEST(Packs, Fix) {
  const TemporaryFolder folder;
  const std::string report = folder.write(
      "report.txt",
      exchanged(source_file("fixtures/model.txt"), "政务新媒体专人维护", "两微一端专人维护"));
  const Outcome outcome = gwlint({"fix", "--pack", example_pack("first.toml"), report});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  EXPECT_EQ(folder.read("report.txt"), source_file("fixtures/model.txt"));
}

TEST(Packs, AreToolExtensionsInSarif) {
  const Outcome outcome = gwlint({"check", "--format=sarif", "--pack", example_pack("first.toml"),
                                  "--pack", example_pack("province"), fixture("model.txt")});
  const Json run = Json::parse(outcome.out)["runs"][0];
  const Json& extensions = run["tool"]["extensions"];
  ASSERT_EQ(extensions.size(), 2u);
  EXPECT_EQ(extensions[0]["name"], "first");
  EXPECT_EQ(extensions[1]["name"], "yunling");
  EXPECT_EQ(extensions[1]["version"], "1.0.0");
  for (const Json& rule : run["tool"]["driver"]["rules"]) {
    EXPECT_FALSE(rule["id"].get<std::string>().starts_with("YLS"));
  }
  ASSERT_FALSE(run["results"].empty());
  for (const Json& result : run["results"]) {
    EXPECT_FALSE(result.contains("ruleIndex") || result.contains("ruleId"));
    const Json& rule = result["rule"];
    EXPECT_EQ(rule["toolComponent"]["index"], 1);
    const Json& meant = extensions[1]["rules"][rule["index"].get<std::size_t>()];
    EXPECT_EQ(meant["id"], rule["id"]);
    EXPECT_FALSE(meant.contains("helpUri"));
    const Json& target = meant["relationships"][0]["target"];
    const Json& taxonomy = run["taxonomies"][target["toolComponent"]["index"].get<std::size_t>()];
    EXPECT_EQ(taxonomy["name"], "云政办发〔2022〕18号");
    EXPECT_EQ(taxonomy["taxa"][target["index"].get<std::size_t>()]["id"], target["id"]);
  }
}

// ---- What docs/packs.md shows -------------------------------------------------------------------

TEST(PackDocumentation, ShowsTestedFilesAlone) {
  const std::string page = source_file("docs/packs.md");
  const std::string files = source_file("examples/packs/first.toml") +
                            source_file("examples/packs/province/pack.toml") +
                            source_file("examples/packs/rule-of-law/pack.toml");
  constexpr std::string_view kOpen = "```toml\n";
  std::size_t blocks = 0;
  for (std::size_t at = page.find(kOpen); at != std::string::npos; at = page.find(kOpen, at + 1)) {
    const std::size_t begin = at + kOpen.size();
    const std::string block = page.substr(begin, page.find("\n```", begin) - begin);
    EXPECT_NE(files.find(block), std::string::npos) << block;
    ++blocks;
  }
  EXPECT_EQ(blocks, 2u);
}

}  // namespace
}  // namespace gwlint
