// Small looks at folded text that all readings share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "linter/text/find.h"
#include "linter/text/word_list.h"

namespace gwlint::annual_report {

// True when `byte` begins a Chinese character (U+4000–U+9FFF and the supplementary planes).
constexpr bool begins_han(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value >= 0xe4 && value <= 0xe9) || value == 0xf0;
}

constexpr bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

constexpr bool is_latin(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Length in bytes of the UTF-8 character that begins with `byte`; 1 for a stray byte.
constexpr std::size_t character_size(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  if (value >= 0xf0) return 4;
  if (value >= 0xe0) return 3;
  return value >= 0xc0 ? 2 : 1;
}

// The character of three bytes that `text` begins with, as a number that a switch can tell from
// others; 0 where it begins with none.
constexpr std::uint32_t wide_character(std::string_view text) {
  if (text.size() < 3 || character_size(text[0]) != 3) return 0;
  const auto byte = [text](std::size_t i) {
    return std::uint32_t{static_cast<std::uint8_t>(text[i])};
  };
  return byte(0) << 16 | byte(1) << 8 | byte(2);
}

// The value of the numeral, 一…九 or 壹…玖, that `text` begins with; 0 where it begins with none.
int numeral_at(std::string_view text);

// How many Chinese characters stand in `folded`.
std::size_t count_han(std::string_view folded);

// Chinese characters, digits and Latin letters of `folded` alone: what headings are compared by.
std::string letters_of(std::string_view folded);
// True where there are any.
bool has_letters(std::string_view folded);

// A few words to look for: written in braces at the call, an array of constants, or a WordList,
// which is looked up where the others are tried one after another.
class Words {
 public:
  constexpr Words(std::initializer_list<std::string_view> words)
      : Words(words.begin(), words.size()) {}
  template <std::size_t N>
  constexpr Words(const std::string_view (&words)[N]) : Words(words, N) {}
  template <std::size_t N>
  constexpr Words(const WordList<N>& words) : Words(words.begin(), N, &words.index()) {}

  constexpr const std::string_view* begin() const { return first_; }
  constexpr const std::string_view* end() const { return first_ + size_; }
  constexpr const WordIndex* index() const { return index_; }  // none where it is no WordList

  // Calls `look` with each word that `text` begins with until one is enough: until it gives true.
  template <typename Look>
  bool any_beginning(std::string_view text, Look look) const {
    const WordIndex::Places places =
        index_ == nullptr ? WordIndex::Places{0, size_} : index_->places(text);
    for (std::size_t at = places.first; at < places.last; ++at) {
      if (starts_with_word(text, first_[at]) && look(first_[at])) return true;
    }
    return false;
  }

 private:
  constexpr Words(const std::string_view* first, std::size_t size, const WordIndex* index = nullptr)
      : first_(first), size_(size), index_(index) {}

  const std::string_view* first_;
  std::size_t size_;
  const WordIndex* index_;
};

// Where the first of `words` in `text` begins, at or after `from`; npos where there is none. Looks
// no further than that place.
std::size_t find_any(std::string_view text, Words words, std::size_t from = 0);

bool contains_any(std::string_view text, Words words);
inline bool starts_with_any(std::string_view text, Words words) {
  return words.any_beginning(text, [](std::string_view) { return true; });
}
bool ends_with_any(std::string_view text, Words words);

// `text` without any of `words` at its begin, as often as they stand there; likewise at its end.
std::string_view without_prefixes(std::string_view text, Words words);
std::string_view without_suffixes(std::string_view text, Words words);

}  // namespace gwlint::annual_report
