#include "linter/files/read_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <optional>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "linter/files/file_descriptor.h"

namespace gwlint {
namespace {

std::optional<Bilingual> name_of_kind(mode_t mode) {
  if (S_ISREG(mode)) return std::nullopt;
  if (S_ISDIR(mode)) return Bilingual{"文件夹", "a folder"};
  if (S_ISFIFO(mode)) return Bilingual{"命名管道", "a named pipe"};
  if (S_ISSOCK(mode)) return Bilingual{"套接字", "a socket"};
  return Bilingual{"设备", "a device"};
}

std::optional<ReadError> refuse_by_status(const struct stat& status, std::uint64_t limit) {
  if (const auto kind = name_of_kind(status.st_mode)) {
    return ReadError{ReadErrorKind::NotRegularFile, std::string(kind->zh), std::string(kind->en)};
  }
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > limit) return over_limit(limit, size);
  return std::nullopt;
}

// A link whose target is missing is told apart from a name that is not there at all.
ReadError missing_file(const std::string& path) {
  std::array<char, 4096> target;
  const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
  if (size < 0) return {ReadErrorKind::NotFound, {}, {}};
  const std::string_view name(target.data(), static_cast<std::size_t>(size));
  return {ReadErrorKind::NotFound, fmt::format("符号链接所指的 {} 不存在", name),
          fmt::format("the link points to {}, which does not exist", name)};
}

ReadError error_at(const std::string& path, int code) {
  return code == ENOENT ? missing_file(path) : read_error_of(code);
}

bool same_state(const struct stat& before, const struct stat& after) {
  return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
         before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

// Reads until the end of the file, or one byte more than `limit`. False with errno set on failure.
bool read_to_end(int fd, std::size_t expected, std::uint64_t limit, std::string& bytes) {
  std::size_t filled = 0;
  bytes.resize(expected + 1);  // one more, so that the end is met without growing
  for (;;) {
    const ssize_t got = ::read(fd, bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    filled += static_cast<std::size_t>(got);
    if (got == 0 || filled > limit) break;
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(filled);
  return true;
}

}  // namespace

ReadError over_limit(std::uint64_t limit, std::optional<std::uint64_t> size) {
  if (!size) {
    return {ReadErrorKind::OverLimit, fmt::format("上限为 {} 字节", limit),
            fmt::format("the limit is {} bytes", limit)};
  }
  return {ReadErrorKind::OverLimit, fmt::format("{} 字节，上限为 {} 字节", *size, limit),
          fmt::format("{} bytes, the limit is {} bytes", *size, limit)};
}

ReadError read_error_of(int code) {
  switch (code) {
    case ENOENT:
    case ENOTDIR:
      return {ReadErrorKind::NotFound, {}, {}};
    case EACCES:
    case EPERM:
      return {ReadErrorKind::PermissionDenied, {}, {}};
    default: {
      const std::string text = std::generic_category().message(code);
      return {ReadErrorKind::IoError, text, text};
    }
  }
}

BytesResult read_file(const std::string& path, std::uint64_t limit) {
  // Asked before opening, because opening a device can already have an effect; asked again
  // afterwards, because another file may stand there by then.
  struct stat before {};
  if (::stat(path.c_str(), &before) != 0) return error_at(path, errno);
  if (auto refusal = refuse_by_status(before, limit)) return *std::move(refusal);

  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (!file) return error_at(path, errno);
  if (::fstat(file.get(), &before) != 0) return read_error_of(errno);
  if (auto refusal = refuse_by_status(before, limit)) return *std::move(refusal);

  std::string bytes;
  if (!read_to_end(file.get(), static_cast<std::size_t>(before.st_size), limit, bytes)) {
    return read_error_of(errno);
  }
  if (bytes.size() > limit) return over_limit(limit, std::nullopt);
  struct stat after {};
  if (::fstat(file.get(), &after) != 0) return read_error_of(errno);
  if (!same_state(before, after) || bytes.size() != static_cast<std::size_t>(before.st_size)) {
    return ReadError{ReadErrorKind::Changed, {}, {}};
  }
  return bytes;
}

BytesResult read_stream(std::istream& in, std::uint64_t limit) {
  std::string bytes;
  std::array<char, 65536> piece;
  while (in.read(piece.data(), piece.size()), in.gcount() > 0) {
    bytes.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > limit) return over_limit(limit, std::nullopt);
  }
  if (in.bad()) return ReadError{ReadErrorKind::IoError, {}, {}};
  return bytes;
}

}  // namespace gwlint
