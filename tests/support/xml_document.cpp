#include "tests/support/xml_document.h"

#include <cstdarg>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>

namespace gwlint::test {
namespace {

template <auto kFree>
struct Freed {
  template <typename T>
  void operator()(T* object) const {
    kFree(object);
  }
};
template <typename T, auto kFree>
using Owned = std::unique_ptr<T, Freed<kFree>>;

xmlDocPtr as_document(void* document) {
  return static_cast<xmlDocPtr>(document);
}

// Adds a message of libxml2 to the std::string `log`.
void note(void* log, const char* format, ...) {
  char line[1000];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  static_cast<std::string*>(log)->append(line);
}

void ignore(void*, const char*, ...) {}

}  // namespace

void XmlDocument::Free::operator()(void* document) const {
  xmlFreeDoc(as_document(document));
}

XmlDocument::XmlDocument(std::string_view bytes)
    : document_(xmlReadMemory(
          bytes.data(), static_cast<int>(bytes.size()), "written.xml", nullptr,
          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE)) {
  if (document_) return;
  const auto* error = xmlGetLastError();
  throw std::runtime_error(error != nullptr ? error->message : "no XML");
}

std::string XmlDocument::errors_by(const std::string& schema) const {
  std::string log;
  // From memory: the adapter for DOCX lets libxml2 open no file in this process.
  std::ostringstream bytes;
  bytes << std::ifstream(schema, std::ios::binary).rdbuf();
  const std::string xsd = std::move(bytes).str();
  const Owned<xmlSchemaParserCtxt, xmlSchemaFreeParserCtxt> parser(
      xmlSchemaNewMemParserCtxt(xsd.data(), static_cast<int>(xsd.size())));
  xmlSchemaSetParserErrors(parser.get(), note, ignore, &log);
  const Owned<xmlSchema, xmlSchemaFree> parsed(xmlSchemaParse(parser.get()));
  if (!parsed) return "the schema is unsound: " + log;
  const Owned<xmlSchemaValidCtxt, xmlSchemaFreeValidCtxt> validator(
      xmlSchemaNewValidCtxt(parsed.get()));
  xmlSchemaSetValidErrors(validator.get(), note, ignore, &log);
  const int verdict = xmlSchemaValidateDoc(validator.get(), as_document(document_.get()));
  return verdict == 0 ? std::string() : "invalid: " + log;
}

std::string XmlDocument::value(const std::string& xpath) const {
  const Owned<xmlXPathContext, xmlXPathFreeContext> context(
      xmlXPathNewContext(as_document(document_.get())));
  const Owned<xmlXPathObject, xmlXPathFreeObject> result(
      xmlXPathEvalExpression(reinterpret_cast<const xmlChar*>(xpath.c_str()), context.get()));
  if (!result) throw std::runtime_error("no XPath expression: " + xpath);
  xmlChar* const text = xmlXPathCastToString(result.get());
  std::string value(reinterpret_cast<const char*>(text));
  xmlFree(text);
  return value;
}

}  // namespace gwlint::test
