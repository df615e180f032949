#include "linter/files/hook_folder.h"

#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "linter/files/git.h"
#include "linter/files/git_repository.h"
#include "linter/files/process.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;
using Kind = HookFolderError::Kind;
using Reach = HookFolder::Reach;

// Asks git as the user would who stands here: GIT_DIR and its like count, unlike for git().
std::optional<ProcessResult> ask(const std::vector<std::string>& arguments) {
  GitCall call = git_call(GitVariables::Heeded);
  call.program.insert(call.program.end(), arguments.begin(), arguments.end());
  return run_process(call.program, call.environment);
}

// The line that `git rev-parse` answers; none where it refuses.
std::optional<std::string> rev_parse(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "rev-parse");
  std::optional<ProcessResult> result = ask(arguments);
  if (!result || result->exit_code != 0) return std::nullopt;
  return without_line_end(std::move(result->output));
}

struct Repository {
  bool is_bare = false;
  std::string git_folder;  // of this work tree
  std::string common_folder;
  std::string work_tree;  // empty: bare, or asked from within .git
};

Result<Repository, HookFolderError> find_repository() {
  const auto bare = ask({"rev-parse", "--is-bare-repository"});
  if (!bare) return HookFolderError{Kind::NoGit};
  if (bare->exit_code != 0) {
    return HookFolderError{Kind::NoRepository, {}, git_words(bare->errors)};
  }
  auto git_folder = rev_parse({"--absolute-git-dir"});
  auto common_folder = rev_parse({"--path-format=absolute", "--git-common-dir"});
  if (!git_folder || !common_folder) return HookFolderError{Kind::NoRepository};
  Repository repository{
      bare->output == "true\n", std::move(*git_folder), std::move(*common_folder), {}};
  if (auto top = rev_parse({"--show-toplevel"})) repository.work_tree = std::move(*top);
  return repository;
}

// The value of core.hooksPath with `~` replaced; none where it is not set.
Result<std::optional<std::string>, HookFolderError> configured_path() {
  auto result = ask({"config", "--null", "--type=path", "--get", "core.hooksPath"});
  if (!result || result->exit_code > 1) return HookFolderError{Kind::NotAFolder};
  if (result->exit_code == 1) return std::optional<std::string>();
  if (result->output.ends_with('\0')) result->output.pop_back();
  return std::optional(std::move(result->output));
}

// With links resolved as far as it is there.
fs::path real(const fs::path& path) {
  std::error_code error;
  fs::path resolved = fs::weakly_canonical(path, error);
  return error ? path : resolved;
}

bool is_within(const fs::path& path, const std::string& folder) {
  if (folder.empty()) return false;
  const fs::path relative = path.lexically_relative(real(folder));
  return !relative.empty() && *relative.begin() != "..";
}

Reach reach_of(const fs::path& path, const Repository& repository) {
  if (is_within(path, repository.common_folder) || is_within(path, repository.git_folder)) {
    return Reach::Repository;
  }
  return is_within(path, repository.work_tree) ? Reach::WorkTree : Reach::Others;
}

// husky's folder of stubs, each of which runs a hook of the folder above.
bool is_of_husky(const fs::path& path) {
  std::error_code error;
  return path.filename() == "_" && fs::exists(path / "h", error);
}

}  // namespace

Result<HookFolder, HookFolderError> find_hook_folder(std::optional<GitHook> hook) {
  const auto repository = find_repository();
  if (!repository) return repository.error();
  const GitHook wanted =
      hook.value_or(repository->is_bare ? GitHook::PreReceive : GitHook::PreCommit);
  const auto configured = configured_path();
  if (!configured) return configured.error();

  fs::path path = fs::path(repository->common_folder) / "hooks";
  if (*configured) {
    const std::string& value = **configured;
    if (value.empty()) return HookFolderError{Kind::NotAFolder};
    // Git runs the hooks of a push in its own folder, all others at the top of the work tree.
    const std::string& base =
        wanted == GitHook::PreReceive ? repository->common_folder : repository->work_tree;
    if (base.empty() && fs::path(value).is_relative()) return HookFolderError{Kind::NoWorkTree};
    path = fs::path(base) / value;
  }
  path = real(path);
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::exists(status) && !fs::is_directory(status)) {
    return HookFolderError{Kind::NotAFolder, configured->value_or(path.string())};
  }
  return HookFolder{wanted, path.string(), reach_of(path, *repository), is_of_husky(path)};
}

}  // namespace gwlint
