#include "rules/annual_report/doc/mark_pairs.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "linter/text/utf8.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

using Side = PairedMark::Side;

// The pairs; a mark's place in the list is its kind.
constexpr std::u32string_view kOpening = U"“‘《〈([【〔「『";
constexpr std::u32string_view kClosing = U"”’》〉)]】〕」』";
constexpr std::uint8_t kSingleQuote = 1;
constexpr std::uint8_t kBracket = 4;

// Two wrong marks further apart than this are two slips.
constexpr std::uint32_t kFewWords = 90;  // bytes: 30 characters

// `1)` `a)` `一)` at a clause's start: `head` is the text before the bracket.
bool closes_enumerator(std::string_view head) {
  std::size_t size = 0;
  while (size < head.size() && size < 2 && is_digit(head[head.size() - size - 1])) ++size;
  if (size == 0 && !head.empty() && is_latin(head.back())) size = 1;
  if (size == 0) {
    const std::string_view rest =
        without_suffixes(head, {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"});
    size = head.size() - rest.size();
  }
  const std::string_view before = head.substr(0, head.size() - size);
  if (size == 0 || size > 9) return false;
  return before.empty() || ends_with_any(before, {"。", ";", ":", ",", "、", "!", "?", ")", "”"});
}

// ’ between Latin letters, as in China’s.
bool is_apostrophe(std::string_view text, std::size_t at, std::size_t size) {
  return at > 0 && is_latin(text[at - 1]) && at + size < text.size() && is_latin(text[at + size]);
}

// The mark that `character` is; its place is left to the caller.
std::optional<PairedMark> mark_of(char32_t character) {
  if (character == U'"') return PairedMark{.kind = 0, .side = Side::Either, .place = {}};
  if (const std::size_t kind = kOpening.find(character); kind != std::u32string_view::npos) {
    return PairedMark{static_cast<std::uint8_t>(kind), Side::Open, {}};
  }
  if (const std::size_t kind = kClosing.find(character); kind != std::u32string_view::npos) {
    return PairedMark{static_cast<std::uint8_t>(kind), Side::Close, {}};
  }
  return std::nullopt;
}

// True for the first bytes of marks, and of few characters besides.
constexpr bool may_begin_mark(char byte) {
  switch (byte) {
    case '"':
    case '(':
    case ')':
    case '[':
    case ']':
    case '\xe2':
    case '\xe3':
      return true;
    default:
      return false;
  }
}

bool needs_no_partner(std::string_view text, const PairedMark& mark) {
  if (mark.kind == kBracket && mark.side == Side::Close) {
    return closes_enumerator(text.substr(0, mark.place.begin));
  }
  return mark.kind == kSingleQuote && is_apostrophe(text, mark.place.begin, mark.place.size());
}

// The marks of one kind that lack a partner.
std::vector<PairedMark> unpaired_of_kind(const std::vector<PairedMark>& marks, std::uint8_t kind) {
  std::vector<PairedMark> open;
  std::vector<PairedMark> left;
  bool after_open = false;  // the mark before opened, or may have opened, a pair
  for (const PairedMark& mark : marks) {
    if (mark.kind != kind) continue;
    // A straight mark closes only what was opened last; else it may open.
    const bool closes = mark.side == Side::Close || (mark.side == Side::Either && after_open);
    after_open = false;
    if (!closes) {
      open.push_back(mark);
      after_open = true;
    } else if (!open.empty()) {
      open.pop_back();
    } else {
      left.push_back(mark);
    }
  }
  left.insert(left.end(), open.begin(), open.end());
  std::erase_if(left, [](const PairedMark& mark) { return mark.side == Side::Either; });
  return left;
}

bool embrace_few_words(const PairedMark& first, const PairedMark& second) {
  return second.place.begin - first.place.end <= kFewWords;
}

// “三公“, (2021], ”三公”: two marks without partners that were meant as a pair. ”三公“ is one, too.
bool are_one_slip(const PairedMark& first, const PairedMark& second) {
  if (!embrace_few_words(first, second)) return false;
  return first.kind == second.kind || (first.side == Side::Open && second.side == Side::Close);
}

}  // namespace

void collect_marks(std::string_view text, std::uint32_t begin, std::vector<PairedMark>& marks) {
  for (std::size_t at = find_sign(text); at < text.size(); at = find_sign(text, at)) {
    if (!may_begin_mark(text[at])) {
      at += character_size(text[at]);
      continue;
    }
    const auto from = static_cast<std::uint32_t>(at);
    auto mark = mark_of(next_character(text, at));
    if (!mark) continue;
    mark->place = {from, static_cast<std::uint32_t>(at)};
    if (needs_no_partner(text, *mark)) continue;
    mark->place = {begin + from, begin + static_cast<std::uint32_t>(at)};
    marks.push_back(*mark);
  }
}

std::vector<Span> find_unpaired(const std::vector<PairedMark>& marks) {
  std::vector<PairedMark> unpaired;
  for (std::uint8_t kind = 0; kind < kOpening.size(); ++kind) {
    const std::vector<PairedMark> left = unpaired_of_kind(marks, kind);
    unpaired.insert(unpaired.end(), left.begin(), left.end());
  }
  std::ranges::sort(unpaired, {}, [](const PairedMark& mark) { return mark.place.begin; });

  std::vector<Span> places;
  for (std::size_t i = 0; i < unpaired.size(); ++i) {
    const bool one_slip = i + 1 < unpaired.size() && are_one_slip(unpaired[i], unpaired[i + 1]);
    if (one_slip) ++i;
    places.push_back(unpaired[i].place);
  }
  return places;
}

}  // namespace gwlint::annual_report
