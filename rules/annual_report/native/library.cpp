#include "rules/annual_report/native/library.h"

#include <cerrno>
#include <optional>
#include <string_view>
#include <system_error>

#include <dlfcn.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include "linter/text/escape.h"

namespace gwlint::annual_report::native {
namespace {

// Why `path` is no file to load from. A FIFO or device is not opened.
std::optional<Mistake> no_regular_file(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    const int code = errno;
    if (code == ENOENT || code == ENOTDIR) return Mistake{"文件不存在。", "There is no such file."};
    const std::string why = std::generic_category().message(code);
    return Mistake{fmt::format("无法访问：{}。", why),
                   fmt::format("It cannot be accessed: {}.", why)};
  }
  if (S_ISREG(status.st_mode)) return std::nullopt;
  return Mistake{"不是普通文件，不能作为扩展包加载。",
                 "It is not a regular file and cannot be loaded as a pack."};
}

// What the loader said, without the path in front: the caller names it.
std::string loader_words(const std::string& path) {
  const char* given = ::dlerror();
  std::string_view words = given == nullptr ? "" : given;
  if (words.starts_with(path)) words.remove_prefix(path.size());
  words.remove_prefix(std::min(words.find_first_not_of(": "), words.size()));
  return escape(words);
}

}  // namespace

Result<Library, Mistake> Library::open(const std::string& path) {
  if (path.find('\0') != std::string::npos) {
    return Mistake{"路径里有空字符。", "The path holds a NUL character."};
  }
  if (auto mistake = no_regular_file(path)) return std::move(*mistake);
  // A name without a slash would be looked for in the system's folders of libraries.
  const std::string place = path.find('/') == std::string::npos ? "./" + path : path;
  void* handle = ::dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle != nullptr) return Library(handle);
  const std::string words = loader_words(place);
  return Mistake{fmt::format("不是可以加载的共享库：{}。", words),
                 fmt::format("It is no shared library that can be loaded: {}.", words)};
}

void* Library::find(const char* name) const {
  return ::dlsym(handle_.get(), name);
}

void Library::Unload::operator()(void* handle) const {
  ::dlclose(handle);
}

}  // namespace gwlint::annual_report::native
