#include "adapters/text/heading.h"

#include <algorithm>

#include "adapters/text/lines.h"
#include "adapters/text/wording.h"

namespace gwlint::text_file {
namespace {

constexpr std::size_t kDeepest = 6;

std::uint32_t leading_hashes(std::string_view line) {
  const std::size_t size = std::min(line.find_first_not_of('#'), line.size());
  return static_cast<std::uint32_t>(size);
}

// Many authors forget the blank after the `#`; without it, only a numbered heading is one (`#话题`
// and `#1号楼` are not).
bool starts_heading(std::string_view after_hashes) {
  return after_hashes.starts_with(' ') || after_hashes.starts_with('\t') ||
         after_hashes.starts_with("　") || after_hashes.starts_with("\xc2\xa0") ||
         numbering(after_hashes) == Numbering::Chinese ||
         numbering(after_hashes) == Numbering::Bracketed;
}

// A closing row of `#` counts only behind a blank.
Span without_closing_hashes(std::string_view text, Span heading) {
  const std::string_view view = heading.of(text);
  const std::size_t last = view.find_last_not_of('#');
  if (last == std::string_view::npos || last + 1 == view.size()) return heading;
  const Span head{heading.begin, heading.begin + static_cast<std::uint32_t>(last) + 1};
  const Span trimmed = trim(text, head);
  return trimmed.size() < head.size() ? trimmed : heading;
}

Span without_emphasis(std::string_view text, Span heading) {
  const std::string_view view = heading.of(text);
  for (const std::string_view mark : {"**", "__"}) {
    const auto size = static_cast<std::uint32_t>(mark.size());
    if (view.size() > 2 * size && view.starts_with(mark) && view.ends_with(mark) &&
        view.find(mark, size) == view.size() - size) {
      return trim(text, {heading.begin + size, heading.end - size});
    }
  }
  return heading;
}

}  // namespace

Paragraph paragraph_of(std::string_view text, Span line) {
  Paragraph paragraph;
  paragraph.text = trim(text, line);
  const std::string_view view = paragraph.text.of(text);
  const std::uint32_t hashes = leading_hashes(view);
  if (hashes == 0 || hashes > kDeepest || !starts_heading(view.substr(hashes))) return paragraph;
  const Span behind = trim(text, {paragraph.text.begin + hashes, paragraph.text.end});
  const Span heading = without_emphasis(text, without_closing_hashes(text, behind));
  if (heading.empty()) return paragraph;
  paragraph.text = heading;
  paragraph.outline_level = static_cast<std::uint8_t>(hashes);
  return paragraph;
}

}  // namespace gwlint::text_file
