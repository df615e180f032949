#include "linter/files/atomic_file.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

std::ptrdiff_t files_in(const TemporaryFolder& folder) {
  return std::distance(std::filesystem::directory_iterator(folder.path()), {});
}

TEST(AtomicFile, AppearsWithTheCommit) {
  const TemporaryFolder folder;
  Interruption interruption;
  auto file = AtomicFile::create(folder / "out", interruption);
  ASSERT_TRUE(file.ok());
  (*file)->stream() << std::string(200'000, 'a');
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "out"));
  EXPECT_FALSE((*file)->commit());
  EXPECT_EQ(folder.read("out"), std::string(200'000, 'a'));
  EXPECT_EQ(files_in(folder), 1);
}

TEST(AtomicFile, LeavesNoTraceWithoutACommit) {
  const TemporaryFolder folder;
  folder.write("out", "before");
  Interruption interruption;
  {
    auto file = AtomicFile::create(folder / "out", interruption);
    ASSERT_TRUE(file.ok());
    (*file)->stream() << "after" << std::flush;
  }
  EXPECT_EQ(folder.read("out"), "before");
  EXPECT_EQ(files_in(folder), 1);
}

TEST(AtomicFile, KeepsThePermissionsOfWhatItReplaces) {
  const TemporaryFolder folder;
  const std::string path = folder.write("out", "before");
  ::chmod(path.c_str(), 0640);
  Interruption interruption;
  auto file = AtomicFile::create(path, interruption);
  ASSERT_TRUE(file.ok());
  EXPECT_FALSE((*file)->commit());
  struct stat status {};
  ASSERT_EQ(::stat(path.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0640u);
}

TEST(AtomicFile, IsAProgramThatReplacesALinkItself) {
  const TemporaryFolder folder;
  folder.write("target", "before");
  ::chmod((folder / "target").c_str(), 0600);
  std::filesystem::create_symlink("target", folder.path() / "link");
  Interruption interruption;
  const mode_t mask = ::umask(027);
  auto file = AtomicFile::create_program(folder / "link", interruption);
  ::umask(mask);
  ASSERT_TRUE(file.ok());
  (*file)->stream() << "after";
  EXPECT_FALSE((*file)->commit());
  EXPECT_EQ(folder.read("target"), "before");
  EXPECT_EQ(folder.read("link"), "after");
  struct stat status {};
  ASSERT_EQ(::lstat((folder / "link").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode, S_IFREG | 0750u);
}

TEST(AtomicFile, ReplacesTheTargetOfALink) {
  const TemporaryFolder folder;
  folder.write("target", "before");
  std::filesystem::create_symlink("target", folder.path() / "link");
  Interruption interruption;
  auto file = AtomicFile::create(folder / "link", interruption);
  ASSERT_TRUE(file.ok());
  (*file)->stream() << "after";
  EXPECT_FALSE((*file)->commit());
  EXPECT_EQ(folder.read("target"), "after");
  EXPECT_TRUE(std::filesystem::is_symlink(folder.path() / "link"));
}

TEST(AtomicFile, NeverReplacesADevice) {
  Interruption interruption;
  auto file = AtomicFile::create("/dev/null", interruption);
  ASSERT_TRUE(file.ok());
  (*file)->stream() << "gone";
  EXPECT_FALSE((*file)->commit());
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST(AtomicFile, ReportsThatNothingCouldBeWritten) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full";
  Interruption interruption;
  auto file = AtomicFile::create("/dev/full", interruption);
  ASSERT_TRUE(file.ok());
  (*file)->stream() << "text";
  EXPECT_EQ((*file)->commit(), std::errc::no_space_on_device);
}

TEST(AtomicFile, IsNothingWhereItsStreamWasSpoilt) {
  const TemporaryFolder folder;
  folder.write("out", "before");
  Interruption interruption;
  {
    auto file = AtomicFile::create(folder / "out", interruption);
    ASSERT_TRUE(file.ok());
    (*file)->stream() << "half of";
    (*file)->stream().setstate(std::ios::badbit);
    EXPECT_EQ((*file)->commit(), std::errc::io_error);
  }
  EXPECT_EQ(folder.read("out"), "before");
  EXPECT_EQ(files_in(folder), 1);
}

TEST(AtomicFile, CannotBeMadeInAFolderThatIsNotThere) {
  const TemporaryFolder folder;
  Interruption interruption;
  const auto file = AtomicFile::create(folder / "none/out", interruption);
  ASSERT_FALSE(file.ok());
  EXPECT_EQ(file.error(), std::errc::no_such_file_or_directory);
}

// Runs in a process of its own, which a signal ends in the middle of writing.
int signal_that_ends_a_writer(const TemporaryFolder& folder, int signal) {
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(signal, SIG_DFL);
    Interruption interruption;
    auto file = AtomicFile::create(folder / "out", interruption);
    (*file)->stream() << "half" << std::flush;
    ::kill(::getpid(), signal);
    for (;;) ::pause();
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

TEST(Interruption, RemovesUnfinishedFilesAndLetsTheSignalEndTheProcess) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const TemporaryFolder folder;
    EXPECT_EQ(signal_that_ends_a_writer(folder, signal), signal);
    EXPECT_EQ(files_in(folder), 0);
  }
}

}  // namespace
}  // namespace gwlint
