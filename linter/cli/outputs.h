// The reporters of one run and where each of them writes.
#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "linter/cli/console.h"
#include "linter/files/atomic_file.h"
#include "linter/files/interruption.h"
#include "linter/output/reporter.h"

namespace gwlint {

// One --format.
struct OutputRequest {
  const ReporterFormat* format = nullptr;
  std::string file;  // empty: standard output
};

// Understands the values of --format: `NAME` or `NAME=FILE`; none at all means `text`. Throws
// BadCall on a format that does not exist and on two that would write to one place.
std::vector<OutputRequest> parse_formats(std::span<const std::string> values);

// Hands each result to every reporter. Files appear whole when close() succeeds, or not at all.
class Outputs {
 public:
  // Opens the files. Throws BadCall where one cannot be written. `quiet` leaves out what would go
  // to standard output.
  Outputs(std::span<const OutputRequest> requests, const ReportOptions& options, bool quiet,
          const Console& console);

  // What one or another of the reporters shows.
  Needs needs() const;
  // For other files that the command writes; there may be but one at a time. To be called before
  // any thread is made.
  Interruption& interruption();
  // `color` is for standard output; files are coloured only where it is `always`.
  void begin(RunInfo run, bool color, bool color_files);
  void file(const FileResult& result);
  void end(const RunSummary& summary);

  // False once nothing of what is still to come could be written anywhere.
  bool alive() const;
  // Puts the files into place. False, with complaints, where something could not be written.
  bool close();

 private:
  struct Output {
    std::string path;                  // empty: standard output
    std::unique_ptr<AtomicFile> file;  // none: standard output
    std::ostream* stream;
    std::unique_ptr<Reporter> reporter;
  };
  void open(const OutputRequest& request);

  const ReportOptions options_;
  const Console& console_;
  std::optional<Interruption> interruption_;  // only where there are files
  std::vector<Output> outputs_;
};

}  // namespace gwlint
