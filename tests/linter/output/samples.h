// Results with something of everything that a reporter has to show.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/output/reporter.h"

namespace gwlint::samples {

// Four rules: SUM001 (error), CIT006 (warning, safe fix), TAB006 (warning, unsafe fix), DOC008
// (note, without clause).
std::vector<const RuleInfo*> rules();
const RuleInfo& rule(std::string_view id);

// A document of which lines with tabs are table rows; runs of them are tables.
Document text_document(std::string text);
// The same as if it came from a .docx: with parts and nodes.
Document docx_document(std::string text);

// The place of `words`, which must occur in `document` exactly once.
Span find(const Document& document, std::string_view words);

// A report with a wrong sum, an unfilled cell, wrong brackets and repeated words.
FileResult wrong_report(std::string path, Format format);
// A report with one finding, whose figure is compared with line 3, column 4 of another file.
FileResult compared_report(std::string path, std::string other_path);
FileResult clean_report(std::string path);
// A gwlint.toml with one [[suppress]], whose rule stands at [18, 26).
FileResult configuration_file();
// The wrong report as a text file: its second finding is suppressed by `configuration` and known to
// the baseline, its third by itself.
FileResult suppressed_report(std::string path, const FileResult& configuration);
FileResult refused_file(std::string path, ReadErrorKind kind);
// A README, which was met in a folder.
FileResult passed_over_file(std::string path);

// All of these, by path, with names that need escapes.
std::vector<FileResult> all();

RunInfo run_info(const std::vector<const RuleInfo*>& rules, Language language);
RunSummary summary_of(const std::vector<FileResult>& files);

// The files of the run, and those that they are compared with.
std::vector<Input> inputs_of(const std::vector<FileResult>& files);
std::vector<Input> compared_of(const std::vector<FileResult>& files);

// What the reporter called `format` writes for `files`; the inputs of the run are theirs, and so is
// `summary` unless one is given.
std::string report(std::string_view format, const std::vector<FileResult>& files,
                   const RunInfo& run, const RunSummary& summary);
std::string report(std::string_view format, const std::vector<FileResult>& files,
                   const RunInfo& run);
std::string report(std::string_view format, const std::vector<FileResult>& files,
                   Language language);

}  // namespace gwlint::samples
