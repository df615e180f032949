// Looking into flat OpenDocument files, for tests of what LibreOffice makes of a DOCX.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

struct OdfComment {
  std::string author;
  std::string words;  // its paragraphs, a line each
  // What stands between its ends: paragraphs are parted by line feeds, what a text box or a cell
  // holds included. Empty for a comment at a spot.
  std::string text;
  std::string paragraph;  // the text of the one that it begins in; empty: it begins in none
};

// All comments of a flat OpenDocument text, in the order of their starts. Throws
// std::runtime_error where the file is none.
std::vector<OdfComment> odf_comments(std::string_view fodt);

}  // namespace gwlint::test
