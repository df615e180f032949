#include "tests/fuzz/seeds/seeds.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "linter/lsp/framing.h"
#include "tests/fuzz/seeds/pieces.h"
#include "tests/support/report_model.h"

namespace gwlint::fuzz {
namespace {

Seeds with_previous() {
  const std::string last = source_file("fixtures/model-previous.txt");
  Seeds seeds;
  for (const std::string& text : texts()) seeds.push_back(text + "\n=====\n" + last);
  return seeds;
}

Seeds streams() {
  Seeds seeds = lsp_sessions();
  for (std::string& session : seeds) {
    std::istringstream lines(session);
    std::string stream;
    for (std::string line; std::getline(lines, line);) stream += lsp::framed(line);
    session = stream;
  }
  seeds.push_back("content-length: 2\nX: y\n\n{}");
  return seeds;
}

struct Source {
  std::string_view fuzzer;
  Seeds (*make)();
  std::string_view words;  // a file of words/
};

constexpr Source kSources[] = {
    {"annotate_docx", [] { return docx_parts("word/document.xml"); }, "docx"},
    {"baseline", baselines, "json"},
    {"configuration", configurations, "toml"},
    {"docx_bytes", docx_files, "docx"},
    {"docx_comments", [] { return docx_parts("word/comments.xml"); }, "docx"},
    {"docx_content_types", [] { return docx_parts("[Content_Types].xml"); }, "docx"},
    {"docx_document", [] { return docx_parts("word/document.xml"); }, "docx"},
    {"docx_footnotes", [] { return docx_parts("word/footnotes.xml"); }, "docx"},
    {"docx_header", [] { return docx_parts("word/header1.xml"); }, "docx"},
    {"docx_numbering", [] { return docx_parts("word/numbering.xml"); }, "docx"},
    {"docx_package",
     [] {
       return Seeds{"\x04\x02\x0f", "\x02\x00\x01", std::string(12, '\0')};
     },
     "docx"},
    {"docx_relationships",
     [] {
       Seeds seeds = docx_parts("_rels/.rels");
       std::ranges::move(docx_parts("word/_rels/document.xml.rels"), std::back_inserter(seeds));
       return seeds;
     },
     "docx"},
    {"docx_repeated", docx_bodies, "docx"},
    {"docx_styles", [] { return docx_parts("word/styles.xml"); }, "docx"},
    {"figures", figure_texts, "text"},
    {"fix_docx", [] { return docx_parts("word/document.xml"); }, "docx"},
    {"fix_text", texts, "text"},
    {"git_output", git_outputs, ""},
    {"lsp_session", lsp_sessions, "json"},
    {"lsp_stream", streams, "json"},
    {"output", texts, "text"},
    {"pack", packs, "toml"},
    {"previous", with_previous, "text"},
    {"text", texts, "text"},
};

const Source* source_of(std::string_view fuzzer) {
  const auto found = std::ranges::find(kSources, fuzzer, &Source::fuzzer);
  return found != std::end(kSources) ? &*found : nullptr;
}

// The texts of a report that are short: headings and labels.
void add_labels(std::vector<std::string>& words) {
  constexpr std::size_t kLongest = 60;  // bytes
  test::ReportModel report = test::clean_report();
  report.for_each_text([&](std::string& text) {
    if (!text.empty() && text.size() <= kLongest) words.push_back(text);
  });
}

}  // namespace

std::vector<std::string> seeds_of(std::string_view fuzzer) {
  const Source* source = source_of(fuzzer);
  return source != nullptr ? source->make() : Seeds();
}

std::vector<std::string> words_of(std::string_view fuzzer) {
  const Source* source = source_of(fuzzer);
  std::vector<std::string> words;
  if (source == nullptr || source->words.empty()) return words;
  std::istringstream lines(source_file("tests/fuzz/words/" + std::string(source->words) + ".txt"));
  for (std::string line; std::getline(lines, line);) words.push_back(line);
  if (source->words == "text") add_labels(words);
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()),
              words.end());  // clang 14 has no ranges::unique
  return words;
}

}  // namespace gwlint::fuzz
