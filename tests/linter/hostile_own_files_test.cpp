// What the tool itself reads, made to be wrong: configurations, baselines, messages of a client.
// Each is taken as it is meant, or refused in sentences that tell where and why.
#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/baseline/baseline.h"
#include "linter/config/configuration.h"
#include "linter/config/configuration_file.h"
#include "linter/document/limits.h"
#include "linter/lsp/framing.h"
#include "linter/lsp/message.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/times.h"

namespace gwlint {
namespace {

using namespace std::string_view_literals;
using test::times;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct OwnFile {
  std::string_view name;  // letters and digits
  std::string bytes;
  std::string_view refused;  // a piece of what is said of it in English; empty: it is taken
};

void PrintTo(const OwnFile& file, std::ostream* out) {
  *out << file.name;
}

std::string name_of(const testing::TestParamInfo<OwnFile>& info) {
  return std::string(info.param.name);
}

void expect_sentences(const PlacedError& error) {
  for (const std::string& said : {error.zh, error.en}) {
    EXPECT_TRUE(said.ends_with("。") || said.ends_with(".") || said.ends_with("？") ||
                said.ends_with("?"))
        << said;
    EXPECT_LE(said.size(), 4 * kLongestMessage);  // bytes of as many characters
  }
}

// ---- gwlint.toml ----

class HostileConfiguration : public testing::TestWithParam<OwnFile> {};

TEST_P(HostileConfiguration, IsTakenOrRefused) {
  const OwnFile& file = GetParam();
  const TemporaryFolder folder;
  const std::string path = folder.write("gwlint.toml", file.bytes);
  const ConfigurationFile read = read_configuration(path, Origin::Found);
  if (file.refused.empty()) {
    EXPECT_THAT(read.errors, IsEmpty()) << to_string(read.errors.front(), Language::English);
    return;
  }
  ASSERT_FALSE(read.errors.empty());
  for (const PlacedError& error : read.errors) expect_sentences(error);
  EXPECT_THAT(to_string(read.errors.front(), Language::English), HasSubstr(file.refused));
}

const OwnFile kConfigurations[] = {
    {"Empty", "", ""},
    {"OnlyAComment", "# 总体情况\n", ""},
    {"ByteOrderMark",
     "\xEF\xBB\xBF"
     "fail-on = \"note\"\n",
     ""},
    {"WindowsLineEnds", "fail-on = \"note\"\r\n", ""},
    {"Nul", std::string("fail-on = \"no\0te\"\n"sv), "gwlint.toml:1:"},
    {"BadUtf8", "# \xFF\xFE\n", "gwlint.toml:1:"},
    {"Utf16",
     std::string("\xFF\xFE"
                 "f\0a\0i\0l\0"sv),
     "gwlint.toml"},
    {"StringThatNeverEnds", "fail-on = \"note", "gwlint.toml:1:"},
    {"TableThatNeverEnds", "[rules\n", "gwlint.toml:1:"},
    {"KeyTwice", "fail-on = \"note\"\nfail-on = \"note\"\n", "gwlint.toml:2:"},
    {"TableTwice", "[rules]\n[rules]\n", "gwlint.toml:2:"},
    {"UnknownKey", "\n\nbogus = 1\n", "gwlint.toml:3:1"},
    {"KeyOfControls", "\"\\u001b[31m\" = 1\n", "gwlint.toml:1:1"},
    {"KeyOfBidiControls", "\"\\u202e\" = 1\n", "gwlint.toml:1:1"},
    {"NumberForAWord", "fail-on = 3\n", "gwlint.toml:1:"},
    {"HugeNumber", "fail-on = 99999999999999999999\n", "gwlint.toml:1:"},
    {"NotANumber", "fail-on = nan\n", "gwlint.toml:1:"},
    {"DateForAWord", "fail-on = 1979-05-27\n", "gwlint.toml:1:"},
    {"ListForATable", "rules = []\n", "gwlint.toml:1:"},
    {"TableForAList", "[override]\n", "gwlint.toml:1:"},
    {"DeepLists", "packs = " + std::string(100'000, '[') + "\n", "gwlint.toml:1:"},
    {"DeepTables", "packs = " + times("{a=", 100'000) + "\n", "gwlint.toml:1:"},
    {"DeepKeys", times("a.", 50'000) + "a = 1\n",
     "gwlint.toml:1:1: This is no valid TOML: a key has more than 16 parts."},
    {"DeepHeaders", "[" + times("a . ", 50'000) + "a]\n", "gwlint.toml:1:2"},
    {"DeepQuotedKeys", "x = 1\n" + times("\"a\".", 50'000) + "a = 1\n", "gwlint.toml:2:1"},
    {"DeepKeysInATable", "packs = [{" + times("a.", 50'000) + "a = 1}]\n", "gwlint.toml:1:11"},
    {"LongKey", std::string(500'000, 'a') + " = 1\n", "gwlint.toml:1:1"},
    {"LongString", "fail-on = \"" + std::string(500'000, 'a') + "\"\n", "gwlint.toml:1:"},
    {"PackOutside", "packs = [\"../../../../etc/passwd\"]\n", "outside"},
    {"PackThatIsAFolder", "packs = [\"/\"]\n", "outside"},
    {"PackOfNoName", "packs = [\"\"]\n", "gwlint.toml:1:"},
    {"NativePackOfARepository", "native-packs = [\"x.so\"]\n", "gwlint.toml:1:"},
    {"SuppressionWithoutReason", "[[suppress]]\nrule = \"TAB014\"\n", "reason"},
    {"TooLarge", std::string(OwnFileLimits::kConfiguration + 1, '#'), "the limit is 1048576 bytes"},
    {"AsLargeAsMayBe", std::string(OwnFileLimits::kConfiguration, '#'), ""},
};

INSTANTIATE_TEST_SUITE_P(Own, HostileConfiguration, testing::ValuesIn(kConfigurations), name_of);

// ---- baselines ----

class HostileBaseline : public testing::TestWithParam<OwnFile> {};

TEST_P(HostileBaseline, IsTakenOrRefused) {
  const OwnFile& file = GetParam();
  const TemporaryFolder folder;
  const auto baseline = Baseline::read(folder.write("x.json", file.bytes));
  if (file.refused.empty()) {
    EXPECT_TRUE(baseline) << to_string(baseline.error(), Language::English);
    return;
  }
  ASSERT_FALSE(baseline);
  expect_sentences(baseline.error());
  EXPECT_THAT(to_string(baseline.error(), Language::English), HasSubstr(file.refused));
}

std::string with_entry(std::string_view entry) {
  return std::string(R"({"version": 1, "files": {"a": [)").append(entry).append("]}}");
}

const OwnFile kBaselines[] = {
    {"Empty", "", "no valid JSON"},
    {"Nul", std::string("{\"version\0\": 1}"sv), "no valid JSON"},
    {"BadUtf8", "{\"version\": 1, \"files\": {\"\xFF\": []}}", "no valid JSON"},
    {"CutOff", R"({"version": 1, "files": {"a": [{"ru)", "no valid JSON"},
    {"Trailing", R"({"version": 1, "files": {}} x)", "no valid JSON"},
    {"HalfAPair", with_entry(R"({"rule": "\ud800", "fingerprint": "x"})"), "no valid JSON"},
    {"Deep", std::string(100'000, '['), "nested deeper than 16"},
    {"DeepObjects", times("{\"a\":", 100'000), "nested deeper than 16"},
    {"OtherVersion", R"({"version": 99999999999999999999, "files": {}})", "no baseline"},
    {"VersionBeyondAllNumbers", R"({"version": 1e400, "files": {}})", "no valid JSON"},
    {"VersionOfAFraction", R"({"version": 1.0, "files": {}})", "no baseline"},
    {"VersionBelowZero", R"({"version": -1, "files": {}})", "version -1"},
    {"NoFiles", R"({"version": 1})", "/files"},
    {"FilesAreAList", R"({"version": 1, "files": []})", "/files"},
    {"EntryIsANumber", with_entry("1"), "/files/a/0"},
    {"EntryWithoutARule", with_entry(R"({"fingerprint": "x"})"), "/files/a/0"},
    {"EntryWithMore", with_entry(R"({"rule": "X", "fingerprint": "x", "more": "x"})"), "/more"},
    {"EntryOfNull", with_entry(R"({"rule": null, "fingerprint": "x"})"), "/files/a/0/rule"},
    {"KeyOfControls", R"({"version": 1, "\u001b[31m": 1})", "x.json"},
    {"AsLargeAsMayBe",
     R"({"version": 1, "files": {}})" + std::string(OwnFileLimits::kBaseline - 27, ' '), ""},
    {"TooLarge", R"({"version": 1, "files": {}})" + std::string(OwnFileLimits::kBaseline - 26, ' '),
     "limit is 67108864 bytes"},
    {"Sound", with_entry(R"({"rule": "X", "fingerprint": "x"})"), ""},
};

INSTANTIATE_TEST_SUITE_P(Own, HostileBaseline, testing::ValuesIn(kBaselines), name_of);

// ---- messages ----

class HostileStream : public testing::TestWithParam<OwnFile> {};

TEST_P(HostileStream, IsTakenOrRefused) {
  const OwnFile& file = GetParam();
  const lsp::ServerLimits limits;
  lsp::MessageReader reader(limits);
  std::size_t messages = 0;
  for (std::size_t at = 0; at < file.bytes.size(); at += 4096) {
    reader.feed(std::string_view(file.bytes).substr(at, 4096));
    while (reader.next()) ++messages;
  }
  if (file.refused.empty()) {
    EXPECT_FALSE(reader.failure().has_value());
    EXPECT_EQ(messages, 1u);
    return;
  }
  EXPECT_EQ(messages, 0u);
  ASSERT_TRUE(reader.failure().has_value());
  EXPECT_THAT(std::string(reader.failure()->en), HasSubstr(file.refused));
}

const OwnFile kStreams[] = {
    {"Sound", "Content-Length: 2\r\n\r\n{}", ""},
    {"NoReturns", "Content-Length: 2\n\n{}", ""},
    {"AnyCase", "cOnTeNt-LeNgTh:2\r\nContent-Type: x\r\n\r\n{}", ""},
    {"NoLength", "Content-Type: x\r\n\r\n{}", "no Content-Length"},
    {"NotAHeader", "GET / HTTP/1.1\r\n", "no 'name: value'"},
    {"LengthBelowZero", "Content-Length: -1\r\n\r\n", "no number"},
    {"LengthOfNothing", "Content-Length:\r\n\r\n", "no number"},
    {"LengthOfWords", "Content-Length: two\r\n\r\n", "no number"},
    {"LengthInHexadecimal", "Content-Length: 0x2\r\n\r\n", "no number"},
    {"LengthBeyondTheLimit", "Content-Length: 67108865\r\n\r\n", "too large"},
    {"LengthOfManyDigits", "Content-Length: 99999999999999999999999\r\n\r\n", "too large"},
    {"TwoLengths", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "two different values"},
    {"HeaderWithoutEnd", std::string(100'000, 'a'), "too long"},
    {"HeaderOfManyFields", times("a: b\r\n", 10'000), "too long"},
};

INSTANTIATE_TEST_SUITE_P(Own, HostileStream, testing::ValuesIn(kStreams), name_of);

class HostileMessage : public testing::TestWithParam<OwnFile> {};

TEST_P(HostileMessage, IsTakenOrMalformed) {
  const OwnFile& file = GetParam();
  const lsp::Message message = lsp::parse_message(file.bytes, {});
  EXPECT_EQ(message.kind == lsp::Message::Kind::Malformed, !file.refused.empty());
}

const OwnFile kMessages[] = {
    {"Sound", R"({"jsonrpc":"2.0","method":"a"})", ""},
    {"Empty", "", "x"},
    {"Null", "null", "x"},
    {"AList", R"([{"jsonrpc":"2.0","method":"a"}])", "x"},
    {"CutOff", R"({"jsonrpc":"2.0","meth)", "x"},
    {"BadUtf8", "{\"jsonrpc\":\"2.0\",\"method\":\"\xFF\"}", "x"},
    {"Nul", std::string("{\"jsonrpc\":\"2.0\",\"method\":\"a\0\"}"sv), "x"},
    {"OtherVersion", R"({"jsonrpc":"1.0","method":"a"})", "x"},
    {"IdIsAFraction", R"({"jsonrpc":"2.0","id":1.5,"method":"a"})", "x"},
    {"IdOfManyDigits", R"({"jsonrpc":"2.0","id":99999999999999999999,"method":"a"})", "x"},
    {"MethodIsANumber", R"({"jsonrpc":"2.0","method":1})", "x"},
    {"ParamsAreAString", R"({"jsonrpc":"2.0","method":"a","params":"x"})", "x"},
    {"Deep", std::string(1'000'000, '['), "x"},
    {"ManyValues", "[" + times("0,", 1'100'000) + "0]", "x"},
    {"MethodOfControls", R"({"jsonrpc":"2.0","method":"\u001b[2J"})", ""},
};

INSTANTIATE_TEST_SUITE_P(Own, HostileMessage, testing::ValuesIn(kMessages), name_of);

}  // namespace
}  // namespace gwlint
