// Small looks at folded text that all readings share.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

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

// How many Chinese characters stand in `folded`.
std::size_t count_han(std::string_view folded);

// Chinese characters, digits and Latin letters of `folded` alone: what headings are compared by.
std::string letters_of(std::string_view folded);

// A few words to look for: written in braces at the call, or an array of constants.
class Words {
 public:
  constexpr Words(std::initializer_list<std::string_view> words)
      : Words(words.begin(), words.size()) {}
  template <std::size_t N>
  constexpr Words(const std::string_view (&words)[N]) : Words(words, N) {}

  constexpr const std::string_view* begin() const { return first_; }
  constexpr const std::string_view* end() const { return first_ + size_; }

 private:
  constexpr Words(const std::string_view* first, std::size_t size) : first_(first), size_(size) {}

  const std::string_view* first_;
  std::size_t size_;
};

bool contains_any(std::string_view text, Words words);
bool starts_with_any(std::string_view text, Words words);
bool ends_with_any(std::string_view text, Words words);

// `text` without any of `words` at its begin, as often as they stand there; likewise at its end.
std::string_view without_prefixes(std::string_view text, Words words);
std::string_view without_suffixes(std::string_view text, Words words);

}  // namespace gwlint::annual_report
