// XML that was written, read again by libxml2.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace gwlint::test {

class XmlDocument {
 public:
  // Throws std::runtime_error, with what libxml2 says, where `bytes` are no well-formed XML.
  explicit XmlDocument(std::string_view bytes);

  // What is wrong by the XML Schema in the file `schema`; empty when nothing is.
  std::string errors_by(const std::string& schema) const;

  // What an XPath expression comes to, as a text; a number without decimals where it is whole.
  std::string value(const std::string& xpath) const;

 private:
  struct Free {
    void operator()(void* document) const;
  };
  std::unique_ptr<void, Free> document_;
};

}  // namespace gwlint::test
