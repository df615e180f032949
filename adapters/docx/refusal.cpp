#include "adapters/docx/refusal.h"

#include <algorithm>

namespace gwlint::docx {

Reason foreign_encoding(const std::string& part, const std::string& encoding) {
  return {part + " 的编码是 " + encoding + "，只能修改 UTF-8",
          part + " is in " + encoding + "; only UTF-8 can be changed"};
}

Reason reason(const ReadError& error) {
  return {message(error, Language::Chinese), message(error, Language::English)};
}

Reason not_what_was_read() {
  return {"文件的内容与读到的不符", "the file is not what was read"};
}

Reason breaks_signature() {
  return {"文件带有数字签名，修改会使签名失效",
          "it has a digital signature, which a change would break"};
}

// Parts of digital signatures stand in a folder of their own (ECMA-376 part 2, 13).
bool is_signed(const Package& package) {
  return std::ranges::any_of(package.directory(), [](const ZipDirectoryEntry& entry) {
    return entry.name.starts_with("_xmlsignatures/");
  });
}

}  // namespace gwlint::docx
