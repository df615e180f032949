#include "rules/annual_report/reading/letters.h"

#include <algorithm>

#include "linter/text/find.h"

namespace gwlint::annual_report {
namespace {

bool is_letter(char byte) {
  return begins_han(byte) || is_digit(byte) || is_latin(byte);
}

}  // namespace

int numeral_at(std::string_view text) {
  switch (wide_character(text)) {
    case wide_character("一"):
    case wide_character("壹"):
      return 1;
    case wide_character("二"):
    case wide_character("贰"):
      return 2;
    case wide_character("三"):
    case wide_character("叁"):
      return 3;
    case wide_character("四"):
    case wide_character("肆"):
      return 4;
    case wide_character("五"):
    case wide_character("伍"):
      return 5;
    case wide_character("六"):
    case wide_character("陆"):
      return 6;
    case wide_character("七"):
    case wide_character("柒"):
      return 7;
    case wide_character("八"):
    case wide_character("捌"):
      return 8;
    case wide_character("九"):
    case wide_character("玖"):
      return 9;
    default:
      return 0;
  }
}

std::size_t count_han(std::string_view folded) {
  // Of blocks of a size that is known the compiler looks at all bytes together.
  constexpr std::size_t kBlock = 16;
  std::size_t count = 0;
  for (; folded.size() >= kBlock; folded.remove_prefix(kBlock)) {
    std::uint8_t in_block = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      in_block = static_cast<std::uint8_t>(in_block + (begins_han(folded[i]) ? 1 : 0));
    }
    count += in_block;
  }
  return count + static_cast<std::size_t>(std::ranges::count_if(folded, begins_han));
}

std::string letters_of(std::string_view folded) {
  std::string letters;
  letters.reserve(folded.size());
  std::size_t begin = 0;  // of the letters that stand together
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t size = character_size(folded[at]);
    if (!is_letter(folded[at])) {
      letters += folded.substr(begin, at - begin);
      begin = at + size;
    }
    at += size;
  }
  if (begin < folded.size()) letters += folded.substr(begin);
  return letters;
}

bool has_letters(std::string_view folded) {
  for (std::size_t at = 0; at < folded.size(); at += character_size(folded[at])) {
    if (is_letter(folded[at])) return true;
  }
  return false;
}

std::size_t find_any(std::string_view text, Words words, std::size_t from) {
  if (words.index() == nullptr) {
    for (std::size_t at = from; at < text.size(); at += character_size(text[at])) {
      if (starts_with_any(text.substr(at), words)) return at;
    }
    return std::string_view::npos;
  }
  return words.index()->scan(text, from, [&](std::size_t at, WordIndex::Places places) {
    return std::any_of(
        words.begin() + places.first, words.begin() + places.last,
        [rest = text.substr(at)](std::string_view word) { return starts_with_word(rest, word); });
  });
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
