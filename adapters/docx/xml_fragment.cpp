#include "adapters/docx/xml_fragment.h"

#include <algorithm>

namespace gwlint::docx {
namespace {

std::string_view view(XmlFragment::Chars chars) {
  return chars == nullptr ? std::string_view() : reinterpret_cast<const char*>(chars);
}

}  // namespace

void XmlFragment::start(Chars local, Chars prefix, Chars uri, int namespaces, const Chars* raw,
                        int count) {
  if (elements_.empty()) {
    prefix_ = prefix;
    uri_ = uri;
    make_room();
  }
  // What `xml` stands for is not declared.
  bool fits = namespaces == 0 && prefix == prefix_ && view(prefix) != "xml";
  const auto first_attribute = static_cast<std::uint32_t>(value_ends_.size());
  const auto attributes = static_cast<std::uint32_t>(count);
  for (std::uint32_t i = 0; i < attributes; ++i) {
    const Chars* const attribute = raw + i * kPointers;
    fits = fits && (attribute[1] == nullptr || attribute[1] == prefix_);
    raw_.insert(raw_.end(), attribute, attribute + kPointers);
    values_.append(attribute[3], attribute[4]);
    value_ends_.push_back(values_.size());
  }
  elements_.push_back({local, innermost_, 0, first_attribute, attributes, false});
  innermost_ = static_cast<std::uint32_t>(elements_.size() - 1);
  height_ = std::max(height_, ++depth_);
  if (!fits) state_ = State::Unfit;
}

// About as much as it will take: fragments are many and small.
void XmlFragment::make_room() {
  constexpr std::size_t kBytesAnElement = 24;
  const std::size_t expected = bytes_.size() / kBytesAnElement + 1;
  elements_.reserve(expected);
  value_ends_.reserve(expected);
  raw_.reserve(expected * kPointers);
  values_.reserve(bytes_.size() / 2);
}

void XmlFragment::end(ElementNames& names) {
  Element& element = elements_[innermost_];
  element.end = static_cast<std::uint32_t>(elements_.size());
  innermost_ = element.parent;
  if (--depth_ != 0) return;
  point_at_values();
  bind(uri_, names);
  state_ = State::Recorded;
}

void XmlFragment::point_at_values() {
  const auto* const values = reinterpret_cast<Chars>(values_.data());
  std::size_t begin = 0;
  for (std::size_t i = 0; i < value_ends_.size(); ++i) {
    Chars* const attribute = raw_.data() + i * kPointers;
    attribute[3] = values + begin;
    attribute[4] = values + value_ends_[i];
    begin = value_ends_[i];
  }
}

void XmlFragment::bind(Chars uri, ElementNames& names) {
  uri_ = uri;
  for (std::size_t i = 0; i < value_ends_.size(); ++i) {
    Chars* const attribute = raw_.data() + i * kPointers;
    if (attribute[1] != nullptr) attribute[2] = uri;
  }
  // Whatever an element holds stands behind it.
  for (std::size_t i = elements_.size(); i-- > 0;) {
    Element& element = elements_[i];
    const Tag tag = names.entry(names.intern(element.local, uri)).tag;
    element.idle = tag == Tag::Ignored || tag == Tag::OtherWord;
    for (std::size_t child = i + 1; tag == Tag::OtherWord && child < element.end;
         child = elements_[child].end) {
      element.idle = element.idle && elements_[child].idle;
    }
  }
}

}  // namespace gwlint::docx
