#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "linter/lsp/framing.h"
#include "linter/lsp/message.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/properties.h"

namespace gwlint::fuzz {
namespace {

struct Stream {
  std::vector<std::string> contents;
  bool failed = false;

  friend bool operator==(const Stream&, const Stream&) = default;
};

// What is in `bytes` when they come in pieces of `size`.
Stream read(std::string_view bytes, std::size_t size, const lsp::ServerLimits& limits) {
  Stream stream;
  lsp::MessageReader reader(limits);
  for (std::size_t at = 0; at < bytes.size(); at += size) {
    reader.feed(bytes.substr(at, size));
    while (auto content = reader.next()) stream.contents.push_back(std::move(*content));
  }
  stream.failed = reader.failure().has_value();
  return stream;
}

}  // namespace

void lsp_stream(std::string_view input) {
  const lsp::ServerLimits limits;
  const Stream whole = read(input, std::max<std::size_t>(input.size(), 1), limits);
  expect(read(input, 1, limits) == whole, "the pieces that bytes come in change nothing");
  expect(read(input, 7, limits) == whole, "the pieces that bytes come in change nothing");

  const Stream framed = read(lsp::framed(input), 4096, limits);
  expect(!framed.failed && framed.contents == std::vector<std::string>{std::string(input)},
         "what was framed is read as it was");

  for (const std::string& content : whole.contents) lsp::parse_message(content, limits);
  const lsp::Message message = lsp::parse_message(input, limits);
  expect(message.kind != lsp::Message::Kind::Request || message.id, "a request has an id");
  expect_utf8(message.method, "a method");
}

}  // namespace gwlint::fuzz
