#include "adapters/text/lines.h"

#include <optional>
#include <string>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "linter/suppress/directive.h"
#include "linter/text/fold.h"

namespace gwlint::text_file {
namespace {

constexpr std::string_view kCommentOpen = "<!--";
constexpr std::string_view kCommentClose = "-->";

bool is_white(UChar32 c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return c == 0x200b || c == 0xfeff || u_isUWhiteSpace(c) != 0;
}

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

class Splitter {
 public:
  Splitter(std::string_view text, Budget& budget) : text_(text), budget_(budget) {}

  SplitText split() {
    while (at_ < text_.size() && !budget_.exceeded()) {
      if (!skip_comment()) take_line();
    }
    return std::move(split_);
  }

 private:
  void take_line() {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != '\n' && text_[end] != '\r') ++end;
    ++number_;
    budget_.worked(end - at_ + 1);
    const Span line = span_of(at_, end);
    const Span inner = trim(text_, line);
    if (is_bare_directive(inner.of(text_))) {
      if (budget_.add_line()) split_.comments.push_back(inner);
    } else if (!inner.empty() || line.of(text_).find('\t') != std::string_view::npos) {
      if (budget_.fits_paragraph(line.size(), number_) && budget_.add_line())
        split_.lines.push_back({line, blanks_, false});
      blanks_ = 0;
    } else if (!after_comment_) {
      ++blanks_;
    }
    after_comment_ = false;
    at_ = end;
    if (at_ < text_.size()) at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
  }

  // Moves behind a comment that stands next, after blanks.
  bool skip_comment() {
    std::size_t open = at_;
    while (open < text_.size() && (text_[open] == ' ' || text_[open] == '\t')) ++open;
    if (!text_.substr(open).starts_with(kCommentOpen)) return false;
    const auto end = comment_end(open + kCommentOpen.size());
    if (!end) return false;
    if (budget_.add_line()) split_.comments.push_back(span_of(open, *end));
    for (std::size_t i = open; i < *end; ++i) number_ += text_[i] == '\n' ? 1 : 0;
    at_ = *end;
    after_comment_ = true;
    return true;
  }

  // Looks no further than the next opening or closing, so that many openings cost no more than one.
  std::optional<std::size_t> comment_end(std::size_t from) const {
    for (std::size_t at = text_.find("--", from); at != std::string_view::npos;
         at = text_.find("--", at + 1)) {
      if (text_.substr(at).starts_with(kCommentClose)) return at + kCommentClose.size();
      if (at >= 2 && text_.substr(at - 2).starts_with(kCommentOpen)) return std::nullopt;
    }
    return std::nullopt;
  }

  std::string_view text_;
  Budget& budget_;
  SplitText split_;
  std::size_t at_ = 0;
  std::uint64_t number_ = 0;
  std::uint32_t blanks_ = 0;
  bool after_comment_ = false;
};

// The length of the page number at the end of `line`; 0 when there is none.
std::size_t page_number_size(std::string_view line) {
  std::size_t size = 0;
  while (size < line.size() && line[line.size() - 1 - size] >= '0' &&
         line[line.size() - 1 - size] <= '9') {
    ++size;
  }
  return size <= 4 ? size : 0;
}

bool ends_in_leader(std::string_view head) {
  std::size_t dots = 0;
  for (;;) {
    if (head.ends_with("…") || head.ends_with("⋯")) {
      head.remove_suffix(3);
      dots += 3;
    } else if (head.ends_with("·")) {
      head.remove_suffix(2);
      ++dots;
    } else if (head.ends_with('.') || head.ends_with(' ') || head.ends_with('\t')) {
      dots += head.back() == '.' ? 1 : 0;
      head.remove_suffix(1);
    } else {
      return dots >= 4 && !head.empty();
    }
  }
}

bool ends_in_gap(std::string_view head) {
  return head.ends_with('\t') || head.ends_with("  ") || head.ends_with("　");
}

bool is_contents_title(std::string_view line) {
  return line.size() <= 24 && fold(line) == "目录";
}

}  // namespace

SplitText split_lines(std::string_view text, Budget& budget) {
  return Splitter(text, budget).split();
}

void flag_contents(std::string_view text, std::vector<Line>& lines) {
  bool under_title = false;
  for (Line& line : lines) {
    const std::string_view inner = trim(text, line.text).of(text);
    const std::size_t digits = page_number_size(inner);
    const std::string_view head = inner.substr(0, inner.size() - digits);
    const bool numbered = digits > 0 && !head.empty();
    line.contents_entry = numbered && (ends_in_leader(head) || (under_title && ends_in_gap(head)));
    under_title = is_contents_title(inner) || (under_title && line.contents_entry);
  }
}

Span trim(std::string_view text, Span span) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto begin = static_cast<std::int32_t>(span.begin);
  auto end = static_cast<std::int32_t>(span.end);
  while (begin < end) {
    std::int32_t next = begin;
    UChar32 c = 0;
    U8_NEXT(bytes, next, end, c);
    if (c < 0 || !is_white(c)) break;
    begin = next;
  }
  if (begin == end) return {span.begin, span.begin};
  while (end > begin) {
    std::int32_t before = end;
    UChar32 c = 0;
    U8_PREV(bytes, begin, before, c);
    if (c < 0 || !is_white(c)) break;
    end = before;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace gwlint::text_file
