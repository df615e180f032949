// Suppressions of a gwlint.toml that silence nothing (CFG001).
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/check/policy.h"
#include "linter/config/configuration_file.h"
#include "linter/config/policies.h"
#include "linter/files/inputs.h"
#include "linter/output/reporter.h"

namespace gwlint {

// Watches a run and says in the end which entries have silenced nothing, where that is certain:
//
//   - every file that the entry concerns, and that a run over its folder could have checked, was
//     checked in this run, and the rule has run on each;
//   - where there is no such file at all, the folder of the configuration was walked as a whole.
//
// The user's own configuration holds for files anywhere, so that nothing is certain of it. One that
// was given by --config may hold for other files in other runs: only what its patterns place below
// its folder is certain.
class UnusedEntries {
 public:
  // `paths` are those of the command line.
  UnusedEntries(std::span<const std::string> paths, IsWanted wanted);

  // To be called with each result, and the policy that it was judged by.
  void note(const FileResult& result, const Policy& policy);

  // A configuration with what is found of it.
  struct Judged {
    FileResult result;
    Threshold fail_on;
  };
  // Those that something is found of. By path.
  std::vector<Judged> judge(Policies& policies) const;

 private:
  using Files = std::vector<std::string>;  // absolute paths

  FileResult judge(const ConfigurationFile& configuration, const Policy& policy) const;
  bool is_certain(const ConfigurationFile& configuration, const SuppressionEntry& entry,
                  const Files& files) const;
  bool may_be_a_report(const SuppressionEntry& entry, const std::string& path,
                       const std::string& folder) const;
  bool was_walked(const std::string& folder) const;

  std::vector<std::string> folders_;  // of the command line, absolute
  IsWanted wanted_;
  std::map<std::string, const Policy*> checked_;              // by absolute path
  std::set<std::string> passed_over_;                         // absolute paths
  std::set<std::pair<const FileResult*, std::size_t>> used_;  // entries
};

}  // namespace gwlint
