#include "tests/allocation/failing_allocator.h"

#include <cerrno>
#include <cstddef>
#include <cstdlib>

// What glibc's own functions are called besides.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);
}

namespace {

struct State {
  std::uint64_t requests = 0;
  std::uint64_t nth = 0;  // 0: none fails
  bool all_since = false;
  bool has_refused = false;
  std::int64_t live = 0;
};

thread_local constinit State state;

bool refuses() {
  if (state.nth == 0) return false;
  ++state.requests;
  const bool refused = state.all_since ? state.requests >= state.nth : state.requests == state.nth;
  if (refused) {
    state.has_refused = true;
    errno = ENOMEM;
  }
  return refused;
}

void* counted(void* block) {
  if (block != nullptr) ++state.live;
  return block;
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) noexcept {
  return refuses() ? nullptr : counted(__libc_malloc(size));
}

void* calloc(std::size_t count, std::size_t size) noexcept {
  return refuses() ? nullptr : counted(__libc_calloc(count, size));
}

void* realloc(void* block, std::size_t size) noexcept {
  if (block == nullptr) return malloc(size);
  if (size == 0) {
    free(block);
    return nullptr;
  }
  return refuses() ? nullptr : __libc_realloc(block, size);
}

void* memalign(std::size_t alignment, std::size_t size) noexcept {
  return refuses() ? nullptr : counted(__libc_memalign(alignment, size));
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
  return memalign(alignment, size);
}

int posix_memalign(void** block, std::size_t alignment, std::size_t size) noexcept {
  void* const got = memalign(alignment, size);
  if (got == nullptr) return ENOMEM;
  *block = got;
  return 0;
}

void free(void* block) noexcept {
  if (block != nullptr) --state.live;
  __libc_free(block);
}

}  // extern "C"

namespace gwlint::test {

FailingAllocator::FailingAllocator(std::uint64_t nth, Refusal refusal) {
  state.requests = 0;
  state.has_refused = false;
  state.all_since = refusal == Refusal::AllSince;
  state.nth = nth;
}

FailingAllocator::~FailingAllocator() {
  state.nth = 0;
}

bool FailingAllocator::has_refused() {
  return state.has_refused;
}

std::int64_t live_blocks() {
  return state.live;
}

}  // namespace gwlint::test
