// Whether a DOCX is put together as ECMA-376 demands, so that Word opens it without repair.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

// What is wrong with the package, a sentence each; empty when nothing is:
//   - parts of XML are well-formed, and every part has a content type, none of them two;
//   - the targets of all relationships are there, and ids of relationships differ;
//   - ids of comments differ; each comment has one reference and, if a range, one start and one end
//     in this order, in the main part and where such elements may stand; no anchor is without its
//     comment; the part of the comments is typed as such;
//   - runs stand where runs may, hold what runs may, and their properties first.
// It reads with a parser of its own and knows nothing of the adapter.
std::vector<std::string> package_faults(std::string_view docx);

// The same in one text, a line each, for EXPECT_EQ(…, "").
std::string package_report(std::string_view docx);

}  // namespace gwlint::test
