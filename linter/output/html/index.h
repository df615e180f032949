// The table of all files that stands first, and how often each rule found something.
#pragma once

#include <cstddef>
#include <map>
#include <ostream>
#include <string>
#include <string_view>

#include "linter/output/html/words.h"
#include "linter/output/reporter.h"
#include "linter/output/spool.h"

namespace gwlint::html {

class Index {
 public:
  explicit Index(const RunInfo& run) : run_(run) {}

  // Adds a row. `linked`: the file is laid out on the page.
  void add(const FileResult& file, std::size_t number, bool linked);

  std::size_t rows() const { return rows_count_; }
  // Whether a file was refused or passed over.
  bool has_unjudged() const { return has_unjudged_; }
  bool has_earlier_figures() const { return has_earlier_figures_; }

  // How often a rule was reported.
  struct RuleCount {
    const RuleInfo* rule = nullptr;
    std::size_t findings = 0;
  };
  // By rule id.
  const std::map<std::string_view, RuleCount>& rules() const { return rules_; }
  const Counts& counts() const { return counts_; }

  // The table, then notices and what is wrong with the set-up. To be called once.
  void write(const RunSummary& summary, std::ostream& out);

 private:
  void count(const FileResult& file);
  void write_head(std::ostream& out) const;
  void write_remarks(const RunSummary& summary, std::ostream& out);

  const RunInfo& run_;
  Spool rows_;
  Spool notices_;
  std::size_t rows_count_ = 0;
  std::size_t notices_count_ = 0;
  bool has_unjudged_ = false;
  bool has_earlier_figures_ = false;
  std::map<std::string_view, RuleCount> rules_;
  Counts counts_;
};

// Those of one file.
Counts counts_of(const FileResult& file, const RunInfo& run);

// What the report calls itself: its title on one line; empty where none is known.
std::string title_of(const FileResult& file);

// The notices of a file as items of a list.
void write_notices(const FileResult& file, const RunInfo& run, std::ostream& out);

}  // namespace gwlint::html
