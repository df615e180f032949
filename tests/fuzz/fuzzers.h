// The fuzzers: what is done with an input that nobody has thought of.
//
// Whatever the input is, each returns, or ends the program by expect(). A new one is a function
// here, a file, a line in the table in fuzzers.cpp and seeds (seeds.cpp).
#pragma once

#include <span>
#include <string_view>

namespace gwlint::fuzz {

struct Fuzzer {
  std::string_view name;
  void (*try_input)(std::string_view input);
};

// By name.
std::span<const Fuzzer> fuzzers();

// ---- Files that are checked ----

void docx_bytes(std::string_view input);
// A package whose entries are as unsound as the input says.
void docx_package(std::string_view input);
// One part of an otherwise sound package.
void docx_document(std::string_view input);
void docx_styles(std::string_view input);
void docx_numbering(std::string_view input);
void docx_comments(std::string_view input);
void docx_footnotes(std::string_view input);
void docx_header(std::string_view input);
void docx_relationships(std::string_view input);
void docx_content_types(std::string_view input);
// The content of the body, read in two ways.
void docx_repeated(std::string_view input);

void text(std::string_view input);
// Two texts, the second one the report of the year before.
void previous(std::string_view input);
// Every output format.
void output(std::string_view input);

// ---- Files that are written ----

void fix_text(std::string_view input);
void fix_docx(std::string_view input);       // of its main part
void annotate_docx(std::string_view input);  // likewise

// ---- What the tool itself reads ----

void configuration(std::string_view input);
void pack(std::string_view input);
void baseline(std::string_view input);
void git_output(std::string_view input);
void lsp_stream(std::string_view input);   // bytes
void lsp_session(std::string_view input);  // a message a line
void figures(std::string_view input);      // numbers and dates

}  // namespace gwlint::fuzz
