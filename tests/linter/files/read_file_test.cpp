#include "linter/files/read_file.h"

#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

constexpr std::uint64_t kLimit = 1000;

TEST(ReadFile, GivesEveryByte) {
  const TemporaryFolder folder;
  const std::string bytes("a\0\xff\r\n", 5);
  EXPECT_EQ(*read_file(folder.write("x", bytes), kLimit), bytes);
}

TEST(ReadFile, GivesNothingOfAnEmptyFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(*read_file(folder.write("x", ""), kLimit), "");
}

TEST(ReadFile, FollowsLinks) {
  const TemporaryFolder folder;
  folder.write("target", "hello");
  std::filesystem::create_symlink("target", folder.path() / "link");
  EXPECT_EQ(*read_file(folder / "link", kLimit), "hello");
}

TEST(ReadFile, TakesAFileOfExactlyTheLimit) {
  const TemporaryFolder folder;
  EXPECT_TRUE(read_file(folder.write("x", std::string(kLimit, 'a')), kLimit).ok());
}

TEST(ReadFile, RefusesAFileAboveTheLimitUnread) {
  const TemporaryFolder folder;
  const std::string path = folder.write("x", "");
  std::filesystem::resize_file(path, 1ull << 40);  // sparse: a terabyte that nobody wrote
  const BytesResult result = read_file(path, kLimit);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, ReadErrorKind::OverLimit);
  EXPECT_EQ(result.error().detail_en, "1099511627776 bytes, the limit is 1000 bytes");
}

TEST(ReadFile, SaysThatNothingIsThere) {
  const TemporaryFolder folder;
  EXPECT_EQ(read_file(folder / "none", kLimit).error().kind, ReadErrorKind::NotFound);
  EXPECT_EQ(read_file("", kLimit).error().kind, ReadErrorKind::NotFound);
}

TEST(ReadFile, SaysWhereADanglingLinkPoints) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("nowhere", folder.path() / "link");
  const ReadError error = read_file(folder / "link", kLimit).error();
  EXPECT_EQ(error.kind, ReadErrorKind::NotFound);
  EXPECT_EQ(error.detail_en, "the link points to nowhere, which does not exist");
}

TEST(ReadFile, NamesALoopOfLinks) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("b", folder.path() / "a");
  std::filesystem::create_symlink("a", folder.path() / "b");
  const ReadError error = read_file(folder / "a", kLimit).error();
  EXPECT_EQ(error.kind, ReadErrorKind::IoError);
  EXPECT_EQ(error.detail_en, "Too many levels of symbolic links");
}

TEST(ReadFile, RefusesWhatIsNoRegularFileAtOnce) {
  const TemporaryFolder folder;
  const std::string fifo = folder / "fifo.docx";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  EXPECT_EQ(read_file(fifo, kLimit).error().detail_en, "a named pipe");
  EXPECT_EQ(read_file(folder.path().string(), kLimit).error().detail_en, "a folder");
  EXPECT_EQ(read_file("/dev/zero", kLimit).error().detail_en, "a device");
  EXPECT_EQ(read_file("/dev/zero", kLimit).error().kind, ReadErrorKind::NotRegularFile);
}

TEST(ReadFile, SaysThatItMayNotRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const TemporaryFolder folder;
  const std::string path = folder.write("x", "secret");
  ::chmod(path.c_str(), 0);
  EXPECT_EQ(read_file(path, kLimit).error().kind, ReadErrorKind::PermissionDenied);
}

TEST(ReadFile, NoticesThatTheSizeDoesNotHold) {
  // A file of the kernel's that claims to be empty and is not.
  if (!std::filesystem::exists("/proc/self/status")) GTEST_SKIP() << "no /proc";
  EXPECT_EQ(read_file("/proc/self/status", 1u << 20).error().kind, ReadErrorKind::Changed);
}

TEST(ReadStream, GivesEveryByteUpToTheLimit) {
  const std::string bytes(kLimit, 'a');
  std::istringstream in(bytes);
  EXPECT_EQ(*read_stream(in, kLimit), bytes);
}

TEST(ReadStream, RefusesMoreThanTheLimit) {
  std::istringstream in(std::string(kLimit + 1, 'a'));
  EXPECT_EQ(read_stream(in, kLimit).error().kind, ReadErrorKind::OverLimit);
}

}  // namespace
}  // namespace gwlint
