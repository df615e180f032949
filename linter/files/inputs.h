// From the paths of a command line to the files that are to be checked.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/read_error.h"

namespace gwlint {

class FileTree;

// One file to check, or a path of which it is known already that it cannot be.
struct Input {
  std::string path;                // as it is shown; bytes, perhaps not UTF-8
  std::uint64_t size = 0;          // in bytes as far as known; only for deciding what to start with
  std::optional<ReadError> error;  // set: nothing can be read here
  std::optional<std::string> bytes;  // set: already read (standard input)
  // True for what somebody named: it is judged whatever it is. What was only met in a folder is
  // judged only where it may be what its rules judge.
  bool is_named = true;
  const FileTree* tree = nullptr;  // where it is read from; null: the disk
};

// Says whether a file of this name is to be checked when met in a folder.
using IsWanted = bool (*)(std::string_view path);

// True for lock files and other companions that programs keep beside a document, and for README and
// the like, which tell what a folder holds: none of them is a report, whatever its ending.
bool is_companion(std::string_view name);

// The files that `paths` stand for, by the bytes of their paths, each once. A path that is no
// folder is named, and taken whatever it is; a folder gives the wanted files in and below it, but
// for hidden folders, files that its git work tree ignores and lock files of office programs. A
// folder that cannot be read, or that has no such file, becomes an input with an error.
std::vector<Input> find_inputs(std::span<const std::string> paths, IsWanted wanted);

}  // namespace gwlint
