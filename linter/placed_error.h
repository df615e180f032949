// A mistake in a file that somebody wrote for gwlint: a configuration, a pack, a baseline.
#pragma once

#include <cstdint>
#include <string>

#include "linter/language.h"

namespace gwlint {

struct PlacedError {
  std::string file;          // its path as it is shown
  std::uint32_t line = 0;    // from 1; 0: of the file as a whole
  std::uint32_t column = 0;  // from 1, in code points
  std::string zh;            // sentences with their full stop
  std::string en;

  const std::string& in(Language language) const { return language == Language::Chinese ? zh : en; }
};

// `gwlint.toml:3:1: …`, free of controls.
std::string to_string(const PlacedError& error, Language language);

}  // namespace gwlint
