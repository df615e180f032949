#include "linter/cli/shell/completion.h"
#include "linter/cli/shell/shell_text.h"

namespace gwlint {
namespace {

using Kind = ValueShape::Kind;

std::string quoted(const std::string& text) {
  return "'" + replaced(text, "'", "'\\''") + "'";
}

// Text between the brackets of a specification of _arguments.
std::string bracketed(std::string text) {
  text = replaced(std::move(text), "\\", "\\\\");
  text = replaced(std::move(text), "[", "\\[");
  return "[" + replaced(std::move(text), "]", "\\]") + "]";
}

// Text between its colons.
std::string between_colons(std::string text) {
  return replaced(replaced(std::move(text), "\\", "\\\\"), ":", "\\:");
}

// A line for each item of _describe.
std::string item(const std::string& word, const std::string& meaning) {
  return "    " + quoted(between_colons(word) + (meaning.empty() ? "" : ":" + meaning)) + "\n";
}

std::string action(const ValueShape& value, bool takes_list) {
  switch (value.kind) {
    case Kind::None:
      return {};
    case Kind::Words:
      return "(" + joined(value.words, " ") + ")";
    case Kind::Formats:
      return "_gwlint_formats";
    case Kind::Rules:
      return takes_list ? "_gwlint_rule_list" : "_gwlint_rules";
    case Kind::Files:
      return "_files";
    case Kind::Text:
      return " ";
  }
  return {};
}

// One line for each name of the option, which excludes the others.
std::string option_lines(const OptionShape& option) {
  std::string lines;
  const bool has_value = option.value.kind != Kind::None;
  for (const std::string& name : option.names) {
    std::string line = option.repeatable ? "*" : "(" + joined(option.names, " ") + ")";
    line += name;
    if (has_value) line += name.starts_with("--") ? "=" : "+";
    line += bracketed(option.description);
    if (has_value) {
      line +=
          ":" + between_colons(option.value.label) + ":" + action(option.value, option.takes_list);
    }
    lines += "        " + quoted(line) + " \\\n";
  }
  return lines;
}

std::string argument_line(const ArgumentShape& argument) {
  return "        " +
         quoted((argument.repeatable ? "*:" : ":") + between_colons(argument.name) + ":" +
                action(argument.value, false)) +
         " \\\n";
}

// What completes the words behind the command.
std::string completed(const CallShape& call, const CommandShape& command) {
  const bool has_parts = !command.parts.empty();
  std::string lines = std::string("      _arguments ") + (has_parts ? "-C " : "") + "-s -S \\\n";
  for (const OptionShape& option : all_options(call, command)) lines += option_lines(option);
  if (has_parts) {
    lines += "        ': :_gwlint_" + command.name + "' \\\n        '*:: :->behind_part' \\\n";
  } else {
    for (const ArgumentShape& argument : command.arguments) lines += argument_line(argument);
  }
  return lines + "        && result=0\n";
}

// The same behind its parts.
std::string part_cases(const CallShape& call, const CommandShape& command) {
  std::string cases =
      "      [[ $state == behind_part ]] || return result\n      case $line[1] in\n";
  for (const CommandShape& part : call.commands) {
    if (part.whole != command.name) continue;
    cases += "    " + part.name + ")\n" + completed(call, part) + "      ;;\n";
  }
  return cases + "      esac\n";
}

std::string command_cases(const CallShape& call) {
  std::string cases;
  for (const CommandShape& command : call.commands) {
    if (!command.whole.empty()) continue;
    cases += "    " + command.name + ")\n" + completed(call, command);
    if (!command.parts.empty()) cases += part_cases(call, command);
    cases += "      ;;\n";
  }
  return cases;
}

// The commands of `whole`; of gwlint itself, where that is empty.
std::string command_items(const CallShape& call, const std::string& whole) {
  std::string items;
  for (const CommandShape& command : call.commands) {
    if (command.whole == whole) items += item(command.name, command.summary);
  }
  return items;
}

// A function for each command that has parts.
std::string part_functions(const CallShape& call) {
  std::string functions;
  for (const CommandShape& command : call.commands) {
    if (command.parts.empty()) continue;
    functions += "_gwlint_" + command.name + "() {\n  local -a commands=(\n" +
                 command_items(call, command.name) +
                 "  )\n  _describe -t commands @COMMAND@ commands\n}\n\n";
  }
  return functions;
}

std::string rule_items(const Offers& offers) {
  std::string items;
  for (const Offer& rule : offers.rules) items += item(rule.word, rule.meaning);
  return items;
}

constexpr std::string_view kScript = R"(#compdef gwlint
# Completion of gwlint in zsh. Made by: gwlint completion zsh

_gwlint_rules() {
  local -a rules=(
@RULES@  )
  _describe -t rules @RULE@ rules
}

_gwlint_rule_list() {
  compset -P '*,'
  _gwlint_rules
}

_gwlint_formats() {
  local -a formats=(@FORMATS@)
  if compset -P '*='; then
    _files
  else
    _describe -t formats @FORMAT@ formats
  fi
}

_gwlint_commands() {
  local -a commands=(
@COMMANDS@  )
  _describe -t commands @COMMAND@ commands
}

@PARTS@_gwlint() {
  local context state state_descr line result=1
  typeset -A opt_args
  _arguments -C -s \
@OPTIONS@        ': :_gwlint_commands' \
        '*:: :->behind_command' && result=0
  [[ $state == behind_command ]] || return result
  case $line[1] in
@CASES@  esac
  return result
}

if [[ ${funcstack[1]-} == _gwlint ]]; then
  _gwlint "$@"
elif (( ${+functions[compdef]} )); then
  compdef _gwlint gwlint
fi
)";

}  // namespace

std::string zsh_completion(const CallShape& call, const Offers& offers) {
  const auto in = [&](const Bilingual& words) { return std::string(words.in(offers.language)); };
  std::string options;
  for (const OptionShape& option : call.options) options += option_lines(option);
  std::string script(kScript);
  script = replaced(std::move(script), "@RULE@", in({"规则", "rule"}));
  script = replaced(std::move(script), "@FORMAT@", in({"格式", "format"}));
  script = replaced(std::move(script), "@PARTS@", part_functions(call));
  script = replaced(std::move(script), "@COMMAND@", in({"命令", "command"}));
  script = replaced(std::move(script), "@FORMATS@", joined(offers.formats, " "));
  script = replaced(std::move(script), "@RULES@", rule_items(offers));
  script = replaced(std::move(script), "@COMMANDS@", command_items(call, {}));
  script = replaced(std::move(script), "@OPTIONS@", options);
  return replaced(std::move(script), "@CASES@", command_cases(call));
}

}  // namespace gwlint
