#include "rules/annual_report/reading/letters.h"

#include <algorithm>

#include "linter/text/find.h"

namespace gwlint::annual_report {

std::size_t count_han(std::string_view folded) {
  return static_cast<std::size_t>(std::ranges::count_if(folded, begins_han));
}

std::string letters_of(std::string_view folded) {
  std::string letters;
  letters.reserve(folded.size());
  for (std::size_t at = 0; at < folded.size();) {
    const char byte = folded[at];
    const std::size_t size = character_size(byte);
    if (begins_han(byte) || is_digit(byte) || is_latin(byte)) letters += folded.substr(at, size);
    at += size;
  }
  return letters;
}

std::size_t find_any(std::string_view text, Words words, std::size_t from) {
  for (std::size_t at = from; at < text.size(); at += character_size(text[at])) {
    if (starts_with_any(text.substr(at), words)) return at;
  }
  return std::string_view::npos;
}

bool contains_any(std::string_view text, Words words) {
  if (words.index() != nullptr) return find_any(text, words) != std::string_view::npos;
  return std::ranges::any_of(words, [&](std::string_view word) {
    return find_word(text, word) != std::string_view::npos;
  });
}

bool ends_with_any(std::string_view text, Words words) {
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return ends_with_word(text, word); });
}

std::string_view without_prefixes(std::string_view text, Words words) {
  const auto remove = [&](std::string_view word) {
    text.remove_prefix(word.size());
    return true;
  };
  while (words.any_beginning(text, remove)) {
  }
  return text;
}

std::string_view without_suffixes(std::string_view text, Words words) {
  const auto is_suffix = [&](std::string_view word) { return ends_with_word(text, word); };
  for (const auto* found = std::ranges::find_if(words, is_suffix); found != words.end();
       found = std::ranges::find_if(words, is_suffix)) {
    text.remove_suffix(found->size());
  }
  return text;
}

}  // namespace gwlint::annual_report
