#include "adapters/text/gb18030.h"

#include <algorithm>
#include <new>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include "adapters/text/utf16.h"

namespace gwlint::text_file {
namespace {

// Bytes between two looks at the budget.
constexpr std::size_t kStride = std::size_t{1} << 20;

// So many letters that are not Chinese settle it.
constexpr std::size_t kEnoughToDoubt = 1000;

// A converter that stops at what it cannot convert instead of putting a substitute.
Converter open_gb18030() {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open("gb18030", &status));
  if (U_FAILURE(status)) throw std::bad_alloc();  // ICU has it built in
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  return converter;
}

}  // namespace

Gb18030::Gb18030(std::string_view bytes) : bytes_(bytes), converter_(open_gb18030()) {}

bool Gb18030::decode(Budget& budget) {
  text_.reserve(bytes_.size() / 2 * 3 + 3);  // at most; untouched memory costs nothing
  while (at_ < bytes_.size()) {
    if (!budget.time_left() || !budget.fits_text(text_.size())) return false;
    const std::size_t end = std::min(at_ + kStride, bytes_.size());
    if (!convert(end)) return false;
    // Not Chinese so far: no need to read on.
    if (!evidence_.plausible() && evidence_.letters() > kEnoughToDoubt) return false;
  }
  return true;
}

bool Gb18030::convert(std::size_t end) {
  const char* source = bytes_.data() + at_;
  const char* const limit = bytes_.data() + end;
  const bool last = end == bytes_.size();
  for (;;) {
    UErrorCode status = U_ZERO_ERROR;
    UChar* target = buffer_.data();
    ucnv_toUnicode(converter_.get(), &target, buffer_.data() + buffer_.size(), &source, limit,
                   nullptr, last, &status);
    take_units(static_cast<std::size_t>(target - buffer_.data()));
    if (status == U_BUFFER_OVERFLOW_ERROR) continue;
    at_ = static_cast<std::size_t>(source - bytes_.data());
    if (U_SUCCESS(status)) return true;
    note_bad_bytes();
    return false;
  }
}

void Gb18030::note_bad_bytes() {
  std::array<char, 32> invalid;
  auto size = static_cast<std::int8_t>(invalid.size());
  UErrorCode status = U_ZERO_ERROR;
  ucnv_getInvalidChars(converter_.get(), invalid.data(), &size, &status);
  const std::size_t length = U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0;
  bad_offset_ = at_ - std::min(length, at_);
}

void Gb18030::take_units(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const UChar unit = buffer_[i];
    if (U16_IS_LEAD(unit)) {
      lead_ = unit;
      continue;
    }
    const UChar32 c = U16_IS_TRAIL(unit) ? U16_GET_SUPPLEMENTARY(lead_, unit) : unit;
    append_utf8(text_, static_cast<char32_t>(c));
    evidence_.add(static_cast<char32_t>(c));
  }
}

}  // namespace gwlint::text_file
