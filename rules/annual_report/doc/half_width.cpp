#include "rules/annual_report/doc/half_width.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

// What is looked past: “公开”,切实.
constexpr std::string_view kQuotes[] = {"“",  "”",  "‘",  "’",  "《", "》",
                                        "〈", "〉", "「", "」", "(",  ")"};
constexpr std::string_view kSentenceMarks[] = {"。", "、", ",", ";", ":", "?", "!"};

std::string_view wide_form(char mark) {
  switch (mark) {
    case ',':
      return "，";
    case ';':
      return "；";
    case ':':
      return "：";
    case '?':
      return "？";
    case '!':
      return "！";
    case '(':
      return "（";
    case ')':
      return "）";
    default:
      return {};
  }
}

// Bytes around a mark, and within brackets, that are looked at.
constexpr std::size_t kNear = 30;
constexpr std::size_t kWords = 300;

bool ends_with_han(std::string_view text) {
  text = without_suffixes(text.substr(text.size() - std::min(text.size(), kNear)), kQuotes);
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[at - 1]) & 0xC0) == 0x80) --at;
  return at > 0 && begins_han(text[at - 1]);
}

bool begins_with_han(std::string_view text) {
  text = without_prefixes(text.substr(0, kNear), kQuotes);
  return !text.empty() && begins_han(text.front());
}

// (一): the number of an item.
bool is_numeral(std::string_view words) {
  return without_prefixes(words, {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"})
      .empty();
}

class Scan {
 public:
  Scan(const Report& report, Span passage)
      : report_(report), text_(report.view(passage)), begin_(passage.begin) {}

  std::vector<HalfWidthMark> run() {
    for (std::size_t at = 0; at < text_.size(); at += character_size(text_[at])) {
      const char mark = text_[at];
      if (mark == '(') {
        open_.push_back(at);
      } else if (mark == ')') {
        close_bracket(at);
      } else if (!wide_form(mark).empty()) {
        const bool between = ends_with_han(text_.substr(0, at)) && begins_with_han(behind(at));
        if (between) add(at);
      }
    }
    std::ranges::sort(marks_, {}, &HalfWidthMark::place);
    return std::move(marks_);
  }

 private:
  std::string_view behind(std::size_t at) const { return text_.substr(at + 1); }

  void close_bracket(std::size_t at) {
    if (open_.empty()) return;
    const std::size_t open = open_.back();
    open_.pop_back();
    const std::string_view words = text_.substr(open + 1, std::min(at - open - 1, kWords));
    const bool chinese = count_han(words) > 0 && !is_numeral(words);
    const std::string_view after = behind(at);
    const bool goes_on = after.empty() || starts_with_any(after, kSentenceMarks);
    if (!chinese || !ends_with_han(text_.substr(0, open))) return;
    if (!goes_on && !begins_with_han(after)) return;
    add(open);
    add(at);
  }

  // Adds the mark at `at` where the source has its half-width form.
  void add(std::size_t at) {
    const std::uint32_t begin = begin_ + static_cast<std::uint32_t>(at);
    const Span place{begin, begin + 1};
    const bool half = report_.document->view(report_.source(place)) == text_.substr(at, 1);
    if (half) marks_.push_back({place, wide_form(text_[at])});
  }

  const Report& report_;
  std::string_view text_;
  std::uint32_t begin_;
  std::vector<std::size_t> open_;  // brackets that are not closed yet
  std::vector<HalfWidthMark> marks_;
};

}  // namespace

std::vector<HalfWidthMark> find_half_width(const Report& report, Span passage) {
  return Scan(report, passage).run();
}

}  // namespace gwlint::annual_report
