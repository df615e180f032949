// Several lists of words that a text is passed over for only once.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "linter/text/word_list.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {

// The words of one kind. `Kind` is an enumeration that ends with Count.
template <typename Kind, std::size_t N>
class WordsOf {
 public:
  constexpr WordsOf(Kind kind, const std::string_view (&words)[N]) : kind_(kind), first_(words) {}
  constexpr WordsOf(Kind kind, const WordList<N>& words) : kind_(kind), first_(words.begin()) {}

  constexpr Kind kind() const { return kind_; }
  constexpr std::string_view word(std::size_t i) const { return first_[i]; }
  static constexpr std::size_t size() { return N; }

 private:
  Kind kind_;
  const std::string_view* first_;
};

// What kinds of words stand in a text, and where.
template <typename Kind>
class KindsFound {
 public:
  bool has(Kind kind) const { return last_end(kind) > 0; }
  // Where the last word of that kind ends; 0 where there is none.
  std::size_t last_end(Kind kind) const { return ends_[static_cast<std::size_t>(kind)]; }

  void note(Kind kind, std::size_t end) {
    std::size_t& last = ends_[static_cast<std::size_t>(kind)];
    last = std::max(last, end);
  }

 private:
  std::array<std::size_t, static_cast<std::size_t>(Kind::Count)> ends_{};
};

// Words of several kinds: constexpr KindsOfWords kCues = {WordsOf{Cue::Year, kYears}, …}. A word
// may be of more than one kind.
template <typename Kind, std::size_t N>
class KindsOfWords {
 public:
  template <std::size_t... Sizes>
  constexpr KindsOfWords(const WordsOf<Kind, Sizes>&... lists)
      : entries_(sorted_by_slot(joined(lists...), [](const Entry& entry) { return entry.word; })),
        index_(N, [this](std::size_t i) { return entries_[i].word; }) {
    static_assert(N <= WordIndex::kMostWords);
  }

  KindsFound<Kind> in(std::string_view text) const {
    KindsFound<Kind> found;
    index_.scan(text, 0, [&](std::size_t at, WordIndex::Places places) {
      for (std::size_t i = places.first; i < places.last; ++i) {
        const Entry& entry = entries_[i];
        if (starts_with_word(text.substr(at), entry.word)) {
          found.note(entry.kind, at + entry.word.size());
        }
      }
      return false;
    });
    return found;
  }

 private:
  struct Entry {
    std::string_view word;
    Kind kind{};
  };

  template <std::size_t... Sizes>
  static constexpr std::array<Entry, N> joined(const WordsOf<Kind, Sizes>&... lists) {
    std::array<Entry, N> entries{};
    std::size_t size = 0;
    const auto add = [&](const auto& list) {
      for (std::size_t i = 0; i < list.size(); ++i) entries[size++] = {list.word(i), list.kind()};
    };
    (add(lists), ...);
    return entries;
  }

  std::array<Entry, N> entries_;
  WordIndex index_;
};

template <typename Kind, std::size_t... Sizes>
KindsOfWords(const WordsOf<Kind, Sizes>&...) -> KindsOfWords<Kind, (Sizes + ...)>;

}  // namespace gwlint::annual_report
