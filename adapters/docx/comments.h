// What the comments of a document say.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "adapters/docx/xml.h"

namespace gwlint::docx {

struct Comment {
  std::string author;
  std::string words;
};
// By w:id.
using Comments = std::map<std::string, Comment, std::less<>>;

// Bytes of a note that is kept: longer ones are cut.
inline constexpr std::size_t kNoteBytes = 200;

// Appends to a note, up to kNoteBytes and never a part of a character.
void append_to_note(std::string& note, std::string_view text);

// Reads comments.xml.
Failure read_comments(Package& package, std::string_view part, const Limits& limits,
                      const Deadline& deadline, Comments& comments);

}  // namespace gwlint::docx
