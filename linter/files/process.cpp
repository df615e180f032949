#include "linter/files/process.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "linter/files/file_descriptor.h"
#include "linter/files/spawn.h"

namespace gwlint {
namespace {

constexpr std::size_t kMostOfErrors = 64 * 1024;  // bytes that anybody will look at

std::string read_all(int fd) {
  std::string all;
  std::array<char, 65536> piece;
  for (;;) {
    const ssize_t got = ::read(fd, piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return all;
    all.append(piece.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace

std::optional<ProcessResult> run_process(std::span<const std::string> arguments,
                                         std::span<const std::string> environment,
                                         std::string_view input) {
  std::array<int, 2> ends;
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  const FileDescriptor read_end(ends[0]);
  FileDescriptor write_end(ends[1]);
  // One pipe alone, and files for the other streams: neither side can wait for the other for ever.
  const FileDescriptor given = memory_file(input);
  const FileDescriptor errors = memory_file();
  if (!given || !errors) return std::nullopt;

  const auto child = spawn(arguments, environment, {given.get(), write_end.get(), errors.get()});
  if (!child) return std::nullopt;
  write_end.close();
  std::string output = read_all(read_end.get());
  const int exit_code = wait_for(*child);
  return ProcessResult{exit_code, std::move(output), bytes_of(errors, kMostOfErrors)};
}

}  // namespace gwlint
