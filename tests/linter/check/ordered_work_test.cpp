#include "linter/check/ordered_work.h"

#include <atomic>
#include <barrier>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

FileResult named(std::size_t index) {
  FileResult result;
  result.path = std::to_string(index);
  return result;
}

std::vector<std::string> in_order(std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i) names.push_back(std::to_string(i));
  return names;
}

TEST(OrderedWork, DeliversInOrderWhateverTheNumberOfThreads) {
  std::vector<std::uint64_t> sizes(1000);
  std::iota(sizes.begin(), sizes.end(), std::uint64_t{0});  // the last one is the largest
  for (const unsigned threads : {1u, 2u, 7u}) {
    std::vector<std::string> delivered;
    work_in_order(sizes, threads, named, [&](const FileResult& result) {
      delivered.push_back(result.path);
      return true;
    });
    EXPECT_EQ(delivered, in_order(sizes.size())) << threads << " threads";
  }
}

TEST(OrderedWork, StartsTheLargestFirst) {
  const std::vector<std::uint64_t> sizes = {1, 5, 3, 5};
  std::mutex mutex;
  std::vector<std::size_t> started;
  std::barrier both(2);  // neither thread goes on before the other has something to do
  work_in_order(
      sizes, 2,
      [&](std::size_t index) {
        {
          const std::lock_guard lock(mutex);
          started.push_back(index);
        }
        both.arrive_and_wait();
        return named(index);
      },
      [](const FileResult&) { return true; });
  ASSERT_EQ(started.size(), sizes.size());
  EXPECT_EQ((std::set{started[0], started[1]}), (std::set<std::size_t>{1, 3}));
  EXPECT_EQ((std::set{started[2], started[3]}), (std::set<std::size_t>{2, 0}));
}

TEST(OrderedWork, NeedsNoThreadForOneAtATime) {
  const std::thread::id here = std::this_thread::get_id();
  for (const auto& [items, threads] : {std::pair(1u, 2u), std::pair(3u, 1u)}) {
    const std::vector<std::uint64_t> sizes(items, 1);
    std::vector<std::string> delivered;
    work_in_order(
        sizes, threads,
        [&](std::size_t index) {
          EXPECT_EQ(std::this_thread::get_id(), here);
          EXPECT_EQ(delivered.size(), index) << "one result waits for no other";
          return named(index);
        },
        [&](const FileResult& result) {
          delivered.push_back(result.path);
          return true;
        });
    EXPECT_EQ(delivered, in_order(items));
  }
}

TEST(OrderedWork, StaysWithinAWindow) {
  const std::vector<std::uint64_t> sizes(500, 1);
  std::atomic<std::size_t> delivered = 0;
  std::atomic<std::size_t> farthest = 0;
  work_in_order(
      sizes, 4,
      [&](std::size_t index) {
        if (index == 0) std::this_thread::sleep_for(std::chrono::milliseconds(50));
        farthest = std::max<std::size_t>(farthest, index - std::min<std::size_t>(index, delivered));
        return named(index);
      },
      [&](const FileResult&) {
        ++delivered;
        return true;
      });
  EXPECT_EQ(delivered, 500u);
  EXPECT_LE(farthest, 64u);
}

TEST(OrderedWork, WaitsWhereResultsAreHuge) {
  const std::vector<std::uint64_t> sizes(20, 1);
  std::atomic<int> started = 0;
  int started_at_first_delivery = 0;
  work_in_order(
      sizes, 2,
      [&](std::size_t index) {
        ++started;
        // The first is slow, so that the others would pile up.
        if (index == 0) std::this_thread::sleep_for(std::chrono::milliseconds(100));
        FileResult result = named(index);
        if (index != 0) result.document.text.assign(50u << 20, 'a');
        return result;
      },
      [&](const FileResult& result) {
        if (result.path == "0") started_at_first_delivery = started;
        return true;
      });
  EXPECT_EQ(started, 20);
  EXPECT_LE(started_at_first_delivery, 6);
}

TEST(OrderedWork, StopsWhenNothingMoreIsWanted) {
  const std::vector<std::uint64_t> sizes(10'000, 1);
  std::atomic<std::size_t> worked = 0;
  std::size_t delivered = 0;
  work_in_order(
      sizes, 2,
      [&](std::size_t index) {
        ++worked;
        return named(index);
      },
      [&](const FileResult&) { return ++delivered < 3; });
  EXPECT_EQ(delivered, 3u);
  EXPECT_LT(worked, 200u);
}

TEST(OrderedWork, EndsItsThreadsWhenDeliveryFails) {
  const std::vector<std::uint64_t> sizes(100, 1);
  EXPECT_THROW(work_in_order(sizes, 3, named,
                             [](const FileResult&) -> bool { throw std::runtime_error("full"); }),
               std::runtime_error);
}

TEST(OrderedWork, HasNothingToDoWithoutItems) {
  work_in_order({}, 4, named, [](const FileResult&) {
    ADD_FAILURE() << "there is nothing to deliver";
    return true;
  });
}

}  // namespace
}  // namespace gwlint
