// What the commands of gwlint do with the bytes of a file, by all built-in rules, with a look at
// what each step promises.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "linter/check/check_file.h"
#include "linter/fix/rewrite.h"
#include "linter/output/reporter.h"
#include "linter/rule_set.h"

namespace gwlint::fuzz {

// How the program reads and rewrites, as main.cpp has it.
ReadResult read_any(std::string_view bytes, const Limits& limits);
RewriteResult rewrite_any(std::string_view bytes, const Document& document,
                          std::span<const Edit> edits, const Limits& limits);

const RuleSet& all_rules();

// `check`: none where the file is refused.
std::optional<FileResult> check(std::string_view bytes, const RuleSet& rules = all_rules(),
                                const References* references = nullptr);

// `check`, with what a reporter needs; refused files too.
FileResult checked_for(std::string_view bytes, const Needs& needs);

// `check`, and the same once more: what comes of a file is the same each time.
void check_twice(std::string_view bytes);

// `fix`: the outcome reads as promised, and a second run changes nothing.
void fix(std::string_view bytes, bool unsafe);

// `annotate`: the copy reads as the file does, is a sound package where the file was one, and
// without gwlint's comments has the file's text again.
void annotate(std::string_view bytes);

}  // namespace gwlint::fuzz
