// What the interface of the page says.
#pragma once

#include <string>
#include <string_view>

#include "linter/document/document.h"
#include "linter/language.h"
#include "linter/output/reporter.h"

namespace gwlint::html {

// One or two characters that stand in the text for what was noticed beside it: 删, del.
std::string_view sign_of(Mark::Kind kind, Language language);

// The same in words, with what is known of it: `修订删除：“……”（张三）`.
std::string description(const Mark& mark, Language language);

// The caption of what stands beside the body: 页眉, footnotes. Empty for the body.
std::string_view caption_of(Story story, Language language);

// What was found in how many files, one sentence, without the seconds that `text` tells.
std::string sentence_of(const RunSummary& summary, Language language);

// `错误 2 处、警告 1 处`: of one file; what is 0 is left out.
struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t suppressed = 0;
};
std::string in_words(const Counts& counts, Language language);

}  // namespace gwlint::html
