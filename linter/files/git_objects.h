// What a git repository stores: blobs, trees, commits, tags.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "linter/files/conversation.h"
#include "linter/files/git.h"
#include "linter/files/read_file.h"

namespace gwlint {

struct GitObject {
  std::string id;    // hexadecimal
  std::string type;  // blob, tree, commit, tag
  std::uint64_t size = 0;
};

// Asks two git processes that stay, however many objects are asked for. Safe to use on several
// threads at once, which take turns.
class GitObjects {
 public:
  explicit GitObjects(GitCall call);

  // The object that `name` stands for, any revision that git understands. Refused as NotFound where
  // there is none.
  Result<GitObject, ReadError> find(std::string_view name);
  // The bytes of that object, which must be of `type`. One above `limit` bytes is refused unread.
  BytesResult read(std::string_view name, std::string_view type, std::uint64_t limit);

 private:
  // A `git cat-file` that waits for names of objects.
  class Process {
   public:
    Process(const GitCall& call, std::string_view mode);
    // Names an object. What is answered first: type and size.
    Result<GitObject, ReadError> ask(std::string_view name);
    // With --batch, what is answered then.
    BytesResult contents(std::uint64_t size);

   private:
    ReadError failed();

    GitCall call_;
    std::optional<Conversation> conversation_;  // started when first needed
  };

  std::mutex headers_lock_;
  Process headers_;
  std::mutex contents_lock_;
  Process contents_;
};

// The answer of `git cat-file --batch-check` to `name`.
Result<GitObject, ReadError> parse_object_header(std::string_view line, std::string_view name);

}  // namespace gwlint
