// Values of which a pack has a few words to choose from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rules/annual_report/packs/table_reader.h"

namespace gwlint::annual_report {

template <typename T>
struct Word {
  std::string_view word;
  T value;
};

// The value of `key` as one of `words`; `fallback` where it is missing or none of them.
template <typename T, std::size_t N>
T choice(TableReader& source, std::string_view key, const Word<T> (&words)[N], T fallback,
         const Bilingual& what) {
  if (!source.has(key)) {
    source.optional_text(key);
    return fallback;
  }
  const std::string word = source.text(key);
  std::vector<std::string_view> names;
  for (const Word<T>& known : words) {
    if (known.word == word) return known.value;
    names.push_back(known.word);
  }
  if (!word.empty()) source.complain_of_word(source.place(key), word, what, names);
  return fallback;
}

}  // namespace gwlint::annual_report
