#include "linter/cli/shell/completion.h"
#include "linter/cli/shell/shell_text.h"

namespace gwlint {
namespace {

using Kind = ValueShape::Kind;

std::string quoted(std::string text) {
  text = replaced(std::move(text), "\\", "\\\\");
  return "'" + replaced(std::move(text), "'", "\\'") + "'";
}

// What `complete` is told of a value: no files, unless it is one.
std::string offered(const ValueShape& value, bool takes_list, const Offers& offers) {
  switch (value.kind) {
    case Kind::None:
      return {};
    case Kind::Words:
      return " -a " + quoted(joined(value.words, " "));
    case Kind::Formats:
      return " -a '(__gwlint_formats " + joined(offers.formats, " ") + ")'";
    case Kind::Rules:
      return takes_list ? " -a '(__fish_complete_list , __gwlint_rules)'"
                        : " -a '(__gwlint_rules)'";
    case Kind::Files:
    case Kind::Text:
      return {};
  }
  return {};
}

std::string option_line(const OptionShape& option, const std::string& condition,
                        const Offers& offers) {
  std::string line = "complete -c gwlint" + condition;
  for (const std::string& name : option.names) {
    const bool is_long = name.starts_with("--");
    line += (is_long ? " -l " : " -s ") + name.substr(is_long ? 2 : 1);
  }
  if (option.value.kind == Kind::Files) {
    line += " -r -F";
  } else if (option.value.kind != Kind::None) {
    line += " -x" + offered(option.value, option.takes_list, offers);
  }
  return line + " -d " + quoted(option.description) + "\n";
}

// The argument with this number, counted from 0, behind its command.
std::string argument_line(const CommandShape& command, std::size_t number, const Offers& offers) {
  const ArgumentShape& argument = command.arguments[number];
  std::string line = "complete -c gwlint -n '__gwlint_at " + command.key() + " " +
                     std::to_string(number) + (argument.repeatable ? " more" : "") + "'";
  if (argument.value.kind == Kind::Files) return line + " -F\n";
  return line + " -f" + offered(argument.value, false, offers) + "\n";
}

std::string lines_of(const CommandShape& command, const Offers& offers) {
  const std::string whole = command.whole.empty() ? "\"\"" : command.whole;
  std::string lines = "\ncomplete -c gwlint -n '__gwlint_at " + whole + " 0' -a " + command.name +
                      " -d " + quoted(command.summary) + "\n";
  for (const OptionShape& option : command.options) {
    if (option.names.back() == "--help") continue;  // is told of gwlint as a whole
    lines += option_line(option, " -n '__gwlint_at " + command.key() + "'", offers);
  }
  if (!command.parts.empty()) return lines;  // which follow, and say what they are
  for (std::size_t i = 0; i < command.arguments.size(); ++i) {
    lines += argument_line(command, i, offers);
  }
  return lines;
}

std::string rule_lines(const Offers& offers) {
  std::string lines;
  for (const Offer& rule : offers.rules) {
    lines += "    printf '%s\\t%s\\n' " + rule.word + " " + quoted(rule.meaning) + "\n";
  }
  return lines;
}

// As fish writes them: parted by blanks, in quotes for the * in them.
std::string places_with_value(const CallShape& call) {
  std::string places;
  for (const PlacedValue& placed : placed_values(call)) {
    places += " '" + replaced(placed.places, "|", "' '") + "'";
  }
  return places;
}

constexpr std::string_view kScript =
    R"(# Completion of gwlint in fish. Made by: gwlint completion fish

function __gwlint_rules
@RULES@end

# The formats, each of which may be followed by = and a file.
function __gwlint_formats
    set -l typed (string replace -r '^--[a-z-]+=' '' -- (commandline -ct))
    set -l parts (string split -m 1 = -- $typed)
    if set -q parts[2]
        for file in (complete -C "'' $parts[2]")
            printf '%s=%s\n' $parts[1] $file
        end
    else
        printf '%s\n' $argv
    end
end

# Prints the command that was typed, then the number of arguments behind it.
function __gwlint_typed
    set -l words (commandline -opc)
    set -l command ''
    set -l count 0
    set -l is_value 0
    set -l only_arguments 0
    for word in $words[2..-1]
        if test $is_value = 1
            set is_value 0
        else if test $only_arguments = 0 -a "$word" = --
            set only_arguments 1
        else if test $only_arguments = 0; and string match -q -- '-*' $word
            switch "$command:$word"
                case@PLACES@
                    set is_value 1
            end
        else if test -z "$command"
            set command $word
        else if contains -- "$command/$word" @PARTS@
            set command "$command/$word"
        else
            set count (math $count + 1)
        end
    end
    printf '%s\n' "$command" $count
end

# True where the command was typed, and the argument with the number comes next: COMMAND [NUMBER [more]]
function __gwlint_at
    set -l typed (__gwlint_typed)
    test "$typed[1]" = "$argv[1]"; or return 1
    set -q argv[2]; or return 0
    if set -q argv[3]
        test $typed[2] -ge $argv[2]
    else
        test $typed[2] -eq $argv[2]
    end
end

complete -c gwlint -f
)";

}  // namespace

std::string fish_completion(const CallShape& call, const Offers& offers) {
  std::string script(kScript);
  script = replaced(std::move(script), "@RULES@", rule_lines(offers));
  script = replaced(std::move(script), "@PARTS@", joined(part_keys(call), " "));
  script = replaced(std::move(script), "@PLACES@", places_with_value(call));
  for (const OptionShape& option : call.options) script += option_line(option, "", offers);
  for (const CommandShape& command : call.commands) script += lines_of(command, offers);
  return script;
}

}  // namespace gwlint
