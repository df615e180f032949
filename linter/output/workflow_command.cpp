#include "linter/output/workflow_command.h"

#include "linter/text/escape.h"

namespace gwlint {
namespace {

std::string value(std::string_view text, bool in_property) {
  std::string result;
  for (const char c : break_commands(escape_characters(text))) {
    if (c == '%') {
      result.append("%25");
    } else if (in_property && c == ':') {
      result.append("%3A");
    } else if (in_property && c == ',') {
      result.append("%2C");
    } else {
      result.push_back(c);  // no line end: these are visible now
    }
  }
  return result;
}

}  // namespace

WorkflowCommand& WorkflowCommand::property(std::string_view key, std::string_view text) {
  text_.append(any_property_ ? "," : " ").append(key).append("=").append(value(text, true));
  any_property_ = true;
  return *this;
}

WorkflowCommand& WorkflowCommand::property(std::string_view key, std::uint32_t number) {
  return property(key, std::to_string(number));
}

std::string WorkflowCommand::with(std::string_view message) const {
  return std::string("::").append(text_).append("::").append(value(message, false));
}

}  // namespace gwlint
