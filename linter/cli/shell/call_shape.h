// What can be typed behind gwlint, read off the command line itself: completion and manual offer
// what it takes, and nothing else.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace gwlint {

// What an option or argument takes, told from what the help calls it: `error|warning` are the words
// themselves, `RULE`, `F[=FILE]` and `FILE|DIR` say what belongs there.
struct ValueShape {
  enum class Kind {
    None,     // it is a flag
    Words,    // one of a few words
    Rules,    // a rule or family
    Formats,  // an output format, perhaps with `=FILE`
    Files,    // a file or folder
    Text,     // something else
  };
  Kind kind = Kind::None;
  std::string label;               // what the help calls it; empty for a flag
  std::vector<std::string> words;  // of Words
};

struct OptionShape {
  std::vector<std::string> names;  // with their dashes, short ones first
  ValueShape value;
  bool repeatable = false;
  bool takes_list = false;  // values parted by commas
  std::string description;
};

struct ArgumentShape {
  std::string name;
  ValueShape value;
  bool repeatable = false;  // always the last
  std::string description;
};

struct CommandShape {
  std::string name;
  std::string summary;
  std::vector<ArgumentShape> arguments;
  std::vector<OptionShape> options;     // without those of gwlint itself
  std::vector<std::string> parts = {};  // commands of its own; its only argument names one
  std::string whole = {};               // of a part, the command that it is one of; else empty

  // As it is typed: `check`, `hook install`.
  std::string typed() const { return whole.empty() ? name : whole + ' ' + name; }
  // What scripts call it, in one word: `check`, `hook/install`.
  std::string key() const { return whole.empty() ? name : whole + '/' + name; }
};

struct CallShape {
  std::string description;
  std::vector<OptionShape> options;  // of gwlint itself; but for --version, of its commands as well
  std::vector<CommandShape> commands;  // behind each its parts
};

// The shape of `app`, which is gwlint with all its commands; the texts are in its language.
CallShape shape_of(const CLI::App& app);

// The options that `command` takes: its own and those of gwlint that may stand behind it, each
// once.
std::vector<OptionShape> all_options(const CallShape& call, const CommandShape& command);

}  // namespace gwlint
