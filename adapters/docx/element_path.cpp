#include "adapters/docx/element_path.h"

#include <algorithm>

namespace gwlint::docx {
namespace {

constexpr std::size_t kFirstSlots = 256;

std::string_view view(ElementNames::Chars chars) {
  return chars == nullptr ? std::string_view() : reinterpret_cast<const char*>(chars);
}

std::size_t hash(ElementNames::Chars local, ElementNames::Chars uri) {
  const auto mixed =
      reinterpret_cast<std::uintptr_t>(local) + (reinterpret_cast<std::uintptr_t>(uri) >> 4);
  return static_cast<std::size_t>(mixed * 0x9E37'79B9'7F4A'7C15u >> 32);
}

}  // namespace

ElementNames::ElementNames() : slots_(kFirstSlots) {}

ElementNames::Slot& ElementNames::slot_of(Chars local, Chars uri) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash(local, uri) & mask;
  while (slots_[at].local != nullptr && (slots_[at].local != local || slots_[at].uri != uri)) {
    at = (at + 1) & mask;
  }
  return slots_[at];
}

std::uint32_t ElementNames::intern(Chars local, Chars uri) {
  Slot& slot = slot_of(local, uri);
  if (slot.local != nullptr) return slot.name;
  const auto name = static_cast<std::uint32_t>(entries_.size());
  slot = {local, uri, name};
  const Tag tag = tag_of(namespace_info(view(uri)).kind, view(local));
  entries_.push_back({view(local), view(uri), tag, docx::can_hold_blocks(tag)});
  if (entries_.size() * 2 > slots_.size()) grow();
  return name;
}

void ElementNames::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.local != nullptr) slot_of(slot.local, slot.uri) = slot;
  }
}

std::string ElementNames::qualified(std::uint32_t name) const {
  const Entry& entry = entries_[name];
  const std::string_view prefix = namespace_info(entry.uri).prefix;
  if (prefix.empty()) return "*[local-name()='" + std::string(entry.local) + "']";
  return std::string(prefix) + ':' + std::string(entry.local);
}

void ElementPath::enter(std::uint32_t name) {
  const std::uint32_t ordinal = steps_.empty() ? 1 : count(name);
  steps_.push_back({name, ordinal, static_cast<std::uint32_t>(counts_.size()), kNoNode});
}

void ElementPath::leave() {
  counts_.resize(steps_.back().children);
  steps_.pop_back();
}

std::uint32_t ElementPath::count(std::uint32_t name) {
  const auto first = counts_.begin() + steps_.back().children;
  const auto found = std::find_if(first, counts_.end(), [name](Count c) { return c.name == name; });
  if (found != counts_.end()) return ++found->seen;
  if (static_cast<std::size_t>(counts_.end() - first) < kMostNames) counts_.push_back({name, 1});
  return 1;
}

NodeId ElementPath::node(Document& document) {
  std::size_t known = steps_.size();
  while (known > 0 && steps_[known - 1].node == kNoNode) --known;
  for (; known < steps_.size(); ++known) {
    Step& step = steps_[known];
    Node node;
    node.parent = known == 0 ? kNoNode : steps_[known - 1].node;
    node.part = static_cast<std::uint16_t>(document.parts.size() - 1);
    node.name = document_name(document, step.name);
    node.ordinal = step.ordinal;
    step.node = static_cast<NodeId>(document.nodes.size());
    document.nodes.push_back(node);
  }
  return steps_.back().node;
}

std::uint16_t ElementPath::document_name(Document& document, std::uint32_t name) {
  if (name >= document_names_.size()) document_names_.resize(name + 1, kUnset);
  if (document_names_[name] != kUnset) return document_names_[name];
  std::string qualified = document.names.size() < kMostNames ? names_->qualified(name) : "*";
  auto found = std::ranges::find(document.names, qualified);
  if (found == document.names.end()) {
    document.names.push_back(std::move(qualified));
    found = document.names.end() - 1;
  }
  return document_names_[name] = static_cast<std::uint16_t>(found - document.names.begin());
}

}  // namespace gwlint::docx
