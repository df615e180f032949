// The hooks of git that gwlint can be.
#pragma once

#include <cstdint>
#include <string_view>

namespace gwlint {

enum class GitHook : std::uint8_t {
  PreCommit,   // before a commit is made, in the work tree
  PreReceive,  // before a push is taken, where it arrives
};

// What git calls it, and its file.
constexpr std::string_view name_of(GitHook hook) {
  return hook == GitHook::PreCommit ? "pre-commit" : "pre-receive";
}

}  // namespace gwlint
