#include "linter/lsp/workspace.h"

#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint::lsp {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

void look(Workspace& workspace) {
  workspace.begin_look();
  while (!workspace.look_on()) {
  }
}

std::vector<std::string> waiting(Workspace& workspace) {
  std::vector<std::string> paths;
  while (workspace.has_next()) paths.push_back(workspace.next());
  return paths;
}

class WorkspaceLook : public testing::Test {
 protected:
  void SetUp() override {
    a_ = folder_.write("a.docx", "1");
    b_ = folder_.write("某局/b.DOCX", "1");
    folder_.write("某局/~$b.docx", "1");
    folder_.write("c.txt", "1");
    folder_.write(".hidden/d.docx", "1");
    workspace_.add(folder_.path().string());
    look(workspace_);
  }

  TemporaryFolder folder_;
  Workspace workspace_;
  std::string a_;
  std::string b_;
};

TEST_F(WorkspaceLook, FindsDocuments) {
  EXPECT_EQ(workspace_.total(), 2u);
  EXPECT_THAT(waiting(workspace_), ElementsAre(a_, b_));
}

TEST_F(WorkspaceLook, FindsWhatIsNewHasChangedOrIsGone) {
  waiting(workspace_);
  look(workspace_);
  EXPECT_THAT(waiting(workspace_), IsEmpty());
  folder_.write("a.docx", "22");
  const std::string e = folder_.write("e.dotx", "1");
  std::filesystem::remove(b_);
  look(workspace_);
  EXPECT_THAT(waiting(workspace_), ElementsAre(a_, e));
  EXPECT_THAT(workspace_.take_vanished(), ElementsAre(b_));
  EXPECT_THAT(workspace_.take_vanished(), IsEmpty());
}

// A file may be written twice within one tick of its clock.
TEST_F(WorkspaceLook, BelievesWhoSaysThatAFileHasChanged) {
  waiting(workspace_);
  workspace_.note_change(a_);
  workspace_.note_change(folder_ / "never there.docx");
  look(workspace_);
  EXPECT_THAT(waiting(workspace_), ElementsAre(a_));
}

TEST_F(WorkspaceLook, ForgetsWhatIsGoneBeforeItWasChecked) {
  std::filesystem::remove(a_);
  look(workspace_);
  EXPECT_THAT(waiting(workspace_), ElementsAre(b_));
}

TEST_F(WorkspaceLook, ForgetsFoldersThatAreNoLongerOfTheWorkspace) {
  waiting(workspace_);
  workspace_.remove(folder_.path().string());
  look(workspace_);
  EXPECT_THAT(workspace_.take_vanished(), ElementsAre(a_, b_));
}

TEST_F(WorkspaceLook, SaysThatAConfigurationHasChanged) {
  EXPECT_FALSE(workspace_.take_configuration_change());
  folder_.write("gwlint.toml", "");
  look(workspace_);
  EXPECT_TRUE(workspace_.take_configuration_change());
  look(workspace_);
  EXPECT_FALSE(workspace_.take_configuration_change());
  std::filesystem::remove(folder_ / "gwlint.toml");
  look(workspace_);
  EXPECT_TRUE(workspace_.take_configuration_change());
}

TEST_F(WorkspaceLook, ChecksAllAgainWhenAsked) {
  waiting(workspace_);
  workspace_.check_all_again();
  EXPECT_EQ(workspace_.done(), 0u);
  EXPECT_EQ(workspace_.next(), a_);
  EXPECT_EQ(workspace_.done(), 1u);
  EXPECT_EQ(workspace_.total(), 2u);
}

}  // namespace
}  // namespace gwlint::lsp
