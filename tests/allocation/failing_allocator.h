// The memory of this test program, which can be made to run out.
//
// malloc and its kin are those of this file for everybody in the program: operator new, libxml2,
// libzip, zlib and ICU alike.
#pragma once

#include <cstdint>

namespace gwlint::test {

enum class Refusal : std::uint8_t {
  One,       // the n-th request alone
  AllSince,  // the n-th and all that follow
};

// While it lives, requests of this thread for memory fail as asked, counted from 1; 0: none does.
class FailingAllocator {
 public:
  FailingAllocator(std::uint64_t nth, Refusal refusal);
  ~FailingAllocator();
  FailingAllocator(const FailingAllocator&) = delete;
  FailingAllocator& operator=(const FailingAllocator&) = delete;

  // Whether any request has failed so far.
  static bool has_refused();
};

// How many blocks this thread has got and not given back.
std::int64_t live_blocks();

}  // namespace gwlint::test
