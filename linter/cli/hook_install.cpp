#include "linter/cli/hook_install.h"

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>

#include "linter/cli/choice.h"
#include "linter/files/hook_install.h"
#include "linter/files/hook_script.h"
#include "linter/files/program_path.h"
#include "linter/project.h"

namespace gwlint {
namespace {

constexpr std::array<Choice<GitHook>, 2> kHooks = {{
    {name_of(GitHook::PreCommit), GitHook::PreCommit},
    {name_of(GitHook::PreReceive), GitHook::PreReceive},
}};

std::string recipe_page() {
  return std::string(kHomepage) + "/blob/main/docs/recipes/git-hook-managers.md";
}

std::optional<GitHook> hook_of(std::string_view word) {
  if (word.empty()) return std::nullopt;
  return choose("HOOK", word, kHooks);
}

[[noreturn]] void fail(const HookFolderError& error) {
  using Kind = HookFolderError::Kind;
  switch (error.kind) {
    case Kind::NoGit:
      throw BadCall({"无法运行 git：请确认已安装，并且在 PATH 中。",
                     "git cannot be run: make sure that it is installed and in PATH."});
    case Kind::NoRepository:
      throw BadCall({"这里不是 git 仓库，或者 git 拒绝使用它：{}",
                     "This is no git repository, or git refuses it: {}"},
                    error.git_words);
    case Kind::NoWorkTree:
      throw BadCall({"core.hooksPath 是相对路径，请在工作区内执行。",
                     "core.hooksPath is a relative path: run this within the work tree."});
    case Kind::NotAFolder:
      break;
  }
  throw BadCall({"git 的钩子文件夹（core.hooksPath）“{}”不是文件夹，任何钩子都不会运行；"
                 "请先改正或取消这项设置。",
                 "'{}', where git looks for hooks (core.hooksPath), is no folder, so that no hook "
                 "is run; mend that setting, or unset it, first."},
                error.path);
}

int fail(const Console& console, const HookFailure& failure) {
  using Kind = HookFailure::Kind;
  const std::string& path = failure.path;
  switch (failure.kind) {
    case Kind::Edited:
      console.complain({"{} 是 gwlint 的钩子，但后来有人改过，因此没有动它；请把要保留的内容另存，"
                        "删除该文件后再试。",
                        "{} is gwlint's hook, but somebody has changed it, so it was left alone; "
                        "save elsewhere what you want to keep of it, delete it and try again."},
                       path);
      break;
    case Kind::Crowded:
      console.complain({"{0} 不是 gwlint 的钩子，而先前的钩子还保留在 {0}{1}，因此没有动它们；"
                        "请把两者合并到前一个文件，删除后一个，然后再试。",
                        "{0} is not gwlint's hook, and one from before is still kept as {0}{1}, so "
                        "both were left alone; merge them into the former, delete the latter and "
                        "try again."},
                       path, kKeptHookMark);
      break;
    case Kind::NotAFile:
      console.complain({"{} 不是文件，因此没有动它。", "{} is not a file, so it was left alone."},
                       path);
      break;
    case Kind::System:
      console.complain({"无法改动 {}：{}。", "Cannot change {}: {}."}, path,
                       failure.error.message());
  }
  return kTrouble;
}

void tell(const Console& console, const HookFolder& folder, const HookInstalled& installed) {
  using Change = HookInstalled::Change;
  const std::string_view name = name_of(folder.hook);
  const std::string& path = installed.path;
  switch (installed.change) {
    case Change::Installed:
      console.complain({"已安装 {0} 钩子：{1}。移除用 gwlint hook uninstall {0}。",
                        "Installed the {0} hook: {1}. `gwlint hook uninstall {0}` undoes it."},
                       name, path);
      break;
    case Change::Updated:
      console.complain({"已更新 {} 钩子：{}。", "Updated the {} hook: {}."}, name, path);
      break;
    case Change::Unchanged:
      console.complain({"{} 钩子先前已经装好，没有改动：{}。",
                        "The {} hook is there already, nothing was changed: {}."},
                       name, path);
  }
  if (!installed.kept.empty()) {
    console.complain({"原有的钩子保留为 {}，先于 gwlint 运行。",
                      "The hook that was there before is kept as {} and runs before gwlint."},
                     installed.kept);
  }
  if (!installed.manager.empty()) {
    console.complain({"原有的钩子由 {0} 写出，它再次写出时会取代本钩子；"
                      "最好改为由 {0} 调用 gwlint：{1}。",
                      "{0} wrote that hook, and when it does so again, this one is replaced; "
                      "better let {0} call gwlint: {1}."},
                     installed.manager, recipe_page());
  }
  if (folder.reach == HookFolder::Reach::WorkTree) {
    console.complain({"钩子在工作区内：提交该文件，其他人才会得到它。",
                      "The hook is part of the work tree: commit it, and others get it, too."});
  }
  if (folder.hook == GitHook::PreReceive && !installed.for_all) {
    console.complain({"并非所有用户都可以运行该钩子，以他们的身份接收的推送不会检查；"
                      "如要检查：chmod 755 {}。",
                      "Not every user may run the hook: a push that is received as one who may not "
                      "is not checked. To check these, too: chmod 755 {}."},
                     path);
  }
}

}  // namespace

void HookInstallCommands::declare(CLI::App& hook, Language language) {
  const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
  const auto add = [&](const char* name, const Bilingual& summary) {
    CLI::App* app = hook.add_subcommand(name, in(summary));
    app->add_flag("--shared", shared_,
                  in({"钩子文件夹在仓库之外、其他仓库也可能使用时，仍然改动",
                      "Change a folder of hooks outside of the repository, too, which others may "
                      "use"}));
    return app;
  };
  const std::string hooks = words_of(kHooks, "|");
  install_ = add("install", {"把 gwlint 装为本仓库的钩子，原有的钩子保留",
                             "Make gwlint a hook of this repository; one that is there is kept"});
  install_
      ->add_option("HOOK", hook_,
                   in({"哪个钩子（默认 pre-commit，裸仓库为 pre-receive）",
                       "Which hook (default pre-commit; pre-receive in a bare repository)"}))
      ->option_text(hooks);
  install_
      ->add_option("ARGS", arguments_,
                   in({"交给钩子的选项，写在 -- 后面：-- --fail-on error",
                       "Options for the hook, behind --: -- --fail-on error"}))
      ->option_text("...");
  uninstall_ = add("uninstall", {"移除 gwlint 的钩子，恢复原有的钩子",
                                 "Take gwlint's hook away and put back what was there before"});
  uninstall_
      ->add_option("HOOK", hook_, in({"哪个钩子，默认同上", "Which hook; the same by default"}))
      ->option_text(hooks);
}

std::optional<int> HookInstallCommands::run(const Console& console) const {
  if (install_->parsed()) return install(console);
  if (uninstall_->parsed()) return uninstall(console);
  return std::nullopt;
}

HookFolder HookInstallCommands::folder_of(std::optional<GitHook> hook) const {
  const auto folder = find_hook_folder(hook);
  if (!folder) fail(folder.error());
  if (folder->reach == HookFolder::Reach::Others && !shared_) {
    throw BadCall({"钩子文件夹 {} 在本仓库之外（core.hooksPath），其他仓库可能也在使用；"
                   "仍要改动，请加 --shared。",
                   "The folder of hooks, {}, lies outside of this repository (core.hooksPath), and "
                   "others may use it; to change it all the same, add --shared."},
                  folder->path);
  }
  return *folder;
}

int HookInstallCommands::install(const Console& console) const {
  // Where no hook is named, the first option behind `--` comes in its place.
  HookCall call;
  call.arguments = arguments_;
  std::string hook = hook_;
  if (hook.starts_with('-')) call.arguments.insert(call.arguments.begin(), std::exchange(hook, {}));
  if (!call.arguments.empty() && !call.arguments.front().starts_with('-')) {
    throw BadCall({"多余的参数“{}”；交给钩子的选项写在 -- 后面。",
                   "'{}' is one argument too many; options for the hook stand behind --."},
                  call.arguments.front());
  }
  expect_options_(call.arguments);
  const HookFolder folder = folder_of(hook_of(hook));
  if (folder.of_husky) {
    throw BadCall({"{0} 由 husky 管理，会重新生成；请在 .husky/{1} 中加一行 gwlint hook {1}：{2}。",
                   "{0} belongs to husky, which writes it anew; put a line `gwlint hook {1}` into "
                   ".husky/{1} instead: {2}."},
                  folder.path, name_of(folder.hook), recipe_page());
  }
  call.hook = folder.hook;
  // In a work tree the hook is for other machines, too, where gwlint may lie elsewhere.
  if (folder.reach != HookFolder::Reach::WorkTree) {
    const char* search_path = std::getenv("PATH");
    call.program = lasting_name(running_program(), search_path == nullptr ? "" : search_path);
  }
  // --lang stands among the options of gwlint itself.
  if (install_->get_parent()->get_parent()->count("--lang") > 0) {
    call.options = {"--lang", console.language == Language::English ? "en" : "zh"};
  }
  Interruption interruption;
  const auto installed = install_hook(folder.path, folder.hook, hook_script(call), interruption);
  if (!installed) return fail(console, installed.error());
  tell(console, folder, *installed);
  return kDone;
}

int HookInstallCommands::uninstall(const Console& console) const {
  const HookFolder folder = folder_of(hook_of(hook_));
  const auto removed = uninstall_hook(folder.path, folder.hook);
  if (!removed) return fail(console, removed.error());
  using Change = HookRemoved::Change;
  const std::string_view name = name_of(folder.hook);
  const std::string& path = removed->path;
  switch (removed->change) {
    case Change::Removed:
      console.complain({"已移除 {} 钩子：{}。", "Took the {} hook away: {}."}, name, path);
      break;
    case Change::Restored:
      console.complain({"已移除 gwlint 的 {} 钩子，恢复了原有的钩子：{}。",
                        "Took gwlint's {} hook away and put back the one from before: {}."},
                       name, path);
      break;
    case Change::Unchanged:
      console.complain({"这里没有 gwlint 的 {} 钩子，没有改动：{}。",
                        "There is no {} hook of gwlint's here, nothing was changed: {}."},
                       name, path);
  }
  return kDone;
}

}  // namespace gwlint
