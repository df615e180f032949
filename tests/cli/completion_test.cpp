// gwlint completion and gwlint man.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/cli/command.h"
#include "linter/files/process.h"
#include "linter/output/reporter.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

using Words = std::vector<std::string>;

Words lines_of(const std::string& text) {
  Words lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// The commands that `hook` has of its own.
const std::array<std::string, 4> kHookParts = {"pre-commit", "pre-receive", "install", "uninstall"};

// Every name of an option that the help of the command shows.
Words options_in_help(Words command) {
  Words options;
  command.push_back("--help");
  for (const std::string& line : lines_of(gwlint(command).out)) {
    if (!line.starts_with("  -")) continue;
    std::istringstream in(line.substr(0, line.find("  ", 2)));
    for (std::string word; in >> word;) {
      if (word.ends_with(',')) word.pop_back();
      const std::size_t comma = word.find(',');
      if (comma != std::string::npos) options.push_back(word.substr(0, comma));
      const std::string name = word.substr(comma == std::string::npos ? 0 : comma + 1);
      if (name.starts_with('-')) options.push_back(name);
    }
  }
  return options;
}

// What bash offers for the last of `words`, which it has parted at blanks and at `=`.
Words offered_by_bash(const Words& words) {
  static const TemporaryFolder folder;
  static const std::string script = folder.write("gwlint", gwlint({"completion", "bash"}).out);
  const std::string ask =
      "set -u; source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
      "compopt() { :; }; _gwlint; ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"";
  Words call = {"bash", "-c", ask, "bash", script};
  call.insert(call.end(), words.begin(), words.end());
  const char* path = std::getenv("PATH");
  const auto result = run_process(
      call, Words{std::string("PATH=") + (path != nullptr ? path : ""), "LC_ALL=C.UTF-8"});
  EXPECT_TRUE(result && result->exit_code == 0);
  return result ? lines_of(result->output) : Words{};
}

TEST(BashCompletion, OffersCommands) {
  EXPECT_THAT(offered_by_bash({"gwlint", "ch"}), ElementsAre("check"));
  EXPECT_THAT(offered_by_bash({"gwlint", "--lang", "en", "ch"}), ElementsAre("check"));
  EXPECT_THAT(offered_by_bash({"gwlint", "--lang", "=", "en", "ch"}), ElementsAre("check"));
  const Words all = offered_by_bash({"gwlint", ""});
  EXPECT_EQ(all.size(), commands().size());
  for (const CommandEntry& command : commands()) {
    EXPECT_THAT(all, Contains(std::string(command.name)));
  }
}

TEST(BashCompletion, OffersEveryOptionOfEveryCommand) {
  for (const CommandEntry& entry : commands()) {
    const std::string command(entry.name);
    const Words options = options_in_help({command});
    EXPECT_THAT(options, Contains("--help")) << command;
    for (const std::string& option : options) {
      EXPECT_THAT(offered_by_bash({"gwlint", command, option}), Contains(option)) << command;
    }
  }
  EXPECT_THAT(offered_by_bash({"gwlint", "--"}), ElementsAre("--help", "--lang", "--version"));
  EXPECT_THAT(offered_by_bash({"gwlint", "rules", "--fo"}), ElementsAre("--format"));
}

TEST(BashCompletion, OffersCommandsOfACommand) {
  EXPECT_THAT(offered_by_bash({"gwlint", "hook", ""}), testing::ElementsAreArray(kHookParts));
  EXPECT_THAT(offered_by_bash({"gwlint", "hook", "--lang", "en", "un"}), ElementsAre("uninstall"));
  EXPECT_THAT(offered_by_bash({"gwlint", "hook", "install", ""}),
              ElementsAre("pre-commit", "pre-receive"));
  EXPECT_THAT(offered_by_bash({"gwlint", "hook", "--s"}), IsEmpty());
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "install", "--sh"}),
              ElementsAre("--show-suppressed"));
  for (const std::string& part : kHookParts) {
    for (const std::string& option : options_in_help({"hook", part})) {
      EXPECT_THAT(offered_by_bash({"gwlint", "hook", part, option}), Contains(option)) << part;
    }
  }
}

TEST(BashCompletion, OffersTheWordsOfAnOption) {
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--fail-on", "n"}), ElementsAre("note", "never"));
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--fail-on", "="}),
              ElementsAre("error", "warning", "note", "never"));
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--fail-on", "=", "e"}), ElementsAre("error"));
  // Where somebody took = out of COMP_WORDBREAKS, the whole word is replaced.
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--fail-on=e"}), ElementsAre("--fail-on=error"));
  EXPECT_THAT(offered_by_bash({"gwlint", "rules", "--format", "m"}), ElementsAre("markdown"));
  EXPECT_EQ(offered_by_bash({"gwlint", "check", "--format", ""}).size(), reporter_formats().size());
  EXPECT_THAT(offered_by_bash({"gwlint", "completion", ""}), ElementsAre("bash", "zsh", "fish"));
}

TEST(BashCompletion, OffersRules) {
  EXPECT_THAT(offered_by_bash({"gwlint", "explain", "CFG"}),
              testing::UnorderedElementsAre("CFG", "CFG001", "CFG002"));
  EXPECT_THAT(offered_by_bash({"gwlint", "explain", "SUM001", "CFG002"}), ElementsAre("CFG002"));
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--ignore", "SUM,CFG002"}),
              ElementsAre("SUM,CFG002"));
  const auto catalogue = nlohmann::json::parse(gwlint({"rules", "--format=json"}).out);
  for (const auto& rule : catalogue["rules"]) {
    const std::string id = rule["id"];
    EXPECT_THAT(offered_by_bash({"gwlint", "check", "--select", id}), ElementsAre(id));
  }
}

