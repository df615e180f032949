#include <array>

#include "linter/cli/command.h"

namespace gwlint {

std::span<const CommandEntry> commands() {
  static constexpr std::array<CommandEntry, 5> kCommands = {{
      {"check", {"检查报告", "Check reports"}, make_check_command},
      {"fix", {"修复可以自动修复的问题", "Fix what can be fixed"}, make_fix_command},
      {"extract",
       {"输出报告的文字和表格", "Print a report's text and tables"},
       make_extract_command},
      {"rules", {"列出规则", "List the rules"}, make_rules_command},
      {"explain",
       {"说明规则：依据、示例、修复", "Explain rules: reasons, examples, fixes"},
       make_explain_command},
  }};
  return kCommands;
}

}  // namespace gwlint
