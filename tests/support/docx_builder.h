// Makes .docx files for tests from pieces of WordprocessingML.
//
//   docx_of_body(paragraph("一、总体情况") + table({{"a", "b"}, {"1", "2"}}))
//
// In all XML given here the prefixes w, r, mc, m, wp, a, pic, wps, wpg, v, o, w14 and w15 are
// bound. The same input gives the same bytes on every machine.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/zip_writer.h"

namespace gwlint::test {

// ---- XML ----

// `text` with &, <, > and quotation marks as references.
std::string escaped(std::string_view text);
// <w:r><w:t xml:space="preserve">text</w:t></w:r>
std::string run(std::string_view text);
// A paragraph with one run; `properties` is the content of w:pPr.
std::string paragraph(std::string_view text, std::string_view properties = {});
// A paragraph around `content`: runs, hyperlinks …
std::string paragraph_of(std::string_view content, std::string_view properties = {});
// A cell with one paragraph; `properties` is the content of w:tcPr.
std::string cell(std::string_view text, std::string_view properties = {});
std::string cell_of(std::string_view blocks, std::string_view properties = {});
// Rows and tables around cells and rows.
std::string row_of(std::string_view cells, std::string_view properties = {});
std::string table_of(std::string_view rows);
// A table of plain cells.
std::string table(const std::vector<std::vector<std::string>>& rows);

// ---- Packages ----

class DocxBuilder {
 public:
  // With an empty body.
  DocxBuilder();

  // The content of w:body.
  DocxBuilder& body(std::string_view xml);
  // The content of the root element of a part, which is related to the main part.
  DocxBuilder& styles(std::string_view xml);
  DocxBuilder& numbering(std::string_view xml);
  DocxBuilder& footnotes(std::string_view xml);
  DocxBuilder& endnotes(std::string_view xml);
  DocxBuilder& comments(std::string_view xml);
  DocxBuilder& header(std::string_view xml);
  DocxBuilder& footer(std::string_view xml);

  // Writes ISO/IEC 29500 strict namespaces and relationship types in place of the transitional
  // ones.
  DocxBuilder& strict();

  // The bytes of a part as they are; replaces a part of that name.
  DocxBuilder& part(std::string_view name, std::string_view bytes);
  DocxBuilder& remove(std::string_view name);
  // All entries so far, in the order in which they are written, to be spoilt.
  std::vector<ZipEntry>& entries() { return entries_; }
  ZipEntry& entry(std::string_view name);

  std::string build() const { return write_zip(entries_); }

 private:
  DocxBuilder& related(std::string_view type, std::string_view root, std::string_view file,
                       std::string_view xml);
  void write_relationships();

  struct Related {
    std::string type;
    std::string file;
  };
  bool strict_ = false;
  std::vector<Related> related_;
  std::vector<ZipEntry> entries_;
};

// A whole part with `root` (`w:document`) around `xml`, all prefixes bound.
std::string part_of(std::string_view root, std::string_view xml);

// A document with this content of w:body and nothing else.
std::string docx_of_body(std::string_view body_xml);

}  // namespace gwlint::test
