#include "linter/document/document.h"

#include <gtest/gtest.h>

namespace gwlint {
namespace {

TEST(XPath, NamesEveryStepFromTheRoot) {
  Document document;
  document.names = {"w:document", "w:body", "w:tbl"};
  document.nodes = {{kNoNode, 0, 0, 1}, {0, 0, 1, 1}, {1, 0, 2, 3}};
  EXPECT_EQ(xpath(document, 2), "/w:document[1]/w:body[1]/w:tbl[3]");
  EXPECT_EQ(xpath(document, 0), "/w:document[1]");
}

TEST(XPath, NoNodeHasNone) {
  EXPECT_EQ(xpath(Document{}, kNoNode), "");
  EXPECT_EQ(xpath(Document{}, 7), "");
}

TEST(XPath, EndsInACycle) {
  Document document;
  document.names = {"w:p"};
  document.nodes = {{1, 0, 0, 1}, {0, 0, 9, 2}};
  EXPECT_EQ(xpath(document, 0), "/*[2]/w:p[1]");
}

}  // namespace
}  // namespace gwlint
