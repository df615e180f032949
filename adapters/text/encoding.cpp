#include "adapters/text/encoding.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <unicode/utf.h>
#include <unicode/utf8.h>

#include "adapters/text/gb18030.h"
#include "adapters/text/utf16.h"

namespace gwlint::text_file {
namespace {

using Encoding = TextForm::Encoding;
using DecodeResult = Result<Decoded, ReadError>;

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";
constexpr std::string_view kUtf16LeMark = "\xff\xfe";
constexpr std::string_view kUtf16BeMark = "\xfe\xff";
constexpr std::string_view kUtf32LeMark{"\xff\xfe\0\0", 4};
constexpr std::string_view kUtf32BeMark{"\0\0\xfe\xff", 4};

// Characters between two looks at the budget.
constexpr std::size_t kStride = std::size_t{1} << 18;

ReadError bad_encoding(std::string zh, std::string en) {
  return {ReadErrorKind::BadEncoding, std::move(zh), std::move(en)};
}

ReadError has_nul() {
  return {ReadErrorKind::UnknownKind, "含有 NUL 字符，不是文本",
          "holds NUL characters, so it is no text"};
}

// The line of a byte, from 1; LF, CRLF and CR end lines.
std::size_t line_at(std::string_view bytes, std::size_t offset) {
  std::size_t line = 1;
  for (std::size_t i = 0; i < offset; ++i) {
    if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n'))) {
      ++line;
    }
  }
  return line;
}

ReadError bad_place(std::size_t line, std::size_t offset, std::string_view encoding) {
  return bad_encoding(
      fmt::format("第 {} 行（字节偏移 {}）不是有效的 {}", line, offset, encoding),
      fmt::format("line {} at byte offset {} is not valid {}", line, offset, encoding));
}

ReadError bad_bytes(std::string_view bytes, std::size_t offset, std::string_view encoding) {
  return bad_place(line_at(bytes, offset), offset, encoding);
}

ReadError unmarked_utf16() {
  return bad_encoding("像是没有字节序标记的 UTF-16", "looks like UTF-16 without a byte order mark");
}

// The offset of the first byte that begins no character; the size when all is well.
std::size_t valid_utf8_size(std::string_view bytes) {
  const auto* at = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const std::size_t size = bytes.size();
  for (std::size_t i = 0; i < size;) {
    if (at[i] < 0x80) {
      ++i;
      continue;
    }
    std::size_t next = i;
    UChar32 c = 0;
    U8_NEXT(at, next, size, c);
    if (c < 0) return i;
    i = next;
  }
  return size;
}

DecodeResult decode_utf16(std::string_view bytes, bool big_endian, Budget& budget) {
  if (bytes.size() % 2 != 0) {
    return bad_encoding("UTF-16 文件的字节数为奇数，末尾可能缺失",
                        "UTF-16 with an odd number of bytes; its end may be missing");
  }
  const Utf16 source(bytes.substr(kUtf16LeMark.size()), big_endian);
  Decoded decoded;
  decoded.form = {big_endian ? Encoding::Utf16Be : Encoding::Utf16Le, true};
  decoded.text.reserve(source.units() * 3);  // at most; untouched memory costs nothing
  std::size_t line = 1;
  std::size_t count = 0;
  for (std::size_t i = 0; i < source.units(); ++count) {
    const std::size_t offset = kUtf16LeMark.size() + 2 * i;
    const char32_t c = source.next(i);
    if (U_IS_SURROGATE(c)) return bad_place(line, offset, "UTF-16");
    if (c == 0) return has_nul();
    if (c == '\n') ++line;
    append_utf8(decoded.text, c);
    if (count % kStride == 0 && !(budget.time_left() && budget.fits_text(decoded.text.size()))) {
      return *budget.exceeded();
    }
  }
  return decoded;
}

// Text holds hardly a control character but tabs, line and page ends.
bool is_binary(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, 4096);
  const auto controls = std::count_if(sample.begin(), sample.end(), [](char byte) {
    return byte >= 0 && byte < 0x20 && !(byte >= '\t' && byte <= '\r');
  });
  return static_cast<std::size_t>(controls) * 50 > sample.size();
}

// What to say of bytes that no encoding explains.
ReadError unknown_encoding(std::string_view bytes, std::size_t bad_utf8, const Gb18030& gb) {
  if (looks_like_utf16(bytes)) return unmarked_utf16();
  if (is_binary(bytes)) {
    return {ReadErrorKind::UnknownKind, "含有大量控制字符，不是文本",
            "holds many control characters, so it is no text"};
  }
  // A UTF-8 text with one bad spot has read well for a while; GB18030 taken for UTF-8 fails in the
  // first Chinese word.
  if (gb.bad_offset() && gb.is_chinese() && gb.letters() >= 4 && *gb.bad_offset() > bad_utf8) {
    return bad_bytes(bytes, *gb.bad_offset(), "GB18030");
  }
  return bad_bytes(bytes, bad_utf8, "UTF-8");
}

// UTF-8 as it is, once it is known to fit.
DecodeResult copied(std::string_view text, bool marked, Budget& budget) {
  if (!budget.fits_text(text.size())) return *budget.exceeded();
  return Decoded{std::string(text), {Encoding::Utf8, marked}};
}

DecodeResult decode_unmarked(std::string_view bytes, Budget& budget) {
  const std::size_t valid = valid_utf8_size(bytes);
  if (valid == bytes.size()) return copied(bytes, false, budget);
  Gb18030 gb(bytes);
  const bool complete = gb.decode(budget);
  if (budget.exceeded()) return *budget.exceeded();
  if (complete && gb.is_chinese()) return Decoded{gb.take(), {Encoding::Gb18030, false}};
  return unknown_encoding(bytes, valid, gb);
}

DecodeResult decode_marked_utf8(std::string_view bytes, Budget& budget) {
  const std::size_t valid = valid_utf8_size(bytes);
  if (valid != bytes.size()) return bad_bytes(bytes, valid, "UTF-8");
  return copied(bytes.substr(kUtf8Mark.size()), true, budget);
}

}  // namespace

DecodeResult decode(std::string_view bytes, Budget& budget) {
  if (bytes.starts_with(kUtf32LeMark) || bytes.starts_with(kUtf32BeMark)) {
    return bad_encoding("UTF-32", "UTF-32");
  }
  if (bytes.starts_with(kUtf16LeMark)) return decode_utf16(bytes, false, budget);
  if (bytes.starts_with(kUtf16BeMark)) return decode_utf16(bytes, true, budget);
  if (bytes.find('\0') != std::string_view::npos) {
    return looks_like_utf16(bytes) ? unmarked_utf16() : has_nul();
  }
  DecodeResult decoded = bytes.starts_with(kUtf8Mark) ? decode_marked_utf8(bytes, budget)
                                                      : decode_unmarked(bytes, budget);
  if (decoded && !(budget.fits_text(decoded->text.size()) && budget.time_left())) {
    return *budget.exceeded();
  }
  return decoded;
}

}  // namespace gwlint::text_file
