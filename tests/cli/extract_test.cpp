// gwlint extract: the projection and the document model.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::IsEmpty;

TEST(Extract, PrintsTheTextOfATextFileAsUtf8) {
  const TemporaryFolder folder;
  folder.write("a.txt", "\xEF\xBB\xBF标题\r\n正文");
  const Outcome run = gwlint({"extract", folder / "a.txt"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_EQ(run.out, "标题\r\n正文");
  EXPECT_THAT(run.err, IsEmpty());
}

TEST(Extract, DecodesGb18030) {
  const TemporaryFolder folder;
  folder.write("a.txt", "\xD5\xFE\xB8\xAE\xD0\xC5\xCF\xA2\xB9\xAB\xBF\xAA\xB9\xA4\xD7\xF7\n");
  EXPECT_EQ(gwlint({"extract", folder / "a.txt"}).out, "政府信息公开工作\n");
}

TEST(Extract, ReadsStandardInput) {
  EXPECT_EQ(gwlint({"extract", "-"}, {.folder = ".", .input = "标题\n"}).out, "标题\n");
}

TEST(Extract, PrintsALineAParagraphOrTableRowOfADocxWhateverItsName) {
  const TemporaryFolder folder;
  folder.write("a.txt", test::docx_of_body(test::paragraph("标题") +
                                           test::table({{"甲", "乙"}, {"1", "2"}})));
  EXPECT_EQ(gwlint({"extract", folder / "a.txt"}).out, "标题\n甲\t乙\n1\t2\n");
}

TEST(Extract, NamesThePlacesOfADocxByXPath) {
  const TemporaryFolder folder;
  folder.write("a.docx", test::docx_of_body(test::table({{"甲", "乙"}})));
  const auto document = nlohmann::json::parse(gwlint({"extract", "--json", folder / "a.docx"}).out);
  const auto& cell = document["blocks"][0]["rows"][0]["cells"][1];
  EXPECT_EQ(cell["text"], "乙");
  EXPECT_EQ(cell["column"], 1);
  EXPECT_EQ(cell["xpath"], "/w:document[1]/w:body[1]/w:tbl[1]/w:tr[1]/w:tc[2]");
}

TEST(Extract, PrintsTheDocumentModelAsJson) {
  const Outcome run = gwlint({"extract", "--json", fixture("model.txt")});
  ASSERT_EQ(run.exit_code, 0);
  const auto document = nlohmann::json::parse(run.out);
  EXPECT_EQ(document["format"], "text");
  EXPECT_EQ(document["encoding"], "UTF-8");

  const std::string text = document["text"];
  int tables = 0;
  for (const auto& block : document["blocks"]) {
    if (block["kind"] == "table") {
      ++tables;
      EXPECT_FALSE(block["rows"].empty());
    } else {
      const std::size_t begin = block["place"][0];
      const std::size_t end = block["place"][1];
      EXPECT_EQ(block["text"], text.substr(begin, end - begin));
    }
  }
  EXPECT_GE(tables, 3);
}

}  // namespace
}  // namespace gwlint
