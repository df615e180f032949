// A mistake in a file that somebody wrote for gwlint: a configuration, a pack, a baseline.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "linter/document/limits.h"
#include "linter/language.h"
#include "linter/message_template.h"
#include "linter/say.h"

namespace gwlint {

struct PlacedError {
  std::string file;          // its path as it is shown
  std::uint32_t line = 0;    // from 1; 0: of the file as a whole
  std::uint32_t column = 0;  // from 1, in code points
  std::string zh;            // sentences with their full stop
  std::string en;

  const std::string& in(Language language) const { return language == Language::Chinese ? zh : en; }
};

// The one whose words are `words` with their `{}` filled in, of at most kLongestMessage characters
// however long the arguments are. Line 0: of the file as a whole.
template <typename... Arguments>
PlacedError placed_error(std::string file, std::uint32_t line, std::uint32_t column,
                         const Bilingual& words, const Arguments&... arguments) {
  return {std::move(file), line, column,
          shortened(say(Language::Chinese, words, arguments...), kLongestMessage),
          shortened(say(Language::English, words, arguments...), kLongestMessage)};
}

// `gwlint.toml:3:1: …`, free of controls.
std::string to_string(const PlacedError& error, Language language);

}  // namespace gwlint
