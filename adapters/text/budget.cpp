#include "adapters/text/budget.h"

#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "linter/document/limit.h"

namespace gwlint::text_file {
namespace {

// The clock is looked at once in so many lines or cells.
constexpr std::uint64_t kBetweenClocks = 4096;

constexpr std::uint64_t kBytesBetweenClocks = std::uint64_t{1} << 18;

}  // namespace

Budget::Budget(const Limits& limits) : Budget(limits, Deadline(limits.time)) {}

Budget::Budget(const Limits& limits, const Deadline& deadline)
    : limits_(limits), deadline_(deadline) {}

bool Budget::refuse(ReadError error) {
  if (!exceeded_) exceeded_ = std::move(error);
  return false;
}

bool Budget::within(Limit limit, std::uint64_t met) {
  if (met <= value(limits_, limit)) return true;
  return refuse(beyond(limit, limits_, met));
}

bool Budget::add_paragraph() {
  return !exceeded_ && within(Limit::Paragraphs, ++paragraphs_);
}

bool Budget::add_cell() {
  if (exceeded_) return false;
  if (++cells_ % kBetweenClocks == 0 && !time_left()) return false;
  return within(Limit::Cells, cells_);
}

bool Budget::add_line() {
  if (exceeded_) return false;
  if (++lines_ % kBetweenClocks == 0 && !time_left()) return false;
  return within(Limit::Lines, lines_);
}

bool Budget::fits_paragraph(std::uint64_t bytes, std::uint64_t line) {
  if (exceeded_) return false;
  if (bytes <= limits_.paragraph_bytes) return true;
  return refuse(beyond(Limit::ParagraphBytes, limits_, bytes, fmt::format("第 {} 行", line),
                       fmt::format("line {}", line)));
}

bool Budget::fits_text(std::uint64_t bytes) {
  return !exceeded_ && within(Limit::ProjectionBytes, bytes);
}

bool Budget::time_left() {
  if (exceeded_) return false;
  if (!deadline_.passed()) return true;
  return refuse(beyond(Limit::Time, limits_));
}

bool Budget::worked(std::uint64_t bytes) {
  bytes_since_clock_ += bytes;
  if (bytes_since_clock_ < kBytesBetweenClocks) return !exceeded_;
  bytes_since_clock_ = 0;
  return time_left();
}

}  // namespace gwlint::text_file
