#include "rules/annual_report/reading/quoted_titles.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kOpen = "《";
constexpr std::string_view kClose = "》";
constexpr std::size_t kLongest = 600;  // bytes of a title; longer ones lack their closing mark

// Reads one title; all offsets are of the passage.
class TitleReader {
 public:
  TitleReader(std::string_view passage, std::size_t open) : text_(passage), at_(open) {}

  QuotedTitle read() {
    title_.whole.begin = offset(at_);
    at_ += kOpen.size();
    title_.text.begin = offset(at_);
    while (step()) {
    }
    if (!title_.closed) title_.text.end = title_.whole.end = offset(at_);
    return std::move(title_);
  }

  std::size_t end() const { return at_; }

 private:
  static std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }
  bool next_is(std::string_view mark) const { return starts_with_word(text_.substr(at_), mark); }

  // Takes one character or mark; false at the title's end.
  bool step() {
    const bool too_long = at_ - title_.whole.begin > kLongest;
    if (at_ >= text_.size() || too_long || next_is("。") || next_is(";")) return give_up();
    if (next_is(kOpen)) return joins_another_title() ? give_up() : open_inner(kOpen);
    if (next_is("〈")) return open_inner("〈");
    if (next_is("<") && inner_text_follows()) return open_inner("<");
    if (next_is("〉") || next_is(">")) return close_inner(next_is(">") ? ">" : "〉");
    if (next_is(kClose)) return closes_inner() ? close_inner(kClose) : close();
    at_ += character_size(text_[at_]);
    return true;
  }

  bool give_up() {
    title_.closed = false;
    return false;
  }

  bool close() {
    title_.text.end = offset(at_);
    at_ += kClose.size();
    title_.whole.end = offset(at_);
    return false;
  }

  // 《条例和《通知》: the first mark lacks its partner.
  bool joins_another_title() const {
    return ends_with_any(text_.substr(0, at_), {"和", "及", "与", "、", ",", "或", "根据", "按照"});
  }

  bool inner_text_follows() const { return at_ + 1 < text_.size() && begins_han(text_[at_ + 1]); }

  bool open_inner(std::string_view mark) {
    const Span span{offset(at_), offset(at_ + mark.size())};
    // Deeper titles alternate their marks again; only the first level is of interest.
    if (depth_ == 0) title_.inner.push_back({span, {span.end, span.end}, {}, mark == "〈"});
    if (depth_ < marks_.size()) marks_[depth_] = mark;
    ++depth_;
    at_ = span.end;
    return true;
  }

  bool close_inner(std::string_view mark) {
    const Span span{offset(at_), offset(at_ + mark.size())};
    at_ = span.end;
    if (depth_ == 0) return true;  // a stray mark
    if (--depth_ > 0) return true;
    InnerTitle& inner = title_.inner.back();
    inner.text.end = span.begin;
    inner.close = span;
    inner.standard = inner.standard && mark == "〉";
    return true;
  }

  // Whether the 》 here belongs to a title inside: to one that 《 opened, or to one that 〈 or <
  // opened when the outer title goes on behind it (《关于印发〈格式》的通知》).
  bool closes_inner() {
    if (depth_ == 0) return false;
    if (marks_[std::min(depth_, marks_.size()) - 1] == kOpen) return true;
    const std::string_view rest = text_.substr(at_ + kClose.size());
    constexpr std::size_t kShortEnd = 36;  // bytes
    const std::size_t close = rest.substr(0, kShortEnd).find(kClose);
    const bool goes_on = close != std::string_view::npos && starts_with_any(rest, {"的", "通知"}) &&
                         rest.substr(0, close).find(kOpen) == std::string_view::npos;
    if (!goes_on) {
      // The inner title was never closed: it is none.
      depth_ = 0;
      title_.inner.pop_back();
    }
    return goes_on;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t depth_ = 0;
  std::array<std::string_view, 8> marks_;  // the opening marks of titles inside, outermost first
  QuotedTitle title_;
};

// `(以下简称《…》)` around a title, or an empty span.
Span definition_around(std::string_view passage, Span title) {
  constexpr std::size_t kNear = 40;  // bytes between a bracket and the title
  const std::size_t from = title.begin - std::min<std::size_t>(title.begin, kNear);
  const std::string_view head = passage.substr(from, title.begin - from);
  if (!ends_with_any(head, {"简称", "简称为", "下称", "简称:", "简称“", "简称为“"})) return {};
  const std::size_t open = head.rfind('(');
  if (open == std::string_view::npos) return title;
  const std::size_t close = passage.substr(title.end, kNear).find(')');
  const std::size_t end = close == std::string_view::npos ? title.end : title.end + close + 1;
  return {static_cast<std::uint32_t>(from + open), static_cast<std::uint32_t>(end)};
}

Span moved(Span span, std::uint32_t by) {
  return {span.begin + by, span.end + by};
}

void move(QuotedTitle& title, std::uint32_t by) {
  title.whole = moved(title.whole, by);
  title.text = moved(title.text, by);
  if (!title.definition.empty()) title.definition = moved(title.definition, by);
  for (InnerTitle& inner : title.inner) {
    inner.open = moved(inner.open, by);
    inner.text = moved(inner.text, by);
    inner.close = moved(inner.close, by);
  }
}

}  // namespace

void scan_titles(std::string_view passage, std::uint32_t begin, std::vector<QuotedTitle>& titles) {
  for (std::size_t at = find_word(passage, kOpen); at != std::string_view::npos;
       at = find_word(passage, kOpen, at)) {
    TitleReader reader(passage, at);
    QuotedTitle title = reader.read();
    at = reader.end();
    // An inner title that the outer one's end cut off is none.
    std::erase_if(title.inner, [](const InnerTitle& inner) { return inner.close.empty(); });
    title.definition = definition_around(passage, title.whole);
    move(title, begin);
    titles.push_back(std::move(title));
  }
}

}  // namespace gwlint::annual_report
