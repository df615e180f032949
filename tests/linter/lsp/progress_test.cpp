#include "linter/lsp/progress.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gwlint::lsp {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Progress : public testing::Test {
 protected:
  void show(std::size_t done, std::size_t total) { progress_.show(done, total, Language::English); }

  std::vector<std::string> told_;  // kinds, with percentages
  std::vector<std::string> asked_;
  ScanProgress progress_{
      [this](std::string_view, const Json& params) {
        const Json& value = params["value"];
        std::string kind = value["kind"];
        if (value.contains("percentage")) kind += value["percentage"].dump();
        told_.push_back(kind);
      },
      [this](std::string_view, const Json& params) { asked_.push_back(params["token"]); }};
};

TEST_F(Progress, IsShownOnceTheClientHasMadePlaceForIt) {
  show(1, 1'000);
  show(2, 1'000);
  EXPECT_THAT(told_, IsEmpty());
  progress_.answered(true);
  for (std::size_t done = 10; done < 40; ++done) show(done, 1'000);
  show(0, 0);
  EXPECT_THAT(told_, ElementsAre("begin1", "report2", "report3", "end"));
  EXPECT_THAT(asked_, ElementsAre("gwlint/1"));
}

TEST_F(Progress, OfFewFilesIsNotWorthIt) {
  show(1, ScanProgress::kManyFiles - 1);
  show(0, 0);
  EXPECT_THAT(asked_, IsEmpty());
}

TEST_F(Progress, ThatIsRefusedIsAskedForAgainWithTheNextScan) {
  show(1, 1'000);
  progress_.answered(false);
  show(2, 1'000);
  show(0, 0);
  EXPECT_THAT(asked_, ElementsAre("gwlint/1"));
  show(1, 1'000);
  EXPECT_THAT(asked_, ElementsAre("gwlint/1", "gwlint/2"));
  EXPECT_THAT(told_, IsEmpty());
}

TEST_F(Progress, MayBeOverBeforeTheClientAnswers) {
  show(1, 1'000);
  show(0, 0);
  progress_.answered(true);
  show(5, 10);
  EXPECT_THAT(told_, ElementsAre("begin50"));
}

}  // namespace
}  // namespace gwlint::lsp
