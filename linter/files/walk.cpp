#include "linter/files/walk.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include <sys/stat.h>

#include "linter/files/git_files.h"
#include "linter/files/paths.h"
#include "linter/files/read_file.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

bool is_hidden(std::string_view name) {
  return name.starts_with('.');
}

enum class Entry { Absent, File, Folder, LinkToFolder };

Entry entry_at(const std::string& path) {
  struct stat link {};
  if (::lstat(path.c_str(), &link) != 0) return Entry::Absent;
  if (S_ISDIR(link.st_mode)) return Entry::Folder;
  struct stat target {};
  const bool to_folder =
      S_ISLNK(link.st_mode) && ::stat(path.c_str(), &target) == 0 && S_ISDIR(target.st_mode);
  return to_folder ? Entry::LinkToFolder : Entry::File;
}

// Adds what git lists. A folder among that is a work tree of its own (a submodule, a nested clone).
void add_listed(const std::string& folder, const std::vector<std::string>& listed, Walk& walk) {
  for (const std::string& relative : listed) {
    if (is_below_hidden_folder(relative)) continue;
    const std::string path = join_path(folder, clean_path(relative));
    const Entry entry = entry_at(path);
    if (entry == Entry::File) walk.files.push_back(path);
    if (entry != Entry::Folder || is_hidden(file_name(path))) continue;
    Walk nested = walk_folder(path);
    std::move(nested.files.begin(), nested.files.end(), std::back_inserter(walk.files));
    std::move(nested.unreadable.begin(), nested.unreadable.end(),
              std::back_inserter(walk.unreadable));
  }
}

}  // namespace

bool is_below_hidden_folder(std::string_view relative) {
  const std::string_view folders = relative.substr(0, relative.size() - file_name(relative).size());
  return is_hidden(folders) || folders.find("/.") != std::string_view::npos;
}

bool FolderWalk::step() {
  if (!std::exchange(has_begun_, true)) {
    if (const auto listed = git_files(root_)) {
      add_listed(root_, *listed, walk_);
    } else {
      folders_.push_back(root_);
    }
    return true;
  }
  if (folders_.empty()) return false;
  const std::string folder = std::move(folders_.back());
  folders_.pop_back();
  list(folder);
  return true;
}

void FolderWalk::list(const std::string& folder) {
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
    const std::string name = entries->path().filename().string();
    std::error_code no_status;
    if (!entries->is_directory(no_status)) {
      walk_.files.push_back(join_path(folder, name));
    } else if (!is_hidden(name) && !entries->is_symlink(no_status)) {
      folders_.push_back(join_path(folder, name));
    }
  }
  if (error) walk_.unreadable.emplace_back(folder, read_error_of(error.value()));
}

Walk walk_folder(const std::string& folder) {
  FolderWalk walk(folder);
  while (walk.step()) {
  }
  return walk.take();
}

}  // namespace gwlint
