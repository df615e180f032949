#include "tests/git/repository.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "linter/files/process.h"

namespace gwlint {
namespace {

std::string source_file(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(std::string(GWLINT_SOURCE_DIR) + '/' + path, std::ios::binary).rdbuf();
  return text.str();
}

}  // namespace

Repositories::Repositories() {
  folder_.write(".gitconfig",
                "[user]\nname = n\nemail = n@example.org\n[init]\ndefaultBranch = main\n"
                "[protocol \"file\"]\nallow = always\n[advice]\ndetachedHead = "
                "false\n[core]\ncompression = 1\n");
}

Ran Repositories::run(std::vector<std::string> arguments, std::string_view folder,
                      std::string_view input, const std::vector<std::string>& variables) const {
  std::vector<std::string> environment;
  const char* path = std::getenv("PATH");
  environment.push_back(std::string("PATH=") + (path != nullptr ? path : ""));
  // What a sanitizer that is built in has been told.
  for (const char* name : {"ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"}) {
    const char* const options = std::getenv(name);
    if (options != nullptr) environment.push_back(std::string(name) + "=" + options);
  }
  environment.push_back("HOME=" + folder_.path().string());
  environment.push_back("GIT_CONFIG_NOSYSTEM=1");
  environment.push_back("GIT_CEILING_DIRECTORIES=" + folder_.path().string());
  environment.push_back("LC_ALL=C.UTF-8");
  environment.insert(environment.end(), variables.begin(),
                     variables.end());  // of two, sh takes the last
  // The shell changes to the folder and brings both streams together.
  std::vector<std::string> words = {"sh", "-c", "cd -- \"$0\" && exec \"$@\" 2>&1",
                                    (folder_.path() / folder).string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const auto result = run_process(words, environment, input);
  if (!result) {
    ADD_FAILURE() << "cannot run sh";
    return {};
  }
  return {result->exit_code, result->output};
}

void Repositories::init(std::string_view name, const std::vector<std::string>& options) const {
  std::vector<std::string> arguments = {"init", "--quiet"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  arguments.emplace_back(name);
  git("", arguments);
}

void Repositories::init_bare(std::string_view name) const {
  git("", {"init", "--quiet", "--bare", std::string(name)});
}

std::string Repositories::git(std::string_view folder,
                              const std::vector<std::string>& arguments) const {
  const Ran ran = try_git(folder, arguments);
  EXPECT_EQ(ran.exit_code, 0) << "git " << arguments.front() << ": " << ran.text;
  return ran.text;
}

Ran Repositories::try_git(std::string_view folder, const std::vector<std::string>& arguments,
                          std::string_view input) const {
  std::vector<std::string> words = {"git"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return run(words, folder, input, {});
}

Ran Repositories::gwlint(std::string_view folder, const std::vector<std::string>& arguments,
                         std::string_view input, const std::vector<std::string>& variables) const {
  std::vector<std::string> words = {GWLINT_BINARY};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return run(words, folder, input, variables);
}

void Repositories::hook(std::string_view repository, std::string_view name,
                        std::string_view more) const {
  namespace fs = std::filesystem;
  const fs::path root = folder_.path() / repository;
  const fs::path hooks = (fs::exists(root / ".git") ? root / ".git" : root) / "hooks";
  fs::create_directories(hooks);
  std::ofstream(hooks / name) << "#!/bin/sh\nexec '" << GWLINT_BINARY << "' hook " << name << ' '
                              << more << '\n';
  fs::permissions(hooks / name, fs::perms::owner_all);
}

void Repositories::commit(std::string_view repository, std::string_view file,
                          std::string_view bytes) const {
  write(std::string(repository) + '/' + std::string(file), bytes);
  git(repository, {"add", "--", std::string(file)});
  git(repository, {"commit", "--quiet", "--no-verify", "-m", "x"});
}

std::string right_report() {
  return source_file("fixtures/model.txt");
}

std::string first_pack() {
  return source_file("examples/packs/first.toml");
}

std::string report_with_outdated_word() {
  constexpr std::string_view kWord = "政务新媒体";
  std::string text = right_report();
  text.replace(text.find("政务新媒体专人维护"), kWord.size(), "两微一端");
  return text;
}

std::string wrong_report() {
  return source_file("fixtures/sum-total-off-by-one.txt");
}

}  // namespace gwlint
