// docs/security.md says the limits that the program keeps.
#include <cctype>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gwlint {
namespace {

using Values = std::map<std::string, std::string>;

std::string file(const std::string& name) {
  std::ifstream in(std::string(GWLINT_SOURCE_DIR) + "/" + name, std::ios::binary);
  EXPECT_TRUE(in) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

// `10'000` as people write it: `10 000`; `256u << 20`: `256 MiB`.
std::string in_words(const std::string& type, std::string value) {
  for (char& c : value) c = c == '\'' ? ' ' : c;
  if (type.ends_with("milliseconds")) {
    std::erase(value, ' ');
    return std::to_string(std::stoul(value) / 1'000) + " s";
  }
  const std::size_t shift = value.find("u << 20");
  return shift == std::string::npos ? value : value.substr(0, shift) + " MiB";
}

// `kPackFiles` as the page has it: `pack_files`.
std::string in_snake_case(std::string name) {
  if (!name.starts_with('k') || name.size() < 2 || std::islower(name[1]) != 0) return name;
  std::string result;
  for (const char c : name.substr(1)) {
    if (std::isupper(c) != 0 && !result.empty()) result += '_';
    result += static_cast<char>(std::tolower(c));
  }
  return result;
}

// The members of `structure` with their values.
void add_members(const std::string& structure, Values& values) {
  const std::string code = file("linter/document/limits.h");
  const std::size_t begin = code.find("struct " + structure + " {");
  const std::string members = code.substr(begin, code.find("\n};", begin) - begin);
  const std::regex member(R"(\n  (?:static constexpr )?([\w:]+) (\w+)(?: = |\{)([^;}]+)\}?;)");
  for (std::sregex_iterator at(members.begin(), members.end(), member), end; at != end; ++at) {
    values[in_snake_case((*at)[2])] = in_words((*at)[1], (*at)[3]);
  }
}

Values limits_of_code() {
  Values values;
  add_members("Limits", values);
  add_members("OwnFileLimits", values);
  return values;
}

// The rows of the table whose first column is a name in backticks.
Values limits_of_page() {
  const std::string whole = file("docs/security.md");
  const std::size_t begin = whole.find("## Limits");
  const std::string page = whole.substr(begin, whole.find("\n#", begin) - begin);
  const std::regex row(R"(\n\| `(\w+)` \| ([^|]+) \|)");
  Values values;
  for (std::sregex_iterator at(page.begin(), page.end(), row), end; at != end; ++at) {
    values[(*at)[1]] = (*at)[2];
  }
  return values;
}

TEST(Limits, AreThoseOfTheManual) {
  const Values code = limits_of_code();
  EXPECT_THAT(code, testing::Contains(testing::Pair("file_bytes", "256 MiB")));
  EXPECT_THAT(code, testing::Contains(testing::Pair("time", "5 s")));
  EXPECT_THAT(code, testing::Contains(testing::Pair("entries", "10 000")));
  EXPECT_THAT(code, testing::Contains(testing::Pair("pack_model", "4 MiB")));
  EXPECT_EQ(limits_of_page(), code);
}

}  // namespace
}  // namespace gwlint
