// Checks one document at a time by the configurations that are on the disk.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "linter/check/references.h"
#include "linter/config/policies.h"
#include "linter/fix/fix_file.h"
#include "linter/lsp/server_settings.h"

namespace gwlint::lsp {

// Nothing is thrown but std::bad_alloc.
class Checker {
 public:
  // `settings` must outlive this object.
  explicit Checker(const ServerSettings& settings);

  // From now on configurations, packs and last year's reports are read anew. Results made so far
  // refer to what goes: they must be gone.
  void renew();

  // The file of `input`, or, with bytes, what is to be taken for it. Its path is absolute; for what
  // is no file yet it is empty: then no gwlint.toml is looked for.
  FileResult check(const Input& input);
  // `bytes` with all safe fixes that can be made.
  Fixed fix(const std::string& path, std::string bytes);

  // Last year's reports are read one at a time, and compared with once all of them are there.
  bool has_unread_references() const { return next_ < unread_.size(); }
  // Reads the next one. True where that was the last one.
  bool read_reference();

  const Policies& policies() const { return *policies_; }
  // By what the file at `path` is judged.
  const RuleSet& rules_of(const std::string& path);

 private:
  Policy policy_for(const std::string& path);

  const ServerSettings& settings_;
  std::unique_ptr<Policies> policies_;
  CheckSettings check_;
  References references_;
  References coming_;
  std::vector<Input> unread_;
  std::size_t next_ = 0;  // in unread_
};

}  // namespace gwlint::lsp
