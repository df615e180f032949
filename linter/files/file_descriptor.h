// An open file descriptor that closes itself.
#pragma once

#include <utility>

#include <unistd.h>

namespace gwlint {

class FileDescriptor {
 public:
  FileDescriptor() = default;
  // Takes over `fd`; -1 means none.
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~FileDescriptor() { close(); }

  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }

  // False when the system reports that written data was lost; errno says why.
  bool close() { return fd_ < 0 || ::close(std::exchange(fd_, -1)) == 0; }

 private:
  int fd_ = -1;
};

}  // namespace gwlint
