#include "tests/support/zip_reader.h"

#include <stdexcept>

#include <zlib.h>

namespace gwlint::test {
namespace {

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  if (at + size > bytes.size()) throw std::runtime_error("the archive is cut off");
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  }
  return value;
}

std::string inflated(std::string_view data, std::size_t size) {
  std::string content(size, '\0');
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
  stream.avail_in = static_cast<uInt>(data.size());
  stream.next_out = reinterpret_cast<Bytef*>(content.data());
  stream.avail_out = static_cast<uInt>(size);
  inflateInit2(&stream, -MAX_WBITS);
  const int status = inflate(&stream, Z_FINISH);
  const bool complete = stream.total_out == size && (status == Z_STREAM_END || size == 0);
  inflateEnd(&stream);
  if (!complete) throw std::runtime_error("an entry does not inflate to its size");
  return content;
}

}  // namespace

std::vector<RawEntry> read_zip(std::string_view archive) {
  const std::size_t end = archive.rfind(std::string_view("PK\5\6", 4));
  if (end == std::string_view::npos) throw std::runtime_error("no archive");
  const std::size_t directory = number(archive, end + 16, 4);
  std::vector<RawEntry> entries;
  std::vector<std::size_t> begins;
  std::size_t at = directory;
  for (std::uint32_t left = number(archive, end + 10, 2); left > 0; --left) {
    const std::size_t header = number(archive, at + 42, 4);
    const std::size_t data =
        header + 30 + number(archive, header + 26, 2) + number(archive, header + 28, 2);
    const std::string_view stored = archive.substr(data, number(archive, at + 20, 4));
    const std::size_t size = number(archive, at + 24, 4);
    RawEntry entry;
    entry.name = archive.substr(at + 46, number(archive, at + 28, 2));
    entry.method = static_cast<std::uint16_t>(number(archive, at + 10, 2));
    entry.time = number(archive, at + 12, 4);
    entry.content = entry.method == 0 ? std::string(stored) : inflated(stored, size);
    const auto* const bytes = reinterpret_cast<const Bytef*>(entry.content.data());
    if (entry.content.size() != size ||
        crc32(0, bytes, static_cast<uInt>(size)) != number(archive, at + 16, 4)) {
      throw std::runtime_error("wrong size or checksum of " + entry.name);
    }
    entries.push_back(std::move(entry));
    begins.push_back(header);
    at += 46 + number(archive, at + 28, 2) + number(archive, at + 30, 2) +
          number(archive, at + 32, 2);
  }
  begins.push_back(directory);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    entries[i].bytes = archive.substr(begins[i], begins[i + 1] - begins[i]);
  }
  return entries;
}

std::string unzip(std::string_view archive, std::string_view name) {
  for (RawEntry& entry : read_zip(archive)) {
    if (entry.name == name) return std::move(entry.content);
  }
  throw std::runtime_error("no entry " + std::string(name));
}

}  // namespace gwlint::test
