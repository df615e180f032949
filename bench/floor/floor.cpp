#include "bench/floor/floor.h"

#include <array>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <zip.h>

namespace gwlint::bench {
namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct FreeParser {
  void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

void on_start(void* self, const xmlChar*, const xmlChar*, const xmlChar*, int, const xmlChar**, int,
              int, const xmlChar**) {
  ++static_cast<Parsed*>(self)->elements;
}
void on_end(void*, const xmlChar*, const xmlChar*, const xmlChar*) {}
void on_text(void* self, const xmlChar*, int size) {
  static_cast<Parsed*>(self)->text_bytes += static_cast<std::uint64_t>(size);
}
void on_error(void*, xmlErrorPtr) {}

xmlSAXHandler handlers() {
  static std::once_flag once;
  std::call_once(once, xmlInitParser);
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.serror = on_error;
  return sax;
}

// Takes a part piece by piece.
class Parser {
 public:
  Parser() {
    xmlSAXHandler sax = handlers();
    parser_.reset(xmlCreatePushParserCtxt(&sax, &parsed_, nullptr, 0, nullptr));
    if (parser_ == nullptr) throw std::bad_alloc();
    xmlCtxtUseOptions(parser_.get(), XML_PARSE_NONET);
  }

  void feed(std::string_view piece) {
    xmlParseChunk(parser_.get(), piece.data(), static_cast<int>(piece.size()), 0);
  }

  Parsed finish() {
    xmlParseChunk(parser_.get(), nullptr, 0, 1);
    if (parser_->wellFormed == 0) throw std::runtime_error("not well-formed");
    return parsed_;
  }

 private:
  Parsed parsed_;
  std::unique_ptr<xmlParserCtxt, FreeParser> parser_;
};

}  // namespace

void inflate(std::string_view package, const std::function<void(std::string_view)>& piece) {
  zip_source_t* const source = zip_source_buffer_create(package.data(), package.size(), 0, nullptr);
  const std::unique_ptr<zip_t, CloseArchive> archive(
      zip_open_from_source(source, ZIP_RDONLY, nullptr));
  if (archive == nullptr) {
    zip_source_free(source);
    throw std::runtime_error("no ZIP file");
  }
  const std::unique_ptr<zip_file_t, CloseFile> file(
      zip_fopen(archive.get(), "word/document.xml", 0));
  if (file == nullptr) throw std::runtime_error("no word/document.xml");
  const auto buffer = std::make_unique<std::array<char, kPieceBytes>>();
  for (;;) {
    const zip_int64_t got = zip_fread(file.get(), buffer->data(), buffer->size());
    if (got < 0) throw std::runtime_error("word/document.xml is damaged");
    if (got == 0) return;
    piece({buffer->data(), static_cast<std::size_t>(got)});
  }
}

Parsed parse(std::string_view xml) {
  xmlSAXHandler sax = handlers();
  Parsed parsed;
  if (xmlSAXUserParseMemory(&sax, &parsed, xml.data(), static_cast<int>(xml.size())) != 0) {
    throw std::runtime_error("not well-formed");
  }
  return parsed;
}

Parsed inflate_and_parse(std::string_view package, Way way) {
  if (way == Way::Whole) {
    std::string xml;
    inflate(package, [&xml](std::string_view piece) { xml += piece; });
    return parse(xml);
  }
  Parser parser;
  inflate(package, [&parser](std::string_view piece) { parser.feed(piece); });
  return parser.finish();
}

}  // namespace gwlint::bench
