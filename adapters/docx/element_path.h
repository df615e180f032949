// The names of elements of one part, and the way from its root to the element being read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/tag.h"
#include "linter/document/document.h"

namespace gwlint::docx {

// Gives each (local name, namespace) a small number. libxml2 interns both in its dictionary, so two
// names are the same exactly when their pointers are.
class ElementNames {
 public:
  using Chars = const unsigned char*;
  struct Entry {
    std::string_view local;
    std::string_view uri;
    Tag tag = Tag::OtherForeign;
    bool can_hold_blocks = false;
  };

  ElementNames();
  std::uint32_t intern(Chars local, Chars uri);
  const Entry& entry(std::uint32_t name) const { return entries_[name]; }
  // As a step of an XPath, with its customary prefix: `w:tbl`, whatever prefix the part uses.
  std::string qualified(std::uint32_t name) const;

 private:
  struct Slot {
    Chars local = nullptr;
    Chars uri = nullptr;
    std::uint32_t name = 0;
  };
  Slot& slot_of(Chars local, Chars uri);
  void grow();

  std::vector<Slot> slots_;  // open addressing; the size is a power of two
  std::vector<Entry> entries_;
};

// Counts siblings of the same name, so that any element's XPath can be told without a tree. Only
// elements that can hold blocks are entered.
class ElementPath {
 public:
  explicit ElementPath(const ElementNames& names) : names_(&names) {}

  void enter(std::uint32_t name);
  void leave();
  // The present element as a node of `document`; its ancestors are added where they are new.
  NodeId node(Document& document);

 private:
  struct Step {
    std::uint32_t name = 0;
    std::uint32_t ordinal = 1;
    std::uint32_t children = 0;  // where the counts of its children begin
    NodeId node = kNoNode;
  };
  struct Count {
    std::uint32_t name = 0;
    std::uint32_t seen = 0;
  };
  // Names that one parent's children may have and still be counted apart, and that a document may
  // have and still be told apart: far more than the schema has. Keeps the searches for them short.
  static constexpr std::size_t kMostNames = 256;

  std::uint32_t count(std::uint32_t name);
  std::uint16_t document_name(Document& document, std::uint32_t name);

  static constexpr std::uint16_t kUnset = UINT16_MAX;
  const ElementNames* names_;
  std::vector<std::uint16_t> document_names_;  // index into Document::names, by name
  std::vector<Step> steps_;
  std::vector<Count> counts_;
};

}  // namespace gwlint::docx
