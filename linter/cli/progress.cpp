#include "linter/cli/progress.h"

#include <string>

#include "linter/say.h"

namespace gwlint {
namespace {

constexpr std::chrono::milliseconds kBetweenDrawings{100};
constexpr std::size_t kBarWidth = 30;  // columns

std::string bar(std::size_t done, std::size_t total) {
  const std::size_t filled = total == 0 ? kBarWidth : done * kBarWidth / total;
  return std::string(filled, '=') + std::string(kBarWidth - filled, ' ');
}

}  // namespace

void Progress::hide() {
  if (!on_screen_) return;
  err_ << "\r\x1B[K" << std::flush;
  on_screen_ = false;
}

void Progress::advance() {
  ++done_;
  if (!shown_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - drawn_ < kBetweenDrawings) return;
  drawn_ = now;
  on_screen_ = true;
  err_ << say(language_, {"\r[{}] 已检查 {}/{}", "\r[{}] {}/{} checked"}, bar(done_, total_), done_,
              total_)
       << std::flush;
}

}  // namespace gwlint
