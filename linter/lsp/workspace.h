// The documents below the workspace's folders that no editor shows as text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::lsp {

// True for names of word-processor documents.
bool is_docx_name(std::string_view path);

class Workspace {
 public:
  // Paths, absolute.
  void add(const std::string& folder) { folders_.insert(folder); }
  void remove(const std::string& folder) { folders_.erase(folder); }
  bool has_folders() const { return !folders_.empty(); }

  // Lists the documents on the disk, as `check` would find them in the folders: those that are new
  // or have changed since the last look are to be checked, those that are gone have vanished. True
  // where a configuration is new, has changed or is gone since then.
  bool look();
  // Whatever the next look says, the file at `path` has changed.
  void note_change(const std::string& path);
  // All documents are to be checked anew.
  void check_all_again();

  bool has_next() const { return !waiting_.empty(); }
  // The next document to check, by path.
  std::string next();
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
  // All documents and configurations below the folders.
  std::set<std::string> list() const;
  void note(const std::string& path);
  static State state_of(const std::string& path);

  std::set<std::string> folders_;
  std::map<std::string, State> known_;
  std::set<std::string> listed_;  // by the last look
  bool has_looked_ = false;
  bool configuration_changed_ = false;  // since the last look
  std::set<std::string> waiting_;
  std::vector<std::string> vanished_;
  std::size_t done_ = 0;
};

}  // namespace gwlint::lsp
