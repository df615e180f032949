#include "linter/lsp/message.h"

#include <string>

#include <gtest/gtest.h>

#include "linter/lsp/inbox.h"

namespace gwlint::lsp {
namespace {

using Kind = Message::Kind;

constexpr std::size_t kNesting = 20;

Message parsed(std::string_view content) {
  ServerLimits limits;
  limits.nesting = kNesting;
  return parse_message(content, limits);
}

TEST(Message, IsARequestANotificationOrAResponse) {
  const Message request = parsed(R"({"jsonrpc":"2.0","id":7,"method":"a/b","params":{"x":1}})");
  EXPECT_EQ(request.kind, Kind::Request);
  EXPECT_EQ(request.id, RequestId(7));
  EXPECT_EQ(request.method, "a/b");
  EXPECT_EQ(number_at(request.params, "x"), 1u);
  const Message named = parsed(R"({"jsonrpc":"2.0","id":"七","method":"a"})");
  EXPECT_EQ(named.id, RequestId("七"));
  EXPECT_TRUE(named.params.is_null());
  EXPECT_EQ(parsed(R"({"jsonrpc":"2.0","method":"a"})").kind, Kind::Notification);
  const Message response = parsed(R"({"jsonrpc":"2.0","id":7,"result":null})");
  EXPECT_EQ(response.kind, Kind::Response);
  EXPECT_FALSE(response.failed);
  EXPECT_TRUE(parsed(R"({"jsonrpc":"2.0","id":7,"error":{}})").failed);
}

TEST(Message, IsMalformedOtherwise) {
  for (const char* content :
       {R"([])", R"(7)", R"({})", R"({"id":1,"method":"a"})",
        R"({"jsonrpc":"1.0","id":1,"method":"a"})", R"({"jsonrpc":"2.0","id":null,"method":"a"})",
        R"({"jsonrpc":"2.0","id":1.5,"method":"a"})", R"({"jsonrpc":"2.0","id":[],"method":"a"})",
        R"({"jsonrpc":"2.0","id":1,"method":2})", R"({"jsonrpc":"2.0","id":1})",
        R"({"jsonrpc":"2.0","id":1,"method":"a","params":3})",
        R"([{"jsonrpc":"2.0","id":1,"method":"a"}])",
        R"({"jsonrpc":"2.0","id":99999999999999999999,"method":"a"})"}) {
    const Message message = parsed(content);
    EXPECT_EQ(message.kind, Kind::Malformed) << content;
    EXPECT_EQ(message.error, ErrorCode::InvalidRequest) << content;
  }
  for (const char* content : {"", "{", "{\"jsonrpc\":\"2.0\",\"method\":\"\xFF\"}", "nul"}) {
    const Message message = parsed(content);
    EXPECT_EQ(message.kind, Kind::Malformed) << content;
    EXPECT_EQ(message.error, ErrorCode::ParseError) << content;
  }
}

TEST(Message, KeepsItsIdWhereItsMethodIsBad) {
  EXPECT_EQ(parsed(R"({"jsonrpc":"2.0","id":3,"method":2})").id, RequestId(3));
}

TEST(Message, IsNotNestedWithoutEnd) {
  const auto nested = [](std::size_t depth) {
    return R"({"jsonrpc":"2.0","method":"a","params":)" + std::string(depth, '[') +
           std::string(depth, ']') + "}";
  };
  EXPECT_EQ(parsed(nested(kNesting - 1)).kind, Kind::Notification);
  EXPECT_EQ(parsed(nested(kNesting)).kind, Kind::Malformed);
  EXPECT_EQ(parsed(std::string(10'000'000, '[')).kind, Kind::Malformed);
  // Brackets in strings nest nothing.
  EXPECT_EQ(parsed(R"({"jsonrpc":"2.0","method":"\"[[[[[[[[[[[[[[[[[[[[[[[[[[["})").kind,
            Kind::Notification);
}

TEST(Message, HasNoMoreValuesThanMemoryAllows) {
  const auto list = [](std::size_t values) {
    std::string json = R"({"jsonrpc":"2.0","method":"a","params":[0)";
    for (std::size_t i = 1; i < values; ++i) json += ",0";
    return json + "]}";
  };
  ServerLimits limits;
  limits.values = 100;
  // The message itself, its three members and the list come to the numbers; the first of each
  // counts with what holds it.
  EXPECT_EQ(parse_message(list(96), limits).kind, Kind::Notification);
  EXPECT_EQ(parse_message(list(97), limits).kind, Kind::Malformed);
}

// Editors whose strings are UTF-16 may hold half a pair, and send it.
TEST(Message, ReadsHalfASurrogatePairAsOneCharacter) {
  const Message message = parsed(
      R"({"jsonrpc":"2.0","method":"a","params":{"text":"\ud83dx\ude00\\ud83d\ud83d\ude00"}})");
  ASSERT_EQ(message.kind, Kind::Notification);
  EXPECT_EQ(string_at(message.params, "text"), "\uFFFDx\uFFFD\\ud83d😀");
}

TEST(Message, SaysWhatIsMissing) {
  const Value value =
      Value::parse(R"({"a":{"b":null,"n":-1},"s":"","big":1e300,"huge":4294967296})");
  EXPECT_THROW(at(value, "b"), BadParams);
  EXPECT_THROW(at(at(value, "a"), "b"), BadParams);
  EXPECT_THROW(string_at(value, "a"), BadParams);
  EXPECT_THROW(array_at(value, "a"), BadParams);
  EXPECT_THROW(number_at(at(value, "a"), "n"), BadParams);
  EXPECT_THROW(number_at(value, "big"), BadParams);
  EXPECT_EQ(number_at(value, "huge"), 4294967295u);
  EXPECT_EQ(find_path(value, "a.b"), nullptr);
  EXPECT_EQ(find_path(value, "s.x.y"), nullptr);
  EXPECT_NE(find_path(value, "a.n"), nullptr);
}

TEST(Inbox, MarksWhatIsCancelledWhileItWaits) {
  Inbox inbox;
  inbox.add(parsed(R"({"jsonrpc":"2.0","id":1,"method":"a"})"));
  inbox.add(parsed(R"({"jsonrpc":"2.0","id":"1","method":"b"})"));
  inbox.add(parsed(R"({"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"1"}})"));
  inbox.add(parsed(R"({"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":9}})"));
  inbox.add(parsed(R"({"jsonrpc":"2.0","method":"$/cancelRequest","params":[]})"));
  ASSERT_EQ(inbox.size(), 2u);
  EXPECT_FALSE(inbox.take()->cancelled);
  EXPECT_TRUE(inbox.take()->cancelled);
  EXPECT_FALSE(inbox.take().has_value());
}

}  // namespace
}  // namespace gwlint::lsp
