// Two threads write one number without a lock: the thread sanitizer must end this.
#include <thread>

int main() {
  int number = 0;
  std::thread other([&number] { ++number; });
  ++number;
  other.join();
  return number - number;
}
