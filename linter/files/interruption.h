// Keeps an interrupted run from leaving unfinished files behind.
#pragma once

#include <csignal>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace gwlint {

// While it lives, a signal that asks the process to end (SIGINT, SIGTERM, SIGHUP) first removes the
// files named here, then ends the process as it always does. To be made before any other thread is,
// as threads inherit the mask that leaves these signals to the watcher; one at a time.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  // As long as the lock is held, signals wait: nothing is removed between a change on the disk and
  // its note below.
  [[nodiscard]] std::unique_lock<std::mutex> postpone() { return std::unique_lock(mutex_); }

  // Notes or forgets a file to remove. Only under the lock.
  void add(const std::string& path) { unfinished_.insert(path); }
  void remove(const std::string& path) { unfinished_.erase(path); }

 private:
  void watch();

  sigset_t signals_;
  sigset_t mask_before_;
  std::mutex mutex_;
  std::set<std::string> unfinished_;
  bool stopping_ = false;
  std::thread watcher_;
};

}  // namespace gwlint
