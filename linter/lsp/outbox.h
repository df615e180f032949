// Bytes that the client has not read yet.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwlint::lsp {

// Writes so that nobody waits: a client that does not read for a while must not keep us from
// reading, or both would wait for each other.
class Outbox {
 public:
  explicit Outbox(int fd) : fd_(fd) {}

  void add(std::string_view bytes) { pending_ += bytes; }
  std::size_t size() const { return pending_.size() - at_; }
  int fd() const { return fd_; }

  // Writes what goes without waiting, when poll() says that something does. False where nobody is
  // left to read it.
  bool write_some();

 private:
  int fd_;
  std::string pending_;
  std::size_t at_ = 0;  // in pending_: what is before it is written
};

}  // namespace gwlint::lsp
