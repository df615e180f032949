#include "linter/files/program_path.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace gwlint {
namespace {

namespace fs = std::filesystem;

}  // namespace

std::string running_program() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error || !fs::exists(program, error)) return {};
  return program.string();
}

std::string lasting_name(const std::string& program, std::string_view search_path) {
  const fs::path name = fs::path(program).filename();
  while (!search_path.empty()) {
    const std::size_t end = std::min(search_path.find(':'), search_path.size());
    const fs::path folder(search_path.substr(0, end));
    search_path.remove_prefix(std::min(end + 1, search_path.size()));
    std::error_code error;
    if (folder.is_absolute() && fs::equivalent(folder / name, program, error)) {
      return (folder / name).string();
    }
  }
  return program;
}

}  // namespace gwlint
