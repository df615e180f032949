// The encodings of XML parts: ECMA-376 part 2 allows UTF-8 and UTF-16 only.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace gwlint::docx {

// Turns the bytes of one part, piece by piece, into pieces of UTF-8 that never cut a character.
class XmlDecoder {
 public:
  XmlDecoder() = default;
  XmlDecoder(const XmlDecoder&) = delete;
  XmlDecoder& operator=(const XmlDecoder&) = delete;

  // A piece of UTF-8 without a byte order mark, good as long as `piece` and until the next call.
  // `last` is true for the last call only.
  std::string_view decode(std::string_view piece, bool last);

  // No text can be made of the part: its encoding is not read, or its bytes are not in it.
  bool failed() const { return failed_; }
  // The part is in GB18030, which OPC does not allow.
  bool foreign() const { return foreign_; }
  // What the part's encoding was taken for.
  std::string_view encoding() const { return encoding_; }

 private:
  struct Close {
    void operator()(UConverter* converter) const;
  };

  std::string_view joined(std::string_view piece);
  std::size_t detect(std::string_view start);
  static std::size_t whole_characters(std::string_view bytes);
  std::string_view converted(std::string_view piece, bool last);

  bool detected_ = false;
  bool failed_ = false;
  bool foreign_ = false;
  std::string encoding_;
  // None for UTF-8. Both are needed for a pair of surrogates cut by a piece's end.
  std::unique_ptr<UConverter, Close> converter_;
  std::unique_ptr<UConverter, Close> to_utf8_;
  static constexpr std::size_t kPivotUnits = 4096;
  std::array<char16_t, kPivotUnits> pivot_{};
  char16_t* pivot_source_ = pivot_.data();
  char16_t* pivot_target_ = pivot_.data();
  std::string pending_;  // bytes not yet decoded: too few for a verdict, or a cut character
  std::string joined_;   // those and the next piece
  std::string utf8_;     // what was converted
};

}  // namespace gwlint::docx