// An empty answer leaves it to bash, which offers files.
TEST(BashCompletion, LeavesFilesToBash) {
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "ch"}), IsEmpty());
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "a b", "--", "--fo"}), IsEmpty());
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--config", "ch"}), IsEmpty());
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--format", "html", "=", "te"}), IsEmpty());
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--format", "=", "html", "=", "te"}), IsEmpty());
  EXPECT_THAT(offered_by_bash({"gwlint", "check", "--format", "html", "="}), IsEmpty());
  EXPECT_THAT(offered_by_bash({"gwlint", "pack", "test", "te"}), IsEmpty());
}

TEST(Completion, OfZshAndFishHasEveryOptionAndRule) {
  const std::string zsh = gwlint({"completion", "zsh"}).out;
  const std::string fish = gwlint({"completion", "fish"}).out;
  EXPECT_THAT(zsh, StartsWith("#compdef gwlint\n"));
  for (const CommandEntry& entry : commands()) {
    const std::string command(entry.name);
    EXPECT_THAT(zsh, HasSubstr("\n    " + command + ")\n"));
    EXPECT_THAT(fish, HasSubstr(" -a " + command + " -d "));
    for (const std::string& option : options_in_help({command})) {
      EXPECT_THAT(zsh, HasSubstr(option)) << command;
      const bool is_long = option.starts_with("--");
      EXPECT_THAT(fish, HasSubstr((is_long ? " -l " : " -s ") + option.substr(is_long ? 2 : 1)));
    }
  }
  for (const std::string& part : kHookParts) {
    EXPECT_THAT(zsh, HasSubstr("\n    " + part + ")\n"));
    EXPECT_THAT(fish, HasSubstr("'__gwlint_at hook 0' -a " + part + " -d "));
  }
  EXPECT_THAT(zsh, HasSubstr("'SUM002:"));
  EXPECT_THAT(fish, HasSubstr(" SUM002 '"));
}

TEST(Completion, SpeaksTheLanguageAskedFor) {
  EXPECT_THAT(gwlint({"completion", "fish"}).out, HasSubstr("-d '检查报告'"));
  EXPECT_THAT(gwlint({"completion", "fish", "--lang=en"}).out,
              AllOf(HasSubstr("-d 'Check reports'"), HasSubstr("report\\'s text")));
  EXPECT_THAT(gwlint({"completion", "zsh", "--lang=en"}).out, HasSubstr("report'\\''s text"));
}

TEST(Completion, IsForKnownShellsOnly) {
  EXPECT_EQ(gwlint({"completion"}).exit_code, 2);
  EXPECT_EQ(gwlint({"completion"}).err, "gwlint: 请写明是哪一种 shell：bash, zsh, fish。\n");
  const Outcome outcome = gwlint({"completion", "csh", "--lang", "en"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("csh"), HasSubstr("bash, zsh, fish")));
  EXPECT_THAT(outcome.out, IsEmpty());
}

class Manual : public testing::TestWithParam<const char*> {};

// The page without what it says to roff.
std::string text_of_manual(const std::string& language) {
  std::string page = gwlint({"man", "--lang", language}).out;
  for (const char* mark : {"\\:", "\\fB", "\\fI", "\\fR", "\\&"}) {
    for (std::size_t at = 0; (at = page.find(mark)) != std::string::npos;) {
      page.erase(at, std::string(mark).size());
    }
  }
  for (std::size_t at = 0; (at = page.find("\\-")) != std::string::npos;) page.erase(at, 1);
  return page;
}

TEST_P(Manual, HasEveryCommandAndOption) {
  const std::string page = text_of_manual(GetParam());
  EXPECT_THAT(page, HasSubstr("\n.TH GWLINT 1 \"\" \"gwlint "));
  for (const CommandEntry& entry : commands()) {
    const std::string command(entry.name);
    EXPECT_THAT(page, HasSubstr("\n.SS " + command + "\n"));
    if (command != "hook") {
      EXPECT_THAT(page, HasSubstr("gwlint " + command + " ["));
    }
    for (const std::string& option : options_in_help({command})) {
      EXPECT_THAT(page, HasSubstr(option));
    }
  }
  for (const std::string& part : kHookParts) {
    EXPECT_THAT(page, HasSubstr("\n.SS hook " + part + "\n"));
    EXPECT_THAT(page, HasSubstr("gwlint hook " + part + " ["));
    for (const std::string& option : options_in_help({"hook", part})) {
      EXPECT_THAT(page, HasSubstr(option));
    }
  }
  for (const ReporterFormat& format : reporter_formats()) {
    EXPECT_THAT(page, HasSubstr(std::string(format.name)));
  }
}

// Of options that several commands take, each says which these are.
TEST_P(Manual, SaysAnOptionOnce) {
  const std::string page = text_of_manual(GetParam());
  const Words lines = lines_of(page);
  EXPECT_EQ(std::ranges::count(lines, "--config FILE"), 1);
  EXPECT_EQ(std::ranges::count(lines, "--unsafe"), 1);
  EXPECT_EQ(std::ranges::count(lines, "-h, --help"), 1);
  const auto config = std::ranges::find(lines, "--config FILE");
  ASSERT_NE(config, lines.end());
  EXPECT_THAT(*std::next(config),
              AllOf(HasSubstr("check"), HasSubstr("lsp"), Not(HasSubstr("man"))));
}

INSTANTIATE_TEST_SUITE_P(Languages, Manual, testing::Values("zh", "en"));

}  // namespace
}  // namespace gwlint
