// What a part repeats is parsed once (adapters/docx/repeated_xml.h): that must never show.
#include <algorithm>
#include <string>

#include "adapters/docx/source_map.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/properties.h"
#include "tests/support/docx_builder.h"

namespace gwlint::fuzz {
namespace {

using docx::SourcePiece;

bool same_pieces(const std::vector<SourcePiece>& one, const std::vector<SourcePiece>& other) {
  return std::ranges::equal(one, other, [](const SourcePiece& a, const SourcePiece& b) {
    return a.text == b.text && a.part == b.part && a.element == b.element && a.offset == b.offset;
  });
}

}  // namespace

void docx_repeated(std::string_view input) {
  const auto read = [input](std::string_view before) {
    return docx::read_traced(test::docx_of_body(std::string(before).append(input)), Limits{});
  };
  const auto once = read("       ");
  const auto again = read("<!---->");  // from a comment on, all of it is parsed
  expect(once.ok() == again.ok(), "what repeats is refused, or is not");
  if (!once) return expect(once.error().kind == again.error().kind, "refused for another reason");
  expect_same(once->document, again->document, "parsed once");
  expect(same_pieces(once->map.pieces, again->map.pieces), "characters come from elsewhere");
  expect(same_pieces(once->map.glyphs, again->map.glyphs), "symbols come from elsewhere");
  expect(once->map.cells == again->map.cells, "cells come from elsewhere");
  expect(once->map.paragraphs == again->map.paragraphs, "paragraphs come from elsewhere");
}

}  // namespace gwlint::fuzz
