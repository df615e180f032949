// Git repositories for one test, made by git itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace gwlint {

// What a program did. `text` is all that it printed.
struct Ran {
  int exit_code = -1;
  std::string text;
};

// A folder for repositories, with settings of its own: nothing of the user's takes part, and no
// repository is found above it.
class Repositories {
 public:
  Repositories();

  // A repository with a work tree.
  void init(std::string_view name, const std::vector<std::string>& options = {}) const;
  // A bare one.
  void init_bare(std::string_view name) const;

  // Runs git in `folder`, a path below this one. Fails the test where git fails.
  std::string git(std::string_view folder, const std::vector<std::string>& arguments) const;
  // The same where git may fail: hooks refuse.
  Ran try_git(std::string_view folder, const std::vector<std::string>& arguments,
              std::string_view input = {}) const;
  // Runs gwlint there, with further variables.
  Ran gwlint(std::string_view folder, const std::vector<std::string>& arguments,
             std::string_view input = {}, const std::vector<std::string>& variables = {}) const;

  // Has `repository` call `gwlint hook NAME MORE` where git calls the hook of that name.
  void hook(std::string_view repository, std::string_view name, std::string_view more = {}) const;

  void write(std::string_view path, std::string_view bytes) const { folder_.write(path, bytes); }
  // Writes, stages and commits, whatever hooks say.
  void commit(std::string_view repository, std::string_view file, std::string_view bytes) const;

  std::string path(std::string_view name) const { return folder_ / name; }

 private:
  Ran run(std::vector<std::string> arguments, std::string_view folder, std::string_view input,
          const std::vector<std::string>& variables) const;

  TemporaryFolder folder_;
};

// A report in which nothing is found, and one whose sums are wrong (SUM001, SUM002).
std::string right_report();
std::string wrong_report();

// A pack whose rule XZ001 finds a word, and a report that has it.
std::string first_pack();
std::string report_with_outdated_word();

}  // namespace gwlint
