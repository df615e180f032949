// What one reading may still spend of the limits.
#pragma once

#include <cstdint>
#include <optional>

#include "linter/document/deadline.h"
#include "linter/document/limits.h"
#include "linter/document/read_error.h"

namespace gwlint::text_file {

// Counts against the limits. The first limit that is passed is kept as the error; from then on
// nothing may be spent any more.
class Budget {
 public:
  // With a time of its own, or within that of who reads the file.
  explicit Budget(const Limits& limits);
  Budget(const Limits& limits, const Deadline& deadline);

  // Each says whether the reading may go on.
  bool add_paragraph();
  bool add_cell();
  bool add_line();
  bool fits_paragraph(std::uint64_t bytes, std::uint64_t line);
  bool fits_text(std::uint64_t bytes);
  bool time_left();
  // Looks at the clock once in so many bytes that were worked through.
  bool worked(std::uint64_t bytes);

  const std::optional<ReadError>& exceeded() const { return exceeded_; }

 private:
  bool refuse(ReadError error);
  bool within(Limit limit, std::uint64_t met);

  Limits limits_;
  Deadline deadline_;
  std::uint64_t paragraphs_ = 0;
  std::uint64_t cells_ = 0;
  std::uint64_t lines_ = 0;
  std::uint64_t bytes_since_clock_ = 0;
  std::optional<ReadError> exceeded_;
};

}  // namespace gwlint::text_file
