#include "linter/config/discovery.h"

#include <filesystem>

#include "linter/files/paths.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

}  // namespace

const std::string& Discovery::configuration_for(const std::string& folder) {
  const auto known = known_.find(folder);
  if (known != known_.end()) return known->second;
  std::string found = look(folder);
  return known_.emplace(folder, std::move(found)).first->second;
}

std::string Discovery::look(const std::string& folder) {
  const std::string candidate = join_path(folder, kConfigurationName);
  if (tree_.is_open_to_everybody(folder)) {
    if (tree_.exists(candidate)) passed_over_.insert(candidate);
    return {};
  }
  // A link counts as well, though its target may be missing: that is told when it is read.
  if (tree_.exists(candidate)) return candidate;
  const fs::path path(folder);
  if (tree_.is_repository_root(folder) || !path.has_relative_path()) return {};
  return configuration_for(path.parent_path().string());
}

std::string own_configuration(const char* xdg_config_home, const char* home) {
  // A relative path is to be ignored, says the XDG Base Directory Specification.
  const auto is_usable = [](const char* path) { return path != nullptr && path[0] == '/'; };
  std::string folder;
  if (is_usable(xdg_config_home)) {
    folder = xdg_config_home;
  } else if (is_usable(home)) {
    folder = join_path(home, ".config");
  } else {
    return {};
  }
  return join_path(join_path(clean_path(folder), "gwlint"), kConfigurationName);
}

}  // namespace gwlint
