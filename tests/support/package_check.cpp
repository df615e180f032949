#include "tests/support/package_check.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include "tests/support/zip_reader.h"

namespace gwlint::test {
namespace {

constexpr std::string_view kCommentsType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

// Where ranges of comments and runs may stand: EG_PContent and, for ranges, EG_RangeMarkup.
const std::set<std::string> kHoldRuns = {
    "p",          "hyperlink", "ins", "del",       "moveFrom", "moveTo",   "bdo",
    "sdtContent", "smartTag",  "dir", "fldSimple", "rt",       "rubyBase", "customXml"};
const std::set<std::string> kHoldRanges = {"body",     "tbl",     "tr",  "tc",  "txbxContent",
                                           "footnote", "endnote", "hdr", "ftr", "comment"};
// EG_RunInnerContent.
const std::set<std::string> kInRuns = {"rPr",
                                       "br",
                                       "t",
                                       "contentPart",
                                       "delText",
                                       "instrText",
                                       "delInstrText",
                                       "noBreakHyphen",
                                       "softHyphen",
                                       "dayShort",
                                       "monthShort",
                                       "yearShort",
                                       "dayLong",
                                       "monthLong",
                                       "yearLong",
                                       "annotationRef",
                                       "footnoteRef",
                                       "endnoteRef",
                                       "separator",
                                       "continuationSeparator",
                                       "sym",
                                       "pgNum",
                                       "cr",
                                       "tab",
                                       "object",
                                       "pict",
                                       "fldChar",
                                       "ruby",
                                       "footnoteReference",
                                       "endnoteReference",
                                       "commentReference",
                                       "drawing",
                                       "ptab",
                                       "lastRenderedPageBreak",
                                       "AlternateContent"};

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Tree = std::unique_ptr<xmlDoc, FreeDocument>;

Tree parse(const std::string& xml) {
  return Tree(xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "part.xml", nullptr,
                            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
}

std::string name_of(const xmlNode* node) {
  return reinterpret_cast<const char*>(node->name);
}

bool is_word(const xmlNode* node) {
  if (node->ns == nullptr) return false;
  const std::string_view uri = reinterpret_cast<const char*>(node->ns->href);
  return uri == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
         uri == "http://purl.oclc.org/ooxml/wordprocessingml/main";
}

// An attribute by its local name, in whatever namespace; empty where there is none.
std::string attribute(const xmlNode* node, std::string_view name) {
  for (const xmlAttr* one = node->properties; one != nullptr; one = one->next) {
    if (reinterpret_cast<const char*>(one->name) != name) continue;
    xmlChar* const text = xmlNodeListGetString(node->doc, one->children, 1);
    std::string value = text == nullptr ? "" : reinterpret_cast<const char*>(text);
    xmlFree(text);
    return value;
  }
  return {};
}

void for_each_element(const xmlNode* node, const std::function<void(const xmlNode*)>& use) {
  for (; node != nullptr; node = node->next) {
    if (node->type != XML_ELEMENT_NODE) continue;
    use(node);
    for_each_element(node->children, use);
  }
}

std::string folded(std::string name) {
  std::ranges::transform(name, name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return name.starts_with('/') ? name.substr(1) : name;
}

std::string extension_of(const std::string& part) {
  return part.substr(part.rfind('.') + 1);
}

// `target` from the folder of `source`, with `..` resolved.
std::string resolved(const std::string& source, std::string target) {
  if (target.starts_with('/')) return folded(target);
  std::string path = source.substr(0, source.rfind('/') + 1) + target;
  for (std::size_t up; (up = path.find("/../")) != std::string::npos;) {
    const std::size_t before = up == 0 ? std::string::npos : path.rfind('/', up - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    path.erase(begin, up + 4 - begin);
  }
  return folded(path);
}

class Check {
 public:
  explicit Check(std::string_view docx) : entries_(read_zip(docx)) {}

  std::vector<std::string> run() {
    for (const RawEntry& entry : entries_) {
      if (!names_.insert(folded(entry.name)).second) fault("two entries " + entry.name);
    }
    for (const RawEntry& entry : entries_) {
      const std::string extension = extension_of(entry.name);
      if (extension != "xml" && extension != "rels") continue;
      Tree tree = parse(entry.content);
      if (!tree) {
        fault(entry.name + " is not well-formed");
      } else {
        trees_[folded(entry.name)] = std::move(tree);
      }
    }
    if (!trees_.contains("[content_types].xml")) fault("[Content_Types].xml is not there");
    if (!faults_.empty()) return faults_;
    check_types();
    for (const auto& [name, tree] : trees_) {
      if (name.ends_with(".rels")) check_relationships(name, root(name));
    }
    for (const auto& [name, tree] : trees_) check_runs(name, root(name));
    check_comments();
    return faults_;
  }

 private:
  void fault(std::string sentence) { faults_.push_back(std::move(sentence)); }

  const xmlNode* root(const std::string& part) const {
    return xmlDocGetRootElement(trees_.at(part).get());
  }

  void check_types() {
    if (!trees_.contains("[content_types].xml")) return fault("no [Content_Types].xml");
    std::map<std::string, std::string> defaults;
    for_each_element(root("[content_types].xml"), [&](const xmlNode* node) {
      const std::string type = attribute(node, "ContentType");
      const bool is_default = name_of(node) == "Default";
      if (!is_default && name_of(node) != "Override") return;
      const std::string of = folded(attribute(node, is_default ? "Extension" : "PartName"));
      if (!(is_default ? defaults : types_).emplace(of, type).second) fault("two types of " + of);
      if (!is_default && !names_.contains(of)) fault("a type of no part: " + of);
    });
    for (const std::string& name : names_) {
      if (name == "[content_types].xml" || name.ends_with('/') || types_.contains(name)) continue;
      const auto known = defaults.find(extension_of(name));
      if (known == defaults.end()) {
        fault(name + " has no content type");
      } else {
        types_[name] = known->second;
      }
    }
  }

  void check_relationships(const std::string& name, const xmlNode* root) {
    const std::size_t folder = name.rfind("_rels/");
    const std::string source =
        name.substr(0, folder) + name.substr(folder + 6, name.size() - folder - 6 - 5);
    std::set<std::string> ids;
    for_each_element(root, [&](const xmlNode* node) {
      if (name_of(node) != "Relationship") return;
      const std::string id = attribute(node, "Id");
      if (id.empty() || !ids.insert(id).second) fault(name + ": the id " + id + " twice");
      if (attribute(node, "TargetMode") == "External") return;
      const std::string target = resolved(source, attribute(node, "Target"));
      if (!names_.contains(target)) fault(name + " leads to nothing: " + target);
      const std::string type = attribute(node, "Type");
      if (type.ends_with("/officeDocument")) main_ = target;
      if (!type.ends_with("/comments")) return;
      if (!comments_.empty()) fault("two relationships of comments");
      comments_ = target;
    });
  }

  void check_runs(const std::string& name, const xmlNode* root) {
    for_each_element(root, [&](const xmlNode* node) {
      if (!is_word(node) || name_of(node) != "r") return;
      const xmlNode* parent = node->parent;
      const std::string outer = name_of(parent);
      const bool doubled = outer == "Choice" || outer == "Fallback";
      if (!doubled && !kHoldRuns.contains(outer)) fault(name + ": a run in " + outer);
      bool first = true;
      for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (child->type != XML_ELEMENT_NODE) continue;
        if (!kInRuns.contains(name_of(child))) fault(name + ": in a run " + name_of(child));
        if (name_of(child) == "rPr" && !first) fault(name + ": properties amid a run");
        first = false;
      }
    });
  }

  struct Anchor {
    int starts = 0;
    int ends = 0;
    int references = 0;
  };

  void check_comments() {
    std::set<std::string> ids;
    if (!comments_.empty() && !trees_.contains(comments_)) {
      fault(comments_ + " is not there, or no XML");
    } else if (!comments_.empty()) {
      if (types_[comments_] != kCommentsType) fault(comments_ + " is typed " + types_[comments_]);
      for_each_element(root(comments_), [&](const xmlNode* node) {
        if (!is_word(node) || name_of(node) != "comment") return;
        const std::string id = attribute(node, "id");
        if (id.empty() || !ids.insert(id).second) fault("two comments " + id);
        if (attribute(node, "author").empty()) fault("a comment by nobody: " + id);
        const xmlNode* child = node->children;
        if (child == nullptr || name_of(child) != "p") fault("a comment without words: " + id);
      });
    }
    std::map<std::string, Anchor> anchors;
    for (const auto& tree : trees_) {
      const std::string& part = tree.first;
      for_each_element(root(part), [&](const xmlNode* node) { note(part, node, anchors); });
    }
    for (const auto& [id, anchor] : anchors) {
      if (!ids.contains(id)) fault("an anchor without its comment: " + id);
      if (anchor.references != 1) fault("not one reference: " + id);
      if (anchor.starts != anchor.ends || anchor.starts > 1) fault("ends without partner: " + id);
    }
    for (const std::string& id : ids) {
      if (!anchors.contains(id)) fault("a comment without anchor: " + id);
    }
  }

  void note(const std::string& part, const xmlNode* node, std::map<std::string, Anchor>& anchors) {
    if (!is_word(node) || !name_of(node).starts_with("comment")) return;
    const std::string name = name_of(node);
    if (name != "commentRangeStart" && name != "commentRangeEnd" && name != "commentReference") {
      return;
    }
    const std::string id = attribute(node, "id");
    Anchor& anchor = anchors[id];
    const std::string outer = name_of(node->parent);
    if (part != main_) fault("an anchor in " + part + ": " + id);
    for (const xmlNode* up = node->parent; up != nullptr; up = up->parent) {
      if (up->type == XML_ELEMENT_NODE && name_of(up) == "txbxContent") {
        fault("an anchor in a text box: " + id);
      }
    }
    if (name == "commentReference") {
      ++anchor.references;
      if (outer != "r") fault("a reference outside of a run: " + id);
      if (anchor.starts != anchor.ends) fault("a reference before the range's end: " + id);
      return;
    }
    if (!kHoldRuns.contains(outer) && !kHoldRanges.contains(outer)) {
      fault("an end of a range in " + outer + ": " + id);
    }
    if (name == "commentRangeEnd" && anchor.starts == 0) fault("an end before its start: " + id);
    ++(name == "commentRangeStart" ? anchor.starts : anchor.ends);
  }

  std::vector<RawEntry> entries_;
  std::set<std::string> names_;               // folded
  std::map<std::string, Tree> trees_;         // by folded name
  std::map<std::string, std::string> types_;  // by folded name
  std::string main_;
  std::string comments_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> package_faults(std::string_view docx) {
  try {
    return Check(docx).run();
  } catch (const std::runtime_error& failure) {
    return {std::string("the archive is unsound: ") + failure.what()};
  }
}

std::string package_report(std::string_view docx) {
  std::string report;
  for (const std::string& fault : package_faults(docx)) report += fault + '\n';
  return report;
}

}  // namespace gwlint::test
