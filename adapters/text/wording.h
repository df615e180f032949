// What a piece of a line looks like, as far as telling tables from prose needs it.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwlint::text_file {

// A number, or what stands for one in a table: `/`, `—`, `-`, `无`.
bool is_value(std::string_view piece);

// Holds a full stop or ends as a sentence does.
bool is_sentence(std::string_view piece);

// The list number that a piece begins with.
enum class Numbering {
  None,
  Chinese /* 一、 */,
  Bracketed /* （一） (1) */,
  Arabic /* 1. 1、 ① */
};
Numbering numbering(std::string_view piece);

// True when the piece is a list number and nothing else.
bool is_bare_number(std::string_view piece);

// The number of characters, at most `limit` + 1: long pieces are not counted to their end.
std::size_t characters(std::string_view piece, std::size_t limit);
inline bool is_short(std::string_view piece, std::size_t limit) {
  return characters(piece, limit) <= limit;
}

}  // namespace gwlint::text_file
