// A file that appears whole or not at all.
#pragma once

#include <array>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>
#include <system_error>

#include "linter/files/file_descriptor.h"
#include "linter/files/interruption.h"
#include "linter/result.h"

namespace gwlint {

// A stream buffer over a descriptor. After the first failed write it refuses all others, and
// `error()` keeps the reason, which a stream would forget.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int fd) : fd_(fd) {
    setp(pending_.data(), pending_.data() + pending_.size());
  }
  std::error_code error() const { return error_; }

 protected:
  int_type overflow(int_type character) override;
  int sync() override;

 private:
  int fd_;
  std::error_code error_;
  std::array<char, 65536> pending_;
};

// Written under another name in the same folder and renamed over `path` by commit(). Where `path`
// is a link, its target is replaced; where it is no regular file (`/dev/stdout`, a FIFO), it is
// written to directly, as there is nothing to replace. Without a commit the destructor leaves no
// trace.
class AtomicFile {
 public:
  static Result<std::unique_ptr<AtomicFile>, std::error_code> create(const std::string& path,
                                                                     Interruption& interruption);
  // A program instead: whoever may read it may also execute it. Whatever is at `path` is replaced
  // itself, a link too, and hands on no permissions.
  static Result<std::unique_ptr<AtomicFile>, std::error_code> create_program(
      const std::string& path, Interruption& interruption);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  std::ostream& stream() { return stream_; }

  // Puts the file in its place. On an error `path` is as it was before.
  std::error_code commit();

 private:
  AtomicFile(FileDescriptor file, std::string target, std::string temporary,
             Interruption& interruption);

  FileDescriptor file_;
  std::string target_;
  std::string temporary_;  // empty when written to directly, and after the commit
  Interruption& interruption_;
  DescriptorBuffer buffer_;
  std::ostream stream_;
};

}  // namespace gwlint
