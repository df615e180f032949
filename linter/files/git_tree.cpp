#include "linter/files/git_tree.h"

#include <charconv>
#include <system_error>

#include <fmt/format.h>

#include "linter/document/limits.h"
#include "linter/files/paths.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

constexpr std::uint32_t kFolder = 0040000u;

ReadError damaged_tree() {
  return {ReadErrorKind::Damaged, "git 的目录对象", "a tree object of git"};
}

std::string hexadecimal(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  return text;
}

// Why nothing can be read through `entry`.
ReadError obstacle(const GitEntry& entry) {
  if (entry.is_link()) {
    return {ReadErrorKind::NotRegularFile, "git 中的符号链接，不予跟随",
            "a symbolic link in git, which is not followed"};
  }
  if (entry.is_submodule()) return {ReadErrorKind::NotRegularFile, "子模块", "a submodule"};
  return {ReadErrorKind::NotRegularFile, "文件夹", "a folder"};
}

std::string_view first_part(std::string_view path) {
  return path.substr(0, path.find('/'));
}

}  // namespace

bool is_sound_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos;
}

Result<GitEntries, ReadError> parse_tree(std::string_view bytes, std::size_t id_bytes) {
  GitEntries entries;
  while (!bytes.empty()) {
    const std::size_t blank = bytes.find(' ');
    const std::size_t end = bytes.find('\0');
    if (blank == std::string_view::npos || end == std::string_view::npos || end < blank ||
        bytes.size() - end - 1 < id_bytes) {
      return damaged_tree();
    }
    GitEntry entry;
    const auto [stop, error] = std::from_chars(bytes.data(), bytes.data() + blank, entry.mode, 8);
    const std::string_view name = bytes.substr(blank + 1, end - blank - 1);
    if (error != std::errc() || stop != bytes.data() + blank || !is_sound_name(name)) {
      return damaged_tree();
    }
    entry.id = hexadecimal(bytes.substr(end + 1, id_bytes));
    // Of two entries of one name nobody could say which one counts.
    if (!entries.emplace(name, std::move(entry)).second) return damaged_tree();
    bytes.remove_prefix(end + 1 + id_bytes);
  }
  return entries;
}

GitTree::GitTree(const GitRepository& repository, const std::map<std::string, GitEntry>& files)
    : repository_(repository) {
  folders_[""];
  for (const auto& [path, entry] : files) {
    std::size_t begin = 0;  // of the name
    for (std::size_t slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', begin)) {
      const std::string parent = path.substr(0, begin == 0 ? 0 : begin - 1);
      folders_[parent].try_emplace(path.substr(begin, slash - begin), GitEntry{kFolder, {}});
      begin = slash + 1;
    }
    folders_[path.substr(0, begin == 0 ? 0 : begin - 1)].try_emplace(path.substr(begin), entry);
  }
}

GitTree::GitTree(const GitRepository& repository, std::string_view tree)
    : repository_(repository), top_(std::string(tree) + "^{tree}") {}

GitTree::EntriesResult GitTree::entries(std::string_view path, const GitEntry& folder) const {
  const auto known = folders_.find(path);
  if (known != folders_.end()) return &known->second;
  GitObjects& objects = repository_.objects();
  const auto object = objects.find(folder.id);  // the id of the top is that of its commit so far
  if (!object) return object.error();
  const auto bytes = objects.read(object->id, "tree", OwnFileLimits::kGitTree);
  if (!bytes) return bytes.error();
  auto parsed = parse_tree(*bytes, object->id.size() / 2);
  if (!parsed) return parsed.error();
  return &folders_.emplace(path, std::move(*parsed)).first->second;
}

GitTree::Found GitTree::find(std::string_view path) const {
  const std::lock_guard lock(lock_);
  return find_locked(path);
}

GitTree::Found GitTree::find_locked(std::string_view path) const {
  GitEntry here{kFolder, top_};
  for (std::size_t done = 0; done < path.size();) {
    if (here.is_link() || here.is_submodule()) return obstacle(here);
    if (!here.is_folder()) return std::optional<GitEntry>();
    const std::string_view parent = path.substr(0, done == 0 ? 0 : done - 1);
    const EntriesResult entries_here = entries(parent, here);
    if (!entries_here) return entries_here.error();
    const std::string_view name = first_part(path.substr(done));
    const auto entry = (*entries_here)->find(name);
    if (entry == (*entries_here)->end()) return std::optional<GitEntry>();
    here = entry->second;
    done += name.size() + 1;
  }
  return std::optional<GitEntry>(here);
}

GitTree::Found GitTree::find_at(const std::string& path) const {
  const std::string absolute = absolute_path(path);
  if (absolute == root()) return find("");
  const std::string relative = path_below(root(), absolute);
  return relative.empty() ? Found(std::optional<GitEntry>()) : find(relative);
}

std::uint64_t GitTree::size_of(const GitEntry& file) const {
  const auto object = repository_.objects().find(file.id);
  return object ? object->size : 0;
}

bool GitTree::exists(const std::string& path) const {
  const Found found = find_at(path);
  return !found || found->has_value();
}

bool GitTree::is_folder(const std::string& path) const {
  const Found found = find_at(path);
  return found && *found && (**found).is_folder();
}

std::vector<std::string> GitTree::names_in(const std::string& folder) const {
  const Found found = find_at(folder);
  std::vector<std::string> names;
  if (!found || !*found || !(**found).is_folder()) return names;
  const std::lock_guard lock(lock_);
  const EntriesResult inside = entries(path_below(root(), absolute_path(folder)), **found);
  if (!inside) return names;
  for (const auto& [name, entry] : **inside) names.push_back(name);
  return names;
}

Result<std::string, ReadError> GitTree::resolve(const std::string& path) const {
  const std::string absolute = absolute_path(path);
  if (absolute != root() && path_below(root(), absolute).empty()) return absolute;
  const Found found = find_at(absolute);
  if (!found) return found.error();
  if (!*found) return ReadError{ReadErrorKind::NotFound, {}, {}};
  const GitEntry& entry = **found;
  if (entry.is_link() || entry.is_submodule()) return obstacle(entry);
  return absolute;
}

BytesResult GitTree::read(const std::string& path, std::uint64_t limit) const {
  const Found found = find_at(path);
  if (!found) return found.error();
  if (!*found) return ReadError{ReadErrorKind::NotFound, {}, {}};
  const GitEntry& entry = **found;
  if (!entry.is_file()) return obstacle(entry);
  return repository_.objects().read(entry.id, "blob", limit);
}

}  // namespace gwlint
