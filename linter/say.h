// Sentences in the language of the user.
#pragma once

#include <string>

#include <fmt/format.h>

#include "linter/language.h"

namespace gwlint {

// `words` in `language` with its `{}` filled in, as fmt::format does. Both forms must take the same
// arguments.
template <typename... Arguments>
std::string say(Language language, const Bilingual& words, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(words.in(language)), arguments...);
}

}  // namespace gwlint
