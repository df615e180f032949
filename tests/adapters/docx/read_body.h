// Reading small documents in tests.
#pragma once

#include <string>
#include <string_view>

#include "adapters/docx/docx.h"
#include "tests/support/docx_builder.h"

namespace gwlint::test {

// The document in `bytes`; the test fails when it is refused.
Document read(std::string_view bytes, const Limits& limits = {});
// The document with this content of w:body.
Document read_body(std::string_view xml);
// The projection of such a document.
std::string text_of(std::string_view body_xml);

// Why `bytes` are refused; the test fails when they are not.
ReadError refusal(std::string_view bytes, const Limits& limits = {});

// The marks of one kind: `words|author：note` each, joined by ` ; `.
std::string marks(const Document& document, Mark::Kind kind);

// Every cell of a table as `row,column,row_span,column_span:text`, joined by blanks.
std::string cells(const Document& document, std::size_t table = 0);

}  // namespace gwlint::test
