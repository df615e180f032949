// A gwlint.toml, on the disk or in a commit.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/config/configuration.h"
#include "linter/files/file_tree.h"
#include "linter/output/reporter.h"
#include "linter/pack.h"
#include "linter/placed_error.h"

namespace gwlint {

// How a configuration came to be used.
enum class Origin : std::uint8_t {
  Found,  // beside or above the files that are checked: whoever made them may have written it
  Given,  // --config; mostly a file of the same repository
  Own,    // the user's own: alone to be trusted with code
};

struct ConfigurationFile {
  Origin origin = Origin::Found;
  std::string folder;               // absolute; its path patterns start from here
  FileResult file;                  // path as shown, text, size, hash
  Configuration says;               // what could be understood
  std::vector<PackSource> packs;    // that it names
  std::vector<PlacedError> errors;  // none: all of it could be understood and may be used
};

// Reads the configuration at `path`, an absolute path in `tree`, from which its packs are loaded
// too. Whether the rules that it names exist is not asked yet.
//
// Of one that is not the user's own, no pack may lie outside of the repository in which it stands
// (its git work tree, else its folder), links resolved; one that was found may itself be no link
// that leads out of it.
ConfigurationFile read_configuration(const std::string& path, Origin origin,
                                     const FileTree& tree = disk());

}  // namespace gwlint
