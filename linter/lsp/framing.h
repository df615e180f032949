// Messages in a stream of bytes: a header part, an empty line, content (LSP, base protocol).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "linter/language.h"
#include "linter/lsp/limits.h"

namespace gwlint::lsp {

// Cuts a stream into the contents of its messages, however it comes in pieces. Header lines end in
// CRLF or LF; of the fields only Content-Length counts, in small or capital letters. Where it is
// missing, said twice with different values, no number or too large, nobody knows where the next
// message begins: the stream has failed for good.
class MessageReader {
 public:
  explicit MessageReader(const ServerLimits& limits) : limits_(limits) {}

  void feed(std::string_view bytes);

  // The content of the next message; none where it is not complete yet, or where the stream has
  // failed.
  std::optional<std::string> next();

  // Why the stream has failed, a sentence; none: it has not.
  const std::optional<Bilingual>& failure() const { return failure_; }

 private:
  // Bytes that are read but not handed out yet.
  std::string_view rest() const { return std::string_view(buffer_).substr(at_); }
  void read_header();
  void read_field(std::string_view line);
  void fail(const Bilingual& sentence);

  const ServerLimits& limits_;
  std::string buffer_;
  std::size_t at_ = 0;      // in buffer_: what is before it has been handed out
  std::size_t header_ = 0;  // bytes of the present header part so far
  std::optional<std::size_t> length_;
  bool in_content_ = false;
  std::optional<Bilingual> failure_;
};

// `content` as a message.
std::string framed(std::string_view content);

}  // namespace gwlint::lsp
