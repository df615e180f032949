#include "linter/files/atomic_file.h"

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "linter/files/paths.h"

namespace gwlint {
namespace {

std::error_code last_error() {
  return {errno, std::generic_category()};
}

std::string folder_of(const std::string& path) {
  const std::string_view name = file_name(path);
  return name.size() == path.size() ? "." : path.substr(0, path.size() - name.size());
}

struct Temporary {
  FileDescriptor file;
  std::string path;
};

// Made with `mode` less the umask as any new file is, which mkstemp would not do.
std::optional<Temporary> make_temporary(const std::string& folder, mode_t mode,
                                        Interruption& interruption) {
  const auto lock = interruption.postpone();
  for (int attempt = 0; attempt < 1000; ++attempt) {
    std::string path = join_path(folder, fmt::format(".gwlint-{}-{}.tmp", ::getpid(), attempt));
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (file) {
      interruption.add(path);
      return Temporary{std::move(file), std::move(path)};
    }
    if (errno != EEXIST) return std::nullopt;
  }
  return std::nullopt;
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

int DescriptorBuffer::sync() {
  if (error_) return -1;
  const std::string_view pending(pbase(), static_cast<std::size_t>(pptr() - pbase()));
  setp(pending_.data(), pending_.data() + pending_.size());
  if (write_all(fd_, pending)) return 0;
  error_ = last_error();
  return -1;
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type character) {
  if (sync() != 0) return traits_type::eof();
  if (traits_type::eq_int_type(character, traits_type::eof()))
    return traits_type::not_eof(character);
  return sputc(traits_type::to_char_type(character));
}

AtomicFile::AtomicFile(FileDescriptor file, std::string target, std::string temporary,
                       Interruption& interruption)
    : file_(std::move(file)),
      target_(std::move(target)),
      temporary_(std::move(temporary)),
      interruption_(interruption),
      buffer_(file_.get()),
      stream_(&buffer_) {}

Result<std::unique_ptr<AtomicFile>, std::error_code> AtomicFile::create(
    const std::string& path, Interruption& interruption) {
  struct stat status {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && !S_ISREG(status.st_mode)) {
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!file) return last_error();
    return std::unique_ptr<AtomicFile>(new AtomicFile(std::move(file), path, {}, interruption));
  }

  std::error_code unresolved;
  std::string target = exists ? std::filesystem::canonical(path, unresolved).string() : path;
  if (unresolved) return unresolved;
  std::optional<Temporary> made = make_temporary(folder_of(target), 0666, interruption);
  if (!made) return last_error();
  // A file that is replaced hands on its permissions. Failing that is no reason not to write it.
  if (exists) static_cast<void>(::fchmod(made->file.get(), status.st_mode & 07777));
  return std::unique_ptr<AtomicFile>(new AtomicFile(std::move(made->file), std::move(target),
                                                    std::move(made->path), interruption));
}

Result<std::unique_ptr<AtomicFile>, std::error_code> AtomicFile::create_program(
    const std::string& path, Interruption& interruption) {
  std::optional<Temporary> made = make_temporary(folder_of(path), 0777, interruption);
  if (!made) return last_error();
  return std::unique_ptr<AtomicFile>(
      new AtomicFile(std::move(made->file), path, std::move(made->path), interruption));
}

AtomicFile::~AtomicFile() {
  if (temporary_.empty()) return;
  const auto lock = interruption_.postpone();
  ::unlink(temporary_.c_str());
  interruption_.remove(temporary_);
}

std::error_code AtomicFile::commit() {
  stream_.flush();
  if (buffer_.error()) return buffer_.error();
  // Whoever wrote to the stream may have spoilt it as not all was there to write.
  if (!stream_) return std::make_error_code(std::errc::io_error);
  if (!file_.close()) return last_error();
  if (temporary_.empty()) return {};
  const auto lock = interruption_.postpone();
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) return last_error();
  interruption_.remove(temporary_);
  temporary_.clear();
  return {};
}

}  // namespace gwlint
