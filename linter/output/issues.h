// What a format lists that has but one kind of entry.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/output/reporter.h"

namespace gwlint {

// A finding that counts, a file that was refused, a notice, or something wrong with the set-up of
// the run.
struct Issue {
  enum class Kind : std::uint8_t { Finding, Refusal, Notice, Setup };
  Kind kind;
  Level level;
  std::string_view code;  // of the rule, the reason or the notice: SUM001, legacyDoc
  std::string_view name;  // of the rule: ApplicantTotal; else empty
  std::string page;       // on the web, where more is said; empty for rules of packs
  std::string path;       // relative (paths.h); each malformed byte as `\xFF`
  std::string message;    // on one line, free of controls; with the place in the document's terms
  std::string identity;   // the same whenever the same is found; no other issue of the run has it
  const Finding* finding = nullptr;  // Kind::Finding
  // Kind::Setup, both from 1, the column in code points; 0: the file as a whole.
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

// The message with its code behind it, as `compact` has it: `… [SUM001]`.
std::string tagged_message(const Issue& issue);

// Makes the issues of a run. They are made anew from each file; nothing of it is kept.
class Issues {
 public:
  explicit Issues(const RunInfo& run);

  // Why the file was refused; else its notices, then its findings by place. Views of `file`, which
  // must outlive them.
  std::vector<Issue> of(const FileResult& file) const;
  // Errors of the configuration and stale entries. Views of nothing but static storage.
  std::vector<Issue> of(const RunSummary& summary) const;

  Language language() const { return run_.language; }
  // The path of another file, as Issue::path is.
  std::string path_of(std::string_view path) const;

 private:
  Issue refusal(const FileResult& file) const;
  Issue notice(const Notice& notice, const FileResult& file) const;
  Issue finding(const Finding& finding, const FileResult& file) const;
  Issue setup(const SetupNotice& notice) const;

  RunInfo run_;  // language and folders
  std::vector<const NoticeInfo*> notices_;
};

}  // namespace gwlint
