#include "linter/files/inputs.h"

#include <algorithm>
#include <array>
#include <utility>

#include <sys/stat.h>

#include "linter/files/paths.h"
#include "linter/files/walk.h"

namespace gwlint {
namespace {

Input input_of(std::string path) {
  struct stat status {};
  Input input{std::move(path), 0, {}, {}};
  if (::stat(input.path.c_str(), &status) == 0) {
    input.size = static_cast<std::uint64_t>(status.st_size);
  }
  return input;
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

void add_folder(const std::string& folder, IsWanted wanted, std::vector<Input>& inputs) {
  Walk walk = walk_folder(folder);
  std::erase_if(walk.files, [&](const std::string& path) {
    return is_companion(file_name(path)) || !wanted(path);
  });
  if (walk.files.empty() && walk.unreadable.empty()) {
    inputs.push_back({folder,
                      0,
                      ReadError{ReadErrorKind::NotFound, "该文件夹内没有可检查的文件",
                                "the folder holds no file that can be checked"},
                      {}});
  }
  for (std::string& path : walk.files) {
    inputs.push_back(input_of(std::move(path)));
    inputs.back().is_named = false;
  }
  for (auto& [path, error] : walk.unreadable) {
    inputs.push_back({std::move(path), 0, std::move(error), {}});
  }
}

}  // namespace

// Word keeps `~$name.docx`, LibreOffice `.~lock.name.docx#`, macOS `._name.docx`.
bool is_companion(std::string_view name) {
  constexpr std::array<std::string_view, 4> kAboutTheFolder = {"readme", "license", "changelog",
                                                               "contributing"};
  std::string stem(name.substr(0, name.find('.')));
  std::ranges::transform(stem, stem.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
  });
  return name.starts_with("~$") || name.starts_with(".~lock.") || name.starts_with("._") ||
         std::ranges::find(kAboutTheFolder, stem) != kAboutTheFolder.end();
}

std::vector<Input> find_inputs(std::span<const std::string> paths, IsWanted wanted) {
  std::vector<Input> inputs;
  for (const std::string& path : paths) {
    std::string clean = clean_path(path);
    if (is_folder(clean)) {
      add_folder(clean, wanted, inputs);
    } else {
      inputs.push_back(input_of(std::move(clean)));
    }
  }
  // Of a file that was named and met too, what was named stays.
  std::ranges::stable_sort(inputs, {}, [](const Input& input) {
    return std::pair<std::string_view, bool>(input.path, !input.is_named);
  });
  const auto same_path = [](const Input& a, const Input& b) { return a.path == b.path; };
  inputs.erase(std::unique(inputs.begin(), inputs.end(), same_path), inputs.end());
  return inputs;
}

}  // namespace gwlint
