// The shell script by which git runs gwlint.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/files/git_hook.h"

namespace gwlint {

// The ending of the name under which a hook that was there before is kept.
inline constexpr std::string_view kKeptHookMark = ".before-gwlint";

struct HookCall {
  GitHook hook;
  std::string program;                 // gwlint's absolute path; empty: as PATH has it
  std::vector<std::string> options;    // of gwlint itself, before `hook`
  std::vector<std::string> arguments;  // behind the hook's name
};

// A POSIX shell script that runs the hook that was kept, if any, with the same arguments and the
// same input, and after its success gwlint: the program of `call`, or where that is gone the one in
// PATH. Where there is none either, it fails and says in both languages what to do.
std::string hook_script(const HookCall& call);

enum class HookAuthor : std::uint8_t {
  Gwlint,
  GwlintAndOthers,  // hook_script() made it, and it was changed since
  Others,
};
HookAuthor author_of(std::string_view script);

// A program that writes hooks of its own whenever it is called, and so will lose this one.
// Its name, as far as a hook tells it; empty where it does not.
std::string_view hook_manager_of(std::string_view script);

}  // namespace gwlint
