#include <array>

#include "linter/cli/command.h"

namespace gwlint {

std::span<const CommandEntry> commands() {
  static constexpr std::array<CommandEntry, 4> kCommands = {{
      {"check", {"检查报告", "Check reports"}, make_check_command},
      {"fix", {"修复可以自动修复的问题", "Fix what can be fixed"}, make_fix_command},
      {"extract",
       {"输出报告的文字和表格", "Print a report's text and tables"},
       make_extract_command},
      {"pack", {"试验规则包的示例", "Try the examples of a pack"}, make_pack_command},
  }};
  return kCommands;
}

}  // namespace gwlint
