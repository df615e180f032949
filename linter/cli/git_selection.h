// The files of `--staged` and `--since`.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "linter/cli/check_options.h"
#include "linter/cli/cli.h"
#include "linter/config/policies.h"
#include "linter/files/git_changes.h"
#include "linter/files/git_repository.h"
#include "linter/files/inputs.h"

namespace gwlint {

// Refers to itself: not to be moved.
class GitSelection {
 public:
  // Asks git. Throws BadCall with git's words where it cannot tell, and on a path of `options` that
  // lies outside of the repository.
  explicit GitSelection(const CheckOptions& options);
  GitSelection(const GitSelection&) = delete;
  GitSelection& operator=(const GitSelection&) = delete;

  // The reports that have changed, in or below the paths of the options where there are any.
  std::vector<Input> inputs(IsWanted wanted) const;
  // The configurations that have changed: they are looked at though no report may have.
  std::vector<std::string> configurations() const;
  const FileTree& tree() const { return *state_.tree; }

 private:
  std::unique_ptr<GitRepository> repository_;
  GitState state_;
};

// Throws BadCall with the words of a failure; else what there is.
template <typename Value>
Value expect(Result<Value, GitFailure> result) {
  if (!result) throw BadCall({"{0}", "{1}"}, result.error().zh, result.error().en);
  return std::move(*result);
}

// Has `policies` read the configurations at `paths`, so that their errors are told.
void read_configurations(Policies& policies, std::span<const std::string> paths);

}  // namespace gwlint
