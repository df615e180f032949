// The page shows every word of a document, in order, and no other, whatever is marked in it.
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "linter/output/html/markup.h"
#include "linter/output/reporters.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

std::string page_of(const FileResult& file) {
  std::ostringstream out;
  const auto reporter = make_html_reporter(out);
  RunInfo run;
  const std::vector<Input> inputs(1);
  run.inputs = inputs;
  reporter->begin(run);
  reporter->file(file);
  reporter->end({});
  return std::move(out).str();
}

// What stands in the article of `page` without its tags, white space aside.
std::string words_of(const std::string& page) {
  const std::size_t begin = page.find("<article");
  const std::size_t end = page.find("</article>");
  std::string words;
  bool in_tag = false;
  for (const char c : page.substr(begin, end - begin)) {
    if (c == '<') in_tag = true;
    if (!in_tag && c != ' ' && c != '\n' && c != '\t') words += c;
    if (c == '>') in_tag = false;
  }
  return words;
}

void append(std::string_view text, std::string& words) {
  for (const char c : html::markup(text)) {
    if (c != ' ' && c != '\n' && c != '\t') words += c;
  }
}

std::string words_of(const Document& document) {
  std::string words;
  for (const Block& block : document.blocks) {
    if (block.kind == Block::Kind::Paragraph) {
      append(document.view(document.paragraphs[block.index].text), words);
      continue;
    }
    for (const Row& row : document.tables[block.index].rows) {
      for (const Cell& cell : row.cells) append(document.view(cell.text), words);
    }
  }
  return words;
}

constexpr std::array kMessages{MessageTemplate{"found", {"有误。", "Wrong."}, {"请改。", "Mend."}}};
constexpr RuleInfo kRule{.id = "DOC008", .name = "RepeatedWords", .messages = kMessages};

// A finding every few bytes, of lengths that overlap and nest.
void add_findings(FileResult& file) {
  const auto size = static_cast<std::uint32_t>(file.document.text.size());
  for (std::uint32_t begin = 0, round = 0; begin < size; begin += 45, ++round) {
    std::uint32_t end = std::min(size, begin + round % 7 * 30);
    const auto continues = [&](std::uint32_t at) {
      return at < size && (static_cast<unsigned char>(file.document.text[at]) & 0xC0) == 0x80;
    };
    while (continues(begin)) ++begin;
    end = std::max(begin, end);
    while (continues(end)) ++end;
    Finding finding;
    finding.rule = &kRule;
    finding.level = Level::Warning;
    finding.location = {begin, end};
    file.findings.push_back(std::move(finding));
  }
}

class HtmlText : public testing::TestWithParam<std::string> {};

TEST_P(HtmlText, IsThatOfTheDocument) {
  FileResult file;
  file.path = GetParam();
  std::ifstream in(GWLINT_SOURCE_DIR "/fixtures/" + GetParam(), std::ios::binary);
  ReadResult document = read_document(std::string(std::istreambuf_iterator<char>(in), {}));
  ASSERT_TRUE(document);
  file.document = std::move(*document);
  const std::string words = words_of(file.document);
  ASSERT_FALSE(words.empty());
  EXPECT_EQ(words_of(page_of(file)), words);
  add_findings(file);
  EXPECT_EQ(words_of(page_of(file)), words);
}

std::vector<std::string> fixtures() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(GWLINT_SOURCE_DIR "/fixtures")) {
    if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

std::string name_of(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Fixtures, HtmlText, testing::ValuesIn(fixtures()), name_of);

}  // namespace
}  // namespace gwlint
