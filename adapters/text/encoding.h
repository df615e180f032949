// From the bytes of a text file to UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "adapters/text/budget.h"
#include "linter/document/document.h"
#include "linter/document/read_error.h"

namespace gwlint::text_file {

struct Decoded {
  std::string text;  // valid UTF-8 without NUL, without byte order mark; line ends as they were
  TextForm form;
};

// Reads UTF-8 with or without byte order mark, UTF-16 with one, and GB18030. Every decoding is
// strict: one bad byte refuses the file (BadEncoding, with the line and the offset). GB18030 has no
// mark and hardly a byte sequence that it forbids, so it is taken only where the text that comes
// out is Chinese. A NUL character refuses the file as no text (UnknownKind).
Result<Decoded, ReadError> decode(std::string_view bytes, Budget& budget);

// The way back: `text` in the given form. Characters that the encoding lacks cannot occur: each of
// the encodings holds all of Unicode.
std::string encode(std::string_view text, const TextForm& form);

}  // namespace gwlint::text_file
