// Puts gwlint's script among the hooks of a repository, and takes it away again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

#include "linter/files/git_hook.h"
#include "linter/files/interruption.h"
#include "linter/result.h"

namespace gwlint {

struct HookFailure {
  enum class Kind : std::uint8_t {
    Edited,    // gwlint's script was changed by hand: it is not thrown away
    Crowded,   // a hook of somebody else is there, and another one is kept already
    NotAFile,  // a folder, or the like
    System,
  };
  Kind kind;
  std::string path;            // the file concerned
  std::error_code error = {};  // of the system
};

struct HookInstalled {
  enum class Change : std::uint8_t { Installed, Updated, Unchanged };
  Change change;
  std::string path;
  std::string kept;     // where the hook that was there before is; empty: there was none
  std::string manager;  // the program that has written it and may do so again; empty: unknown
  bool for_all = true;  // every user may run it
};

struct HookRemoved {
  enum class Change : std::uint8_t { Removed, Restored, Unchanged };
  Change change;
  std::string path;
};

// Writes `script`, one of hook_script(), as `hook` into `folder`, which is made where it is not
// there. A hook of somebody else's, a link too, is kept beside it, as it is. Either all of it is
// done or nothing.
Result<HookInstalled, HookFailure> install_hook(const std::string& folder, GitHook hook,
                                                std::string_view script,
                                                Interruption& interruption);

// Takes gwlint's script away and puts back what was there before, if anything.
Result<HookRemoved, HookFailure> uninstall_hook(const std::string& folder, GitHook hook);

}  // namespace gwlint
