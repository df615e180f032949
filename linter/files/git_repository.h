// The git repository that somebody works in, as git itself sees it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "linter/files/git_objects.h"
#include "linter/result.h"

namespace gwlint {

// Why git could not tell what it was asked: sentences with their full stop, git's own words among
// them.
struct GitFailure {
  std::string zh;
  std::string en;
};

// That git has an object that cannot be read, or has it not.
GitFailure failure_of(const ReadError& error);

// Where objects that are missing in a partial clone come from.
enum class MissingObjects : std::uint8_t {
  Fetched,  // git may ask the server for them
  Refused,  // never: whoever pushes must not make a server call another
};

// Unlike git(), this heeds the variables by which git tells its hooks where index and objects are
// (GIT_DIR, GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY …). Replacement objects are not followed: what is
// stored counts, and a push could bring them.
class GitRepository {
 public:
  // The repository of the working folder.
  static Result<std::unique_ptr<GitRepository>, GitFailure> open(MissingObjects missing);

  // The folder that the paths of the repository start from, absolute: the top of the work tree; the
  // working folder where there is no work tree.
  const std::string& root() const { return root_; }
  bool has_work_tree() const { return has_work_tree_; }

  // What git prints when it is run with `arguments`, in the working folder.
  Result<std::string, GitFailure> ask(const std::vector<std::string>& arguments,
                                      std::string_view input = {}) const;
  // The same where git answers by its exit code, too.
  struct Answer {
    int exit_code = 0;
    std::string output;
  };
  Result<Answer, GitFailure> try_to_ask(const std::vector<std::string>& arguments,
                                        std::string_view input = {}) const;

  GitObjects& objects() const { return *objects_; }

 private:
  explicit GitRepository(MissingObjects missing);
  GitFailure failure(const std::string& command, const std::string& errors) const;

  GitCall call_;
  std::string root_;
  bool has_work_tree_ = false;
  std::unique_ptr<GitObjects> objects_;
};

// True for the hexadecimal id of an object, SHA-1 or SHA-256.
bool is_object_id(std::string_view text);

// What git said on standard error, on one line and not too long.
std::string git_words(std::string_view errors);

}  // namespace gwlint
