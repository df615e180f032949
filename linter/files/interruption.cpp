#include "linter/files/interruption.h"

#include <pthread.h>
#include <unistd.h>

namespace gwlint {
namespace {

// The destructor sends it to the watcher alone; from outside it ends the process like the others.
constexpr int kWakeUp = SIGUSR1;

bool is_ignored(int signal) {
  struct sigaction action {};
  return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

}  // namespace

Interruption::Interruption() {
  sigemptyset(&signals_);
  sigaddset(&signals_, kWakeUp);
  // What the caller made us ignore (nohup, a job in the background) stays ignored.
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    if (!is_ignored(signal)) sigaddset(&signals_, signal);
  }
  pthread_sigmask(SIG_BLOCK, &signals_, &mask_before_);
  watcher_ = std::thread([this] { watch(); });
}

Interruption::~Interruption() {
  {
    const auto lock = postpone();
    stopping_ = true;
  }
  pthread_kill(watcher_.native_handle(), kWakeUp);
  watcher_.join();
  pthread_sigmask(SIG_SETMASK, &mask_before_, nullptr);
}

void Interruption::watch() {
  int signal = 0;
  if (sigwait(&signals_, &signal) != 0) return;
  const auto lock = postpone();  // to the end: nothing more is renamed into place
  if (stopping_ && signal == kWakeUp) return;
  for (const std::string& path : unfinished_) ::unlink(path.c_str());
  std::signal(signal, SIG_DFL);
  sigset_t only_this;
  sigemptyset(&only_this);
  sigaddset(&only_this, signal);
  pthread_sigmask(SIG_UNBLOCK, &only_this, nullptr);
  ::raise(signal);
}

}  // namespace gwlint
