// Seeds that are files of the repository.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "tests/fuzz/seeds/pieces.h"

namespace gwlint::fuzz {

namespace fs = std::filesystem;

std::string source_file(std::string_view path) {
  std::ifstream file(fs::path(GWLINT_SOURCE_DIR) / path, std::ios::binary);
  if (!file) throw std::runtime_error("no file " + std::string(path));
  return {std::istreambuf_iterator<char>(file), {}};
}

Seeds source_files(std::string_view folder, const std::vector<std::string>& endings) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(fs::path(GWLINT_SOURCE_DIR) / folder)) {
    const std::string ending = entry.path().extension().string();
    const bool is_wanted = endings.empty() || std::ranges::count(endings, ending) > 0;
    if (entry.is_regular_file() && is_wanted) {
      names.push_back(fs::relative(entry.path(), GWLINT_SOURCE_DIR).string());
    }
  }
  std::ranges::sort(names);
  Seeds seeds;
  for (const std::string& name : names) seeds.push_back(source_file(name));
  return seeds;
}

}  // namespace gwlint::fuzz
