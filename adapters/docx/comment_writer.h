// Comments as WordprocessingML.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "linter/annotate/annotate.h"

namespace gwlint::docx {

// By their author and kAnnotationMark gwlint knows its comments again.
inline constexpr std::string_view kCommentAuthor = "gwlint";
inline constexpr std::string_view kCommentInitials = "gw";

// Writes elements for one part.
class CommentWriter {
 public:
  // `prefix` is the one that the part declares for `uri`, with its colon; empty: it declares none,
  // so that each element does.
  CommentWriter(std::string_view prefix, std::string_view uri);

  std::string range_start(std::uint32_t id) const;
  std::string range_end(std::uint32_t id) const;
  // The run that stands for the comment.
  std::string reference(std::uint32_t id) const;
  // The comment itself. It has no date, so that the same input gives the same bytes.
  std::string comment(std::uint32_t id, const Annotation& annotation) const;

 private:
  std::string tag(std::string_view name) const;
  // The start of an element that stands outside of all others that this object writes.
  std::string outer(std::string_view name, std::uint32_t id) const;
  std::string paragraph(std::string_view text, bool bold, bool first) const;
  std::string on(std::string_view name, std::string_view attributes) const;

  std::string prefix_;
  std::string declaration_;
};

}  // namespace gwlint::docx
