#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "adapters/text/encoding.h"
#include "adapters/text/text_file.h"
#include "linter/fix/edits.h"

namespace gwlint::text_file {
namespace {

using Encoding = TextForm::Encoding;

// Steps through a file's bytes and its decoded text, character by character at once.
class Walk {
 public:
  Walk(std::string_view bytes, std::string_view text, const TextForm& form)
      : bytes_(bytes), text_(text), encoding_(form.encoding) {
    if (form.byte_order_mark) byte_ = encoding_ == Encoding::Utf8 ? 3 : 2;
  }

  // The byte of the file at which the character at `offset` of the text begins; nothing where the
  // bytes end before. Offsets must not fall.
  std::optional<std::size_t> byte_at(std::size_t offset) {
    if (encoding_ == Encoding::Utf8) {
      byte_ += offset - offset_;
      offset_ = offset;
    }
    while (offset_ < offset && byte_ < bytes_.size()) step();
    if (offset_ != offset || byte_ > bytes_.size()) return std::nullopt;
    return byte_;
  }

 private:
  void step() {
    const auto lead = static_cast<unsigned char>(text_[offset_]);
    const std::size_t utf8 = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    offset_ += utf8;
    // Only what lies beyond the basic plane takes two units of UTF-16.
    byte_ += encoding_ == Encoding::Gb18030 ? gb18030_size() : utf8 == 4 ? 4 : 2;
  }

  // GB 18030: one byte; two, of which the second is no digit; four, of which it is one.
  std::size_t gb18030_size() const {
    const auto at = [this](std::size_t i) { return static_cast<unsigned char>(bytes_[i]); };
    if (at(byte_) <= 0x80 || at(byte_) == 0xFF || byte_ + 1 >= bytes_.size()) return 1;
    return at(byte_ + 1) >= '0' && at(byte_ + 1) <= '9' ? 4 : 2;
  }

  std::string_view bytes_;
  std::string_view text_;
  Encoding encoding_;
  std::size_t byte_ = 0;
  std::size_t offset_ = 0;
};

RewriteError not_as_read() {
  return {{}, {"文件的内容与读到的不符", "the file is not what was read"}};
}

}  // namespace

RewriteResult rewrite(std::string_view bytes, const Document& document, std::span<const Edit> edits,
                      const Limits&) {
  const auto has_nul = [](const Edit& edit) {
    return edit.replacement.find('\0') != std::string::npos;
  };
  if (!are_sound(document.text, edits) || std::ranges::any_of(edits, has_nul)) {
    return RewriteError{{}, {"修改的位置或内容无效", "the edits make no sense"}};
  }
  const TextForm unmarked{document.form.encoding, false};
  Walk walk(bytes, document.text, document.form);
  std::string result;
  std::size_t copied = 0;
  for (const Edit& edit : edits) {
    const auto begin = walk.byte_at(edit.range.begin);
    const auto end = begin ? walk.byte_at(edit.range.end) : std::nullopt;
    if (!end) return not_as_read();
    result.append(bytes.substr(copied, *begin - copied));
    result.append(encode(edit.replacement, unmarked));
    copied = *end;
  }
  return result.append(bytes.substr(copied));
}

}  // namespace gwlint::text_file
