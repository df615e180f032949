// Reporters turn results into one output format each.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/document.h"
#include "linter/document/read_error.h"
#include "linter/files/inputs.h"
#include "linter/files/version_control.h"
#include "linter/finding.h"
#include "linter/language.h"
#include "linter/layout.h"
#include "linter/output/needs.h"
#include "linter/placed_error.h"
#include "linter/rule_set.h"
#include "linter/suppress/suppression.h"

namespace gwlint {

struct BaselineEntry;

enum class FileRole : std::uint8_t {
  Report,         // an input of the run
  Configuration,  // a gwlint.toml that findings are about
};

// One input file, checked or refused.
struct FileResult {
  FileRole role = FileRole::Report;
  std::string path;                // as given or as walked to; bytes, perhaps not UTF-8
  std::uint64_t size = 0;          // of the file, in bytes
  std::string sha256;              // lower-case hexadecimal; empty where no reporter needs it
  std::string bytes;               // the file itself; empty where no reporter needs it
  std::optional<ReadError> error;  // set: the file was refused, `document` is empty
  Document document;
  // Those that count: neither suppressed nor known to the baseline. By place, then rule.
  std::vector<Finding> findings;
  std::vector<SuppressedFinding> suppressed;  // likewise
  std::size_t known = 0;                      // findings left out as the baseline holds them
  std::vector<const BaselineEntry*> stale;    // entries of the baseline that nothing is found for
  std::vector<Notice> notices;
  Layout layout;  // empty where no reporter needs it
  // True for a file that was met in a folder and is none of what its rules judge: it was read and
  // not judged, so that nothing is known of it, suppressions included.
  bool is_passed_over = false;
  // True for a file that was not to be checked but compared with. Only refused ones are reported.
  bool is_reference = false;
};

// What is wrong with the set-up of a run. SARIF: a toolConfigurationNotification.
struct SetupNotice {
  enum class Kind : std::uint8_t {
    ConfigurationError,  // in a gwlint.toml, a pack or a baseline; the exit code is 2
    StaleEntry,          // of a baseline: what it records is found no more
  };
  Kind kind;
  PlacedError what;
};

// What is known before the first file.
struct RunInfo {
  std::string_view version;
  Language language = Language::Chinese;
  bool color = false;                               // for text
  std::span<const RuleInfo* const> rules;           // all that ran
  std::span<const NoticeInfo* const> notices = {};  // all that there may be
  bool show_suppressed = false;                     // suppressed findings are shown as such
  bool against_baseline = false;                    // only new findings are reported
  // Absolute folders, both perhaps empty: the one that paths of `sarif` and `json` are relative to
  // (root of the git work tree, else the nearest folder common to all inputs), and the one that
  // relative paths given by the user start from.
  std::string root;
  std::string working_folder;
  std::optional<VersionControl> version_control = {};  // of `root`, where a reporter needs it
  ReportOptions options = {};
  // The files of the run, in the order in which they come, and those that they are compared with.
  std::span<const Input> inputs = {};
  std::span<const Input> compared = {};
};

// What is known after the last file.
struct RunSummary {
  std::size_t files = 0;  // checked
  std::size_t refused = 0;
  std::size_t passed_over = 0;  // met in folders, and no reports
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t files_with_findings = 0;
  std::size_t fixable = 0;           // findings with a safe fix
  std::size_t fixable_unsafely = 0;  // findings with another one
  std::size_t suppressed = 0;
  std::size_t known = 0;           // to the baseline
  std::vector<SetupNotice> setup;  // errors of the configuration, stale entries
  // Shown by `text` alone: every other format gives the same bytes on every run.
  double seconds = 0;
  int exit_code = 0;
};

// Called in the order begin, file…, end; what a RunInfo views need not outlive `begin`, but the
// rules and kinds of notices themselves must. Files come by path, behind the references that were
// refused; behind them the configurations that findings are about, by path, which are only known
// when all else is. Streams: nothing of a file is kept after `file` returns unless the format
// cannot be written otherwise.
class Reporter {
 public:
  virtual ~Reporter() = default;
  virtual void begin(const RunInfo& run) = 0;
  virtual void file(const FileResult& result) = 0;
  virtual void end(const RunSummary& summary) = 0;
  // What the format shows with these options. Asked before begin.
  virtual Needs needs(const ReportOptions&) const { return {}; }
};

struct ReporterFormat {
  std::string_view name;
  std::unique_ptr<Reporter> (*make)(std::ostream& out);
};

// Every format by name; a new one is a new file and one line in the table in reporters.cpp.
std::span<const ReporterFormat> reporter_formats();

}  // namespace gwlint
