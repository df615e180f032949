#include "tests/support/html_outline.h"

#include <climits>
#include <memory>
#include <stdexcept>

#include <libxml/HTMLparser.h>

namespace gwlint::test {
namespace {

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

struct Free {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::unique_ptr<xmlDoc, Free> parsed(std::string_view page) {
  if (page.size() > INT_MAX) throw std::runtime_error("the page is too large");
  constexpr int kOptions =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  std::unique_ptr<xmlDoc, Free> document(
      htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", kOptions));
  if (!document) throw std::runtime_error("no HTML");
  return document;
}

std::string value_of(xmlAttr* attribute) {
  xmlChar* value = xmlNodeListGetString(attribute->doc, attribute->children, 1);
  std::string text(view(value));
  xmlFree(value);
  return text;
}

std::string shape_of(xmlNode* element) {
  std::string shape(view(element->name));
  for (xmlAttr* attribute = element->properties; attribute != nullptr;
       attribute = attribute->next) {
    shape.append(" ").append(view(attribute->name));
    const std::string_view name = view(attribute->name);
    if (name != "href" && name != "src" && name != "style") continue;
    const std::string value = value_of(attribute);
    if (!value.starts_with('#')) shape.append("=").append(value);
  }
  return shape;
}

template <typename Visit>
void walk(xmlNode* first, const Visit& visit) {
  for (xmlNode* node = first; node != nullptr; node = node->next) {
    visit(node);
    walk(node->children, visit);
  }
}

bool is_code(xmlNode* node) {
  const std::string_view parent = node->parent == nullptr ? "" : view(node->parent->name);
  return parent == "script" || parent == "style";
}

}  // namespace

std::set<std::string> html_outline(std::string_view page) {
  std::set<std::string> shapes;
  const auto document = parsed(page);
  walk(document->children, [&](xmlNode* node) {
    if (node->type == XML_ELEMENT_NODE) shapes.insert(shape_of(node));
    if (node->type == XML_COMMENT_NODE) shapes.insert("a comment");
  });
  return shapes;
}

std::string html_text(std::string_view page) {
  std::string text;
  const auto document = parsed(page);
  walk(document->children, [&](xmlNode* node) {
    if (node->type == XML_TEXT_NODE && !is_code(node)) text += view(node->content);
  });
  return text;
}

}  // namespace gwlint::test
