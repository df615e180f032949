// Reading the XML of one part, element by element, without building a tree.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/docx/element_path.h"
#include "adapters/docx/failure.h"
#include "adapters/docx/package.h"
#include "adapters/docx/tag.h"
#include "linter/document/deadline.h"
#include "linter/document/limits.h"

namespace gwlint::docx {

// The attributes of one start tag. Views are good during the call of XmlHandler::start only.
class Attributes {
 public:
  // As libxml2 hands them over: five pointers an attribute.
  using Chars = const unsigned char*;
  Attributes(const Chars* raw, int count, Chars element_uri)
      : raw_(raw), count_(count), element_uri_(element_uri) {}

  // Of the element's own namespace or of none.
  std::optional<std::string_view> find(std::string_view local_name) const;
  std::string_view get(std::string_view local_name) const {
    return find(local_name).value_or(std::string_view());
  }
  // w:val.
  std::string_view value() const { return get("val"); }
  // w:val as ST_OnOff: on unless it says 0, false or off.
  bool on() const;
  // w:val as a number; nothing when it is none. Out of range values are clamped to int's range.
  std::optional<int> number() const;

 private:
  const Chars* raw_;
  int count_;
  Chars element_uri_;
};

// Parses a whole decimal number with optional sign and blanks around; clamped to int's range.
std::optional<int> parse_number(std::string_view text);

// Takes the elements of one part. Markup compatibility is resolved before: of mc:AlternateContent
// one branch at most is handed on, and unknown elements are skipped or, where mc:ProcessContent
// names them, handed on as Tag::OtherForeign.
class XmlHandler {
 public:
  enum class Visit : std::uint8_t { Enter, Skip };

  virtual ~XmlHandler() = default;
  // Skip: neither the element's content nor its end is handed on.
  virtual Visit start(Tag tag, const Attributes& attributes) = 0;
  virtual void end(Tag) {}
  // A piece of the character data of the innermost element. Never cuts a character.
  virtual void text(std::string_view) {}
  virtual Place place() const { return {}; }

  bool failed() const { return failure_.has_value(); }
  const Failure& failure() const { return failure_; }
  // What is read now; good while a part is read.
  ElementPath& path() { return *path_; }
  void set_path(ElementPath* path) { path_ = path; }
  // Of all elements of the part the how manieth the last one handed on is, from 0, by start tags;
  // those that are skipped count.
  std::uint32_t element() const { return element_; }
  void set_element(std::uint32_t element) { element_ = element; }

 protected:
  // The first failure stops the reading.
  void fail(ReadError error) {
    if (!failure_) failure_ = std::move(error);
  }

 private:
  Failure failure_;
  ElementPath* path_ = nullptr;
  std::uint32_t element_ = 0;
};

struct XmlOutcome {
  Failure failure;
  std::string root;               // the root element's name, without prefix
  bool foreign_encoding = false;  // read, though in an encoding that OPC does not allow
  std::string encoding = {};      // what the bytes were taken for: UTF-8, UTF-16LE …
};

// Reads `part` into `handler`. `part` must be in the package.
XmlOutcome read_xml(Package& package, std::string_view part, const Limits& limits,
                    const Deadline& deadline, XmlHandler& handler);

}  // namespace gwlint::docx
