#include "tests/support/flat_odf.h"

#include <map>
#include <memory>
#include <stdexcept>

#include <libxml/parser.h>
#include <libxml/tree.h>

namespace gwlint::test {
namespace {

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::string_view name_of(const xmlNode* node) {
  return reinterpret_cast<const char*>(node->name);
}

std::string attribute(const xmlNode* node, const char* name) {
  xmlChar* const text = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
  std::string value = text == nullptr ? "" : reinterpret_cast<const char*>(text);
  xmlFree(text);
  return value;
}

std::string content(const xmlNode* node) {
  xmlChar* const text = xmlNodeGetContent(node);
  std::string value = text == nullptr ? "" : reinterpret_cast<const char*>(text);
  xmlFree(text);
  return value;
}

class Walk {
 public:
  std::vector<OdfComment> comments;

  void over(const xmlNode* node) {
    for (; node != nullptr; node = node->next) {
      if (node->type == XML_TEXT_NODE) {
        if (!paragraphs_.empty()) append(content(node));
      } else if (node->type == XML_ELEMENT_NODE) {
        element(node);
      }
    }
  }

 private:
  struct Paragraph {
    std::string text;
    std::vector<std::size_t> comments;  // that begin in it
  };

  void append(std::string_view text) {
    for (const auto& [name, index] : open_) comments[index].text += text;
    if (!paragraphs_.empty()) paragraphs_.back().text += text;
  }

  void element(const xmlNode* node) {
    const std::string_view name = name_of(node);
    if (name == "annotation") {
      open(node);
    } else if (name == "annotation-end") {
      open_.erase(attribute(node, "name"));
    } else if (name == "ruby-text" || name == "tracked-changes") {
      return;
    } else if (name == "tab" || name == "s") {
      append(" ");
    } else if (name == "line-break") {
      append("\n");
    } else {
      const bool is_paragraph = name == "p" || name == "h";
      if (is_paragraph) paragraphs_.emplace_back();
      over(node->children);
      if (is_paragraph) close_paragraph();
    }
  }

  void close_paragraph() {
    const Paragraph paragraph = std::move(paragraphs_.back());
    paragraphs_.pop_back();
    for (const std::size_t comment : paragraph.comments) {
      comments[comment].paragraph = paragraph.text;
    }
    append("\n");
  }

  void open(const xmlNode* node) {
    OdfComment comment;
    for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
      if (child->type != XML_ELEMENT_NODE) continue;
      if (name_of(child) == "creator") comment.author = content(child);
      if (name_of(child) == "p") comment.words += content(child) + '\n';
    }
    const std::string name = attribute(node, "name");
    if (!name.empty()) open_[name] = comments.size();
    if (!paragraphs_.empty()) paragraphs_.back().comments.push_back(comments.size());
    comments.push_back(std::move(comment));
  }

  std::map<std::string, std::size_t> open_;  // ranges, by name
  std::vector<Paragraph> paragraphs_;        // those open; of a text box within that around it
};

}  // namespace

std::vector<OdfComment> odf_comments(std::string_view fodt) {
  const std::unique_ptr<xmlDoc, FreeDocument> document(
      xmlReadMemory(fodt.data(), static_cast<int>(fodt.size()), "flat.fodt", nullptr,
                    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE));
  if (!document) throw std::runtime_error("no flat OpenDocument file");
  Walk walk;
  walk.over(xmlDocGetRootElement(document.get()));
  return std::move(walk.comments);
}

}  // namespace gwlint::test
