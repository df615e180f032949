#include "linter/text/wrap.h"

#include <cstdint>
#include <stdexcept>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "linter/text/width.h"

namespace gwlint {
namespace {

void expect_success(UErrorCode status) {
  if (U_FAILURE(status) != 0) throw std::runtime_error(u_errorName(status));
}

std::string_view without_end_blanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

}  // namespace

std::vector<std::string_view> breakable_pieces(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::LocalUTextPointer utf8(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
  const icu::LocalUBreakIteratorPointer breaks(ubrk_open(UBRK_LINE, "zh", nullptr, 0, &status));
  expect_success(status);
  ubrk_setUText(breaks.getAlias(), utf8.getAlias(), &status);
  expect_success(status);

  std::vector<std::string_view> pieces;
  auto begin = static_cast<std::size_t>(ubrk_first(breaks.getAlias()));
  while (true) {
    const std::int32_t end = ubrk_next(breaks.getAlias());
    if (end == UBRK_DONE) return pieces;
    pieces.push_back(text.substr(begin, static_cast<std::size_t>(end) - begin));
    begin = static_cast<std::size_t>(end);
  }
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  // ICU need not look for breaks that nobody wants.
  if (columns == kEndless) return {std::string(without_end_blanks(text))};
  std::vector<std::string> lines(1);
  std::size_t width = 0;
  for (const std::string_view piece : breakable_pieces(text)) {
    if (width > 0 && width + display_width(without_end_blanks(piece)) > columns) {
      lines.emplace_back();
      width = 0;
    }
    lines.back() += piece;
    width += display_width(piece);
  }
  for (std::string& line : lines) line.resize(without_end_blanks(line).size());
  return lines;
}

std::string padded(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(text).append(width < columns ? columns - width : 0, ' ');
}

}  // namespace gwlint
