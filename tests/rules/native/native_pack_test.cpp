// Native packs from the outside: files that are loaded, and what is found with them.
#include "rules/annual_report/native/native_pack.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/rules/check_text.h"
#include "tests/rules/native/packs.h"
#include "tests/support/temporary_folder.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// The mistakes, which must be told of `path` in both languages.
std::vector<std::string> mistakes(const std::string& path, Language language = Language::English) {
  const auto pack = load_native_pack(path);
  EXPECT_FALSE(pack) << path;
  std::vector<std::string> words;
  if (pack) return words;
  for (const NativePackError& error : pack.error()) {
    EXPECT_EQ(error.file, path);
    EXPECT_TRUE(error.zh.ends_with("。")) << error.zh;
    EXPECT_TRUE(error.en.ends_with(".")) << error.en;
    words.push_back(language == Language::Chinese ? error.zh : error.en);
  }
  return words;
}

// ---- Files that are no packs ----

TEST(NativePack, MustBeARegularFile) {
  const TemporaryFolder folder;
  EXPECT_THAT(mistakes(folder / "nowhere.so"), ElementsAre("There is no such file."));
  EXPECT_THAT(mistakes(""), ElementsAre("There is no such file."));
  const std::string no_file = "It is not a regular file and cannot be loaded as a pack.";
  EXPECT_THAT(mistakes(folder.path().string()), ElementsAre(no_file));
  const std::string fifo = folder / "fifo.so";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  EXPECT_THAT(mistakes(fifo), ElementsAre(no_file));
  EXPECT_THAT(mistakes(std::string("a\0b", 3)), ElementsAre("The path holds a NUL character."));
}

TEST(NativePack, MustBeASharedLibrary) {
  const TemporaryFolder folder;
  const std::string text = folder.write("包.so", "只是文字，不是共享库。");
  EXPECT_THAT(mistakes(text),
              ElementsAre(HasSubstr("It is no shared library that can be loaded: ")));
  EXPECT_THAT(mistakes(text, Language::Chinese), ElementsAre(HasSubstr("不是可以加载的共享库：")));
  EXPECT_THAT(mistakes(folder.write("empty.so", "")), ElementsAre(HasSubstr("no shared library")));
  EXPECT_THAT(mistakes(std::filesystem::read_symlink("/proc/self/exe").string()),
              ElementsAre(HasSubstr("no shared library")));
}

TEST(NativePack, IsNoNameOfASystemLibrary) {
  // The loader would find it on its search path.
  EXPECT_THAT(mistakes("libc.so.6"), ElementsAre("There is no such file."));
}

TEST(NativePack, IsFoundByABareNameInTheWorkingFolder) {
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(GWLINT_EXAMPLE_PACKS);
  const auto pack = load_native_pack("amount_in_yuan.so");
  std::filesystem::current_path(before);
  EXPECT_TRUE(pack);
}

TEST(NativePack, MustExportItsFunction) {
  EXPECT_THAT(mistakes(test_pack("without_symbol")),
              ElementsAre("It is no pack for gwlint: it does not export gwlint_get_pack."));
}

TEST(NativePack, MustFindAllThatItNeeds) {
  EXPECT_THAT(mistakes(test_pack("unresolved")),
              ElementsAre(HasSubstr("gwlint_test_nobody_has_this")));
}

TEST(NativePack, MustBeOfThisAbi) {
  EXPECT_THAT(mistakes(test_pack("newer_abi")),
              ElementsAre("The pack was made for version 2 of the ABI, and this program has 1; "
                          "update gwlint."));
  EXPECT_THAT(mistakes(test_pack("newer_abi"), Language::Chinese),
              ElementsAre("扩展包用的接口版本是 2，本程序是 1；请升级 gwlint。"));
  EXPECT_THAT(
      mistakes(test_pack("declines")),
      ElementsAre("The pack does not serve version 1 of the ABI, which is this program's."));
}

