// Changes to the characters of elements, as bytes of their part.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/splice.h"
#include "adapters/docx/xml_outline.h"

namespace gwlint::docx {

// Characters [begin, end) of an element become `replacement`.
struct TextChange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string replacement;
};

// True where white space stands at an end of `text`, which Word drops unless told to preserve it.
bool has_white_end(std::string_view text);

// The patch that makes `element` preserve white space; nothing where it does.
std::optional<Patch> preserving(std::string_view xml, const XmlElement& element);

// The patches to `xml` that make `changes`, in rising order, in `element`. Where white space comes
// to stand at an end of the text, the element is made to preserve it, as Word drops it otherwise.
// Nothing where the element has child elements or less text.
std::optional<std::vector<Patch>> patches(std::string_view xml, const XmlElement& element,
                                          const std::vector<TextChange>& changes);

// The patch that puts a run with `text` into the empty cell `cell`, formatted as the mark of its
// paragraph is. Nothing where the cell has no paragraph of its own.
std::optional<Patch> run_in_cell(std::string_view xml, const std::vector<XmlElement>& outline,
                                 std::uint32_t cell, std::string_view text);

}  // namespace gwlint::docx
