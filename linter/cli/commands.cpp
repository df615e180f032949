#include <array>

#include "linter/cli/command.h"

namespace gwlint {

std::span<const CommandEntry> commands() {
  static constexpr std::array<CommandEntry, 13> kCommands = {{
      {"check", {"检查报告", "Check reports"}, make_check_command},
      {"fix", {"修复可以自动修复的问题", "Fix what can be fixed"}, make_fix_command},
      {"annotate",
       {"写出副本，每个问题是一条批注", "Write a copy with a comment for each finding"},
       make_annotate_command},
      {"extract",
       {"输出报告的文字和表格", "Print a report's text and tables"},
       make_extract_command},
      {"rollup",
       {"核对汇总报告与各分报告之和", "Check a summary report against the sum of its parts"},
       make_rollup_command},
      {"baseline",
       {"记录现有的问题，以后只报告新的",
        "Record today's findings, so that only new ones are reported"},
       make_baseline_command},
      {"hook",
       {"供 git 钩子调用：检查将提交、将推送的报告",
        "For hooks of git: check what is about to be committed or pushed"},
       make_hook_command},
      {"lsp", {"语言服务器，供编辑器使用", "The language server, for editors"}, make_lsp_command},
      {"pack", {"试验规则包的示例", "Try the examples of a pack"}, make_pack_command},
      {"rules", {"列出规则", "List the rules"}, make_rules_command},
      {"explain",
       {"说明规则：依据、示例、修复", "Explain rules: reasons, examples, fixes"},
       make_explain_command},
      {"completion",
       {"输出 shell 的补全脚本", "Print what completes commands in a shell"},
       make_completion_command,
       true},
      {"man", {"输出手册页", "Print the manual page"}, make_man_command, true},
  }};
  return kCommands;
}

}  // namespace gwlint
