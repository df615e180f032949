// The documents below the workspace's folders that no editor shows as text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/document/read_error.h"
#include "linter/files/walk.h"

namespace gwlint::lsp {

// True for names of configurations.
bool is_configuration_name(std::string_view path);
// True for names of word-processor documents.
bool is_docx_name(std::string_view path);

class Workspace {
 public:
  // Paths, absolute.
  void add(const std::string& folder) { folders_.insert(folder); }
  void remove(const std::string& folder) { folders_.erase(folder); }
  bool has_folders() const { return !folders_.empty(); }

  // Looks which documents are on the disk, as `check` would find them in the folders: those that
  // are new or have changed since the last look are to be checked, those that are gone have
  // vanished. That may take long, hence goes in steps.
  void begin_look();
  bool is_looking() const { return look_.has_value(); }
  // Takes the next step of the look. True where that was the last one.
  bool look_on();
  // True where the last look has found that a configuration is new, has changed or is gone. Not
  // said of the first look.
  bool take_configuration_change() { return std::exchange(configuration_changed_, false); }
  // Whatever the next look says, the file at `path` has changed.
  void note_change(const std::string& path);
  // All documents are to be checked anew.
  void check_all_again();

  bool has_next() const { return !waiting_.empty(); }
  // The next document to check, by path.
  std::string next();
  // Folders that the last look could not look into.
  std::vector<std::pair<std::string, ReadError>> take_unreadable() {
    return std::move(unreadable_);
  }
  // Documents that were there before.
  std::vector<std::string> take_vanished() { return std::move(vanished_); }

  // Of the documents to check, since last there were none.
  std::size_t done() const { return done_; }
  std::size_t total() const { return done_ + waiting_.size(); }

 private:
  // What changes with a file.
  struct State {
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    std::uint64_t size = 0;
    std::uint64_t file = 0;

    friend bool operator==(const State&, const State&) = default;
  };
  // A look that is under way.
  struct Look {
    std::vector<FolderWalk> left;
    std::set<std::string> listed;
  };
  void take_files(Walk walk);
  void end_look();
  void note(const std::string& path);
  static State state_of(const std::string& path);

  std::set<std::string> folders_;
  std::map<std::string, State> known_;
  std::set<std::string> listed_;  // by the last look
  std::optional<Look> look_;
  bool has_looked_ = false;
  bool configuration_noted_ = false;  // as changed, by the present look or for the next one
  bool configuration_changed_ = false;
  std::set<std::string> waiting_;
  std::vector<std::string> vanished_;
  std::vector<std::pair<std::string, ReadError>> unreadable_;
  std::size_t done_ = 0;
};

}  // namespace gwlint::lsp
