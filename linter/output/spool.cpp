#include "linter/output/spool.h"

#include <array>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace gwlint {
namespace {

// An open file without a name in the folder for temporary files; null where there can be none.
std::FILE* temporary_file() {
  const char* folder = std::getenv("TMPDIR");
  std::string name = folder != nullptr && *folder != '\0' ? folder : P_tmpdir;
  name += "/gwlint-XXXXXX";
  const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0) return nullptr;
  ::unlink(name.c_str());
  std::FILE* file = ::fdopen(descriptor, "w+b");
  if (file == nullptr) ::close(descriptor);
  return file;
}

}  // namespace

Spool::int_type Spool::overflow(int_type character) {
  if (traits_type::eq_int_type(character, traits_type::eof()))
    return traits_type::not_eof(character);
  const char c = traits_type::to_char_type(character);
  return xsputn(&c, 1) == 1 ? character : traits_type::eof();
}

std::streamsize Spool::xsputn(const char* text, std::streamsize size) {
  memory_.append(text, static_cast<std::size_t>(size));
  size_ += static_cast<std::size_t>(size);
  const bool is_long = memory_.size() > kInMemory && !stays_in_memory_;
  return !is_long || move_to_file() ? size : 0;
}

// False where the file takes not all of it.
bool Spool::move_to_file() {
  if (!file_) file_.reset(temporary_file());
  if (!file_) {
    stays_in_memory_ = true;
    return true;
  }
  const std::size_t written = std::fwrite(memory_.data(), 1, memory_.size(), file_.get());
  const bool all = written == memory_.size();
  memory_.clear();
  return all;
}

void Spool::copy_to(std::ostream& out) {
  bool whole = stream_.good();
  if (file_) {
    whole = whole && std::fflush(file_.get()) == 0;
    std::rewind(file_.get());
    std::array<char, 65536> piece;
    std::size_t size = 0;
    while ((size = std::fread(piece.data(), 1, piece.size(), file_.get())) > 0) {
      out.write(piece.data(), static_cast<std::streamsize>(size));
    }
    whole = whole && std::ferror(file_.get()) == 0;
  }
  out.write(memory_.data(), static_cast<std::streamsize>(memory_.size()));
  if (!whole) out.setstate(std::ios::badbit);
}

}  // namespace gwlint
