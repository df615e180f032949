#include "adapters/docx/xml_encoding.h"

#include <algorithm>
#include <new>

#include <unicode/ucnv.h>

#include "linter/text/escape.h"

namespace gwlint::docx {
namespace {

// Enough bytes to see an XML declaration whole.
constexpr std::size_t kProlog = 256;

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

// The encoding that an XML declaration in an ASCII-compatible encoding names; empty without one.
std::string declared_encoding(std::string_view text) {
  if (!text.starts_with("<?xml")) return {};
  text = text.substr(0, text.find("?>"));
  const auto name = text.find("encoding");
  if (name == std::string_view::npos) return {};
  const auto open = text.find_first_of("\"'", name);
  if (open == std::string_view::npos) return {};
  const auto close = text.find(text[open], open + 1);
  if (close == std::string_view::npos) return {};
  return escape_malformed(upper(text.substr(open + 1, close - open - 1)));
}

bool is_gb(std::string_view encoding) {
  return encoding == "GB18030" || encoding == "GBK" || encoding == "GB2312";
}

}  // namespace

void XmlDecoder::Close::operator()(UConverter* converter) const {
  ucnv_close(converter);
}

std::string_view XmlDecoder::decode(std::string_view piece, bool last) {
  if (failed_) return {};
  if (!pending_.empty() || !detected_) piece = joined(piece);
  if (!detected_) {
    if (piece.size() < kProlog && !last) {
      pending_ = piece;
      return {};
    }
    piece.remove_prefix(detect(piece));
    if (failed_) return {};
  }
  if (converter_ != nullptr) return converted(piece, last);
  const std::size_t whole = last ? piece.size() : whole_characters(piece);
  pending_ = piece.substr(whole);
  return piece.substr(0, whole);
}

// What is pending, and the next piece.
std::string_view XmlDecoder::joined(std::string_view piece) {
  joined_.assign(pending_).append(piece);
  pending_.clear();
  return joined_;
}

// Sees to the encoding of the part that begins so; returns the size of its byte order mark.
std::size_t XmlDecoder::detect(std::string_view start) {
  detected_ = true;
  const auto begins = [start](std::string_view bytes) { return start.starts_with(bytes); };
  const char* converter = nullptr;
  if (begins("\xEF\xBB\xBF")) {
    encoding_ = "UTF-8";
    return 3;
  } else if (begins({"\xFF\xFE\0\0", 4}) || begins({"\0\0\xFE\xFF", 4}) || begins({"<\0\0\0", 4}) ||
             begins({"\0\0\0<", 4})) {
    encoding_ = "UTF-32";
  } else if (begins("\xFF\xFE") || begins({"<\0", 2})) {
    encoding_ = converter = "UTF-16LE";
  } else if (begins("\xFE\xFF") || begins({"\0<", 2})) {
    encoding_ = converter = "UTF-16BE";
  } else {
    encoding_ = declared_encoding(start);
    if (encoding_.empty()) encoding_ = "UTF-8";
    if (is_gb(encoding_)) {
      foreign_ = true;
      converter = "GB18030";
    }
  }
  if (encoding_ == "UTF-8") return 0;
  UErrorCode status = U_ZERO_ERROR;
  if (converter != nullptr) {
    converter_.reset(ucnv_open(converter, &status));
    to_utf8_.reset(ucnv_open("UTF-8", &status));
  }
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (converter_ == nullptr || U_FAILURE(status)) {
    failed_ = true;
    return 0;
  }
  ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                      &status);
  return begins("\xFF\xFE") || begins("\xFE\xFF") ? 2 : 0;
}

// How many bytes do not cut the last character.
std::size_t XmlDecoder::whole_characters(std::string_view bytes) {
  std::size_t lead = bytes.size();
  while (lead > 0 && bytes.size() - lead < 3) {
    const auto byte = static_cast<unsigned char>(bytes[lead - 1]);
    if (byte < 0x80) return bytes.size();
    --lead;
    if (byte >= 0xC0) {
      const std::size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
      return bytes.size() - lead < size ? lead : bytes.size();
    }
  }
  return bytes.size();  // no UTF-8: the parser will say so
}

std::string_view XmlDecoder::converted(std::string_view piece, bool last) {
  utf8_.clear();
  const char* source = piece.empty() ? "" : piece.data();
  const char* const source_end = source + piece.size();
  UErrorCode status = U_ZERO_ERROR;
  do {
    const std::size_t before = utf8_.size();
    utf8_.resize(before + kPivotUnits * 3);
    char* target = utf8_.data() + before;
    status = U_ZERO_ERROR;
    ucnv_convertEx(to_utf8_.get(), converter_.get(), &target, utf8_.data() + utf8_.size(), &source,
                   source_end, pivot_.data(), &pivot_source_, &pivot_target_,
                   pivot_.data() + pivot_.size(), 0, last ? 1 : 0, &status);
    utf8_.resize(static_cast<std::size_t>(target - utf8_.data()));
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  failed_ = U_FAILURE(status) != 0;
  return utf8_;
}

}  // namespace gwlint::docx
