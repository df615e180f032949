#include "linter/cli/shell/completion.h"
#include "linter/cli/shell/shell_text.h"

namespace gwlint {
namespace {

using Kind = ValueShape::Kind;

std::string_view kind_word(const ValueShape& value, bool takes_list) {
  switch (value.kind) {
    case Kind::None:
      return "none";
    case Kind::Words:
    case Kind::Formats:
      return "words";
    case Kind::Rules:
      return takes_list ? "list" : "words";
    case Kind::Files:
      return "files";
    case Kind::Text:
      return "text";
  }
  return "none";
}

// `kind=words words='…'`
std::string setting(const ValueShape& value, bool takes_list, const Offers& offers) {
  std::string set = "kind=" + std::string(kind_word(value, takes_list));
  if (value.kind == Kind::Words) set += " words='" + joined(value.words, " ") + "'";
  if (value.kind == Kind::Formats) set += " words='" + joined(offers.formats, " ") + "'";
  if (value.kind == Kind::Rules) set += " words=$_gwlint_rules";
  return set;
}

std::string value_cases(const CallShape& call, const Offers& offers) {
  std::string cases;
  for (const PlacedValue& placed : placed_values(call)) {
    cases +=
        "    " + placed.places + ") " + setting(placed.value, placed.takes_list, offers) + " ;;\n";
  }
  return cases;
}

std::string option_cases(const CallShape& call) {
  std::string cases = "    '') words='" + joined(names_of(call.options), " ") + "' ;;\n";
  for (const CommandShape& command : call.commands) {
    const std::vector<std::string> names = names_of(all_options(call, command));
    cases += "    " + command.key() + ") words='" + joined(names, " ") + "' ;;\n";
  }
  return cases;
}

std::string argument_cases(const CallShape& call, const Offers& offers) {
  std::vector<std::string> names;
  for (const CommandShape& command : call.commands) {
    if (command.whole.empty()) names.push_back(command.name);
  }
  std::string cases = "    :*) kind=words words='" + joined(names, " ") + "' ;;\n";
  for (const CommandShape& command : call.commands) {
    for (std::size_t i = 0; i < command.arguments.size(); ++i) {
      const ArgumentShape& argument = command.arguments[i];
      cases += "    " + command.key() + ":" + (argument.repeatable ? "*" : std::to_string(i)) +
               ") " + setting(argument.value, false, offers) + " ;;\n";
    }
  }
  return cases;
}

constexpr std::string_view kScript =
    R"(# Completion of gwlint in bash. Made by: gwlint completion bash

_gwlint_rules='@RULES@'

# Sets what the option takes, as `kind` and `words`: _gwlint_value COMMAND:OPTION
_gwlint_value() {
  kind=none words=''
  case $1 in
@VALUES@  esac
}

# The same of the argument: _gwlint_argument COMMAND:NUMBER, counted from 0
_gwlint_argument() {
  kind=none words=''
  case $1 in
@ARGUMENTS@  esac
}

# Sets `words` to the options of the command.
_gwlint_options() {
  words=''
  case $1 in
@OPTIONS@  esac
}

_gwlint() {
  local current=${COMP_WORDS[COMP_CWORD]} command='' count=0 awaited='' before='' kind words
  local word i only_arguments=''
  COMPREPLY=()
  # Where = parts words, as it does unless somebody changed that, --format=html=x is five of them.
  for ((i = 1; i < COMP_CWORD; ++i)); do
    word=${COMP_WORDS[i]}
    if [[ $word == = ]]; then
      [[ -n $awaited || ${COMP_WORDS[i - 1]} == -* ]] || awaited=FILE
    elif [[ -n $awaited ]]; then
      awaited=''
    elif [[ -z $only_arguments && $word == -- ]]; then
      only_arguments=1
    elif [[ -z $only_arguments && $word == -* ]]; then
      _gwlint_value "$command:$word"
      [[ $kind == none || $word == *=* ]] || awaited=$word
    elif [[ -z $command ]]; then
      command=$word
    else
      case $command/$word in
        @PARTS@) command=$command/$word ;;
        *) count=$((count + 1)) ;;
      esac
    fi
  done
  if [[ $current == = ]]; then
    current=''
    [[ -n $awaited ]] || awaited=FILE
  fi

  if [[ -n $awaited ]]; then
    _gwlint_value "$command:$awaited"
    [[ $awaited != FILE ]] || kind=files
  elif [[ -z $only_arguments && $current == --*=* ]]; then
    _gwlint_value "$command:${current%%=*}"
    before=${current%%=*}=
    current=${current#*=}
  elif [[ -z $only_arguments && $current == -* ]]; then
    _gwlint_options "$command"
    kind=words
  else
    _gwlint_argument "$command:$count"
  fi

  if [[ $kind == list ]]; then
    [[ $current != *,* ]] || before+=${current%,*},
    current=${current##*,}
    kind=words
  fi
  case $kind in
    # To files bash itself knows best: blanks and quotes in their names, ~ and variables before them.
    files) return ;;
    words) mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "$current") ;;
  esac
  compopt +o default +o bashdefault 2>/dev/null
}

complete -o bashdefault -o default -F _gwlint gwlint
)";

}  // namespace

std::string bash_completion(const CallShape& call, const Offers& offers) {
  std::string script(kScript);
  script = replaced(std::move(script), "@RULES@", rule_words(offers));
  script = replaced(std::move(script), "@PARTS@", joined(part_keys(call), "|"));
  script = replaced(std::move(script), "@VALUES@", value_cases(call, offers));
  script = replaced(std::move(script), "@ARGUMENTS@", argument_cases(call, offers));
  return replaced(std::move(script), "@OPTIONS@", option_cases(call));
}

}  // namespace gwlint
