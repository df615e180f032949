#include "linter/cli/document_json.h"

#include <string_view>

#include "linter/output/written_json.h"

namespace gwlint {
namespace {

std::string_view name(Story story) {
  switch (story) {
    case Story::Body:
      return "body";
    case Story::TextBox:
      return "textBox";
    case Story::Footnote:
      return "footnote";
    case Story::Endnote:
      return "endnote";
    case Story::Header:
      return "header";
    case Story::Footer:
      return "footer";
  }
  return "";
}

std::string_view name(Mark::Kind kind) {
  switch (kind) {
    case Mark::Kind::Insertion:
      return "insertion";
    case Mark::Kind::Deletion:
      return "deletion";
    case Mark::Kind::Comment:
      return "comment";
    case Mark::Kind::HiddenText:
      return "hiddenText";
    case Mark::Kind::Prompt:
      return "prompt";
    case Mark::Kind::Picture:
      return "picture";
    case Mark::Kind::UnreadChunk:
      return "unreadChunk";
    case Mark::Kind::ForeignXml:
      return "foreignXml";
  }
  return "";
}

std::string_view name(TextForm::Encoding encoding) {
  switch (encoding) {
    case TextForm::Encoding::Utf8:
      return "UTF-8";
    case TextForm::Encoding::Utf16Le:
      return "UTF-16LE";
    case TextForm::Encoding::Utf16Be:
      return "UTF-16BE";
    case TextForm::Encoding::Gb18030:
      return "GB18030";
  }
  return "";
}

Json place(Span span) {
  return Json::array({span.begin, span.end});
}

void add_xpath(Json& json, const Document& document, NodeId node) {
  if (node != kNoNode) json["xpath"] = xpath(document, node);
}

void add_unless(Json& json, const char* key, std::uint32_t value, std::uint32_t usual) {
  if (value != usual) json[key] = value;
}

Json paragraph_json(const Document& document, const Paragraph& paragraph) {
  Json json;
  json["text"] = document.view(paragraph.text);
  json["place"] = place(paragraph.text);
  add_unless(json, "numberSize", paragraph.number_size, 0);
  add_unless(json, "outlineLevel", paragraph.outline_level, 0);
  if (paragraph.contents_entry) json["contentsEntry"] = true;
  add_xpath(json, document, paragraph.node);
  return json;
}

Json cell_json(const Document& document, const Cell& cell) {
  Json json;
  json["text"] = document.view(cell.text);
  json["place"] = place(cell.text);
  json["column"] = cell.column;
  add_unless(json, "columnSpan", cell.column_span, 1);
  add_unless(json, "rowSpan", cell.row_span, 1);
  add_xpath(json, document, cell.node);
  return json;
}

Json row_json(const Document& document, const Row& row) {
  Json json;
  json["place"] = place(row.text);
  add_xpath(json, document, row.node);
  json["cells"] = Json::array();
  for (const Cell& cell : row.cells) json["cells"].push_back(cell_json(document, cell));
  return json;
}

Json table_json(const Document& document, const Table& table) {
  Json json;
  json["place"] = place(table.text);
  json["exactColumns"] = table.exact_columns;
  add_xpath(json, document, table.node);
  json["rows"] = Json::array();
  for (const Row& row : table.rows) json["rows"].push_back(row_json(document, row));
  return json;
}

Json block_json(const Document& document, const Block& block) {
  const bool is_table = block.kind == Block::Kind::Table;
  Json json;
  json["kind"] = is_table ? "table" : "paragraph";
  json["story"] = name(block.story);
  json.update(is_table ? table_json(document, document.tables[block.index])
                       : paragraph_json(document, document.paragraphs[block.index]));
  return json;
}

Json mark_json(const Mark& mark) {
  Json json;
  json["kind"] = name(mark.kind);
  json["place"] = place(mark.place);
  if (!mark.note.empty()) json["note"] = mark.note;
  if (!mark.author.empty()) json["author"] = mark.author;
  return json;
}

}  // namespace

std::string to_json(const Document& document) {
  Json json;
  if (document.format == Format::Text) {
    json["format"] = "text";
    json["encoding"] = name(document.form.encoding);
    json["byteOrderMark"] = document.form.byte_order_mark;
  } else {
    json["format"] = "docx";
    json["parts"] = document.parts;
  }
  json["blocks"] = Json::array();
  for (const Block& block : document.blocks) json["blocks"].push_back(block_json(document, block));
  json["marks"] = Json::array();
  for (const Mark& mark : document.marks) json["marks"].push_back(mark_json(mark));
  json["text"] = document.text;
  return laid_out(json);
}

}  // namespace gwlint
