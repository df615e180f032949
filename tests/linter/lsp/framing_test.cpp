#include "linter/lsp/framing.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint::lsp {
namespace {

std::vector<std::string> messages_in(MessageReader& reader) {
  std::vector<std::string> messages;
  while (auto message = reader.next()) messages.push_back(*message);
  return messages;
}

// All messages in `stream`, fed in pieces of `size` bytes.
std::vector<std::string> read(const std::string& stream, std::size_t size) {
  const ServerLimits limits;
  MessageReader reader(limits);
  std::vector<std::string> messages;
  for (std::size_t at = 0; at < stream.size(); at += size) {
    reader.feed(std::string_view(stream).substr(at, size));
    for (std::string& message : messages_in(reader)) messages.push_back(std::move(message));
  }
  EXPECT_FALSE(reader.failure().has_value());
  return messages;
}

// Why the stream fails, in English; empty where it does not.
std::string failure_of(const std::string& stream) {
  const ServerLimits limits;
  MessageReader reader(limits);
  reader.feed(stream);
  messages_in(reader);
  return reader.failure() ? std::string(reader.failure()->en) : std::string();
}

TEST(Framing, FindsMessagesHoweverTheyComeInPieces) {
  const std::vector<std::string> messages = {"{\"id\":1}", "", "总计\r\n\r\nContent-Length: 9"};
  std::string stream;
  for (const std::string& message : messages) stream += framed(message);
  for (std::size_t size = 1; size <= stream.size(); ++size) EXPECT_EQ(read(stream, size), messages);
}

TEST(Framing, TakesLineFeedsAndOtherFields) {
  EXPECT_EQ(read("Content-Length: 2\n\n{}", 100), std::vector<std::string>{"{}"});
  EXPECT_EQ(read("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
                 "content-length:2 \r\nX: Content-Length: 7\r\n\r\n{}",
                 100),
            std::vector<std::string>{"{}"});
}

TEST(Framing, FailsWhereNobodyKnowsTheLength) {
  EXPECT_EQ(failure_of("\r\n\r\n"), "A message's header has no Content-Length.");
  EXPECT_EQ(failure_of("Content-Length: x\r\n\r\n"), "Content-Length is no number.");
  EXPECT_EQ(failure_of("Content-Length: -1\r\n\r\n"), "Content-Length is no number.");
  EXPECT_EQ(failure_of("Content-Length: \r\n\r\n"), "Content-Length is no number.");
  EXPECT_EQ(failure_of("Content-Length: 2\r\nContent-Length: 3\r\n\r\n"),
            "A message's header has two different values of Content-Length.");
  EXPECT_EQ(failure_of("hello\r\n"),
            "A line of a message's header is no 'name: value'; standard input must carry messages "
            "of the Language Server Protocol.");
}

TEST(Framing, FailsWhereItWouldTakeTooMuch) {
  const ServerLimits limits;
  const auto with_length = [](const std::string& length) {
    return failure_of("Content-Length: " + length + "\r\n\r\n");
  };
  EXPECT_EQ(with_length(std::to_string(limits.message_bytes)), "");
  EXPECT_EQ(with_length(std::to_string(limits.message_bytes + 1)), "A message is too large.");
  EXPECT_EQ(with_length("99999999999999999999999"), "A message is too large.");
  EXPECT_EQ(failure_of("X: " + std::string(limits.header_bytes, 'x')),
            "A message's header is too long.");
  std::string many;
  while (many.size() <= limits.header_bytes) many += "X: y\r\n";
  EXPECT_EQ(failure_of(many), "A message's header is too long.");
}

// What follows a failure could be anything: it is not read.
TEST(Framing, HandsOutNothingAfterAFailure) {
  const ServerLimits limits;
  MessageReader reader(limits);
  reader.feed("hello\r\n");
  EXPECT_TRUE(messages_in(reader).empty());
  reader.feed(framed("{}"));
  EXPECT_TRUE(messages_in(reader).empty());
}

}  // namespace
}  // namespace gwlint::lsp
