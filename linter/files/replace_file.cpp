#include "linter/files/replace_file.h"

#include <cerrno>
#include <filesystem>
#include <memory>

#include <unistd.h>

#include "linter/files/atomic_file.h"
#include "linter/files/read_file.h"

namespace gwlint {
namespace {

std::error_code refuse_unwritable(const std::string& path) {
  using std::filesystem::perms;
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (error) return error;
  // Said of the superuser too, whom the system would let write.
  constexpr perms kWriters = perms::owner_write | perms::group_write | perms::others_write;
  if ((status.permissions() & kWriters) == perms::none) {
    return std::make_error_code(std::errc::permission_denied);
  }
  if (::access(path.c_str(), W_OK) != 0) return {errno, std::generic_category()};
  return {};
}

}  // namespace

std::error_code replace_file(const std::string& path, std::string_view expected,
                             std::string_view bytes, Interruption& interruption) {
  if (const std::error_code error = refuse_unwritable(path)) return error;
  auto file = AtomicFile::create(path, interruption);
  if (!file) return file.error();
  (*file)->stream().write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  const BytesResult now = read_file(path, expected.size());
  if (!now || *now != expected) {
    return std::make_error_code(std::errc::resource_unavailable_try_again);
  }
  return (*file)->commit();
}

}  // namespace gwlint
