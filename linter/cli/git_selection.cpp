#include "linter/cli/git_selection.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "linter/cli/console.h"
#include "linter/config/discovery.h"
#include "linter/files/git_inputs.h"
#include "linter/files/paths.h"

namespace gwlint {
namespace {

// `path`, as typed, from the root of the repository; empty: the root itself.
std::string path_in_repository(const std::string& path, const std::string& root) {
  std::string absolute = absolute_path(path);
  if (absolute == root) return {};
  std::string below = path_below(root, absolute);
  if (below.empty()) {
    // Perhaps it leads there by links.
    std::error_code error;
    absolute = std::filesystem::weakly_canonical(absolute, error).string();
    if (absolute == root) return {};
    below = path_below(root, absolute);
  }
  if (below.empty()) {
    throw BadCall({"{} 不在本仓库内。", "{} is not in this repository."}, path);
  }
  return below;
}

bool lies_at_or_below(const std::string& path, const std::string& place) {
  return place.empty() || path == place || !path_below(place, path).empty();
}

}  // namespace

GitSelection::GitSelection(const CheckOptions& options)
    : repository_(expect(GitRepository::open(MissingObjects::Fetched))),
      state_(expect(options.since ? state_since(*repository_, *options.since)
                                  : staged_state(*repository_))) {
  std::vector<std::string> places;
  for (const std::string& path : options.paths) {
    places.push_back(path_in_repository(path, repository_->root()));
  }
  if (places.empty()) return;
  std::erase_if(state_.changed, [&](const std::string& path) {
    return std::ranges::none_of(
        places, [&](const std::string& place) { return lies_at_or_below(path, place); });
  });
}

std::vector<Input> GitSelection::inputs(IsWanted wanted) const {
  return git_inputs(*state_.tree, state_.changed, wanted);
}

std::vector<std::string> GitSelection::configurations() const {
  std::vector<std::string> paths;
  for (const std::string& path : state_.changed) {
    if (file_name(path) == kConfigurationName) {
      paths.push_back(join_path(repository_->root(), path));
    }
  }
  return paths;
}

void read_configurations(Policies& policies, std::span<const std::string> paths) {
  for (const std::string& path : paths) policies.policy_for(path);
}

}  // namespace gwlint
