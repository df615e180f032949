// Where a git work tree comes from.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gwlint {

// The state of a work tree as others can find it. SARIF 3.23.
struct VersionControl {
  std::string repository;  // the URI of the remote `origin`, without credentials
  std::string revision;    // the commit that is checked out
  std::string branch;      // empty where none is
};

// The URI of a remote as git knows it, without user name, password, query and fragment; git's short
// form `host:path` is one of ssh. Empty where it is none that others could use, such as a folder.
std::string repository_uri(std::string_view remote);

// Nothing where `root` is no git work tree, where it has no commit, and where its `origin` is
// missing or no URI that others could use (a folder of this machine).
std::optional<VersionControl> version_control(const std::string& root);

}  // namespace gwlint
