#include "tests/support/docx_builder.h"

#include <algorithm>
#include <stdexcept>

namespace gwlint::test {
namespace {

constexpr std::string_view kDeclaration =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

constexpr std::string_view kNamespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")"
    R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")"
    R"( xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup")"
    R"( xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office")"
    R"( xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml")"
    R"( xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml")";

constexpr std::string_view kContentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
    R"(</Types>)";

constexpr std::string_view kTransitionalTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kStrictTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships";
constexpr std::string_view kTransitionalWord =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view kStrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

std::string wrapped(std::string_view name, std::string_view content) {
  return std::string("<").append(name).append(">").append(content).append("</").append(name).append(
      ">");
}

std::string with_properties(std::string_view name, std::string_view properties_name,
                            std::string_view properties, std::string_view content) {
  std::string inner = properties.empty() ? std::string() : wrapped(properties_name, properties);
  return wrapped(name, inner.append(content));
}

std::string relationship(std::string_view base, std::string_view type, std::string_view target) {
  const std::string id = std::string("r").append(type).append(std::to_string(target.size()));
  return std::string(R"(<Relationship Id=")")
      .append(id)
      .append(R"(" Type=")")
      .append(base)
      .append("/")
      .append(type)
      .append(R"(" Target=")")
      .append(target)
      .append(R"("/>)");
}

std::string relationships(std::string_view content) {
  return std::string(kDeclaration)
      .append(
          R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)")
      .append(content)
      .append("</Relationships>");
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string result(text);
  replace_all(result, "&", "&amp;");
  replace_all(result, "<", "&lt;");
  replace_all(result, ">", "&gt;");
  replace_all(result, "\"", "&quot;");
  return result;
}

std::string run(std::string_view text) {
  if (text.empty()) return {};
  return std::string(R"(<w:r><w:t xml:space="preserve">)")
      .append(escaped(text))
      .append("</w:t></w:r>");
}

std::string paragraph(std::string_view text, std::string_view properties) {
  return paragraph_of(run(text), properties);
}

std::string paragraph_of(std::string_view content, std::string_view properties) {
  return with_properties("w:p", "w:pPr", properties, content);
}

std::string cell(std::string_view text, std::string_view properties) {
  return cell_of(paragraph(text), properties);
}

std::string cell_of(std::string_view blocks, std::string_view properties) {
  return with_properties("w:tc", "w:tcPr", properties, blocks);
}

std::string row_of(std::string_view cells, std::string_view properties) {
  return with_properties("w:tr", "w:trPr", properties, cells);
}

std::string table_of(std::string_view rows) {
  return wrapped("w:tbl", rows);
}

std::string table(const std::vector<std::vector<std::string>>& rows) {
  std::string content;
  for (const auto& texts : rows) {
    std::string cells;
    for (const auto& text : texts) cells += cell(text);
    content += row_of(cells);
  }
  return table_of(content);
}

std::string part_of(std::string_view root, std::string_view xml) {
  return std::string(kDeclaration)
      .append("<")
      .append(root)
      .append(kNamespaces)
      .append(">")
      .append(xml)
      .append("</")
      .append(root)
      .append(">");
}

DocxBuilder::DocxBuilder() {
  part("[Content_Types].xml", std::string(kDeclaration).append(kContentTypes));
  write_relationships();
  body({});
}

DocxBuilder& DocxBuilder::body(std::string_view xml) {
  return part("word/document.xml", part_of("w:document", wrapped("w:body", xml)));
}

DocxBuilder& DocxBuilder::styles(std::string_view xml) {
  return related("styles", "w:styles", "styles.xml", xml);
}

DocxBuilder& DocxBuilder::numbering(std::string_view xml) {
  return related("numbering", "w:numbering", "numbering.xml", xml);
}

DocxBuilder& DocxBuilder::footnotes(std::string_view xml) {
  return related("footnotes", "w:footnotes", "footnotes.xml", xml);
}

DocxBuilder& DocxBuilder::endnotes(std::string_view xml) {
  return related("endnotes", "w:endnotes", "endnotes.xml", xml);
}

DocxBuilder& DocxBuilder::comments(std::string_view xml) {
  return related("comments", "w:comments", "comments.xml", xml);
}

DocxBuilder& DocxBuilder::header(std::string_view xml) {
  return related("header", "w:hdr", "header1.xml", xml);
}

DocxBuilder& DocxBuilder::footer(std::string_view xml) {
  return related("footer", "w:ftr", "footer1.xml", xml);
}

DocxBuilder& DocxBuilder::strict() {
  strict_ = true;
  write_relationships();
  for (ZipEntry& entry : entries_) replace_all(entry.content, kTransitionalWord, kStrictWord);
  return *this;
}

DocxBuilder& DocxBuilder::part(std::string_view name, std::string_view bytes) {
  const auto known = std::ranges::find(entries_, name, &ZipEntry::name);
  ZipEntry& entry = known != entries_.end() ? *known : entries_.emplace_back();
  entry.name = name;
  entry.content = bytes;
  return *this;
}

DocxBuilder& DocxBuilder::remove(std::string_view name) {
  std::erase_if(entries_, [name](const ZipEntry& entry) { return entry.name == name; });
  return *this;
}

ZipEntry& DocxBuilder::entry(std::string_view name) {
  const auto known = std::ranges::find(entries_, name, &ZipEntry::name);
  if (known == entries_.end()) throw std::out_of_range(std::string(name));
  return *known;
}

DocxBuilder& DocxBuilder::related(std::string_view type, std::string_view root,
                                  std::string_view file, std::string_view xml) {
  if (std::ranges::find(related_, file, &Related::file) == related_.end()) {
    related_.push_back({std::string(type), std::string(file)});
  }
  part(std::string("word/").append(file), part_of(root, xml));
  write_relationships();
  return *this;
}

void DocxBuilder::write_relationships() {
  const std::string_view base = strict_ ? kStrictTypes : kTransitionalTypes;
  part("_rels/.rels", relationships(relationship(base, "officeDocument", "word/document.xml")));
  std::string content;
  for (const Related& related : related_) {
    content += relationship(base, related.type, related.file);
  }
  part("word/_rels/document.xml.rels", relationships(content));
}

std::string docx_of_body(std::string_view body_xml) {
  return DocxBuilder().body(body_xml).build();
}

}  // namespace gwlint::test
