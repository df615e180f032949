// Logs of everything that a run can come upon, for the validator and for whatever else must hold
// for all of them.
#pragma once

#include <string>
#include <vector>

namespace gwlint {

struct MadeLog {
  std::string name;  // of a file
  std::string bytes;
};

// Every wrong example of every rule, as it is and as a DOCX, in both languages; those of rules that
// compare reports as they are, in Chinese, a log each.
std::vector<MadeLog> logs_of_examples();
// File names that are no words, files that cannot be read, runs without findings and without files.
std::vector<MadeLog> logs_of_odd_inputs();
// Suppressions, baselines, wrong configurations, packs.
std::vector<MadeLog> logs_of_set_ups();
// All fixtures with each other as last year's reports; a report with its parts.
std::vector<MadeLog> logs_of_comparisons();
// The published reports of the shared folder, where they are, as text and as DOCX.
std::vector<MadeLog> logs_of_whole_reports();
// As many findings as GitHub shows of one log.
std::vector<MadeLog> logs_of_many_findings();

}  // namespace gwlint
