// The documentation that is made from what the program says of itself.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "linter/rule.h"

namespace gwlint {

// The pages of docs/, by their path in it: rules/README.md with the list of rules, rules/<ID>.md on
// each of them, and errors.md on files that cannot be read. Every page has its Chinese text first,
// then the English one; `model` is the report that examples change. Links within them and those of
// linter/project.h lead to what is there.
std::map<std::string, std::string> documentation(std::span<const RuleInfo* const> rules,
                                                 std::span<const RuleFamily> families,
                                                 std::string_view model);

}  // namespace gwlint
