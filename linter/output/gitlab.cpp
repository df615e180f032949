// `gitlab`: a Code Quality report, an issue a line.
//
// GitLab tells issues by their fingerprints alone: of two that are the same it shows one. It stops
// reading at the first issue that lacks a member.
#include <optional>

#include "linter/output/issues.h"
#include "linter/output/reporters.h"
#include "linter/output/written_json.h"
#include "linter/text/lines.h"
#include "linter/text/sha256.h"

namespace gwlint {
namespace {

std::string_view severity(const Issue& issue) {
  const bool is_finding = issue.kind == Issue::Kind::Finding;
  if (issue.level == Level::Error) return is_finding ? "major" : "blocker";
  return issue.level == Level::Warning ? "minor" : "info";
}

class GitlabReporter final : public Reporter {
 public:
  explicit GitlabReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override {
    issues_.emplace(run);
    out_ << '[';
  }

  void file(const FileResult& file) override {
    const Lines lines(file.document.text);
    for (const Issue& issue : issues_->of(file)) {
      const Finding* finding = issue.finding;
      write(issue, finding != nullptr ? lines.line_at(finding->location.begin) : 1);
    }
  }

  void end(const RunSummary& summary) override {
    for (const Issue& issue : issues_->of(summary)) {
      write(issue, issue.line > 0 ? issue.line : 1);
    }
    out_ << "\n]\n";
  }

 private:
  void write(const Issue& issue, std::uint32_t line) {
    const Json json = {{"description", tagged_message(issue)},
                       {"check_name", issue.code},
                       {"fingerprint", sha256(issue.identity)},
                       {"severity", severity(issue)},
                       {"location", {{"path", issue.path}, {"lines", {{"begin", line}}}}},
                       {"engine_name", "gwlint"}};
    out_ << (any_ ? ",\n" : "\n") << written(json);
    any_ = true;
  }

  std::ostream& out_;
  std::optional<Issues> issues_;
  bool any_ = false;
};

}  // namespace

std::unique_ptr<Reporter> make_gitlab_reporter(std::ostream& out) {
  return std::make_unique<GitlabReporter>(out);
}

}  // namespace gwlint
