// `github`: workflow commands of GitHub Actions, an annotation a line.
//
// The message begins with path, line and column and ends with the rule: what the runner's log shows
// is the message alone, and of a step it makes no more than 10 annotations of a level.
#include <optional>

#include <fmt/format.h>

#include "linter/output/issues.h"
#include "linter/output/reporters.h"
#include "linter/output/workflow_command.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

std::string_view command_of(Level level) {
  if (level == Level::Error) return "error";
  return level == Level::Warning ? "warning" : "notice";
}

// Rule and name, or what else the issue is called.
std::string title_of(const Issue& issue) {
  if (issue.name.empty()) return std::string(issue.code);
  return fmt::format("{} {}", issue.code, issue.name);
}

// Columns are for ranges within a line: the runner drops those of others.
void add_range(WorkflowCommand& command, Position begin, Position end) {
  command.property("line", begin.line).property("endLine", end.line);
  if (begin.line == end.line) {
    command.property("col", begin.column).property("endColumn", end.column);
  }
}

class GithubReporter final : public Reporter {
 public:
  explicit GithubReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override { issues_.emplace(run); }

  void file(const FileResult& file) override {
    const Lines lines(file.document.text);
    for (const Issue& issue : issues_->of(file)) {
      WorkflowCommand command = command_on(issue);
      std::optional<Position> at;
      if (issue.finding != nullptr) {
        const Span span = issue.finding->location;
        at = lines.in_code_points(span.begin);
        add_range(command, *at, lines.in_code_points(span.end));
      }
      write(command, issue, at);
    }
  }

  void end(const RunSummary& summary) override {
    for (const Issue& issue : issues_->of(summary)) {
      WorkflowCommand command = command_on(issue);
      std::optional<Position> at;
      if (issue.line > 0) {
        at = Position{issue.line, issue.column};
        command.property("line", at->line).property("col", at->column);
      }
      write(command, issue, at);
    }
  }

 private:
  static WorkflowCommand command_on(const Issue& issue) {
    WorkflowCommand command(command_of(issue.level));
    command.property("title", title_of(issue)).property("file", issue.path);
    return command;
  }

  void write(const WorkflowCommand& command, const Issue& issue,
             const std::optional<Position>& at) {
    std::string place = issue.path;
    if (at) place += fmt::format(":{}:{}", at->line, at->column);
    out_ << command.with(fmt::format("{}: {}", place, tagged_message(issue))) << '\n';
  }

  std::ostream& out_;
  std::optional<Issues> issues_;
};

}  // namespace

std::unique_ptr<Reporter> make_github_reporter(std::ostream& out) {
  return std::make_unique<GithubReporter>(out);
}

}  // namespace gwlint
