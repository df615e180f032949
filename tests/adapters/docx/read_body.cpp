#include "tests/adapters/docx/read_body.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace gwlint::test {

Document read(std::string_view bytes, const Limits& limits) {
  ReadResult result = docx::read(bytes, limits);
  if (result) return *std::move(result);
  ADD_FAILURE() << id(result.error().kind) << ": " << result.error().detail_en;
  return {};
}

Document read_body(std::string_view xml) {
  return read(docx_of_body(xml));
}

std::string text_of(std::string_view body_xml) {
  return read_body(body_xml).text;
}

ReadError refusal(std::string_view bytes, const Limits& limits) {
  const ReadResult result = docx::read(bytes, limits);
  if (!result) return result.error();
  ADD_FAILURE() << "read: " << result->text.substr(0, 200);
  return {ReadErrorKind::NotFound, {}, {}};
}

std::string marks(const Document& document, Mark::Kind kind) {
  std::string result;
  for (const Mark& mark : document.marks) {
    if (mark.kind != kind) continue;
    if (!result.empty()) result += " ; ";
    const bool both = !mark.author.empty() && !mark.note.empty();
    result += fmt::format("{}|{}{}{}", document.view(mark.place), mark.author, both ? "：" : "",
                          mark.note);
  }
  return result;
}

std::string cells(const Document& document, std::size_t table) {
  if (table >= document.tables.size()) return "no table";
  std::string result;
  std::size_t number = 0;
  for (const Row& row : document.tables[table].rows) {
    for (const Cell& cell : row.cells) {
      if (!result.empty()) result += ' ';
      result += fmt::format("{},{},{},{}:{}", number, cell.column, cell.row_span, cell.column_span,
                            document.view(cell.text));
    }
    ++number;
  }
  return result;
}

}  // namespace gwlint::test
