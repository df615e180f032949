#include "linter/files/conversation.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

using Strings = std::vector<std::string>;

TEST(Conversation, AsksAndAnswers) {
  auto cat = Conversation::start(Strings{"cat"}, Strings{});
  ASSERT_TRUE(cat);
  for (const std::string word : {"one", "two"}) {
    EXPECT_TRUE(cat->say(word + "\n123"));
    EXPECT_EQ(cat->line(), word);
    EXPECT_EQ(cat->bytes(3), "123");
  }
}

TEST(Conversation, TakesAnyBytes) {
  auto cat = Conversation::start(Strings{"cat"}, Strings{});
  ASSERT_TRUE(cat);
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  EXPECT_TRUE(cat->say(bytes));
  EXPECT_EQ(cat->bytes(bytes.size()), bytes);
}

TEST(Conversation, TakesALongAnswer) {
  auto program = Conversation::start(
      Strings{"sh", "-c", "read size; echo begin; head -c $size /dev/zero; read end; echo $end"},
      Strings{"PATH=/usr/bin:/bin"});
  ASSERT_TRUE(program);
  EXPECT_TRUE(program->say("3000000\n"));
  EXPECT_EQ(program->line(), "begin");
  EXPECT_EQ(program->bytes(3'000'000), std::string(3'000'000, '\0'));
  EXPECT_TRUE(program->say("end\n"));
  EXPECT_EQ(program->line(), "end");
}

TEST(Conversation, TellsThatTheOtherHasLeft) {
  auto program =
      Conversation::start(Strings{"sh", "-c", "echo why >&2; echo x; exit 1"}, Strings{});
  ASSERT_TRUE(program);
  EXPECT_EQ(program->line(), "x");
  EXPECT_EQ(program->line(), std::nullopt);
  EXPECT_EQ(program->bytes(1), std::nullopt);
  EXPECT_FALSE(program->say("words\n") && program->say("more\n"));
  EXPECT_EQ(program->errors(), "why\n");
}

TEST(Conversation, EndsAProgramThatStillTalks) {
  auto program = Conversation::start(Strings{"yes"}, Strings{});
  ASSERT_TRUE(program);
  EXPECT_EQ(program->line(), "y");
}

TEST(Conversation, IsNoneWhereThereIsNoSuchProgram) {
  EXPECT_FALSE(Conversation::start(Strings{"gwlint-no-such-program"}, Strings{}));
}

}  // namespace
}  // namespace gwlint
