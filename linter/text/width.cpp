#include "linter/text/width.h"

#include <cstdint>

#include <unicode/uchar.h>

#include "linter/text/utf8.h"

namespace gwlint {
namespace {

constexpr std::string_view kEllipsis = "…";

// A vowel or final consonant that joins the Hangul syllable before it.
bool is_joining_jamo(UChar32 c) {
  const auto type = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
  return type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

bool has_no_shape(UChar32 c) {
  constexpr UChar32 kSoftHyphen = 0xAD;
  constexpr std::uint32_t kShapeless =
      U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  if (c == kSoftHyphen) return false;
  return (U_GET_GC_MASK(c) & kShapeless) != 0 || is_joining_jamo(c);
}

// What reports are written in, without a look at the properties of the character: printable ASCII,
// and the CJK ideographs of the basic block, which are wide whether assigned or not (UAX #11).
constexpr bool is_plain_ascii(char32_t c) {
  return c >= 0x20 && c < 0x7F;
}
constexpr bool is_basic_ideograph(char32_t c) {
  return c >= 0x4E00 && c <= 0x9FFF;
}

}  // namespace

std::size_t display_width(char32_t character) {
  if (is_plain_ascii(character)) return 1;
  if (is_basic_ideograph(character)) return 2;
  constexpr UChar32 kReplacement = 0xFFFD;
  const auto c = character == kMalformed ? kReplacement : static_cast<UChar32>(character);
  if (has_no_shape(c)) return 0;
  const auto east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += display_width(decode_next(text, at));
  return width;
}

std::string clip_end(std::string_view text, std::size_t columns) {
  if (columns == 0) return {};
  std::size_t width = 0;
  std::size_t kept = 0;  // bytes that leave a column for the ellipsis
  for (std::size_t at = 0; at < text.size();) {
    width += display_width(decode_next(text, at));
    if (width > columns) return std::string(text.substr(0, kept)).append(kEllipsis);
    if (width < columns) kept = at;
  }
  return std::string(text);
}

std::string clip_start(std::string_view text, std::size_t columns) {
  if (columns == 0) return {};
  std::size_t width = 0;
  std::size_t kept = text.size();  // where the part begins that leaves a column for the ellipsis
  for (std::size_t at = text.size(); at > 0;) {
    const std::size_t own = display_width(decode_previous(text, at));
    width += own;
    if (width > columns) return std::string(kEllipsis).append(text.substr(kept));
    if (width < columns && own > 0) kept = at;
  }
  return std::string(text);
}

}  // namespace gwlint
