#include "linter/files/conversation.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <sys/socket.h>

#include "linter/files/spawn.h"

namespace gwlint {
namespace {

constexpr std::size_t kLongestLine = 64 * 1024;
constexpr std::size_t kMostOfErrors = 64 * 1024;

}  // namespace

std::optional<Conversation> Conversation::start(std::span<const std::string> arguments,
                                                std::span<const std::string> environment) {
  // A socket instead of pipes: writing to a program that has ended is an error then, no signal.
  std::array<int, 2> ends;
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return std::nullopt;
  FileDescriptor ours(ends[0]);
  const FileDescriptor theirs(ends[1]);
  FileDescriptor errors = memory_file();
  if (!errors) return std::nullopt;
  const auto child = spawn(arguments, environment, {theirs.get(), theirs.get(), errors.get()});
  if (!child) return std::nullopt;
  return Conversation(*child, std::move(ours), std::move(errors));
}

Conversation::Conversation(pid_t child, FileDescriptor socket, FileDescriptor errors)
    : child_(child), socket_(std::move(socket)), errors_(std::move(errors)) {}

Conversation::Conversation(Conversation&& other) noexcept
    : child_(std::exchange(other.child_, -1)),
      socket_(std::move(other.socket_)),
      errors_(std::move(other.errors_)),
      received_(std::move(other.received_)) {}

Conversation::~Conversation() {
  if (child_ < 0) return;
  socket_.close();
  wait_for(child_);
}

bool Conversation::say(std::string_view words) {
  while (!words.empty()) {
    const ssize_t sent = ::send(socket_.get(), words.data(), words.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return false;
    words.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Conversation::receive() {
  std::array<char, 65536> piece;
  for (;;) {
    const ssize_t got = ::recv(socket_.get(), piece.data(), piece.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    received_.append(piece.data(), static_cast<std::size_t>(got));
    return true;
  }
}

std::optional<std::string> Conversation::line() {
  std::size_t end = received_.find('\n');
  while (end == std::string::npos) {
    if (received_.size() > kLongestLine || !receive()) return std::nullopt;
    end = received_.find('\n');
  }
  std::string line = received_.substr(0, end);
  received_.erase(0, end + 1);
  return line;
}

std::optional<std::string> Conversation::bytes(std::size_t count) {
  std::string result = received_.substr(0, count);
  received_.erase(0, result.size());
  std::size_t filled = result.size();
  result.resize(count);
  while (filled < count) {
    const ssize_t got = ::recv(socket_.get(), result.data() + filled, count - filled, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    filled += static_cast<std::size_t>(got);
  }
  return result;
}

std::string Conversation::errors() const {
  return bytes_of(errors_, kMostOfErrors);
}

}  // namespace gwlint
