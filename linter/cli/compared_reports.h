// The reports that a run compares its files with, from the command line to their digests.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "linter/check/references.h"
#include "linter/cli/check_options.h"
#include "linter/cli/console.h"
#include "linter/cli/outputs.h"
#include "linter/cli/run_setup.h"
#include "linter/files/inputs.h"

namespace gwlint {

class ComparedReports {
 public:
  // Finds the files of `--previous` and of `parts`; none of `inputs` is its own part. All that is
  // given must outlive this object. Throws BadCall where `parts` hold no other file.
  ComparedReports(const CheckOptions& options, std::span<const std::string> parts,
                  const std::vector<Input>& inputs, const Toolbox& toolbox);

  // What the inputs are compared with: the previous reports, then the parts.
  const std::vector<Input>& files() const { return files_; }

  // Reads them. What is refused is complained of and reported, once where it is an input too; so is
  // a folder of `--previous` in which no file is a report. Where none is in `parts`, that is
  // complained of. To be called before the first input is reported.
  void read(const CheckSettings& settings, const RunSetup& setup, Outputs& outputs,
            const Console& console);

  const References& references() const { return references_; }
  // Counts what was refused, and not as an input. What is missing fails the run.
  void add_to(RunSummary& summary) const;

 private:
  const CheckOptions& options_;
  const std::vector<Input>& inputs_;
  std::vector<Input> files_;
  std::size_t parts_begin_ = 0;  // in files_
  References references_;
  std::vector<std::string> refused_;  // that are no inputs
  bool lacks_parts_ = false;          // there were to be some
};

}  // namespace gwlint
