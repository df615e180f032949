// One element of a part with all that it holds, as the XML parser reported it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/element_path.h"

namespace gwlint::docx {

// Records the calls that libxml2 makes while it parses the fragment, so that they can be made again
// where the same bytes come again. Recorded is only what is the same wherever it stands: names and
// attributes of one prefix, or of none, no text and no declaration of a namespace. The prefix may
// stand for another namespace elsewhere: bind() sees to that.
class XmlFragment {
 public:
  using Chars = const unsigned char*;
  enum class State : std::uint8_t {
    New,
    Open,      // it is to be recorded, or is being recorded
    Recorded,  // it can be replayed
    Unfit,     // it has to be parsed wherever it stands
  };
  struct Element {
    Chars local = nullptr;  // in the parser's dictionary, which outlives the fragment
    std::uint32_t parent = 0;
    std::uint32_t end = 0;  // behind the last element that it holds
    std::uint32_t first_attribute = 0;
    std::uint32_t attributes = 0;
    // No handler makes anything of it: an ignored element, or an unknown one that holds no other.
    bool idle = false;
  };

  explicit XmlFragment(std::string_view bytes) : bytes_(bytes) {}

  std::string_view bytes() const { return bytes_; }
  State state() const { return state_; }

  // Recording: open(), then each call that the parser makes for it as long as the state is Open.
  void open() { state_ = State::Open; }
  // `raw` are five pointers an attribute, as libxml2 hands them over.
  void start(Chars local, Chars prefix, Chars uri, int namespaces, const Chars* raw, int count);
  void end(ElementNames& names);
  void text() { state_ = State::Unfit; }

  // Replaying what was recorded.
  Chars prefix() const { return prefix_; }
  Chars uri() const { return uri_; }
  // Lets the prefix stand for this namespace, which is in the parser's dictionary.
  void bind(Chars uri, ElementNames& names);
  // In the order of their start tags; the first one holds all others.
  const std::vector<Element>& elements() const { return elements_; }
  // How many of them are within one another at most.
  std::uint32_t height() const { return height_; }
  const Chars* attributes(const Element& element) const {
    return raw_.data() + std::size_t{element.first_attribute} * kPointers;
  }

 private:
  static constexpr std::size_t kPointers =
      5;  // local name, prefix, URI, begin and end of the value

  void make_room();
  void point_at_values();

  std::string bytes_;
  State state_ = State::New;
  Chars prefix_ = nullptr;
  Chars uri_ = nullptr;
  std::vector<Element> elements_;
  std::vector<Chars> raw_;
  std::string values_;  // of all attributes, one behind the other
  std::vector<std::size_t> value_ends_;
  std::uint32_t innermost_ = 0;
  std::uint32_t depth_ = 0;
  std::uint32_t height_ = 0;
};

}  // namespace gwlint::docx
