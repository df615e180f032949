// All that is told of a rule, in parts. What shows it (a terminal, a Markdown page, the help in a
// SARIF log) decides how, never what.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "linter/explain/example.h"
#include "linter/rule.h"

namespace gwlint {

// A line of words.
struct Words {
  std::string text;
};

// Lines to be typed or copied.
struct Code {
  std::string_view language;  // sh, toml: as Markdown names it
  std::string text;           // without the last line end
};

using ExampleLines = std::vector<ExampleLine>;
using PageItem = std::variant<Words, Code, ExampleLines>;

struct PagePart {
  std::string label;
  std::vector<PageItem> items;
};

struct RulePage {
  std::string title;     // SUM002 OutcomeTotal
  std::string web_page;  // its address; empty for rules of packs
  std::string summary;   // what the rule finds, with its full stop
  std::vector<PagePart> parts;
};

enum class PageExtent {
  Whole,  // why, clause, messages, examples, fix, level, suppression, command
  Brief,  // why, clause, an example of each kind, fix
};

// `model` is the report that examples change, which gives them their context; rules of packs may
// change another one and get none.
RulePage page_of(const RuleInfo& rule, Language language, PageExtent extent = PageExtent::Whole,
                 std::string_view model = {});

}  // namespace gwlint
