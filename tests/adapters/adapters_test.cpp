#include <gtest/gtest.h>

#include "adapters/adapter.h"

namespace gwlint {
namespace {

std::string refusal(std::string_view bytes, const Limits& limits = {}) {
  const ReadResult read = read_document(bytes, limits);
  return read ? "read" : std::string(id(read.error().kind));
}

TEST(Adapters, TextIsAskedLast) {
  ASSERT_GE(adapters().size(), 2u);
  EXPECT_EQ(adapters().front().name, "docx");
  EXPECT_EQ(adapters().back().name, "text");
}

TEST(Adapters, ContentDecides) {
  const ReadResult read = read_document("一、总体情况\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->format, Format::Text);
  EXPECT_EQ(refusal("%PDF-1.4"), "pdf");
  EXPECT_EQ(refusal("{\\rtf1}"), "rtf");
}

TEST(Adapters, ZipIsNeverText) {
  EXPECT_NE(refusal("PK\x03\x04 一、总体情况"), "read");
}

TEST(Adapters, Empty) {
  EXPECT_EQ(refusal(""), "empty");
}

TEST(Adapters, FileBeyondTheLimit) {
  Limits limits;
  limits.file_bytes = 3;
  EXPECT_EQ(refusal("甲", limits), "read");
  EXPECT_EQ(refusal("甲\n", limits), "overLimit");
}

TEST(Adapters, KnownExtensions) {
  EXPECT_TRUE(has_known_extension("a/报告.docx"));
  EXPECT_TRUE(has_known_extension("报告.TXT"));
  EXPECT_TRUE(has_known_extension("x.md"));
  EXPECT_FALSE(has_known_extension("x.pdf"));
  EXPECT_FALSE(has_known_extension("x.txt/readme"));
  EXPECT_FALSE(has_known_extension("docx"));
}

TEST(Adapters, LockFilesOfEditorsAreNoDocuments) {
  EXPECT_FALSE(has_known_extension("a/~$报告.docx"));
  EXPECT_FALSE(has_known_extension(".~报告.docx"));
}

}  // namespace
}  // namespace gwlint
