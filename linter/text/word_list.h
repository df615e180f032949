// Lists of constant words, made ready at compile time to be looked for all at once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "linter/text/find.h"

namespace gwlint {

// One of 256 slots for the character that `text` begins with. Characters share slots, so that it
// only tells which words need not be compared; one that is cut off has slot 0.
constexpr std::uint8_t character_slot(std::string_view text) {
  if (text.empty()) return 0;
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) < 0xe0) return byte(0);
  // The first byte of Chinese characters tells little; the two behind it tell nearly all.
  return text.size() < 3 ? std::uint8_t{0} : static_cast<std::uint8_t>((byte(1) << 2) ^ byte(2));
}

// Where the words of a list stand, by the character that they begin with.
class WordIndex {
 public:
  static constexpr std::size_t kMostWords = 255;

  // Places in the list: from `first` up to, not with, `last`.
  struct Places {
    std::size_t first;
    std::size_t last;
  };

  // `words` gives the word at each of `size` places; they are sorted by their slots.
  template <typename Words>
  constexpr WordIndex(std::size_t size, const Words& words) {
    for (std::size_t i = 0; i < size; ++i) {
      const std::string_view word = words(i);
      ++begins_[character_slot(word) + std::size_t{1}];
      only_signs_ = only_signs_ && !word.empty() && begins_sign(word.front());
    }
    for (std::size_t slot = 1; slot < begins_.size(); ++slot) {
      begins_[slot] = static_cast<std::uint8_t>(begins_[slot] + begins_[slot - 1]);
    }
  }

  // Where the words stand that may begin like `text`; all others do not.
  constexpr Places places(std::string_view text) const {
    const std::size_t slot = character_slot(text);
    return {begins_[slot], begins_[slot + 1]};
  }

  // Calls `look` with the characters of `text` from `from` on that a word may begin with, by where
  // they stand and by the places of such words, until it gives true: gives where that was, or npos.
  template <typename Look>
  std::size_t scan(std::string_view text, std::size_t from, Look look) const {
    for (std::size_t at = from; at < text.size();) {
      if (only_signs_ && !begins_sign(text[at])) {
        at = find_sign(text, at);
        if (at == std::string_view::npos) return at;
      }
      const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
      std::size_t size = 1;
      std::size_t slot = byte(0);
      if (byte(0) >= 0xe0) {  // nearly all characters are such
        size = byte(0) >= 0xf0 ? 4 : 3;
        slot = character_slot(text.substr(at));
      } else if (byte(0) >= 0xc0) {
        size = 2;
      }
      if (begins_[slot] != begins_[slot + 1] &&
          look(at, Places{begins_[slot], begins_[slot + 1]})) {
        return at;
      }
      at += size;
    }
    return std::string_view::npos;
  }

 private:
  bool only_signs_ = true;                  // all words begin as find_sign finds them
  std::array<std::uint8_t, 257> begins_{};  // of a slot: how many words have a lower one
};

// Sorts by slots what has a word; what has the same slot stays in its order.
template <typename Entry, std::size_t N, typename Word>
constexpr std::array<Entry, N> sorted_by_slot(std::array<Entry, N> entries, Word word) {
  for (std::size_t i = 1; i < N; ++i) {
    const Entry entry = entries[i];
    std::size_t at = i;
    for (; at > 0 && character_slot(word(entry)) < character_slot(word(entries[at - 1])); --at) {
      entries[at] = entries[at - 1];
    }
    entries[at] = entry;
  }
  return entries;
}

// The words of a list, written in braces: constexpr WordList kUnits = {"件", "条"}. They are kept
// in an order of their own; words that begin alike stay in the order in which they were written.
template <std::size_t N>
class WordList {
 public:
  template <typename... Text>
  constexpr WordList(const Text&... words)
      : words_(sorted_by_slot(std::array<std::string_view, N>{std::string_view(words)...},
                              [](std::string_view word) { return word; })),
        index_(N, [this](std::size_t i) { return words_[i]; }) {
    static_assert(N <= WordIndex::kMostWords);
  }

  constexpr const std::string_view* begin() const { return words_.data(); }
  constexpr const std::string_view* end() const { return words_.data() + N; }
  static constexpr std::size_t size() { return N; }
  constexpr const WordIndex& index() const { return index_; }

 private:
  std::array<std::string_view, N> words_;
  WordIndex index_;
};

template <typename... Text>
WordList(const Text&...) -> WordList<sizeof...(Text)>;

}  // namespace gwlint
