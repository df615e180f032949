#include "linter/check/ordered_work.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace gwlint {
namespace {

constexpr std::size_t kWindow = 64;                 // items
constexpr std::size_t kMemoryWaiting = 128u << 20;  // bytes of results that wait

std::size_t memory_of(const FileResult& result) {
  constexpr std::size_t kFinding = 1024;
  return result.bytes.size() + result.document.text.size() +
         result.document.nodes.size() * sizeof(Node) + result.findings.size() * kFinding;
}

// What the threads share. Every member is touched under the mutex alone.
class Queue {
 public:
  explicit Queue(std::span<const std::uint64_t> sizes) : sizes_(sizes), started_(sizes.size()) {}

  // The next item to work on, waiting for one; none when there is no more to do.
  std::optional<std::size_t> take() {
    std::unique_lock lock(mutex_);
    std::optional<std::size_t> item;
    startable_.wait(lock, [&] { return stopped_ || (item = pick()) || all_started(); });
    if (stopped_ || !item) return std::nullopt;
    started_[*item] = true;
    return item;
  }

  void put(std::size_t item, FileResult result) {
    const std::lock_guard lock(mutex_);
    memory_ += memory_of(result);
    waiting_.emplace(item, std::move(result));
    delivered_next_.notify_one();
  }

  // The result of the next item in order, waiting for it.
  FileResult next() {
    std::unique_lock lock(mutex_);
    delivered_next_.wait(lock, [&] { return waiting_.contains(next_); });
    FileResult result = std::move(waiting_.extract(next_).mapped());
    memory_ -= memory_of(result);
    ++next_;
    startable_.notify_all();
    return result;
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    startable_.notify_all();
  }

 private:
  bool all_started() const { return std::ranges::find(started_, false) == started_.end(); }

  // The item everybody waits for may always start; the others only while there is room.
  std::optional<std::size_t> pick() const {
    const std::size_t end = memory_ < kMemoryWaiting ? next_ + kWindow : next_ + 1;
    std::optional<std::size_t> best;
    for (std::size_t i = next_; i < std::min(end, sizes_.size()); ++i) {
      if (!started_[i] && (!best || sizes_[i] > sizes_[*best])) best = i;
    }
    return best;
  }

  const std::span<const std::uint64_t> sizes_;
  std::mutex mutex_;
  std::condition_variable startable_;
  std::condition_variable delivered_next_;
  std::vector<bool> started_;
  std::map<std::size_t, FileResult> waiting_;
  std::size_t memory_ = 0;  // of `waiting_`
  std::size_t next_ = 0;    // the next item to deliver
  bool stopped_ = false;
};

// Threads that are told to stop and waited for when the caller leaves, by whatever way.
class Workers {
 public:
  Workers(Queue& queue, unsigned threads, const Work& work) : queue_(queue) {
    for (unsigned i = 0; i < threads; ++i) {
      threads_.emplace_back([&queue, &work] {
        while (const auto item = queue.take()) queue.put(*item, work(*item));
      });
    }
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers() { queue_.stop(); }

 private:
  Queue& queue_;
  std::vector<std::jthread> threads_;
};

void work_here(std::size_t items, const Work& work, const Deliver& deliver) {
  for (std::size_t i = 0; i < items; ++i) {
    if (!deliver(work(i))) return;
  }
}

}  // namespace

void work_in_order(std::span<const std::uint64_t> sizes, unsigned threads, const Work& work,
                   const Deliver& deliver) {
  const auto wanted = static_cast<unsigned>(std::min<std::size_t>(threads, sizes.size()));
  // The first thread costs more than its start: from then on the C library locks what it shares.
  if (wanted <= 1) return work_here(sizes.size(), work, deliver);
  Queue queue(sizes);
  const Workers workers(queue, wanted, work);
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (!deliver(queue.next())) return;
  }
}

}  // namespace gwlint
