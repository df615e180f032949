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

std::string command_cases(const CallShape& call) {
  std::string cases;
  for (const CommandShape& command : call.commands) {
    cases += "    " + command.name + ")\n      _arguments -s -S \\\n";
    for (const OptionShape& option : all_options(call, command)) cases += option_lines(option);
    for (const ArgumentShape& argument : command.arguments) cases += argument_line(argument);
    cases += "        && result=0\n      ;;\n";
  }
  return cases;
}

// A line for each item of _describe.
std::string item(const std::string& word, const std::string& meaning) {
  return "    " + quoted(between_colons(word) + (meaning.empty() ? "" : ":" + meaning)) + "\n";
}

std::string command_items(const CallShape& call) {
  std::string items;
  for (const CommandShape& command : call.commands) items += item(command.name, command.summary);
  return items;
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

_gwlint() {
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
  script = replaced(std::move(script), "@COMMAND@", in({"命令", "command"}));
  script = replaced(std::move(script), "@FORMATS@", joined(offers.formats, " "));
  script = replaced(std::move(script), "@RULES@", rule_items(offers));
  script = replaced(std::move(script), "@COMMANDS@", command_items(call));
  script = replaced(std::move(script), "@OPTIONS@", options);
  return replaced(std::move(script), "@CASES@", command_cases(call));
}

}  // namespace gwlint
