// The files of a data pack. A pack is data from hands that are trusted half: nothing
// outside its folder is read, and nothing large.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/files/file_tree.h"
#include "linter/pack.h"
#include "rules/annual_report/packs/pack_reader.h"

namespace gwlint::annual_report {

// The TOML files of one pack and the folder that holds them.
class PackFolder {
 public:
  // Reads the file, or all `*.toml` of the folder, that `source` names. None with the mistake
  // noted where that cannot be done.
  static std::optional<PackFolder> open(const PackSource& source, Problems& problems);

  const std::vector<PackFile>& files() const { return files_; }

  // The text of another file of the pack: line ends as LF, UTF-8. See ReadBeside.
  std::optional<std::string> read_beside(const std::string& name, const Place& place,
                                         Problems& problems) const;

 private:
  const FileTree* tree_ = nullptr;
  std::string folder_;  // as it was named
  std::string within_;  // canonical; empty: anywhere
  std::vector<PackFile> files_;
};

}  // namespace gwlint::annual_report