TEST(NativePack, MustSayAllThatMustBeSaid) {
  EXPECT_THAT(mistakes(test_pack("null_messages")),
              ElementsAre("Rule BAD001: the message's problem in Chinese is a null pointer.",
                          "Rule BAD001: the message's advice in English is a null pointer.",
                          "Rule BAD002: there are no messages."));
  EXPECT_THAT(mistakes(test_pack("null_messages"), Language::Chinese),
              ElementsAre("规则 BAD001：中文问题描述是空指针。",
                          "规则 BAD001：英文处理建议是空指针。", "规则 BAD002：没有消息。"));
}

TEST(NativePack, NamesItsFileInAnError) {
  const auto pack = load_native_pack("nowhere.so");
  ASSERT_FALSE(pack);
  EXPECT_EQ(message(pack.error()[0], Language::English), "nowhere.so: There is no such file.");
  EXPECT_EQ(message(pack.error()[0], Language::Chinese), "nowhere.so：文件不存在。");
}

// ---- What the documentation says ----

// What stands in docs/native-packs.md between ```LANGUAGE and ```.
std::string documented(std::string_view language) {
  const std::string page = read_whole(GWLINT_SOURCE_DIR "/docs/native-packs.md");
  const std::string fence = "```" + std::string(language) + "\n";
  const std::size_t begin = page.find(fence);
  if (begin == std::string::npos) throw std::runtime_error("not in the page: " + fence);
  return page.substr(begin + fence.size(), page.find("```", begin + 1) - begin - fence.size());
}

TEST(NativePack, IsDocumentedByAFileThatIsTested) {
  EXPECT_EQ(documented("c"),
            read_whole(GWLINT_SOURCE_DIR "/examples/packs/native/amount_in_yuan.c"));
}

TEST(NativePack, IsBuiltByTheDocumentedCommand) {
  if (std::system("cc --version > /dev/null 2>&1") != 0) GTEST_SKIP() << "there is no cc";
  const TemporaryFolder folder;
  folder.write("amount_in_yuan.c", documented("c"));
  const std::string command = "cd '" + folder.path().string() +
                              "' && CPATH='" GWLINT_SOURCE_DIR "/include' " + documented("sh");
  ASSERT_EQ(std::system(command.c_str()), 0) << command;
  const auto rules = rule_set_with(folder / "amount_in_yuan.so");
  const RuleLevels levels;
  const Judgement judgement = rules->check(
      document_of(model_with("行政事业性收费\t12.6", "行政事业性收费\t126000")), {levels});
  ASSERT_EQ(judgement.findings.size(), 1u);
  EXPECT_EQ(judgement.findings[0].rule->id, "YUAN001");
}

// ---- Packs that do wrong while they check ----

Judgement judge(const RuleSet& rules, const Document& document) {
  const RuleLevels levels;
  return rules.check(document, {levels});
}

std::vector<std::string> ids(const std::vector<Finding>& findings) {
  std::vector<std::string> ids;
  ids.reserve(findings.size());
  for (const Finding& finding : findings) ids.emplace_back(finding.rule->id);
  return ids;
}

TEST(NativePack, LosesWhatIsUnsoundAndKeepsTheRest) {
  const auto rules = rule_set_with(test_pack("bad_findings"));
  const Document document = document_of(model());
  const Judgement judgement = judge(*rules, document);
  EXPECT_THAT(ids(judgement.findings), ElementsAre("TST001", "TST001", "TST003"));
  EXPECT_EQ(message(judgement.findings[2], Language::Chinese), "这里写着“自己的数据”。不必处理。");
  ASSERT_EQ(judgement.notices.size(), 2u);
  EXPECT_EQ(judgement.notices[0].id, "nativeFindingRefused");
  EXPECT_EQ(judgement.notices[0].en,
            "Findings of rule TST001 of pack test-pack 2.1.0 were refused, 3 in all; the first "
            "one: its place lies outside the text or cuts a character. Tell its author.");
  EXPECT_EQ(
      judgement.notices[0].zh,
      "扩展包 test-pack 2.1.0 的规则 TST001 有 3 条结果不合约定，没有采用；第一条：位置超出正文或"
      "切断了字符。请告知其作者。");
  EXPECT_EQ(judgement.notices[1].id, "nativeRuleFailed");
  EXPECT_EQ(judgement.notices[1].en,
            "Rule TST002 of pack test-pack 2.1.0 could not do its work: it returned 7. Tell its "
            "author.");
}

