// Every command in docs/recipes/, taken out of the pages as a reader or a CI system would take it,
// run in a repository that holds reports.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include "linter/files/process.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/fixture_text.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/xml_document.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

const std::filesystem::path kRecipes = std::filesystem::path(GWLINT_SOURCE_DIR) / "docs/recipes";

struct Page {
  std::vector<YAML::Node> files;   // its blocks of YAML
  std::vector<std::string> lines;  // its indented code
};

Page read_page(const std::string& name) {
  Page page;
  std::ifstream in(kRecipes / name);
  std::string block;
  bool in_block = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("```")) {
      if (in_block) page.files.push_back(YAML::Load(block));
      in_block = !in_block;
      block.clear();
    } else if (in_block) {
      block += line + "\n";
    } else if (line.starts_with("    ")) {
      page.lines.push_back(line);
    }
  }
  return page;
}

// The lines of a script, those that end with a backslash joined with their next.
std::vector<std::string> lines_of(std::string script) {
  for (std::size_t at = 0; (at = script.find("\\\n", at)) != std::string::npos;) {
    script.erase(at, 2);
  }
  std::vector<std::string> lines;
  std::istringstream in(script);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// Adds the lines of `node`, text or a list of it.
void add_text(const YAML::Node& node, std::vector<std::string>& lines) {
  if (node.IsScalar()) {
    for (std::string& line : lines_of(node.Scalar())) lines.push_back(std::move(line));
  }
  if (node.IsSequence()) {
    for (const YAML::Node& child : node) add_text(child, lines);
  }
}

// Adds the lines of all scripts in `node`.
void add_scripts(const YAML::Node& node, std::vector<std::string>& lines) {
  constexpr std::array kScripts = {"run", "script", "before_script", "after_script"};
  if (node.IsSequence()) {
    for (const YAML::Node& child : node) add_scripts(child, lines);
  }
  if (!node.IsMap()) return;
  for (const auto& entry : node) {
    const bool is_script = std::ranges::find(kScripts, entry.first.Scalar()) != kScripts.end();
    is_script ? add_text(entry.second, lines) : add_scripts(entry.second, lines);
  }
}

// The calls of gwlint on a page, each as its arguments. What is written to a folder of the recipe's
// container lands in the working folder here.
std::vector<std::vector<std::string>> commands_of(const Page& page) {
  std::vector<std::string> lines = page.lines;
  for (const YAML::Node& file : page.files) add_scripts(file, lines);
  std::vector<std::vector<std::string>> commands;
  for (const std::string& line : lines) {
    std::istringstream in(line);
    std::string word;
    if (!(in >> word) || word != "gwlint") continue;
    std::vector<std::string>& command = commands.emplace_back();
    while (in >> word && word != "|") {
      const std::size_t folder = word.find("/results/");
      if (folder != std::string::npos) word.erase(folder, std::string_view("/results/").size());
      command.push_back(word);
    }
  }
  return commands;
}

void expect_format(const std::string& format, const std::string& bytes) {
  using nlohmann::json;
  if (format == "text") {
    EXPECT_THAT(bytes, HasSubstr("已检查 2 个文件"));
  } else if (format == "markdown") {
    EXPECT_THAT(bytes, StartsWith("## gwlint：未通过\n"));
  } else if (format == "github") {
    EXPECT_THAT(bytes, HasSubstr("::error "));
  } else if (format == "junit") {
    EXPECT_EQ(test::XmlDocument(bytes).errors_by(GWLINT_SOURCE_DIR "/tests/schemas/junit.xsd"), "");
  } else if (format == "gitlab") {
    EXPECT_GT(json::parse(bytes).size(), 2u);
    EXPECT_TRUE(json::parse(bytes)[0].contains("fingerprint"));
  } else if (format == "rdjson") {
    EXPECT_GT(json::parse(bytes)["diagnostics"].size(), 2u);
  } else if (format == "sarif") {
    EXPECT_GT(json::parse(bytes)["runs"][0]["results"].size(), 2u);
  } else {
    ADD_FAILURE() << "no check of the format " << format;
  }
}

class Recipe : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    repository_.write("报告.docx", test::docx_of_body(test::paragraph("政府信息公开年度报告") +
                                                      test::paragraph("一、总体情况") +
                                                      test::paragraph("本机关公开××条。")));
    repository_.write("乡镇/report 1.txt", test::fixture_text("sum-total-off-by-one.txt"));
    const char* path = std::getenv("PATH");
    ASSERT_TRUE(path != nullptr);
    const auto git =
        run_process(std::vector<std::string>{"git", "init", "-q", repository_.path().string()},
                    std::vector<std::string>{std::string("PATH=") + path});
    ASSERT_TRUE(git && git->exit_code == 0);
  }

  // Options of SARIF that a page rests on.
  void expect_options(const std::vector<std::string>& command) const {
    const bool embeds = std::ranges::find(command, "--sarif-embed") != command.end();
    const auto category = std::ranges::find(command, "--sarif-category");
    if (!embeds && category == command.end()) return;
    const auto log = nlohmann::json::parse(repository_.read("gwlint.sarif"));
    const auto text = [&](const char* pointer) {
      return log.value(nlohmann::json::json_pointer(pointer), "");
    };
    if (category != command.end()) {
      EXPECT_EQ(text("/runs/0/automationDetails/id"), "gwlint/" + *std::next(category) + "/");
    }
    if (embeds) {
      EXPECT_THAT(text("/runs/0/artifacts/0/contents/rendered/text"), HasSubstr("一、总体情况"));
    }
  }

  // Runs a command and looks at all that it was to write.
  void expect_works(const std::vector<std::string>& command) const {
    SCOPED_TRACE(testing::PrintToString(command));
    const Outcome outcome = gwlint(command, {.folder = repository_.path()});
    const bool never = std::ranges::find(command, "never") != command.end();
    ASSERT_EQ(outcome.exit_code, never ? 0 : 1) << outcome.err;
    for (std::size_t i = 0; i + 1 < command.size(); ++i) {
      if (command[i] != "--format") continue;
      const std::size_t equals = command[i + 1].find('=');
      expect_format(command[i + 1].substr(0, equals),
                    equals == std::string::npos
                        ? outcome.out
                        : repository_.read(command[i + 1].substr(equals + 1)));
    }
    expect_options(command);
  }

  TemporaryFolder repository_;
};

