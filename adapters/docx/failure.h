// How the parts of the DOCX adapter say that a file cannot be read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "linter/document/limits.h"
#include "linter/document/read_error.h"
#include "linter/language.h"

namespace gwlint::docx {

// Empty when all is well.
using Failure = std::optional<ReadError>;

// A sentence piece in both languages, ready for ReadError's details.
struct Detail {
  std::string zh;
  std::string en;
};

// Where in a part reading stopped, as a person counts: from 1; 0 where it does not apply.
struct Place {
  std::uint32_t paragraph = 0;
  std::uint32_t table = 0;
  std::uint32_t row = 0;
  std::uint32_t cell = 0;
};

// “word/document.xml，第 3 段”.
Detail describe(std::string_view part, const Place& place = {});

// `kind` at `where`, with what was met there.
ReadError failure(ReadErrorKind kind, const Detail& where, Bilingual what);
ReadError failure(ReadErrorKind kind, const Detail& where, const Detail& what);

// `limit` was passed at `where`, with the value met where it is known.
ReadError over_limit(const Detail& where, Limit limit, const Limits& limits,
                     std::optional<std::uint64_t> met = {});

}  // namespace gwlint::docx
