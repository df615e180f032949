#include "adapters/docx/part_name.h"

#include <vector>

namespace gwlint::docx {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Percent escapes decoded, `\` as `/`, fragment and query cut off.
std::string decode(std::string_view target) {
  target = target.substr(0, target.find_first_of("#?"));
  std::string decoded;
  for (std::size_t i = 0; i < target.size(); ++i) {
    char c = target[i];
    if (c == '%' && i + 2 < target.size()) {
      const int high = hex_digit(target[i + 1]);
      const int low = hex_digit(target[i + 2]);
      if (high >= 0 && low >= 0) {
        c = static_cast<char>(high * 16 + low);
        i += 2;
      }
    }
    decoded += c == '\\' ? '/' : c;
  }
  return decoded;
}

std::string_view folder_of(std::string_view part) {
  const auto slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash);
}

}  // namespace

std::string fold_part_name(std::string_view entry) {
  std::string folded;
  folded.reserve(entry.size());
  for (const char c : entry) {
    if (c == '\\') {
      folded += '/';
    } else if (c >= 'A' && c <= 'Z') {
      folded += static_cast<char>(c - 'A' + 'a');
    } else {
      folded += c;
    }
  }
  std::size_t begin = 0;
  while (true) {
    if (folded.compare(begin, 1, "/") == 0) {
      begin += 1;
    } else if (folded.compare(begin, 2, "./") == 0) {
      begin += 2;
    } else {
      return folded.substr(begin);
    }
  }
}

std::optional<std::string> resolve_target(std::string_view source, std::string_view target) {
  const std::string decoded = decode(target);
  if (decoded.empty()) return std::nullopt;
  const std::string path =
      decoded.front() == '/' ? decoded : std::string(folder_of(source)) + '/' + decoded;

  std::vector<std::string_view> segments;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view segment = std::string_view(path).substr(begin, end - begin);
    begin = end + 1;
    if (segment.empty() || segment == ".") continue;
    if (segment != "..") {
      segments.push_back(segment);
    } else if (segments.empty()) {
      return std::nullopt;
    } else {
      segments.pop_back();
    }
  }
  std::string resolved;
  for (const std::string_view segment : segments) {
    if (!resolved.empty()) resolved += '/';
    resolved += segment;
  }
  if (resolved.empty()) return std::nullopt;
  return resolved;
}

std::string relationships_part(std::string_view part) {
  const std::string_view folder = folder_of(part);
  std::string name(folder);
  if (!name.empty()) name += '/';
  name += "_rels/";
  name += part.substr(folder.empty() ? 0 : folder.size() + 1);
  name += ".rels";
  return name;
}

}  // namespace gwlint::docx
