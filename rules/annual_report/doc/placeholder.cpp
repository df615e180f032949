#include "rules/annual_report/doc/placeholder.h"

#include <algorithm>
#include <cstddef>

#include "rules/annual_report/doc/slots.h"
#include "rules/annual_report/doc/stand_in.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kFewWords = 6;  // bytes: two Chinese characters

// What slots and stand-ins begin with: elsewhere nothing is looked for.
constexpr WordList kBegins = {"×",    "✕",     "✖",     "╳",    "X",    "x",    "{",    "$",
                              "(",    "[",     "【",    "〔",   "<",    "«",    "_",    "?",
                              "单击", "点击",  "此处",  "请在", "在此", "待补", "待填", "年月日",
                              "月日", "Click", "Lorem", "TODO", "TBD"};

class Scan {
 public:
  Scan(std::string_view text, std::uint32_t begin) : text_(text), begin_(begin), stand_ins_(text) {}

  std::vector<Span> run() {
    for (std::size_t at = next(0); at < text_.size(); at = next(step(at))) {
    }
    return std::move(found_);
  }

 private:
  std::size_t next(std::size_t from) const { return find_any(text_, kBegins, from); }

  // Looks at what begins at `at`; returns where to go on.
  std::size_t step(std::size_t at) {
    if (const std::size_t crosses = crosses_size(text_.substr(at)); crosses > 0) {
      const auto slot = stand_ins_.read(at, at + crosses);
      if (slot) add(slot->begin, slot->end);
      return at + crosses;
    }
    for (const auto slot : {bracketed_slot, prompting_words, blank_slot}) {
      const std::size_t size = slot(text_, at);
      if (size == 0) continue;
      add(at, at + size);
      return at + size;
    }
    return at + repeated_size(at);
  }

  // Underscores that are no slot are passed as a whole.
  std::size_t repeated_size(std::size_t at) const {
    if (text_[at] != '_' && text_[at] != '?') return character_size(text_[at]);
    return std::min(text_.find_first_not_of(text_[at], at), text_.size()) - at;
  }

  void add(std::size_t begin, std::size_t end) {
    const Span place{begin_ + static_cast<std::uint32_t>(begin),
                     begin_ + static_cast<std::uint32_t>(end)};
    const bool joins = !found_.empty() && is_joint(found_.back().end, place.begin);
    if (joins) {
      found_.back().end = place.end;
    } else {
      found_.push_back(place);
    }
  }

  // A word or two without punctuation between two slots.
  bool is_joint(std::uint32_t from, std::uint32_t to) const {
    if (to < from) return true;
    const std::string_view between = text_.substr(from - begin_, to - from);
    return between.size() <= kFewWords &&
           (count_han(between) * 3 == between.size() || between == "." || between == "-");
  }

  std::string_view text_;
  std::uint32_t begin_;
  StandIns stand_ins_;
  std::vector<Span> found_;
};

}  // namespace

std::vector<Span> find_placeholders(std::string_view text, std::uint32_t begin) {
  return Scan(text, begin).run();
}

}  // namespace gwlint::annual_report
