#include "tests/support/zip_writer.h"

#include <stdexcept>

#include <zlib.h>

namespace gwlint::test {
namespace {

constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kEncryptedFlag = 1;
constexpr std::uint16_t kDescriptorFlag = 8;
constexpr std::uint16_t kDosDate = 0x21;  // 1 January 1980

void put(std::string& bytes, std::uint64_t value, int size) {
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

// Raw deflate data: no zlib header.
std::string deflated(std::string_view content) {
  z_stream stream{};
  if (deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::runtime_error("deflateInit2");
  }
  std::string result(deflateBound(&stream, content.size()), '\0');
  std::string input(content);
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(result.data());
  stream.avail_out = static_cast<uInt>(result.size());
  deflate(&stream, Z_FINISH);
  result.resize(stream.total_out);
  deflateEnd(&stream);
  return result;
}

std::uint32_t checksum(std::string_view content) {
  return static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
}

// An entry with all that its two headers say.
struct Written {
  std::string name;
  std::uint16_t flags = 0;
  std::uint16_t method = kStored;
  std::uint32_t crc = 0;
  std::uint32_t stored = 0;
  std::uint32_t size = 0;
  std::uint32_t offset = 0;
  std::string extra;  // of the directory
};

// The Info-ZIP Unicode Path extra field: another name for the entry called `name`.
std::string unicode_path(std::string_view name, std::string_view other) {
  std::string field = "up";
  put(field, 5 + other.size(), 2);
  put(field, 1, 1);
  put(field, checksum(name), 4);
  return field.append(other);
}

// The fields that local and central headers share, from the version needed on.
void put_header(std::string& bytes, const Written& entry, std::string_view name, bool sizes_known,
                std::size_t extra_bytes) {
  put(bytes, 20, 2);
  put(bytes, entry.flags, 2);
  put(bytes, entry.method, 2);
  put(bytes, 0, 2);
  put(bytes, kDosDate, 2);
  put(bytes, sizes_known ? entry.crc : 0, 4);
  put(bytes, sizes_known ? entry.stored : 0, 4);
  put(bytes, sizes_known ? entry.size : 0, 4);
  put(bytes, name.size(), 2);
  put(bytes, extra_bytes, 2);
}

Written write_entry(std::string& bytes, const ZipEntry& entry) {
  const std::string data = entry.deflated ? deflated(entry.content) : entry.content;
  Written written;
  written.name = entry.name;
  written.flags = static_cast<std::uint16_t>((entry.encrypted ? kEncryptedFlag : 0) |
                                             (entry.data_descriptor ? kDescriptorFlag : 0));
  written.method = entry.method.value_or(entry.deflated ? kDeflated : kStored);
  written.crc = entry.declared_crc.value_or(checksum(entry.content));
  written.stored = static_cast<std::uint32_t>(data.size());
  written.size = entry.declared_size.value_or(static_cast<std::uint32_t>(entry.content.size()));
  written.offset = static_cast<std::uint32_t>(bytes.size());
  if (entry.zip64_size) {
    written.size = 0xFFFF'FFFF;
    put(written.extra, 1, 2);
    put(written.extra, 8, 2);
    put(written.extra, *entry.zip64_size, 8);
  }
  if (entry.unicode_name) written.extra += unicode_path(entry.name, *entry.unicode_name);
  const std::string name = entry.local_name.value_or(entry.name);
  bytes += "PK\3\4";
  put_header(bytes, written, name, !entry.data_descriptor, 0);
  bytes += name;
  bytes += data;
  if (entry.data_descriptor) {
    bytes += "PK\7\10";
    put(bytes, written.crc, 4);
    put(bytes, written.stored, 4);
    put(bytes, written.size, 4);
  }
  return written;
}

}  // namespace

std::string write_zip(const std::vector<ZipEntry>& entries, std::string_view comment) {
  std::string bytes;
  std::vector<Written> directory;
  for (const ZipEntry& entry : entries) {
    if (entry.same_data_as) {
      directory.push_back(directory[*entry.same_data_as]);
      directory.back().name = entry.name;
    } else {
      directory.push_back(write_entry(bytes, entry));
    }
  }
  const std::size_t directory_offset = bytes.size();
  for (const Written& entry : directory) {
    bytes += "PK\1\2";
    put(bytes, 20, 2);
    put_header(bytes, entry, entry.name, true, entry.extra.size());
    put(bytes, 0, 2);  // comment
    put(bytes, 0, 2);  // disk
    put(bytes, 0, 2);  // internal attributes
    put(bytes, 0, 4);  // external attributes
    put(bytes, entry.offset, 4);
    bytes += entry.name;
    bytes += entry.extra;
  }
  const std::size_t directory_size = bytes.size() - directory_offset;
  bytes += "PK\5\6";
  put(bytes, 0, 4);  // disks
  put(bytes, directory.size(), 2);
  put(bytes, directory.size(), 2);
  put(bytes, directory_size, 4);
  put(bytes, directory_offset, 4);
  put(bytes, comment.size(), 2);
  bytes += comment;
  return bytes;
}

}  // namespace gwlint::test
