// Workflow commands: lines of a log that GitHub's runner obeys.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gwlint {

// A command in the making: `::error file=a.txt,line=3::message`. Values are documents' text and
// names of files, which must never become commands themselves:
//   controls, bidirectional controls and malformed UTF-8 are made visible (escape.h);
//   `%`, and in properties `:` and `,`, are percent-encoded, as the runner expects it;
//   `##[` begins a command of the runner's older syntax wherever it stands: it gets a blank within,
//   as do those of others (break_commands).
class WorkflowCommand {
 public:
  // "error", "warning" or "notice".
  explicit WorkflowCommand(std::string_view name) : text_(name) {}

  WorkflowCommand& property(std::string_view key, std::string_view value);
  WorkflowCommand& property(std::string_view key, std::uint32_t value);

  // The whole line, without its end.
  std::string with(std::string_view message) const;

 private:
  std::string text_;
  bool any_property_ = false;
};

}  // namespace gwlint
