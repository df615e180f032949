// Starts other programs.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "linter/files/file_descriptor.h"

namespace gwlint {

// The descriptors that become a program's standard streams; -1: nothing can be read, and what is
// written is lost.
struct ChildStreams {
  int input = -1;
  int output = -1;
  int errors = -1;
};

// Starts `arguments` (the program first, searched for in PATH), without a shell, with `environment`
// (`NAME=value` each) and with no signal blocked or ignored. None when it cannot be started.
std::optional<pid_t> spawn(std::span<const std::string> arguments,
                           std::span<const std::string> environment, const ChildStreams& streams);

// Waits for a program's end. Its exit code; 128 + the signal's number when a signal ended it.
int wait_for(pid_t child);

// A file without a name, in memory alone, read from its beginning; none where the system refuses.
FileDescriptor memory_file(std::string_view bytes = {});

// The first `limit` bytes of a file that somebody else wrote.
std::string bytes_of(const FileDescriptor& file, std::size_t limit);

}  // namespace gwlint
