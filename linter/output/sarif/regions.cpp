#include "linter/output/sarif/regions.h"

#include <algorithm>

namespace gwlint::sarif {
namespace {

Json region_of(const Position& begin, const Position& end) {
  return {{"startLine", begin.line},
          {"startColumn", begin.column},
          {"endLine", end.line},
          {"endColumn", end.column}};
}

}  // namespace

Json region_of(const Elsewhere& place) {
  Json region = region_of(place.utf16_begin, place.utf16_end);
  const Lines lines(place.text);
  const auto size = static_cast<std::uint32_t>(place.text.size());
  if (lines.utf16_units(size) <= Regions::kLongestSnippet) region["snippet"] = plain(place.text);
  return region;
}

bool Regions::is_short(Span span) const {
  return lines_.utf16_units(span.end) - lines_.utf16_units(span.begin) <= kLongestSnippet;
}

Json Regions::bare(Span span) const {
  Json region = region_of(lines_.in_utf16(span.begin), lines_.in_utf16(span.end));
  // A DOCX has no characters to count: its text is a rendering of it.
  if (document_.format == Format::Text) {
    const std::uint32_t offset = lines_.utf16_units(span.begin);
    region["charOffset"] = offset;
    region["charLength"] = lines_.utf16_units(span.end) - offset;
  }
  return region;
}

Json Regions::with_snippet(Span span) const {
  Json region = bare(span);
  if (is_short(span)) region["snippet"] = plain(document_.view(span));
  return region;
}

std::optional<Json> Regions::context(Span span) const {
  if (!is_short(span)) return std::nullopt;
  const std::uint32_t first = lines_.line_at(span.begin);
  const std::uint32_t last = lines_.line_at(span.end);
  const auto whole_lines = [&](std::uint32_t from, std::uint32_t to) {
    return Span{lines_.line(from).begin, lines_.line(to).end};
  };
  const Span around = whole_lines(std::max(first, 2U) - 1, std::min(last + 1, lines_.count()));
  const Span own = whole_lines(first, last);
  for (const Span candidate : {around, own}) {
    if (candidate != span && candidate.contains(span) && is_short(candidate)) {
      return with_snippet(candidate);
    }
  }
  return std::nullopt;
}

}  // namespace gwlint::sarif
