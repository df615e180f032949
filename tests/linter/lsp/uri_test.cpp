#include "linter/lsp/uri.h"

#include <gtest/gtest.h>

namespace gwlint::lsp {
namespace {

TEST(Uri, OfAFileNamesItsPath) {
  EXPECT_EQ(path_of("file:///a/b.txt"), "/a/b.txt");
  EXPECT_EQ(path_of("FILE://localhost/a%20b.txt"), "/a b.txt");
  EXPECT_EQ(path_of("file:/a.txt"), "/a.txt");
  EXPECT_EQ(path_of("file:///%E5%B9%B4%E6%8A%A5/2023.docx"), "/年报/2023.docx");
  EXPECT_EQ(path_of("file:///年报.docx"), "/年报.docx");
  EXPECT_EQ(path_of("file:///a/./b/../c/"), "/a/c");
  EXPECT_EQ(path_of("file:///a.txt?x#y"), "/a.txt");
  EXPECT_EQ(path_of("file:///c%3A/Users/a.txt"), "/c:/Users/a.txt");
  EXPECT_EQ(path_of("file:///"), "/");
}

TEST(Uri, ThatEncodesNothingIsTakenAsItIs) {
  EXPECT_EQ(path_of("file:///100%.txt"), "/100%.txt");
  EXPECT_EQ(path_of("file:///a%zz%4"), "/a%zz%4");
}

TEST(Uri, OfOtherThingsHasNoPath) {
  for (const char* uri :
       {"", "untitled:Untitled-1", "git:/a.txt?x", "file://server/share/a.txt",
        "vscode-notebook-cell:/a#b", "http://a/b", "file:a.txt", "file:///a%00b", "/a.txt", "::"}) {
    EXPECT_EQ(path_of(uri), std::nullopt) << uri;
  }
  EXPECT_EQ(scheme_of("Untitled:Untitled-1"), "untitled");
  EXPECT_EQ(scheme_of("1:a"), "");
  EXPECT_EQ(scheme_of("a b:c"), "");
}

TEST(Uri, IsMadeOfAnyPath) {
  EXPECT_EQ(uri_of("/年 报.docx"), "file:///%E5%B9%B4%20%E6%8A%A5.docx");
  for (const char* path : {"/a/年报 #1?.docx", "/100%.txt", "/\xFF\xFE", "/c:/a"}) {
    EXPECT_EQ(path_of(uri_of(path)), path);
  }
}

}  // namespace
}  // namespace gwlint::lsp
