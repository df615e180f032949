// The floor: what the libraries alone take to read a DOCX, and nothing else is done.
//
// libzip inflates word/document.xml, libxml2 parses it with SAX2 handlers that do nothing. No
// checker that reads a DOCX through these libraries can be faster.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace gwlint::bench {

// What was handed to the handlers, so that a parse that broke off is noticed.
struct Parsed {
  std::uint64_t elements = 0;
  std::uint64_t text_bytes = 0;
};

// Calls `piece` with each piece of word/document.xml in the package. Throws std::runtime_error
// where the package or the part cannot be read.
void inflate(std::string_view package, const std::function<void(std::string_view)>& piece);

// Parses a whole part. Throws std::runtime_error where it is not well-formed.
Parsed parse(std::string_view xml);

enum class Way : std::uint8_t {
  Streamed,  // each piece is parsed as it comes: the least memory
  Whole,     // the part is inflated into memory, then parsed there
};

Parsed inflate_and_parse(std::string_view package, Way way);

}  // namespace gwlint::bench
