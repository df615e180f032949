#include "linter/text/find.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace gwlint {
namespace {

constexpr std::size_t kStep = sizeof(std::uint64_t);  // places looked at together
constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101;
constexpr std::uint64_t kHighs = 0x8080'8080'8080'8080;

std::uint64_t load(const char* bytes) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, kStep);
  return value;
}

// True where one of these bytes is 0.
bool has_zero(std::uint64_t bytes) {
  return ((bytes - kOnes) & ~bytes & kHighs) != 0;
}

// Looks for two bytes of a word, far from each other and none of them the first of a Chinese
// character where that can be.
class Probe {
 public:
  explicit Probe(std::string_view word)
      : word_(word),
        early_(word.size() > 3 ? 2 : word.size() / 2),
        early_byte_(kOnes * static_cast<unsigned char>(word[early_])),
        last_byte_(kOnes * static_cast<unsigned char>(word.back())) {}

  // True where the word can begin at one of the `kStep` places from `at` on.
  bool may_begin(const char* at) const {
    const std::uint64_t differs =
        (load(at + early_) ^ early_byte_) | (load(at + word_.size() - 1) ^ last_byte_);
    return has_zero(differs);
  }

  bool begins(const char* at) const {
    return at[word_.size() - 1] == word_.back() && at[early_] == word_[early_] &&
           std::memcmp(at, word_.data(), word_.size()) == 0;
  }

 private:
  std::string_view word_;
  std::size_t early_;
  std::uint64_t early_byte_;
  std::uint64_t last_byte_;
};

bool has_ascii(std::uint64_t bytes) {
  return (bytes & kHighs) != kHighs;
}

// 0xe2 and 0xe3 differ in their lowest bit alone.
bool has_sign(std::uint64_t bytes) {
  return has_ascii(bytes) || has_zero((bytes & ~kOnes) ^ (kOnes * 0xe2));
}

// The first byte from `from` on that is `wanted`; `may_hold` tells whether eight of them hold one.
template <typename MayHold, typename Wanted>
std::size_t find_byte(std::string_view text, std::size_t from, MayHold may_hold, Wanted wanted) {
  std::size_t at = from;
  while (at + kStep <= text.size() && !may_hold(load(text.data() + at))) at += kStep;
  while (at < text.size() && !wanted(text[at])) ++at;
  return at < text.size() ? at : std::string_view::npos;
}

}  // namespace

std::size_t find_sign(std::string_view text, std::size_t from) {
  return find_byte(text, from, has_sign, begins_sign);
}

std::size_t find_ascii(std::string_view text, std::size_t from) {
  return find_byte(text, from, has_ascii,
                   [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
  if (word.empty() || from > text.size() || text.size() - from < word.size()) {
    return text.find(word, from);
  }
  const Probe probe(word);
  const std::size_t last = text.size() - word.size();  // where it can begin
  std::size_t at = from;
  for (; at + kStep <= last + 1; at += kStep) {
    if (!probe.may_begin(text.data() + at)) continue;
    for (std::size_t place = at; place < at + kStep; ++place) {
      if (probe.begins(text.data() + place)) return place;
    }
  }
  for (; at <= last; ++at) {
    if (probe.begins(text.data() + at)) return at;
  }
  return std::string_view::npos;
}

std::size_t find_last_word(std::string_view text, std::string_view word) {
  if (word.empty() || text.size() < word.size()) return text.rfind(word);
  const Probe probe(word);
  std::size_t end = text.size() - word.size() + 1;  // behind the places not looked at yet
  for (; end >= kStep; end -= kStep) {
    if (!probe.may_begin(text.data() + end - kStep)) continue;
    for (std::size_t place = end; place-- > end - kStep;) {
      if (probe.begins(text.data() + place)) return place;
    }
  }
  while (end-- > 0) {
    if (probe.begins(text.data() + end)) return end;
  }
  return std::string_view::npos;
}

}  // namespace gwlint
