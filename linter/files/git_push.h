// What a push brings to a repository, as git tells its hook pre-receive.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/files/git_repository.h"

namespace gwlint {

// A ref and the objects that it stands for before and after the push.
struct RefUpdate {
  std::string before;  // zeros: it is new
  std::string after;   // zeros: it is deleted
  std::string name;    // bytes without controls and blanks

  bool deletes() const { return after.find_first_not_of('0') == std::string::npos; }
};

// The lines `BEFORE AFTER NAME`; a failure where one is none.
Result<std::vector<RefUpdate>, GitFailure> parse_ref_updates(std::string_view input);

// The commit that `object` is, or that a tag leads to; none where that is a tree or a blob.
Result<std::optional<std::string>, GitFailure> commit_at(const GitRepository& repository,
                                                         const std::string& object);

// The commits that a push brings: those that no ref of the repository led to before it.
class NewCommits {
 public:
  // Those that `tips`, ids of commits, lead to. Of the paths that they touch those are kept that
  // are `of_interest`. Two git processes, however many commits there are.
  static Result<NewCommits, GitFailure> find(
      const GitRepository& repository, std::span<const std::string> tips,
      const std::function<bool(std::string_view path)>& of_interest);

  // The paths that new commits on the way to `tip` touch: that differ from their parents, in a
  // merge from each of them. None where `tip` itself is not new.
  std::set<std::string> touched_below(const std::string& tip) const;

 private:
  struct Commit {
    std::vector<std::string> parents;
    std::vector<std::string> touched;
  };
  std::map<std::string, Commit> commits_;  // by id
};

}  // namespace gwlint
