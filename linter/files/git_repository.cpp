#include "linter/files/git_repository.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "linter/files/process.h"
#include "linter/text/escape.h"
#include "linter/text/width.h"

namespace gwlint {
namespace {

GitCall call_with(MissingObjects missing) {
  GitCall call = git_call(GitVariables::Heeded);
  call.environment.emplace_back("GIT_NO_REPLACE_OBJECTS=1");
  if (missing == MissingObjects::Refused) call.environment.emplace_back("GIT_NO_LAZY_FETCH=1");
  return call;
}

}  // namespace

bool is_object_id(std::string_view text) {
  constexpr std::size_t kSha1 = 40;
  constexpr std::size_t kSha256 = 64;
  return (text.size() == kSha1 || text.size() == kSha256) &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string git_words(std::string_view errors) {
  constexpr std::size_t kColumns = 400;
  std::string words;
  while (!errors.empty()) {
    const std::size_t size = std::min(errors.find('\n'), errors.size());
    const std::string line = escape_flat(errors.substr(0, size));
    errors.remove_prefix(std::min(size + 1, errors.size()));
    if (line.find_first_not_of(' ') == std::string::npos) continue;
    if (!words.empty()) words += ' ';
    words += line;
  }
  return clip_end(words, kColumns);
}

GitFailure failure_of(const ReadError& error) {
  return {message(error, Language::Chinese), message(error, Language::English)};
}

GitRepository::GitRepository(MissingObjects missing)
    : call_(call_with(missing)), objects_(std::make_unique<GitObjects>(call_)) {}

Result<std::unique_ptr<GitRepository>, GitFailure> GitRepository::open(MissingObjects missing) {
  std::unique_ptr<GitRepository> repository(new GitRepository(missing));
  const auto inside = repository->ask({"rev-parse", "--is-inside-work-tree"});
  if (!inside) return inside.error();
  repository->has_work_tree_ = *inside == "true\n";
  if (!repository->has_work_tree_) {
    std::error_code error;
    repository->root_ = std::filesystem::current_path(error).string();
    return repository;
  }
  auto top = repository->ask({"rev-parse", "--show-toplevel"});
  if (!top) return top.error();
  repository->root_ = without_line_end(std::move(*top));
  return repository;
}

Result<GitRepository::Answer, GitFailure> GitRepository::try_to_ask(
    const std::vector<std::string>& arguments, std::string_view input) const {
  std::vector<std::string> all = call_.program;
  all.insert(all.end(), arguments.begin(), arguments.end());
  auto result = run_process(all, call_.environment, input);
  if (!result) {
    return GitFailure{"无法运行 git：请确认已安装，并且在 PATH 中。",
                      "git cannot be run: make sure that it is installed and in PATH."};
  }
  // 1 is an answer; a failure is 128 or so.
  if (result->exit_code > 1) return failure(arguments.front(), result->errors);
  return Answer{result->exit_code, std::move(result->output)};
}

Result<std::string, GitFailure> GitRepository::ask(const std::vector<std::string>& arguments,
                                                   std::string_view input) const {
  auto answer = try_to_ask(arguments, input);
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return failure(arguments.front(), {});
  return std::move(answer->output);
}

GitFailure GitRepository::failure(const std::string& command, const std::string& errors) const {
  const std::string words = git_words(errors);
  return {fmt::format("git {} 失败：{}", command, words.empty() ? "（无说明）" : words),
          fmt::format("git {} failed: {}", command, words.empty() ? "(no reason given)" : words)};
}

}  // namespace gwlint
