// What the pusher is told: a line a finding, as git shows them behind `remote:`.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <utility>

#include "linter/cli/console.h"
#include "linter/config/configuration.h"
#include "linter/output/reporter.h"

namespace gwlint {

// Everything goes to standard output, and bounded: a push of a thousand bad reports is told by its
// first ones and by numbers. No line begins with words of a file.
class PushReport {
 public:
  static constexpr std::size_t kMostLines = 50;  // of findings, refusals and errors

  explicit PushReport(const Console& console) : console_(console) {}

  // What follows is said of the commit that these refs are to stand for.
  void begin(std::string refs) { refs_ = std::move(refs); }
  // A mistake in a configuration or a pack; told once, however many refs have it.
  void add(const PlacedError& error);
  // A file that was checked or refused. Findings below `fail_on` are counted alone.
  void add(const FileResult& result, Threshold fail_on);
  // Says how it ends. True where all could be written.
  bool end();

  // 0 where nothing stands against the push.
  int exit_code() const { return exit_code_; }

 private:
  // False where no more lines are to be written; the line is counted then.
  bool has_room();
  template <typename... Arguments>
  void print(const Bilingual& words, const Arguments&... arguments);
  void raise(int exit_code);

  const Console& console_;
  std::string refs_;
  std::set<std::string> told_;
  std::size_t lines_ = 0;
  std::size_t left_out_ = 0;
  std::size_t files_ = 0;
  std::size_t bad_files_ = 0;
  std::size_t findings_ = 0;  // that reach the level
  int exit_code_ = kDone;
};

}  // namespace gwlint
