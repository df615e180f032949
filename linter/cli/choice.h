// Options whose value is one of a few words.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "linter/cli/console.h"

namespace gwlint {

template <typename Value>
struct Choice {
  std::string_view word;
  Value value;
};

// The words joined by `separator`.
template <typename Value, std::size_t N>
std::string words_of(const std::array<Choice<Value>, N>& choices, std::string_view separator) {
  std::string all;
  for (const auto& choice : choices) {
    if (!all.empty()) all += separator;
    all += choice.word;
  }
  return all;
}

// The value that `word` stands for. Throws BadCall, naming `option` and the words it takes.
template <typename Value, std::size_t N>
Value choose(std::string_view option, std::string_view word,
             const std::array<Choice<Value>, N>& choices) {
  const auto found = std::ranges::find(choices, word, &Choice<Value>::word);
  if (found != choices.end()) return found->value;
  throw BadCall(
      {"{0} 的值“{1}”无效，可用的值：{2}。", "'{1}' is no value of {0}; the values are: {2}."},
      option, word, words_of(choices, ", "));
}

// For what can be left to gwlint: colour, the progress bar.
enum class When { Auto, Always, Never };
inline constexpr std::array<Choice<When>, 3> kWhen = {{
    {"auto", When::Auto},
    {"always", When::Always},
    {"never", When::Never},
}};

inline constexpr std::array<Choice<Language>, 2> kLanguages = {{
    {"zh", Language::Chinese},
    {"en", Language::English},
}};

}  // namespace gwlint
