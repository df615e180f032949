#include "adapters/text/budget.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

namespace gwlint::text_file {
namespace {

ReadError over_limit(std::string zh, std::string en) {
  return {ReadErrorKind::OverLimit, std::move(zh), std::move(en)};
}

// The clock is looked at once in so many lines or cells.
constexpr std::uint64_t kBetweenClocks = 4096;

constexpr std::uint64_t kBytesBetweenClocks = std::uint64_t{1} << 18;

}  // namespace

Budget::Budget(const Limits& limits)
    : limits_(limits), deadline_(std::chrono::steady_clock::now() + limits.time) {}

bool Budget::refuse(ReadError error) {
  if (!exceeded_) exceeded_ = std::move(error);
  return false;
}

bool Budget::add_paragraph() {
  if (exceeded_) return false;
  if (++paragraphs_ <= limits_.paragraphs) return true;
  return refuse(over_limit(fmt::format("段落数上限 {}", limits_.paragraphs),
                           fmt::format("limit of {} paragraphs", limits_.paragraphs)));
}

bool Budget::add_cell() {
  if (exceeded_) return false;
  if (++cells_ % kBetweenClocks == 0 && !time_left()) return false;
  if (cells_ <= limits_.cells) return true;
  return refuse(over_limit(fmt::format("单元格数上限 {}", limits_.cells),
                           fmt::format("limit of {} table cells", limits_.cells)));
}

bool Budget::add_line() {
  if (exceeded_) return false;
  if (++lines_ % kBetweenClocks == 0 && !time_left()) return false;
  // Every line becomes a paragraph or at least one cell, so no sound file has more.
  const std::uint64_t most = std::uint64_t{limits_.paragraphs} + limits_.cells;
  if (lines_ <= most) return true;
  return refuse(
      over_limit(fmt::format("行数上限 {}", most), fmt::format("limit of {} lines", most)));
}

bool Budget::fits_paragraph(std::uint64_t bytes, std::uint64_t line) {
  if (exceeded_) return false;
  if (bytes <= limits_.paragraph_bytes) return true;
  return refuse(over_limit(
      fmt::format("第 {} 行有 {} 字节，一段的上限为 {} 字节", line, bytes, limits_.paragraph_bytes),
      fmt::format("line {} has {} bytes, limit of {} bytes a paragraph", line, bytes,
                  limits_.paragraph_bytes)));
}

bool Budget::fits_text(std::uint64_t bytes) {
  if (exceeded_) return false;
  // Offsets are 32 bits, and ICU's are signed.
  const std::uint64_t most = std::min<std::uint64_t>(limits_.projection_bytes, INT32_MAX);
  if (bytes <= most) return true;
  return refuse(over_limit(fmt::format("正文上限 {} 字节", most),
                           fmt::format("limit of {} bytes of text", most)));
}

bool Budget::time_left() {
  if (exceeded_) return false;
  if (std::chrono::steady_clock::now() < deadline_) return true;
  return refuse(over_limit(fmt::format("读取时间上限 {} 毫秒", limits_.time.count()),
                           fmt::format("limit of {} ms of reading time", limits_.time.count())));
}

bool Budget::worked(std::uint64_t bytes) {
  bytes_since_clock_ += bytes;
  if (bytes_since_clock_ < kBytesBetweenClocks) return !exceeded_;
  bytes_since_clock_ = 0;
  return time_left();
}

}  // namespace gwlint::text_file
