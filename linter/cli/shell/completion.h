// Scripts that complete the command line of gwlint in a shell.
#pragma once

#include <string>
#include <vector>

#include "linter/cli/shell/call_shape.h"
#include "linter/language.h"

namespace gwlint {

// A word that a shell may offer, and what it is.
struct Offer {
  std::string word;
  std::string meaning;  // perhaps empty
};

// What the scripts offer besides what the call itself says.
struct Offers {
  std::vector<Offer> rules;          // and families
  std::vector<std::string> formats;  // of results, where a value is F[=FILE]
  Language language = Language::Chinese;
};

std::string bash_completion(const CallShape& call, const Offers& offers);
std::string fish_completion(const CallShape& call, const Offers& offers);
std::string zsh_completion(const CallShape& call, const Offers& offers);

}  // namespace gwlint
