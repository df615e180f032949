// Loses memory: the leak detection of the address sanitizer must fail this.
#include <cstdlib>

namespace {

void* volatile kept = nullptr;

}  // namespace

int main() {
  kept = std::malloc(64);
  kept = nullptr;
  return EXIT_SUCCESS;
}
