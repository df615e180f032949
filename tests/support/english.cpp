#include "tests/support/english.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>

namespace gwlint::test {
namespace {

icu::UnicodeString without(const icu::UnicodeString& text, const char* pattern) {
  UErrorCode status = U_ZERO_ERROR;
  icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(pattern), text, 0, status);
  // The parts on both sides of what is taken out must not become one.
  return matcher.replaceAll(" ", status);
}

}  // namespace

std::string stray_han(std::string_view words) {
  auto rest = icu::UnicodeString::fromUTF8(
      icu::StringPiece(words.data(), static_cast<std::int32_t>(words.size())));
  rest = without(rest, "《[^》]*》");
  rest = without(rest, "\\p{Han}+〔\\d{4}〕\\d+号");
  // A quotation mark that opens follows no letter, one that closes precedes none: unlike that in
  // `a row's total`.
  rest = without(rest, "(?<![A-Za-z0-9])'.*?'(?![A-Za-z0-9])");

  UErrorCode status = U_ZERO_ERROR;
  icu::RegexMatcher han("\\p{Han}+", rest, 0, status);
  std::string found;
  if (han.find(status)) han.group(status).toUTF8String(found);
  return found;
}

}  // namespace gwlint::test
