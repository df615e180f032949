#include "linter/config/discovery.h"

#include <filesystem>
#include <system_error>

#include <sys/stat.h>

#include "linter/files/paths.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

// A link counts as well, though its target may be missing: that is told when it is read.
bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

// True for a folder such as /tmp: all may make files in it, and none may remove another's.
bool is_open_to_everybody(const std::string& folder) {
  struct stat status {};
  if (::stat(folder.c_str(), &status) != 0) return false;
  return (status.st_mode & S_IWOTH) != 0 && (status.st_mode & S_ISVTX) != 0;
}

}  // namespace

const std::string& Discovery::configuration_for(const std::string& folder) {
  const auto known = known_.find(folder);
  if (known != known_.end()) return known->second;
  std::string found = look(folder);
  return known_.emplace(folder, std::move(found)).first->second;
}

std::string Discovery::look(const std::string& folder) {
  const std::string candidate = join_path(folder, kConfigurationName);
  if (is_open_to_everybody(folder)) {
    if (exists(candidate)) passed_over_.insert(candidate);
    return {};
  }
  if (exists(candidate)) return candidate;
  const bool is_root = exists(join_path(folder, ".git"));
  const fs::path path(folder);
  if (is_root || !path.has_relative_path()) return {};
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