TEST(NativePack, MayNotThrowButEndsNothingWhenItDoes) {
  const auto rules = rule_set_with(test_pack("throwing"));
  const Judgement judgement = judge(*rules, document_of(model()));
  EXPECT_TRUE(judgement.findings.empty());
  ASSERT_EQ(judgement.notices.size(), 1u);
  EXPECT_THAT(judgement.notices[0].en, HasSubstr("it threw"));
}

TEST(NativePack, RunsNoRuleThatIsOff) {
  struct NoneOn : RuleLevels {
    Level level_of(const RuleInfo&) const override { return Level::Off; }
  } levels;
  const auto rules = rule_set_with(test_pack("bad_findings"));
  const Judgement judgement = rules->check(document_of(model()), {levels});
  EXPECT_TRUE(judgement.findings.empty());
  EXPECT_TRUE(judgement.notices.empty());
}

TEST(NativePack, JudgesWhatIsNoReport) {
  const auto rules = rule_set_with(example_pack("completion_rate"));
  for (const char* text : {"a", "办结率100%。", "一、总体情况\n办结率", "年\n"}) {
    EXPECT_TRUE(judge(*rules, document_of(text)).notices.empty()) << text;
  }
}

// ---- Lives and threads ----

TEST(NativePack, MayBeLoadedAgainAfterwards) {
  const Document document = document_of(model());
  for (int i = 0; i < 3; ++i) {
    const auto rules = rule_set_with(test_pack("bad_findings"));
    const Judgement judgement = judge(*rules, document);
    // Findings are read while the rules live.
    EXPECT_EQ(judgement.findings.at(0).rule->pack->id, "test-pack");
  }
}

TEST(NativePack, KeepsItsWordsWhereNoLibraryIsTouched) {
  // Everything that findings refer to was copied: nothing of it lies in the library.
  const auto pack = loaded(example_pack("credit_code"));
  const RuleInfo& rule = *pack->rules()[0];
  EXPECT_EQ(rule.id, "USCC001");
  EXPECT_EQ(family(rule), "USCC");
  EXPECT_EQ(rule.pack->name.in(Language::Chinese), "统一社会信用代码校验");
  EXPECT_EQ(message_pattern(rule, 1, Language::English),
            "The unified social credit code '{0}' holds letters that no code has. Codes do without "
            "I, O, S, V and Z; check it against the certificate.");
}

TEST(NativePack, ChecksInSeveralThreadsAtOnce) {
  const auto rules = rule_set_with(example_pack("completion_rate"));
  constexpr std::size_t kThreads = 8;
  constexpr int kRounds = 25;
  std::vector<std::string> found(kThreads);
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < kThreads; ++i) {
      threads.emplace_back([&rules, &found, i] {
        const std::string rate = std::to_string(10 + i);
        const Document document = document_of(model_with("均按期办结。", "办结率" + rate + "%。"));
        for (int round = 0; round < kRounds; ++round) {
          const Judgement judgement = judge(*rules, document);
          for (const Finding& finding : judgement.findings)
            found[i] += finding.arguments.at(0) + ",";
        }
      });
    }
  }
  for (std::size_t i = 0; i < kThreads; ++i) {
    std::string expected;
    for (int round = 0; round < kRounds; ++round) expected += std::to_string(10 + i) + ",";
    EXPECT_EQ(found[i], expected);
  }
}

}  // namespace
}  // namespace gwlint::annual_report
