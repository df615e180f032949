#include "linter/output/paths.h"

#include <filesystem>
#include <iterator>

#include <fmt/format.h>

namespace gwlint {
namespace {

bool is_unreserved(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const bool digit = c >= '0' && c <= '9';
  return letter || digit || std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string relative_path(std::string_view path, const RunInfo& run) {
  namespace fs = std::filesystem;
  fs::path given(path);
  if (given.is_relative() && !run.root.empty() && !run.working_folder.empty()) {
    given = fs::path(run.working_folder) / given;
  }
  if (given.is_absolute()) {
    given = run.root.empty() ? given.relative_path() : given.lexically_relative(run.root);
  }
  return given.lexically_normal().generic_string();
}

std::string uri(std::string_view path) {
  std::string encoded;
  for (const char c : path) {
    if (is_unreserved(c)) {
      encoded.push_back(c);
    } else {
      fmt::format_to(std::back_inserter(encoded), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return encoded;
}

}  // namespace gwlint
