#include "linter/files/version_control.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "linter/files/git.h"
#include "linter/files/paths.h"

namespace gwlint {
namespace {

// The first line that git prints; empty where it fails.
std::string line_of_git(const std::string& folder, std::initializer_list<std::string> arguments) {
  const auto result = git(folder, arguments);
  if (!result || result->exit_code != 0) return {};
  return result->output.substr(0, result->output.find('\n'));
}

bool is_scheme(std::string_view word) {
  constexpr std::string_view kSchemes[] = {"https", "http", "ssh", "git"};
  return std::ranges::find(kSchemes, word) != std::end(kSchemes);
}

// Host and path of a remote, what stands before the host cut off: a name and a password belong to
// nobody else.
std::string without_user(std::string_view scheme, std::string_view rest) {
  const std::string_view authority = rest.substr(0, rest.find('/'));
  const std::size_t at = authority.rfind('@');
  if (at != std::string_view::npos) rest.remove_prefix(at + 1);
  rest = rest.substr(0, rest.find_first_of("?#"));
  std::string uri = fmt::format("{}://", scheme);
  for (const char c : rest) {
    // What a URI cannot hold as it is; everything else was written as one.
    const bool plain =
        c > ' ' && c < '\x7F' && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

// `git@host:path`, git's short form of ssh://git@host/path. `helper::address` is none, nor is a
// drive's letter.
std::string from_short_form(std::string_view remote) {
  const std::size_t colon = remote.find(':');
  if (colon == std::string_view::npos || colon < 2) return {};
  const std::string_view host = remote.substr(0, colon);
  std::string_view path = remote.substr(colon + 1);
  if (host.find('/') != std::string_view::npos || path.starts_with(':')) return {};
  if (path.starts_with('/')) path.remove_prefix(1);
  return without_user("ssh", fmt::format("{}/{}", host, path));
}

}  // namespace

std::string repository_uri(std::string_view remote) {
  const std::size_t mark = remote.find("://");
  if (mark == std::string_view::npos) return from_short_form(remote);
  if (!is_scheme(remote.substr(0, mark))) return {};
  return without_user(remote.substr(0, mark), remote.substr(mark + 3));
}

std::optional<VersionControl> version_control(const std::string& root) {
  if (root.empty() || git_work_tree(root) != root) return std::nullopt;
  VersionControl state;
  state.repository = repository_uri(line_of_git(root, {"remote", "get-url", "origin"}));
  if (state.repository.empty()) return std::nullopt;
  state.revision = line_of_git(root, {"rev-parse", "--verify", "--quiet", "HEAD"});
  if (state.revision.empty()) return std::nullopt;
  state.branch = line_of_git(root, {"symbolic-ref", "--quiet", "--short", "HEAD"});
  return state;
}

}  // namespace gwlint
