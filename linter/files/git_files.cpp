#include "linter/files/git_files.h"

#include <algorithm>
#include <string_view>

#include "linter/files/git.h"
#include "linter/files/paths.h"

namespace gwlint {
namespace {

std::vector<std::string> split_at_nul(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\0'), text.size());
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

}  // namespace

std::optional<std::vector<std::string>> git_files(const std::string& folder) {
  if (git_work_tree(folder).empty()) return std::nullopt;
  const auto ignored = git(folder, {"check-ignore", "--quiet", "."});
  if (!ignored || ignored->exit_code == 0) return std::nullopt;
  const auto listed = git(folder, {"ls-files", "--cached", "--others", "--exclude-standard", "-z"});
  if (!listed || listed->exit_code != 0) return std::nullopt;
  return split_at_nul(listed->output);
}

}  // namespace gwlint