TEST_P(Recipe, ItsCommandsWork) {
  const auto commands = commands_of(read_page(GetParam()));
  ASSERT_FALSE(commands.empty());
  for (const auto& command : commands) expect_works(command);
}

INSTANTIATE_TEST_SUITE_P(Pages, Recipe,
                         testing::Values("github-code-scanning.md", "gitlab.md", "reviewdog.md",
                                         "azure-devops.md", "vscode-sarif-viewer.md"));

TEST(Recipes, AreAllTestedAndListed) {
  std::ostringstream index;
  index << std::ifstream(kRecipes / "README.md").rdbuf();
  std::size_t pages = 0;
  for (const auto& entry : std::filesystem::directory_iterator(kRecipes)) {
    const std::string name = entry.path().filename();
    if (name == "README.md") continue;
    EXPECT_THAT(index.str(), HasSubstr("](" + name + ")"));
    ++pages;
  }
  EXPECT_EQ(pages, 6u);  // git-hook-managers.md is tested in tests/hook_managers/
}

// A step that fails is followed by no other, but for those that ask for it.
TEST(Recipes, PublishWhatAStepThatFailsHasWritten) {
  for (const char* name : {"github-code-scanning.md", "reviewdog.md"}) {
    const YAML::Node workflow = read_page(name).files.at(0);
    const YAML::Node job = workflow["jobs"]["reports"];
    EXPECT_EQ(workflow["permissions"].size(), 0u) << name;
    EXPECT_EQ(job["permissions"]["contents"].Scalar(), "read") << name;
    bool checked = false;
    for (const YAML::Node& step : job["steps"]) {
      ASSERT_NE(step["run"].IsDefined(), step["uses"].IsDefined()) << step;
      const std::string condition = step["if"].as<std::string>("");
      EXPECT_EQ(condition.starts_with("always()"), checked) << step;
      checked = checked || step["run"].as<std::string>("").starts_with("gwlint check");
    }
    EXPECT_TRUE(checked) << name;
  }
  for (const YAML::Node& file : read_page("gitlab.md").files) {
    const YAML::Node artifacts = file["gwlint"]["artifacts"];
    if (artifacts.IsDefined()) {
      EXPECT_EQ(artifacts["when"].Scalar(), "always");
    }
  }
  bool checked = false;
  for (const YAML::Node& step : read_page("azure-devops.md").files.at(0)["steps"]) {
    EXPECT_EQ(step["condition"].as<std::string>("") == "always()", checked) << step;
    checked = checked || step["script"].IsDefined();
  }
}

// All pages build gwlint as the index says.
TEST(Recipes, InstallAlike) {
  std::vector<std::string> install = read_page("README.md").lines;
  std::erase_if(install,
                [](const std::string& line) { return line.find("/opt/gwlint") == line.npos; });
  ASSERT_EQ(install.size(), 3u);
  for (const char* name :
       {"github-code-scanning.md", "gitlab.md", "reviewdog.md", "azure-devops.md"}) {
    std::vector<std::string> lines;
    add_scripts(read_page(name).files.at(0), lines);
    for (const std::string& line : install) {
      const std::string command = line.substr(line.find_first_not_of(' '));
      EXPECT_EQ(std::ranges::count(lines, command), 1) << name << ": " << command;
    }
  }
}

}  // namespace
}  // namespace gwlint
