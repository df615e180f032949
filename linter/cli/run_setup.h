// What runs over many files have in common.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "linter/baseline/baseline.h"
#include "linter/check/ordered_work.h"
#include "linter/check/policy.h"
#include "linter/cli/check_options.h"
#include "linter/cli/console.h"
#include "linter/cli/outputs.h"
#include "linter/config/policies.h"
#include "linter/config/unused_entries.h"
#include "linter/files/inputs.h"
#include "linter/output/reporter.h"

namespace gwlint {

class GitSelection;

// By what the files of a run are judged, and what is said of that. Must not be moved.
class RunSetup {
 public:
  // Reads the baseline and all configurations and packs. `compared` are files that the inputs are
  // compared with. `git` is where the inputs come from; null: the disk. Throws BadCall on a
  // baseline that cannot be used and on rules of --select or --ignore that do not exist. What is
  // given must outlive this object.
  RunSetup(const CheckOptions& options, const std::vector<Input>& inputs,
           const std::vector<Input>& compared, const Toolbox& toolbox,
           const GitSelection* git = nullptr);
  RunSetup(const RunSetup&) = delete;
  RunSetup& operator=(const RunSetup&) = delete;

  // One for each input.
  std::span<const Policy> policies() const { return of_inputs_; }
  // By what each of the files compared with is read.
  std::span<const RuleSet* const> rules_of_compared() const { return of_compared_; }

  // Says on standard error what is wrong with the configurations. True when nothing is.
  bool tell_errors(const Console& console) const;

  // Tells the reporters what is known of the run before its first file.
  void begin(Outputs& outputs, const Console& console) const;
  // Lets `work` make the result of each input, on as many threads as the options say. Each is told
  // of and handed to `deliver`, in order and on the calling thread, until that returns false. A
  // progress bar is shown where one is wanted; `deliver` may write to both streams.
  RunSummary check_all(const Work& work, const std::function<bool(const FileResult&)>& deliver,
                       const Console& console);
  // What is found of the configurations themselves, once all inputs were checked: nothing in git,
  // of which only what has changed is looked at.
  std::vector<UnusedEntries::Judged> judge_configurations();
  // Adds what is found of the configurations themselves, to `summary` too, tells of stale entries,
  // and ends the reports. With `complete` false, some inputs were not checked.
  void end(Outputs& outputs, RunSummary& summary, bool complete, const Console& console);

 private:
  PolicySettings settings(const Toolbox& toolbox) const;
  void tell_stale(const Console& console) const;
  void note(const FileResult& result);

  const CheckOptions& options_;
  const std::vector<Input>& inputs_;
  const std::vector<Input>& compared_;
  const GitSelection* git_;  // null: the inputs are on the disk
  std::optional<Baseline> baseline_;
  std::optional<Policies> policies_;
  std::vector<Policy> of_inputs_;
  std::vector<const RuleSet*> of_compared_;
  std::vector<PlacedError> errors_;
  UnusedEntries unused_;
  std::size_t noted_ = 0;
  std::vector<PlacedError> stale_;
};

// True when a progress bar is asked for, or when the run is long and somebody may be watching.
bool shows_progress(const CheckOptions& options, std::size_t files, const Console& console);

}  // namespace gwlint
