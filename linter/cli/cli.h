// The command line of gwlint, without the formats and rules that main.cpp ties to it.
#pragma once

#include <istream>
#include <ostream>
#include <string_view>

#include "linter/annotate/annotate.h"
#include "linter/check/check_file.h"
#include "linter/fix/rewrite.h"
#include "linter/pack.h"
#include "linter/rule_set.h"

namespace gwlint {

// What the engine does not know and is handed.
struct Toolbox {
  ReadDocument read;
  Rewrite rewrite;                                     // of what `read` has read
  Annotator annotator;                                 // likewise
  bool (*has_known_extension)(std::string_view path);  // of files in a folder that is walked
  const RuleSet* rules;                                // the built-in ones
  LoadRuleSet load_rules;                              // these and those of packs
};

struct Streams {
  std::istream& in;
  std::ostream& out;  // results only
  std::ostream& err;  // everything else
  bool out_is_terminal = false;
  bool err_is_terminal = false;
};

// Does what the arguments say, `argv[0]` being the program. Returns the exit code: 0 nothing to
// report, 1 findings, 2 something could not be done. Throws nothing.
int run(int argc, const char* const* argv, const Streams& streams, const Toolbox& toolbox);

}  // namespace gwlint
