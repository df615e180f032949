#include "linter/output/spool.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <system_error>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

// $TMPDIR while it lives.
class TemporaryFilesIn {
 public:
  explicit TemporaryFilesIn(const std::string& folder) {
    if (const char* old = std::getenv("TMPDIR")) before_ = old;
    ::setenv("TMPDIR", folder.c_str(), 1);
  }
  TemporaryFilesIn(const TemporaryFilesIn&) = delete;
  TemporaryFilesIn& operator=(const TemporaryFilesIn&) = delete;
  ~TemporaryFilesIn() {
    if (before_.empty()) {
      ::unsetenv("TMPDIR");
    } else {
      ::setenv("TMPDIR", before_.c_str(), 1);
    }
  }

 private:
  std::string before_;
};

// Files cannot grow beyond `bytes` while it lives; who tries is told, not killed.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  void (*handler_)(int);
};

// True when this process has an open file that was made in `folder` and has no name any more.
bool has_nameless_file_in(const TemporaryFolder& folder) {
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    std::error_code gone;  // such as the listing's own
    const std::string file = std::filesystem::read_symlink(entry.path(), gone).string();
    if (file.starts_with(folder / "gwlint-") && file.ends_with(" (deleted)")) return true;
  }
  return false;
}

std::string copied(Spool& spool) {
  std::ostringstream out;
  spool.copy_to(out);
  EXPECT_TRUE(out.good());
  return std::move(out).str();
}

TEST(Spool, GivesBackWhatItTook) {
  Spool spool;
  EXPECT_TRUE(spool.empty());
  spool.stream() << "第 " << 1 << " 份" << '\n';
  EXPECT_FALSE(spool.empty());
  EXPECT_EQ(copied(spool), "第 1 份\n");
}

TEST(Spool, GivesNothingWhereItTookNothing) {
  Spool spool;
  EXPECT_EQ(copied(spool), "");
}

TEST(Spool, GivesBackInOrderWhatIsTooLongForMemory) {
  Spool spool;
  std::string all;
  for (int i = 0; all.size() < 3 * Spool::kInMemory; ++i) {
    const std::string piece = std::to_string(i) + std::string(1000, 'x');
    spool.stream() << piece;
    all += piece;
  }
  spool.stream() << "the end";
  EXPECT_EQ(copied(spool), all + "the end");
}

TEST(Spool, KeepsItsFileInTheFolderForTemporaryFiles) {
  if (!std::filesystem::exists("/proc/self/fd")) GTEST_SKIP() << "no /proc";
  const TemporaryFolder folder;
  const TemporaryFilesIn there(folder.path().string());
  Spool spool;
  spool.stream() << std::string(Spool::kInMemory + 1, 'x');
  EXPECT_TRUE(has_nameless_file_in(folder));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Spool, KeepsAllInMemoryWhereNoFileCanBeHad) {
  const TemporaryFolder folder;
  const TemporaryFilesIn nowhere(folder / "none");
  Spool spool;
  const std::string all(3 * Spool::kInMemory, 'x');
  spool.stream() << all << "the end";
  EXPECT_EQ(copied(spool), all + "the end");
}

TEST(Spool, SpoilsWhatTheDiskDidNotTake) {
  Spool spool;
  {
    const FileSizeLimit limit(Spool::kInMemory / 2);
    spool.stream() << std::string(Spool::kInMemory + 1, 'x');
  }
  EXPECT_FALSE(spool.stream().good());
  std::ostringstream out;
  spool.copy_to(out);
  EXPECT_TRUE(out.bad());
}

TEST(Spool, SpoilsWhatItCannotGiveWhole) {
  Spool spool;
  spool.stream().setstate(std::ios::badbit);
  std::ostringstream out;
  spool.copy_to(out);
  EXPECT_TRUE(out.bad());
}

}  // namespace
}  // namespace gwlint
