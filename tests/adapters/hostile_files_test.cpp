// Every file of tests/support/hostile_files.h, read as gwlint reads what it is given.
#include "tests/support/hostile_files.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "linter/text/escape.h"

namespace gwlint::test {
namespace {

using testing::HasSubstr;

class HostileFiles : public testing::TestWithParam<HostileFile> {};

// A refusal is one line in each language, which says what and what to do.
void expect_sound(const ReadError& error) {
  for (const Language language : {Language::Chinese, Language::English}) {
    const std::string said = message(error, language);
    EXPECT_TRUE(std::ranges::none_of(said, [](char c) { return c >= 0 && c < ' '; })) << said;
    EXPECT_EQ(said, escape_malformed(said));
    EXPECT_TRUE(said.ends_with(Bilingual{"。", "."}.in(language))) << said;
    EXPECT_LT(said.size(), 2'000u) << said;
    EXPECT_THAT(said, testing::Not(HasSubstr("root:"))) << "of /etc/passwd";
  }
}

TEST_P(HostileFiles, AreRefusedOrReadRight) {
  const HostileFile& file = GetParam();
  const std::string bytes = file.make();
  const ReadResult result = read_document(bytes, file.limits);
  if (result) {
    ASSERT_TRUE(file.verdict.text.has_value()) << "read: " << result->text.substr(0, 200);
    EXPECT_EQ(result->text, *file.verdict.text);
    return;
  }
  const ReadError& error = result.error();
  ASSERT_TRUE(file.verdict.refused.has_value()) << message(error, Language::English);
  EXPECT_EQ(id(error.kind), id(*file.verdict.refused)) << message(error, Language::English);
  EXPECT_THAT(message(error, Language::English), HasSubstr(file.verdict.says));
  expect_sound(error);
}

std::string name_of(const testing::TestParamInfo<HostileFile>& info) {
  return std::string(info.param.name);
}

INSTANTIATE_TEST_SUITE_P(Package, HostileFiles, testing::ValuesIn(hostile_packages()), name_of);
INSTANTIATE_TEST_SUITE_P(Xml, HostileFiles, testing::ValuesIn(hostile_xml()), name_of);
INSTANTIATE_TEST_SUITE_P(Document, HostileFiles, testing::ValuesIn(hostile_documents()), name_of);
INSTANTIATE_TEST_SUITE_P(Text, HostileFiles, testing::ValuesIn(hostile_texts()), name_of);

}  // namespace
}  // namespace gwlint::test
