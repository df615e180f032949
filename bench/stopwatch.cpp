// Runs commands alternately and says what each run took:
//
//   bench_stopwatch ROUNDS ::: COMMAND ARGUMENTS… ::: COMMAND ARGUMENTS… …
//
// A round runs each command once, in the given order, so that whatever else the machine does meets
// all of them alike; a round before the first warms the caches and is not told. Standard input and
// output of the commands are /dev/null. On standard output comes a line for each run, in columns
// parted by tabs:
//
//   round  command (from 0)  wall clock (ns)  processor time (ns)  peak memory (KiB)  exit code
//
// A program of its own and a small one: to Linux, the peak memory of a process includes that of the
// process which started it.
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <span>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr std::string_view kBetween = ":::";

struct Run {
  long long wall = 0;
  long long processor = 0;
  long memory = 0;
  int exit_code = 0;
};

long long now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

long long nanoseconds(const timeval& time) {
  return time.tv_sec * 1'000'000'000LL + time.tv_usec * 1'000LL;
}

// Where the commands read and write.
class Nowhere {
 public:
  Nowhere() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  }
  Nowhere(const Nowhere&) = delete;
  Nowhere& operator=(const Nowhere&) = delete;
  ~Nowhere() { posix_spawn_file_actions_destroy(&actions_); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

// `command` ends with a null pointer.
Run run(const std::vector<char*>& command, const Nowhere& nowhere) {
  Run result;
  pid_t child = 0;
  const long long begin = now();
  const int error =
      posix_spawnp(&child, command.front(), nowhere.get(), nullptr, command.data(), environ);
  if (error != 0) throw std::system_error(error, std::generic_category(), command.front());
  int status = 0;
  rusage usage{};
  if (::wait4(child, &status, 0, &usage) < 0) {
    throw std::system_error(errno, std::generic_category(), "wait4");
  }
  result.wall = now() - begin;
  result.processor = nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
  result.memory = usage.ru_maxrss;
  result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

std::vector<std::vector<char*>> commands_of(std::span<char*> arguments) {
  std::vector<std::vector<char*>> commands;
  for (char* argument : arguments) {
    if (argument == kBetween) {
      commands.emplace_back();
    } else if (commands.empty()) {
      throw std::invalid_argument("usage: bench_stopwatch ROUNDS ::: COMMAND… ::: COMMAND…");
    } else {
      commands.back().push_back(argument);
    }
  }
  for (std::vector<char*>& command : commands) {
    if (command.empty()) throw std::invalid_argument("a command is empty");
    command.push_back(nullptr);
  }
  return commands;
}

void run_all(int rounds, const std::vector<std::vector<char*>>& commands) {
  const Nowhere nowhere;
  for (int round = -1; round < rounds; ++round) {
    for (std::size_t i = 0; i < commands.size(); ++i) {
      const Run result = run(commands[i], nowhere);
      if (round < 0) continue;
      std::cout << round << '\t' << i << '\t' << result.wall << '\t' << result.processor << '\t'
                << result.memory << '\t' << result.exit_code << '\n';
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 0;
    const auto commands =
        commands_of({argv + 2, static_cast<std::size_t>(argc > 2 ? argc - 2 : 0)});
    if (rounds < 1 || commands.empty()) {
      std::cerr << "usage: bench_stopwatch ROUNDS ::: COMMAND… ::: COMMAND…\n";
      return 2;
    }
    run_all(rounds, commands);
    return std::cout.flush() ? 0 : 2;
  } catch (const std::exception& error) {
    std::cerr << "bench_stopwatch: " << error.what() << '\n';
    return 2;
  }
}
