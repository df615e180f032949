// A baseline: findings that were there when somebody looked, so that only new ones are reported.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/finding.h"
#include "linter/output/reporter.h"
#include "linter/placed_error.h"
#include "linter/result.h"

namespace gwlint {

// A finding as a baseline holds it. Rule and fingerprint identify it within its file; place and
// text are for whoever reviews the baseline.
struct BaselineEntry {
  std::string rule;
  std::string fingerprint;
  std::string place;  // in the document's own terms; may be empty
  std::string text;   // what the finding marks, on one line

  friend bool operator==(const BaselineEntry&, const BaselineEntry&) = default;
};

// Entries by file, the path being relative to the baseline's folder, so that the folder can be
// moved with all that is in it.
class Baseline {
 public:
  // A baseline that is, or is to be, the file `path`.
  explicit Baseline(std::string path);

  // Reads the baseline. On an error nothing of it is used.
  static Result<Baseline, PlacedError> read(const std::string& path);

  // The entries of `file`, by rule and fingerprint.
  std::span<const BaselineEntry> entries_of(const std::string& file) const;

  // Records the findings of a file that was checked.
  void add(const FileResult& file);

  // The bytes of the baseline: JSON, an entry a line, the same for the same findings.
  std::string json() const;

  const std::string& path() const { return path_; }
  std::size_t size() const;

 private:
  std::string key_of(const std::string& file) const;

  std::string path_;
  std::map<std::string, std::vector<BaselineEntry>> files_;
};

}  // namespace gwlint
