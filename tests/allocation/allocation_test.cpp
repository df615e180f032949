// A file is read, or changed, with memory running out at every point where some is asked for: it is
// refused or read right, and nothing is left behind.
//
// The refusal says so, but for some requests of libzip: while it looks for the directory of an
// archive, it takes want of memory for want of a directory, and says "Not a zip archive".
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "tests/allocation/failing_allocator.h"
#include "tests/support/docx_builder.h"

namespace gwlint::test {
namespace {

constexpr std::uint64_t kMostRequests = 200'000;

// What came of one attempt; nothing in it lives on the heap.
struct Outcome {
  bool right = false;
  bool wants_memory = false;
  ReadErrorKind kind{};
};

// Calls `attempt` with the first, the second … request for memory failing, until none does any
// more.
template <typename Attempt>
void run_out_of_memory_everywhere(const Attempt& attempt) {
  // What is made once for a thread or a program is made by now.
  ASSERT_TRUE(attempt().right);
  ASSERT_TRUE(attempt().right);
  for (const Refusal refusal : {Refusal::One, Refusal::AllSince}) {
    std::uint64_t nth = 1;
    for (bool refused = true; refused; ++nth) {
      ASSERT_LT(nth, kMostRequests);
      const std::int64_t before = live_blocks();
      Outcome outcome;
      {
        const FailingAllocator allocator(nth, refusal);
        outcome = attempt();
        refused = FailingAllocator::has_refused();
      }
      ASSERT_TRUE(outcome.right || outcome.wants_memory)
          << "request " << nth << ": " << id(outcome.kind);
      ASSERT_EQ(live_blocks(), before) << "request " << nth;
    }
    EXPECT_GT(nth, 5u);
  }
}

bool is_of_libzip(std::string_view detail) {
  return detail.find("ZIP: Not a zip archive") != std::string_view::npos;
}

Outcome reading(std::string_view bytes, std::string_view text) {
  const ReadResult result = read_document(bytes);
  if (result) return {result->text == text, false, {}};
  const ReadError& error = result.error();
  return {false, error.limit == Limit::Memory || is_of_libzip(error.detail_en), error.kind};
}

DocxBuilder small_document() {
  return DocxBuilder()
      .styles("<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/></w:style>")
      .numbering(
          "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          "<w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText "
          "w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
          "w:val=\"0\"/></w:num>")
      .footnotes("<w:footnote w:id=\"1\">" + paragraph("注") + "</w:footnote>")
      .comments("<w:comment w:id=\"1\" w:author=\"某\">" + paragraph("批") + "</w:comment>")
      .body(paragraph("总体情况",
                      "<w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
                      "w:val=\"1\"/></w:numPr>") +
            table({{"甲", "1"}, {"乙", "2"}}));
}

TEST(Allocation, FailsWhileADocxIsRead) {
  const std::string bytes = small_document().build();
  run_out_of_memory_everywhere([&] { return reading(bytes, "一、总体情况\n甲\t1\n乙\t2\n注\n"); });
}

// ICU decodes it.
TEST(Allocation, FailsWhileAPartInGb18030IsRead) {
  const std::string bytes =
      DocxBuilder()
          .part("word/document.xml",
                "<?xml version=\"1.0\" encoding=\"GB18030\"?><w:document xmlns:w=\"http://schemas."
                "openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>\xBC\xD7"
                "</w:t></w:r></w:p></w:body></w:document>")
          .build();
  run_out_of_memory_everywhere([&] { return reading(bytes, "甲\n"); });
}

// Damage is told as damage, or as want of memory; never is it read.
TEST(Allocation, FailsWhileMalformedXmlIsRead) {
  const std::string bytes = docx_of_body(paragraph("甲") + "<w:p>&oops;</w:p>");
  run_out_of_memory_everywhere([&]() -> Outcome {
    const ReadResult result = read_document(bytes);
    if (result) return {};
    const ReadError& error = result.error();
    return {error.kind == ReadErrorKind::BadXml,
            error.limit == Limit::Memory || is_of_libzip(error.detail_en), error.kind};
  });
}

TEST(Allocation, FailsWhileTextIsRead) {
  run_out_of_memory_everywhere([] { return reading("甲\t1\n乙\t2\n", "甲\t1\n乙\t2\n"); });
  run_out_of_memory_everywhere([] {
    return reading("\xD7\xDC\xCC\xE5\xC7\xE9\xBF\xF6\xC8\xE7\xCF\xC2\n", "总体情况如下\n");
  });
}

TEST(Allocation, FailsWhileADocxIsChanged) {
  const std::string bytes = small_document().build();
  const ReadResult document = read_document(bytes);
  ASSERT_TRUE(document);
  const auto at = static_cast<std::uint32_t>(document->text.find('2'));
  const Edit edit{{at, at + 1}, "3"};
  const RewriteResult changed = rewrite_document(bytes, *document, {&edit, 1});
  ASSERT_TRUE(changed);
  run_out_of_memory_everywhere([&]() -> Outcome {
    const RewriteResult result = rewrite_document(bytes, *document, {&edit, 1});
    if (result) return {*result == *changed, false, {}};
    const std::string_view reason = result.error().reason.en;
    return {false, reason == "out of memory" || is_of_libzip(reason), {}};
  });
}

TEST(Allocation, FailsWhileADocxIsAnnotated) {
  const std::string bytes = small_document().build();
  const ReadResult document = read_document(bytes);
  ASSERT_TRUE(document);
  const auto at = static_cast<std::uint32_t>(document->text.find('2'));
  const Annotation annotation{{at, at + 1}, "gwlint · SUM001", {"不符"}};
  const AnnotateResult annotated = annotate_document(bytes, *document, {&annotation, 1});
  ASSERT_TRUE(annotated);
  run_out_of_memory_everywhere([&]() -> Outcome {
    const AnnotateResult result = annotate_document(bytes, *document, {&annotation, 1});
    if (result) return {*result == *annotated, false, {}};
    const std::string_view reason = result.error().en;
    return {false, reason == "out of memory" || is_of_libzip(reason), {}};
  });
}

}  // namespace
}  // namespace gwlint::test
