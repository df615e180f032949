// Text that must be written behind what is not known yet.
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>

namespace gwlint {

// Takes text and gives it back, from memory as long as it is short, from then on from a temporary
// file that has no name, in $TMPDIR where that is set. Where no such file can be had all of it
// stays in memory.
class Spool : private std::streambuf {
 public:
  static constexpr std::size_t kInMemory = 1u << 20;  // bytes

  Spool() : stream_(static_cast<std::streambuf*>(this)) {}
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  // Bad once something could not be kept, for example as the disk is full.
  std::ostream& stream() { return stream_; }
  bool empty() const { return size_ == 0; }

  // Writes to `out` all that was taken. To be called once, at the end. Makes `out` bad where not
  // all of it was kept: what is incomplete must not look whole.
  void copy_to(std::ostream& out);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  int_type overflow(int_type character) override;
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  bool move_to_file();

  std::string memory_;  // what is not in the file
  std::unique_ptr<std::FILE, Close> file_;
  bool stays_in_memory_ = false;  // no file can be had
  std::size_t size_ = 0;
  std::ostream stream_;
};

}  // namespace gwlint
