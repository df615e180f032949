#include "rules/annual_report/packs/pack_files.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <utility>

#include "linter/document/limits.h"
#include "linter/files/paths.h"
#include "linter/text/escape.h"

namespace gwlint::annual_report {
namespace {

namespace fs = std::filesystem;

// `path` without links; empty where it leads nowhere.
std::string canonical(const FileTree& tree, const std::string& path) {
  const auto real = tree.resolve(path);
  return real ? *real : std::string();
}

bool lies_in(const std::string& path, const std::string& folder) {
  if (folder == "/") return true;
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

void note(const ReadError& error, const Place& place, Problems& problems) {
  problems.add(place, {"{0}", "{1}"}, message(error, Language::Chinese),
               message(error, Language::English));
}

// The bytes of `path`, which must lie in `within` unless that is empty.
std::optional<std::string> read(const FileTree& tree, const std::string& path,
                                const std::string& within, std::uint64_t limit, const Place& place,
                                Problems& problems) {
  const std::string real = canonical(tree, path);
  if (!real.empty() && !within.empty() && !lies_in(real, within)) {
    problems.add(place, {"文件在规则包或仓库之外，不予读取。",
                         "The file lies outside of the pack or the repository; it is not read."});
    return std::nullopt;
  }
  BytesResult bytes = tree.read(path, limit);
  if (bytes) return std::move(*bytes);
  note(bytes.error(), place, problems);
  return std::nullopt;
}

// The names of the TOML files in `folder`, in order.
std::vector<std::string> toml_files(const FileTree& tree, const std::string& folder) {
  std::vector<std::string> names = tree.names_in(folder);
  std::erase_if(names, [](const std::string& name) {
    return !name.ends_with(".toml") || name.starts_with('.');
  });
  return names;
}

std::string with_lf(const std::string& text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      result.push_back(text[i]);
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      result.push_back('\n');
    }
  }
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (result.starts_with(kByteOrderMark)) result.erase(0, kByteOrderMark.size());
  return result;
}

}  // namespace

std::optional<PackFolder> PackFolder::open(const PackSource& source, Problems& problems) {
  PackFolder pack;
  const Place whole{source.path, 0, 0};
  const FileTree& tree = source.tree != nullptr ? *source.tree : disk();
  pack.tree_ = &tree;
  const bool is_folder = tree.is_folder(source.path);
  std::vector<std::string> paths;
  if (is_folder) {
    pack.folder_ = source.path;
    for (const std::string& name : toml_files(tree, source.path)) {
      paths.push_back(join_path(source.path, name));
    }
    if (paths.empty() || paths.size() > OwnFileLimits::kPackFiles) {
      problems.add(whole,
                   {"规则包文件夹里应有 1 到 {} 个 .toml 文件。",
                    "A pack's folder holds 1 to {} .toml files."},
                   OwnFileLimits::kPackFiles);
      return std::nullopt;
    }
  } else {
    const std::string parent = fs::path(source.path).parent_path().string();
    pack.folder_ = parent.empty() ? "." : parent;
    paths.push_back(source.path);
  }
  // A file in a folder must be of the folder; a file that was named may be a link within bounds.
  const std::string bounds = source.within.empty() ? std::string() : canonical(tree, source.within);
  pack.within_ = is_folder ? canonical(tree, source.path) : bounds;
  if (is_folder && !bounds.empty() && pack.within_ != bounds && !lies_in(pack.within_, bounds)) {
    problems.add(whole, {"规则包在仓库之外，不予读取。",
                         "The pack lies outside of the repository; it is not read."});
    return std::nullopt;
  }
  const std::size_t before = problems.size();
  for (const std::string& path : paths) {
    auto text = read(tree, path, pack.within_, OwnFileLimits::kPackFile, {path, 0, 0}, problems);
    if (text) pack.files_.push_back({path, std::move(*text)});
  }
  if (problems.size() != before) return std::nullopt;
  if (!is_folder) pack.within_ = canonical(tree, pack.folder_);
  return pack;
}

std::optional<std::string> PackFolder::read_beside(const std::string& name, const Place& place,
                                                   Problems& problems) const {
  const auto text =
      read(*tree_, join_path(folder_, name), within_, OwnFileLimits::kPackModel, place, problems);
  if (!text) return std::nullopt;
  if (escape_malformed(*text) != *text) {
    problems.add(place, {"“{}”不是 UTF-8 文本。", "'{}' is no UTF-8 text."}, name);
    return std::nullopt;
  }
  return with_lf(*text);
}

}  // namespace gwlint::annual_report
