#include "linter/text/lines.h"

#include <algorithm>

namespace gwlint {
namespace {

constexpr std::uint32_t kStride = 1024;

// A character is counted with its first byte.
bool begins_character(unsigned char byte) {
  return (byte & 0xC0U) != 0x80U;
}
bool needs_surrogates(unsigned char byte) {
  return byte >= 0xF0U;
}

}  // namespace

Lines::Lines(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool line_feed = text[i] == '\n';
    const bool lone_return = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (line_feed || lone_return) starts_.push_back(static_cast<std::uint32_t>(i + 1));
    has_lone_cr_ = has_lone_cr_ || lone_return;
  }
  Counts before;
  for (std::size_t i = 0; i <= text.size(); i += kStride) {
    checkpoints_.push_back(before);
    const Counts piece = counts_of(text.substr(i, kStride));
    before.code_points += piece.code_points;
    before.utf16_units += piece.utf16_units;
  }
}

std::uint32_t Lines::line_at(std::uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::uint32_t>(after - starts_.begin());
}

Span Lines::line(std::uint32_t number) const {
  const std::uint32_t begin = starts_[number - 1];
  const auto size = static_cast<std::uint32_t>(text_.size());
  std::uint32_t end = number < count() ? starts_[number] : size;
  if (end > begin && text_[end - 1] == '\n') --end;
  if (end > begin && text_[end - 1] == '\r') --end;
  return {begin, end};
}

Position Lines::in_code_points(std::uint32_t offset) const {
  const std::uint32_t number = line_at(offset);
  const Counts begin = counts_at(starts_[number - 1]);
  return {number, counts_at(offset).code_points - begin.code_points + 1};
}

Position Lines::in_utf16(std::uint32_t offset) const {
  const std::uint32_t number = line_at(offset);
  return {number, utf16_units(offset) - utf16_units(starts_[number - 1]) + 1};
}

Lines::Counts Lines::counts_of(std::string_view bytes) {
  Counts counts;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    counts.code_points += begins_character(byte) ? 1U : 0U;
    counts.utf16_units += begins_character(byte) ? 1U : 0U;
    counts.utf16_units += needs_surrogates(byte) ? 1U : 0U;
  }
  return counts;
}

Lines::Counts Lines::counts_at(std::uint32_t offset) const {
  const std::uint32_t checkpoint = offset / kStride;
  Counts counts = checkpoints_[checkpoint];
  const std::uint32_t from = checkpoint * kStride;
  const Counts rest = counts_of(text_.substr(from, offset - from));
  counts.code_points += rest.code_points;
  counts.utf16_units += rest.utf16_units;
  return counts;
}

}  // namespace gwlint
