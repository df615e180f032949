#include "tests/support/odf_text.h"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>

#include <libxml/parser.h>
#include <libxml/tree.h>

namespace gwlint::test {
namespace {

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::string_view name_of(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE ? reinterpret_cast<const char*>(node->name) : "";
}

std::uint32_t number(const xmlNode* node, const char* name, std::uint32_t otherwise) {
  xmlChar* const value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
  if (value == nullptr) return otherwise;
  const std::string text = reinterpret_cast<const char*>(value);
  xmlFree(value);
  return static_cast<std::uint32_t>(std::stoul(text));
}

const xmlNode* descendant(const xmlNode* node, std::string_view name) {
  for (; node != nullptr; node = node->next) {
    if (name_of(node) == name) return node;
    if (const xmlNode* found = descendant(node->children, name)) return found;
  }
  return nullptr;
}

class Reader {
 public:
  OdfText read(const xmlNode* body) {
    blocks(body->children);
    return std::move(result_);
  }

 private:
  void blocks(const xmlNode* node) {
    for (; node != nullptr; node = node->next) {
      const std::string_view name = name_of(node);
      if (name == "p" || name == "h") {
        std::string text;
        inlines(node->children, text);
        if (!text.empty()) result_.blocks.push_back({std::move(text), {}});
      } else if (name == "table") {
        OdfBlock table;
        rows(node->children, table.rows);
        result_.blocks.push_back(std::move(table));
      } else if (name == "tracked-changes") {
        deletions(node->children);
      } else {  // lists and their items, sections, indexes
        blocks(node->children);
      }
    }
  }

  void deletions(const xmlNode* node) {
    for (; node != nullptr; node = node->next) {
      if (name_of(node) != "deletion") {
        deletions(node->children);
        continue;
      }
      result_.deleted.push_back(lines(node->children));
    }
  }

  // The paragraphs below `node`, a line each.
  std::string lines(const xmlNode* node) {
    std::string text;
    add_lines(node, text);
    return text;
  }

  void add_lines(const xmlNode* node, std::string& text) {
    for (; node != nullptr; node = node->next) {
      const std::string_view name = name_of(node);
      if (name == "p" || name == "h") {
        if (!text.empty()) text += '\n';
        inlines(node->children, text);
      } else if (name != "table" && name != "change-info") {
        add_lines(node->children, text);
      }
    }
  }

  void inlines(const xmlNode* node, std::string& text) {
    for (; node != nullptr; node = node->next) {
      const std::string_view name = name_of(node);
      if (node->type == XML_TEXT_NODE) {
        text += reinterpret_cast<const char*>(node->content);
      } else if (name == "s") {
        text.append(number(node, "c", 1), ' ');
      } else if (name == "tab") {
        text += '\t';
      } else if (name == "line-break") {
        text += '\n';
      } else if (name == "note") {
        result_.notes.push_back(lines(descendant(node->children, "note-body")->children));
      } else if (name != "annotation" && name != "frame" && name != "custom-shape" &&
                 name != "ruby-text") {
        inlines(node->children, text);
      }
    }
  }

  void rows(const xmlNode* node, std::vector<OdfRow>& to) {
    for (; node != nullptr; node = node->next) {
      if (name_of(node) == "table-row") {
        to.push_back(row(node->children));
      } else {
        rows(node->children, to);
      }
    }
  }

  OdfRow row(const xmlNode* node) {
    OdfRow cells;
    std::uint32_t column = 0;
    for (; node != nullptr; node = node->next) {
      const std::string_view name = name_of(node);
      const std::uint32_t repeated =
          node->type == XML_ELEMENT_NODE ? number(node, "number-columns-repeated", 1) : 1;
      if (name == "table-cell") {
        const std::string text = lines(node->children);
        for (std::uint32_t i = 0; i < repeated; ++i) {
          cells.push_back({column + i, number(node, "number-columns-spanned", 1),
                           number(node, "number-rows-spanned", 1), text});
        }
      }
      if (name == "table-cell" || name == "covered-table-cell") column += repeated;
    }
    return cells;
  }

  OdfText result_;
};

}  // namespace

OdfText odf_text(std::string_view fodt) {
  const std::unique_ptr<xmlDoc, FreeDocument> document(
      xmlReadMemory(fodt.data(), static_cast<int>(fodt.size()), "flat.fodt", nullptr,
                    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE));
  const xmlNode* body =
      document ? descendant(xmlDocGetRootElement(document.get()), "text") : nullptr;
  // The first element of that name is the one below office:body: styles have none.
  if (body == nullptr) throw std::runtime_error("no flat OpenDocument text");
  return Reader().read(body);
}

}  // namespace gwlint::test
