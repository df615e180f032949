#include "linter/lsp/outbox.h"

#include <algorithm>
#include <cerrno>
#include <climits>

#include <unistd.h>

namespace gwlint::lsp {
namespace {

constexpr std::size_t kEnough = std::size_t{1} << 20;

}  // namespace

bool Outbox::write_some() {
  // A pipe that poll() calls writable takes this much at once.
  const std::size_t size = std::min<std::size_t>(this->size(), PIPE_BUF);
  const ssize_t written = ::write(fd_, pending_.data() + at_, size);
  if (written < 0) return errno == EINTR || errno == EAGAIN;
  at_ += static_cast<std::size_t>(written);
  if (at_ == pending_.size() || at_ >= kEnough) {
    pending_.erase(0, at_);
    at_ = 0;
  }
  return true;
}

}  // namespace gwlint::lsp
