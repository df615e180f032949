// A shared library within this process.
#pragma once

#include <memory>
#include <string>

#include "linter/result.h"
#include "rules/annual_report/native/mistake.h"

namespace gwlint::annual_report::native {

// Loaded as long as the object lives.
class Library {
 public:
  // Loads the regular file `path` (links are followed) and runs its initialisers. All that it needs
  // is bound at once, or it is refused; nothing of it becomes visible to others. `path` is a path
  // even where it has no slash: no search path is looked through.
  static Result<Library, Mistake> open(const std::string& path);

  // The address of what the library, or a library that it is linked to, exports as `name`; null
  // where nothing is.
  void* find(const char* name) const;

 private:
  struct Unload {
    void operator()(void* handle) const;
  };
  explicit Library(void* handle) : handle_(handle) {}

  std::unique_ptr<void, Unload> handle_;
};

}  // namespace gwlint::annual_report::native
