#include <array>
#include <new>

#include <unicode/ucnv.h>

#include "adapters/text/converter.h"
#include "adapters/text/encoding.h"

namespace gwlint::text_file {

std::string encode(std::string_view text, const TextForm& form) {
  std::string bytes;
  if (form.encoding == TextForm::Encoding::Utf8) {
    if (form.byte_order_mark) bytes.append("\xef\xbb\xbf");
    return bytes.append(text);
  }
  UErrorCode status = U_ZERO_ERROR;
  const bool gb = form.encoding == TextForm::Encoding::Gb18030;
  const bool big_endian = form.encoding == TextForm::Encoding::Utf16Be;
  if (!gb && form.byte_order_mark) bytes.append(big_endian ? "\xfe\xff" : "\xff\xfe");
  const Converter from(ucnv_open("UTF-8", &status));
  const Converter to(ucnv_open(gb ? "gb18030" : big_endian ? "UTF-16BE" : "UTF-16LE", &status));
  if (U_FAILURE(status)) throw std::bad_alloc();  // ICU has all of these built in
  std::array<UChar, 1024> pivot;
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  std::array<char, 4096> buffer;
  const char* source = text.data();
  bool first = true;
  do {
    status = U_ZERO_ERROR;
    char* target = buffer.data();
    ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source,
                   text.data() + text.size(), pivot.data(), &pivot_source, &pivot_target,
                   pivot.data() + pivot.size(), first, true, &status);
    bytes.append(buffer.data(), static_cast<std::size_t>(target - buffer.data()));
    first = false;
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return bytes;
}

}  // namespace gwlint::text_file
