#include "linter/lsp/uri.h"

#include <charconv>
#include <filesystem>
#include <system_error>

#include "linter/output/paths.h"

namespace gwlint::lsp {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string decoded(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    if (text[i] == '%' && i + 3 <= text.size()) {
      const char* const begin = text.data() + i + 1;
      const auto [end, error] = std::from_chars(begin, begin + 2, byte, 16);
      if (error == std::errc() && end == begin + 2) {
        bytes += static_cast<char>(byte);
        i += 2;
        continue;
      }
    }
    bytes += text[i];
  }
  return bytes;
}

}  // namespace

std::string scheme_of(std::string_view uri) {
  std::string scheme;
  for (const char c : uri) {
    if (c == ':') return scheme;
    const bool fits =
        is_letter(c) ||
        (!scheme.empty() && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    if (!fits) break;
    scheme += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return {};
}

std::optional<std::string> path_of(std::string_view uri) {
  if (scheme_of(uri) != "file") return std::nullopt;
  uri.remove_prefix(std::string_view("file:").size());
  uri = uri.substr(0, uri.find_first_of("?#"));
  if (uri.starts_with("//")) {
    uri.remove_prefix(2);
    const std::string_view host = uri.substr(0, uri.find('/'));
    // What lies on another host is no file here.
    if (!host.empty() && host != "localhost") return std::nullopt;
    uri.remove_prefix(host.size());
  }
  const std::string bytes = decoded(uri);
  if (!bytes.starts_with('/') || bytes.find('\0') != std::string::npos) return std::nullopt;
  std::string path = std::filesystem::path(bytes).lexically_normal().string();
  if (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

std::string uri_of(std::string_view path) {
  return "file://" + uri(path);
}

}  // namespace gwlint::lsp
