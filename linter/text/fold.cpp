#include "linter/text/fold.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "linter/text/utf8.h"

namespace gwlint {
namespace {

// What folding does to one character. Characters are folded one by one: sequences with combining
// marks are not recomposed, which no Chinese text needs.
enum class Fate { Copy, Drop, Replace };

// The characters that make up nearly all of a report are decided without asking ICU; the table test
// compares every character of the BMP with ICU's answer.
constexpr bool is_plain(UChar32 c) {
  return (c > 0x20 && c < 0x7f) || (c >= 0x4e00 && c <= 0x9fff) || c == 0x3001 || c == 0x3002 ||
         (c >= 0x3008 && c <= 0x3011) || (c >= 0x3014 && c <= 0x3017) ||
         (c >= 0x2018 && c <= 0x201d);
}

constexpr bool is_blank(UChar32 c) {
  return c == 0x20 || (c >= 9 && c <= 13) || c == 0x3000;
}

// U+FF01–FF5E are the wide forms of U+0021–007E, by definition of their block.
constexpr bool is_wide_ascii(UChar32 c) {
  return c >= 0xff01 && c <= 0xff5e;
}

class Folder {
 public:
  // Decides the fate of `c`; on Replace, `replacement()` holds the new text.
  Fate fold(UChar32 c) {
    if (is_plain(c)) return Fate::Copy;
    if (is_blank(c)) return Fate::Drop;
    if (is_wide_ascii(c)) {
      replacement_.assign(1, static_cast<char>(c - 0xff01 + 0x21));
      return Fate::Replace;
    }
    return ask_icu(c);
  }
  const std::string& replacement() const { return replacement_; }

 private:
  Fate ask_icu(UChar32 c) {
    if (u_hasBinaryProperty(c, UCHAR_WHITE_SPACE) ||
        u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
      return Fate::Drop;
    }
    if (nfkc_ == nullptr) {
      UErrorCode status = U_ZERO_ERROR;
      nfkc_ = icu::Normalizer2::getNFKCInstance(status);
      if (U_FAILURE(status)) return Fate::Copy;  // ICU without its data: compare as written
    }
    if (nfkc_->isInert(c)) return Fate::Copy;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString folded = nfkc_->normalize(icu::UnicodeString(c), status);
    if (U_FAILURE(status)) return Fate::Copy;
    replacement_.clear();
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
      const UChar32 part = folded.char32At(i);
      if (u_hasBinaryProperty(part, UCHAR_WHITE_SPACE)) continue;
      icu::UnicodeString(part).toUTF8String(replacement_);
    }
    return replacement_.empty() ? Fate::Drop : Fate::Replace;
  }

  const icu::Normalizer2* nfkc_ = nullptr;
  std::string replacement_;
};

// Size of the character at `at` where folding copies it and it is one of those that most of a text
// consists of: graphic ASCII and common Chinese ones. 0 for any other.
constexpr std::size_t common_size(std::string_view text, std::size_t at) {
  const char byte = text[at];
  if (byte > ' ' && byte < '\x7f') return 1;
  return is_common_han(text, at) ? 3 : 0;
}

// Bytes of such characters at the begin of `text`.
constexpr std::size_t common_run(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t size = common_size(text, end);
    if (size == 0) break;
    end += size;
  }
  return end;
}

constexpr std::string_view kReplacementCharacter = "\xef\xbf\xbd";

}  // namespace

Span FoldedText::append(std::string_view piece, std::uint32_t source_begin) {
  const std::uint32_t begin = size();
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(piece.data());
  const auto length = static_cast<std::int32_t>(piece.size());
  Folder folder;
  bool contiguous = false;  // the character before was copied and the present step can go on
  for (std::int32_t at = 0; at < length;) {
    const std::int32_t start = at;
    if (const std::size_t common = common_run(piece.substr(static_cast<std::size_t>(at)));
        common > 0) {
      if (!contiguous) add_step(source_begin + static_cast<std::uint32_t>(start), 0);
      text_.append(piece.data() + start, common);
      contiguous = true;
      at += static_cast<std::int32_t>(common);
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(bytes, at, length, c);
    const auto source = source_begin + static_cast<std::uint32_t>(start);
    const auto width = static_cast<std::uint32_t>(at - start);
    const Fate fate = c < 0 ? Fate::Replace : folder.fold(c);
    if (fate == Fate::Drop) {
      contiguous = false;
    } else if (fate == Fate::Copy) {
      if (!contiguous) add_step(source, 0);
      text_.append(piece.substr(static_cast<std::size_t>(start), width));
      contiguous = true;
    } else {
      add_step(source, width);
      text_.append(c < 0 ? kReplacementCharacter : std::string_view(folder.replacement()));
      contiguous = false;
    }
  }
  index_steps();
  return {begin, size()};
}

void FoldedText::append_separator(char separator, std::uint32_t source_at) {
  // Covers no source byte: its range ends where it begins.
  steps_.push_back({size(), source_at, kNoSource});
  text_.push_back(separator);
  index_steps();
}

void FoldedText::reserve(std::size_t bytes) {
  text_.reserve(bytes);
}

void FoldedText::add_step(std::uint32_t source, std::uint32_t length) {
  steps_.push_back({size(), source, length});
}

void FoldedText::index_steps() {
  std::uint32_t step = step_of_block_.empty() ? 0 : step_of_block_.back();
  for (std::size_t at = step_of_block_.size() * kBlock; at < text_.size(); at += kBlock) {
    while (step + 1 < steps_.size() && steps_[step + 1].folded <= at) ++step;
    step_of_block_.push_back(step);
  }
}

const FoldedText::Step& FoldedText::step_of(std::uint32_t folded) const {
  std::uint32_t step = step_of_block_[folded / kBlock];
  while (step + 1 < steps_.size() && steps_[step + 1].folded <= folded) ++step;
  return steps_[step];
}

bool FoldedText::parted_before(std::uint32_t folded) const {
  const Step& step = step_of(folded);
  if (step.length == 0 && step.folded < folded) return false;  // both were copied at once
  return source({folded - 1, folded}).end != source({folded, folded + 1}).begin;
}

Span FoldedText::source(Span folded) const {
  if (steps_.empty()) return {};
  if (folded.begin >= size()) {
    if (size() == 0) return {};
    const std::uint32_t end = source({size() - 1, size()}).end;
    return {end, end};
  }
  const Step& first = step_of(folded.begin);
  const std::uint32_t begin =
      first.length == 0 ? first.source + (folded.begin - first.folded) : first.source;
  if (folded.empty()) return {begin, begin};
  const std::uint32_t last_byte = folded.end - 1;
  const Step& last = step_of(last_byte);
  std::uint32_t end = last.source;
  if (last.length == 0) {
    end += last_byte - last.folded + 1;
  } else if (last.length != kNoSource) {
    end += last.length;
  }
  return {begin, std::max(begin, end)};
}

std::uint32_t FoldedText::folded_at(std::uint32_t source_offset) const {
  const auto after =
      std::upper_bound(steps_.begin(), steps_.end(), source_offset,
                       [](std::uint32_t offset, const Step& step) { return offset < step.source; });
  if (after == steps_.begin()) return 0;
  const std::uint32_t limit = after == steps_.end() ? size() : after->folded;
  const Step& step = *(after - 1);
  if (step.length != 0) return source_offset == step.source ? step.folded : limit;
  return std::min(limit, step.folded + (source_offset - step.source));
}

std::string fold(std::string_view text) {
  FoldedText folded;
  folded.append(text, 0);
  return std::string(folded.view());
}

}  // namespace gwlint
