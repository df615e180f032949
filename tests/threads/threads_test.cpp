// What runs on several threads, in a gwlint built with the thread sanitizer: where that finds a
// race or a lock taken in two orders, the program ends with a code of its own, and these fail.
#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/run_gwlint.h"
#include "tests/git/repository.h"
#include "tests/support/fixture_text.h"
#include "tests/support/lsp_client.h"
#include "tests/support/report_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr int kCopies = 4;

// Reports of every form, right ones and wrong ones, files that are refused and some that are no
// reports.
template <typename Write>
void write_many(const Write& write) {
  test::ReportModel wrong = test::clean_report();
  wrong.exchange("国办公开办函", "国办公开办涵");
  for (int i = 0; i < kCopies; ++i) {
    const std::string folder = "县" + std::to_string(i) + "/";
    for (const test::ReportForm& form : test::report_forms()) {
      const std::string ending = form.write(wrong).starts_with("PK") ? ".docx" : ".txt";
      write(folder + std::string(form.name) + ending,
            form.write(i == 0 ? wrong : test::clean_report()));
    }
    write(folder + "sums.txt", test::fixture_text("sum-total-off-by-one.txt"));
    write(folder + "damaged.docx", "PK\x03\x04");
    write(folder + "empty.txt", "");
    write(folder + "notes.md", "# 会议\n\n没有什么。\n");
  }
}

void expect_no_race(const Outcome& outcome) {
  EXPECT_THAT(outcome.err, Not(HasSubstr("ThreadSanitizer")));
  EXPECT_LE(outcome.exit_code, 2) << outcome.err;
  EXPECT_GE(outcome.exit_code, 0);
}

class Threads : public testing::Test {
 protected:
  Threads() {
    write_many([this](const std::string& name, const std::string& bytes) {
      folder_.write("reports/" + name, bytes);
    });
    for (int i = 0; i < kCopies; ++i) {
      folder_.write("last/" + std::to_string(i) + ".txt", test::fixture_text("model-previous.txt"));
    }
  }

  Outcome run(std::vector<std::string> arguments) const {
    return gwlint(arguments, {.folder = folder_.path()});
  }

  TemporaryFolder folder_;
};

TEST_F(Threads, CheckFilesInEveryFormat) {
  for (const std::string format : {"text", "json", "sarif", "html", "junit"}) {
    SCOPED_TRACE(format);
    expect_no_race(run({"check", "-j", "4", "--format", format, "reports"}));
  }
}

TEST_F(Threads, CompareWithOtherReports) {
  expect_no_race(run({"check", "-j", "4", "--previous", "last", "reports"}));
}

TEST_F(Threads, UseOneRuleSetWithPacks) {
  expect_no_race(run({"check", "-j", "4", "--pack", GWLINT_SOURCE_DIR "/examples/packs/first.toml",
                      "--pack", GWLINT_SOURCE_DIR "/examples/packs/rule-of-law", "reports"}));
}

TEST_F(Threads, UseConfigurationsOfManyFolders) {
  for (int i = 0; i < kCopies; ++i) {
    folder_.write("reports/县" + std::to_string(i) + "/gwlint.toml",
                  "[rules]\nDOC = \"note\"\n[[suppress]]\nrule = \"SUM\"\nreason = \"已核对\"\n");
  }
  expect_no_race(run({"check", "-j", "4", "reports"}));
  expect_no_race(run({"baseline", "-j", "4", "reports"}));
}

TEST_F(Threads, AreMoreThanFiles) {
  folder_.write("one/a.txt", test::fixture_text("model.txt"));
  expect_no_race(run({"check", "-j", "64", "one"}));
}

TEST_F(Threads, FixAndAnnotate) {
  expect_no_race(run({"fix", "--diff", "reports"}));
  expect_no_race(run({"annotate", "reports"}));
}

TEST(ThreadsInGit, AskOneProcessForObjects) {
  const Repositories all;
  all.init("r");
  write_many(
      [&](const std::string& name, const std::string& bytes) { all.write("r/" + name, bytes); });
  all.git("r", {"add", "."});
  const Ran staged = all.gwlint("r", {"check", "-j", "4", "--staged"});
  EXPECT_THAT(staged.text, Not(HasSubstr("ThreadSanitizer")));
  EXPECT_EQ(staged.exit_code, 2) << staged.text;  // some are refused

  all.git("r", {"commit", "--quiet", "--message", "m"});
  all.init_bare("server.git");
  all.hook("server.git", "pre-receive", "-j 4");
  const Ran push = all.try_git("r", {"push", "--quiet", all.path("server.git"), "main"});
  EXPECT_THAT(push.text, Not(HasSubstr("ThreadSanitizer")));
  EXPECT_NE(push.exit_code, 0);
}

TEST_F(Threads, ServeAnEditorWhileFoldersAreScanned) {
  using test::LspClient;
  LspClient client({GWLINT_BINARY, "lsp", "--previous", folder_ / "last"});
  const std::string uri = "file://" + (folder_ / "reports");
  client.initialize(LspClient::Json::object(),
                    {{"workspaceFolders", {{{"uri", uri}, {"name", "reports"}}}}});
  client.notify("textDocument/didOpen",
                {{"textDocument",
                  {{"uri", "untitled:x"},
                   {"languageId", "markdown"},
                   {"version", 1},
                   {"text", test::fixture_text("sum-total-off-by-one.txt")}}}});
  client.wait_for_diagnostics("untitled:x");
  EXPECT_EQ(client.end_properly(), 0);
  EXPECT_EQ(client.complaints(), "");
}

}  // namespace
}  // namespace gwlint
