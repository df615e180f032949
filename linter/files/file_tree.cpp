#include "linter/files/file_tree.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <sys/stat.h>

#include "linter/files/paths.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

class Disk final : public FileTree {
 public:
  const std::string& root() const override { return root_; }

  bool exists(const std::string& path) const override {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
  }

  bool is_folder(const std::string& path) const override {
    std::error_code error;
    return fs::is_directory(path, error);
  }

  bool is_repository_root(const std::string& folder) const override {
    return exists(join_path(folder, ".git"));
  }

  bool is_open_to_everybody(const std::string& folder) const override {
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0) return false;
    return (status.st_mode & S_IWOTH) != 0 && (status.st_mode & S_ISVTX) != 0;
  }

  std::vector<std::string> names_in(const std::string& folder) const override {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      names.push_back(entry->path().filename().string());
    }
    std::ranges::sort(names);
    return names;
  }

  Result<std::string, ReadError> resolve(const std::string& path) const override {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) return read_error_of(error.value());
    return real.string();
  }

  BytesResult read(const std::string& path, std::uint64_t limit) const override {
    return read_file(path, limit);
  }

 private:
  const std::string root_ = "/";
};

}  // namespace

const FileTree& disk() {
  static const Disk the_disk;
  return the_disk;
}

std::string repository_of(const FileTree& tree, const std::string& folder) {
  for (fs::path here(folder);; here = here.parent_path()) {
    if (tree.is_repository_root(here.string())) return here.string();
    if (here == tree.root() || !here.has_relative_path()) return {};
  }
}

}  // namespace gwlint
