// A program that is asked one thing after the other.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "linter/files/file_descriptor.h"

namespace gwlint {

// Ended by its destructor: the program then finds its input at an end. For one thread at a time.
class Conversation {
 public:
  // Starts `arguments` as run_process does. None when it cannot be started.
  static std::optional<Conversation> start(std::span<const std::string> arguments,
                                           std::span<const std::string> environment);
  Conversation(Conversation&& other) noexcept;
  Conversation& operator=(Conversation&&) = delete;
  ~Conversation();

  // Says `words`. False where the program has ended. To be followed by reading all of the answer
  // before more is said, or both sides might wait for ever.
  bool say(std::string_view words);
  // The next line of the answer, without its end; none where the program has ended, or the line is
  // longer than any that is expected.
  std::optional<std::string> line();
  // The next `count` bytes; none where the program has ended before.
  std::optional<std::string> bytes(std::size_t count);

  // What it has written on standard error, from the beginning.
  std::string errors() const;

 private:
  Conversation(pid_t child, FileDescriptor socket, FileDescriptor errors);
  bool receive();  // more into `received_`

  pid_t child_ = -1;
  FileDescriptor socket_;  // its standard input and output
  FileDescriptor errors_;
  std::string received_;  // and not yet asked for
};

}  // namespace gwlint
