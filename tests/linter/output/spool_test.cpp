#include "linter/output/spool.h"

#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

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

TEST(Spool, SpoilsWhatItCannotGiveWhole) {
  Spool spool;
  spool.stream().setstate(std::ios::badbit);
  std::ostringstream out;
  spool.copy_to(out);
  EXPECT_TRUE(out.bad());
}

}  // namespace
}  // namespace gwlint
