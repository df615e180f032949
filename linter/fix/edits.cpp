#include "linter/fix/edits.h"

#include <algorithm>
#include <cstdint>

namespace gwlint {
namespace {

bool cuts_character(std::string_view text, std::size_t offset) {
  return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}

// How many bytes `a` and `b` have in common at their beginning, whole characters only.
std::size_t common_prefix(std::string_view a, std::string_view b) {
  const auto [in_a, in_b] = std::ranges::mismatch(a, b);
  auto size = static_cast<std::size_t>(in_a - a.begin());
  while (size > 0 && (cuts_character(a, size) || cuts_character(b, size))) --size;
  return size;
}

std::size_t common_suffix(std::string_view a, std::string_view b) {
  std::size_t size = 0;
  while (size < a.size() && size < b.size() && a[a.size() - 1 - size] == b[b.size() - 1 - size]) {
    ++size;
  }
  while (size > 0 && cuts_character(a, a.size() - size)) --size;
  return size;
}

// What ends the lines of `text`.
std::string_view line_end(std::string_view text) {
  const std::size_t at = text.find_first_of("\r\n");
  if (at == std::string_view::npos || text[at] == '\n') return "\n";
  return text.substr(at, 2) == "\r\n" ? "\r\n" : "\r";
}

std::string with_line_ends(std::string_view replacement, std::string_view end) {
  std::string result;
  for (const char c : replacement) {
    if (c == '\n') {
      result += end;
    } else if (c != '\r') {
      result += c;
    }
  }
  return result;
}

}  // namespace

bool are_sound(std::string_view text, std::span<const Edit> edits) {
  std::uint32_t end = 0;
  for (const Edit& edit : edits) {
    const Span range = edit.range;
    if (range.begin < end || range.end < range.begin || range.end > text.size()) return false;
    if (cuts_character(text, range.begin) || cuts_character(text, range.end)) return false;
    end = range.end;
  }
  return true;
}

std::string with_edits(std::string_view text, std::span<const Edit> edits) {
  std::string result;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    result.append(text.substr(at, edit.range.begin - at)).append(edit.replacement);
    at = edit.range.end;
  }
  return result.append(text.substr(at));
}

std::vector<Edit> inverse(std::string_view text, std::span<const Edit> edits) {
  std::vector<Edit> back;
  std::int64_t growth = 0;
  for (const Edit& edit : edits) {
    const auto begin = static_cast<std::uint32_t>(edit.range.begin + growth);
    const auto size = static_cast<std::uint32_t>(edit.replacement.size());
    back.push_back({{begin, begin + size}, std::string(edit.range.of(text))});
    growth += std::int64_t{size} - edit.range.size();
  }
  return back;
}

Edit least(std::string_view text, Edit edit) {
  const std::size_t before = common_prefix(edit.range.of(text), edit.replacement);
  edit.range.begin += static_cast<std::uint32_t>(before);
  edit.replacement.erase(0, before);
  const std::size_t after = common_suffix(edit.range.of(text), edit.replacement);
  edit.range.end -= static_cast<std::uint32_t>(after);
  edit.replacement.resize(edit.replacement.size() - after);
  return edit;
}

Span moved(std::span<const Edit> edits, Span span) {
  std::int64_t begin = span.begin;
  std::int64_t end = span.end;
  for (const Edit& edit : edits) {
    const auto written = static_cast<std::int64_t>(edit.replacement.size());
    const std::int64_t growth = written - static_cast<std::int64_t>(edit.range.size());
    if (edit.range.end <= span.begin && edit.range.begin < span.begin) {
      begin += growth;
    } else if (edit.range.begin < span.begin) {
      begin -= span.begin - edit.range.begin;  // to where the replacement begins
    }
    if (edit.range.end <= span.end) {
      end += growth;
    } else if (edit.range.begin < span.end) {
      end += growth + (edit.range.end - span.end);
    }
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
}

std::vector<Edit> edits_of(const Fix& fix, std::string_view text) {
  const std::string_view end = line_end(text);
  std::vector<Edit> edits;
  for (const Edit& edit : fix.edits) {
    const Edit small = least(text, Edit{edit.range, with_line_ends(edit.replacement, end)});
    if (!small.range.empty() || !small.replacement.empty()) edits.push_back(small);
  }
  return edits;
}

}  // namespace gwlint
