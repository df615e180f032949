#include "linter/files/hook_install.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

#include "linter/document/limits.h"
#include "linter/files/atomic_file.h"
#include "linter/files/hook_script.h"
#include "linter/files/paths.h"
#include "linter/files/read_file.h"

namespace gwlint {
namespace {

using Kind = HookFailure::Kind;

constexpr mode_t kExecutable = S_IXUSR | S_IXGRP | S_IXOTH;

std::error_code last_error() {
  return {errno, std::generic_category()};
}

std::optional<struct stat> status_of(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return std::nullopt;
  return status;
}

// What is where a hook is to be.
enum class Present : std::uint8_t { Nothing, Ours, OursEdited, Foreign, NotAFile };

struct Place {
  std::string hook;
  std::string kept;
  Present present = Present::Nothing;
  bool has_kept = false;   // something else than the hook itself
  bool is_linked = false;  // the hook has both names: an installation was cut off
  mode_t mode = 0;
  std::string bytes;  // of a file that is not too large for a script
};

Present present_of(HookAuthor author) {
  switch (author) {
    case HookAuthor::Gwlint:
      return Present::Ours;
    case HookAuthor::GwlintAndOthers:
      return Present::OursEdited;
    case HookAuthor::Others:
      break;
  }
  return Present::Foreign;
}

Place look_at(const std::string& folder, GitHook hook) {
  Place place;
  place.hook = join_path(folder, name_of(hook));
  place.kept = place.hook + std::string(kKeptHookMark);
  const auto kept = status_of(place.kept);
  const auto status = status_of(place.hook);
  place.is_linked =
      kept && status && kept->st_ino == status->st_ino && kept->st_dev == status->st_dev;
  place.has_kept = kept && !place.is_linked;
  if (!status) return place;
  place.mode = status->st_mode;
  if (!S_ISREG(status->st_mode) && !S_ISLNK(status->st_mode)) {
    place.present = Present::NotAFile;
    return place;
  }
  // A program that is no script, or may not be read, is somebody else's.
  if (BytesResult bytes = read_file(place.hook, OwnFileLimits::kHookScript)) {
    place.bytes = std::move(*bytes);
  }
  // gwlint makes no links: what one leads to is not its own.
  place.present = S_ISLNK(status->st_mode) ? Present::Foreign : present_of(author_of(place.bytes));
  return place;
}

// Why nothing can be done here, if so.
std::optional<HookFailure> obstacle(const Place& place) {
  if (place.present == Present::OursEdited) return HookFailure{Kind::Edited, place.hook};
  if (place.present == Present::NotAFile) return HookFailure{Kind::NotAFile, place.hook};
  if (place.present == Present::Foreign && place.has_kept) {
    return HookFailure{Kind::Crowded, place.hook};
  }
  return std::nullopt;
}

// Another hook under its second name, until it is clear that the script has taken its place.
class KeptHook {
 public:
  explicit KeptHook(const Place& place) : place_(place) {}
  KeptHook(const KeptHook&) = delete;
  KeptHook& operator=(const KeptHook&) = delete;
  ~KeptHook() {
    if (state_ == State::Linked) ::unlink(place_.kept.c_str());
    if (state_ == State::Moved) std::rename(place_.kept.c_str(), place_.hook.c_str());
  }

  // With two names at once, so that git finds a hook at any time; where the file system cannot do
  // that, moved.
  std::error_code keep() {
    if (place_.is_linked || ::link(place_.hook.c_str(), place_.kept.c_str()) == 0) {
      state_ = State::Linked;
      return {};
    }
    if (errno == EEXIST) return last_error();
    if (std::rename(place_.hook.c_str(), place_.kept.c_str()) != 0) return last_error();
    state_ = State::Moved;
    return {};
  }
  void settle() { state_ = State::Settled; }

 private:
  enum class State : std::uint8_t { Settled, Linked, Moved };
  const Place& place_;
  State state_ = State::Settled;
};

std::error_code write_script(const Place& place, std::string_view script,
                             Interruption& interruption) {
  auto file = AtomicFile::create_program(place.hook, interruption);
  if (!file) return file.error();
  (*file)->stream().write(script.data(), static_cast<std::streamsize>(script.size()));
  KeptHook kept(place);
  if (place.present == Present::Foreign) {
    if (const std::error_code error = kept.keep()) return error;
  }
  if (const std::error_code error = (*file)->commit()) return error;
  kept.settle();
  return {};
}

HookInstalled::Change change_to(const Place& place, std::string_view script) {
  using Change = HookInstalled::Change;
  if (place.present != Present::Ours) return Change::Installed;
  const bool same = place.bytes == script && (place.mode & S_IXUSR) != 0;
  return same ? Change::Unchanged : Change::Updated;
}

}  // namespace

Result<HookInstalled, HookFailure> install_hook(const std::string& folder, GitHook hook,
                                                std::string_view script,
                                                Interruption& interruption) {
  const Place place = look_at(folder, hook);
  if (auto failure = obstacle(place)) return std::move(*failure);
  HookInstalled installed{change_to(place, script), place.hook, {}, {}};
  if (place.has_kept || place.present == Present::Foreign) installed.kept = place.kept;
  if (place.present == Present::Foreign) installed.manager = hook_manager_of(place.bytes);
  if (installed.change != HookInstalled::Change::Unchanged) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return HookFailure{Kind::System, folder, error};
    if (const std::error_code failed = write_script(place, script, interruption)) {
      return HookFailure{Kind::System, place.hook, failed};
    }
  }
  const auto status = status_of(place.hook);
  installed.for_all = status && (status->st_mode & kExecutable) == kExecutable;
  return installed;
}

Result<HookRemoved, HookFailure> uninstall_hook(const std::string& folder, GitHook hook) {
  using Change = HookRemoved::Change;
  const Place place = look_at(folder, hook);
  if (auto failure = obstacle(place)) return std::move(*failure);
  if (place.present == Present::Foreign) return HookRemoved{Change::Unchanged, place.hook};
  if (place.has_kept) {
    if (std::rename(place.kept.c_str(), place.hook.c_str()) != 0) {
      return HookFailure{Kind::System, place.hook, last_error()};
    }
    return HookRemoved{Change::Restored, place.hook};
  }
  if (place.present == Present::Nothing) return HookRemoved{Change::Unchanged, place.hook};
  if (::unlink(place.hook.c_str()) != 0) {
    return HookFailure{Kind::System, place.hook, last_error()};
  }
  return HookRemoved{Change::Removed, place.hook};
}

}  // namespace gwlint
