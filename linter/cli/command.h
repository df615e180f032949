// A subcommand of gwlint: a file of its own and a line in the table in commands.cpp.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "linter/cli/console.h"
#include "linter/language.h"

namespace CLI {
class App;
}

namespace gwlint {

class Command {
 public:
  virtual ~Command() = default;
  // Adds its options to `app`, described in `language`. Called once, before run().
  virtual void declare(CLI::App& app, Language language) = 0;
  // Does its work with the options that were parsed. Returns the exit code; may throw BadCall.
  virtual int run(const Console& console, const Toolbox& toolbox) = 0;
};

std::unique_ptr<Command> make_annotate_command();
std::unique_ptr<Command> make_baseline_command();
std::unique_ptr<Command> make_check_command();
std::unique_ptr<Command> make_completion_command();
std::unique_ptr<Command> make_explain_command();
std::unique_ptr<Command> make_extract_command();
std::unique_ptr<Command> make_fix_command();
std::unique_ptr<Command> make_hook_command();
std::unique_ptr<Command> make_lsp_command();
std::unique_ptr<Command> make_man_command();
std::unique_ptr<Command> make_pack_command();
std::unique_ptr<Command> make_rollup_command();
std::unique_ptr<Command> make_rules_command();

struct CommandEntry {
  std::string_view name;
  Bilingual summary;
  std::unique_ptr<Command> (*make)();
  bool describes_all = false;  // tells the options of every command
};

std::span<const CommandEntry> commands();

}  // namespace gwlint
