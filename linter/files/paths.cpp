#include "linter/files/paths.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <system_error>

namespace gwlint {
namespace {

namespace fs = std::filesystem;

fs::path common_folder(const fs::path& a, const fs::path& b) {
  fs::path common;
  for (auto left = a.begin(), right = b.begin();
       left != a.end() && right != b.end() && *left == *right; ++left, ++right) {
    common /= *left;
  }
  return common;
}

}  // namespace

std::string clean_path(std::string_view path) {
  std::string clean = path.starts_with('/') ? "/" : "";
  for (std::size_t begin = 0; begin < path.size();) {
    std::size_t end = path.find('/', begin);
    if (end == std::string_view::npos) end = path.size();
    const std::string_view part = path.substr(begin, end - begin);
    begin = end + 1;
    if (part.empty() || part == ".") continue;
    if (!clean.empty() && clean.back() != '/') clean += '/';
    clean += part;
  }
  return clean.empty() && !path.empty() ? "." : clean;
}

std::string join_path(std::string_view folder, std::string_view name) {
  if (folder == ".") return std::string(name);
  std::string joined(folder);
  if (!joined.ends_with('/')) joined += '/';
  joined += name;
  return joined;
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string absolute_path(std::string_view path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(fs::path(path), error).lexically_normal();
  return (absolute.has_filename() ? absolute : absolute.parent_path()).string();
}

std::string path_below(std::string_view folder, std::string_view path) {
  if (!path.starts_with(folder)) return {};
  path.remove_prefix(folder.size());
  if (folder.ends_with('/')) return std::string(path);
  return path.starts_with('/') ? std::string(path.substr(1)) : std::string();
}

std::string shown_path(const std::string& path) {
  std::error_code error;
  const std::string here = fs::current_path(error).string();
  const std::string below = error ? std::string() : path_below(here, path);
  return below.empty() ? path : below;
}

std::string path_from_here(const std::string& path) {
  std::error_code error;
  const fs::path here = fs::current_path(error);
  return error ? path : fs::path(path).lexically_relative(here).string();
}

std::string git_work_tree(const std::string& folder) {
  std::error_code error;
  for (fs::path here(absolute_path(folder));; here = here.parent_path()) {
    if (fs::exists(here / ".git", error)) return here.string();
    if (!here.has_relative_path()) return {};
  }
}

std::string common_root(std::span<const std::string> paths) {
  std::optional<fs::path> common;
  for (const std::string& path : paths) {
    const fs::path folder = fs::path(absolute_path(path)).parent_path();
    common = common ? common_folder(*common, folder) : folder;
  }
  if (!common) return {};
  const std::string work_tree = git_work_tree(common->string());
  return work_tree.empty() ? common->string() : work_tree;
}

}  // namespace gwlint
