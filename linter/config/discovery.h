// Where configurations are looked for.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "linter/files/file_tree.h"

namespace gwlint {

inline constexpr std::string_view kConfigurationName = "gwlint.toml";

// Finds the configuration that holds for the files of a folder: the nearest gwlint.toml in it or in
// a folder above it, up to the root of the repository, or outside of one up to the root of the file
// system.
//
// A folder in which everybody may make files (/tmp) is never looked into, and nothing above it: it
// could hold a gwlint.toml, or a .git, from anybody.
class Discovery {
 public:
  // Looks in `tree`, which must outlive this object.
  explicit Discovery(const FileTree& tree = disk()) : tree_(tree) {}

  // The absolute path of the configuration for files in `folder`, itself absolute and without `.`
  // and `..`; empty where there is none. The tree is asked about each folder once.
  const std::string& configuration_for(const std::string& folder);

  // Configurations that were seen in folders that are not looked into.
  const std::set<std::string>& passed_over() const { return passed_over_; }

 private:
  std::string look(const std::string& folder);

  const FileTree& tree_;
  std::map<std::string, std::string> known_;  // by folder
  std::set<std::string> passed_over_;
};

// The path of the user's own configuration, be it there or not:
// $XDG_CONFIG_HOME/gwlint/gwlint.toml, else ~/.config/gwlint/gwlint.toml; empty where neither
// folder is known. The values are those of the variables; null: not set.
std::string own_configuration(const char* xdg_config_home, const char* home);

}  // namespace gwlint
