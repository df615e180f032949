#include "adapters/docx/zip_directory.h"

#include <algorithm>

namespace gwlint::docx {
namespace {

constexpr std::string_view kEndSignature("PK\5\6", 4);
constexpr std::string_view kEnd64Signature("PK\6\6", 4);
constexpr std::string_view kLocator64Signature("PK\6\7", 4);
constexpr std::string_view kEntrySignature("PK\1\2", 4);
constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kEnd64Bytes = 56;
constexpr std::size_t kLocator64Bytes = 20;
constexpr std::size_t kEntryBytes = 46;
constexpr std::size_t kLongestComment = 65'535;
constexpr std::uint16_t kZip64Extra = 1;

// Little-endian number of `size` bytes; the caller has made sure that they are there.
std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  }
  return value;
}

bool has(std::string_view bytes, std::uint64_t at, std::size_t size) {
  return at <= bytes.size() && size <= bytes.size() - at;
}

struct Extent {
  std::uint64_t entries = 0;
  std::uint64_t offset = 0;
};

// Number of entries and offset of the directory, from the zip64 end record where there is one.
Extent directory_extent(std::string_view bytes, std::size_t end_record) {
  const Extent plain{number(bytes, end_record + 10, 2), number(bytes, end_record + 16, 4)};
  if (plain.entries != 0xFFFF && plain.offset != 0xFFFF'FFFF) return plain;
  if (end_record < kLocator64Bytes) return plain;
  const std::size_t locator = end_record - kLocator64Bytes;
  if (bytes.substr(locator, 4) != kLocator64Signature) return plain;
  const std::uint64_t end64 = number(bytes, locator + 8, 8);
  if (!has(bytes, end64, kEnd64Bytes) || bytes.substr(end64, 4) != kEnd64Signature) return plain;
  return {number(bytes, end64 + 32, 8), number(bytes, end64 + 48, 8)};
}

// Puts the 64-bit values of the zip64 extra field in the place of those that overflowed.
void apply_zip64(std::string_view extra, std::uint64_t inflated_bytes, ZipDirectoryEntry& entry) {
  while (extra.size() >= 4) {
    const std::uint64_t id = number(extra, 0, 2);
    const std::size_t size = static_cast<std::size_t>(number(extra, 2, 2));
    if (extra.size() - 4 < size) return;
    std::string_view field = extra.substr(4, size);
    extra.remove_prefix(4 + size);
    if (id != kZip64Extra) continue;
    const auto take = [&field](std::uint64_t& value) {
      if (value != 0xFFFF'FFFF || field.size() < 8) return;
      value = number(field, 0, 8);
      field.remove_prefix(8);
    };
    take(inflated_bytes);
    take(entry.stored_bytes);
    take(entry.local_header);
    return;
  }
}

}  // namespace

std::vector<std::size_t> zip_end_records(std::string_view bytes) {
  std::vector<std::size_t> found;
  if (bytes.size() < kEndBytes) return found;
  const std::size_t window = kEndBytes + kLocator64Bytes + kLongestComment;
  const std::size_t first = bytes.size() - std::min(bytes.size(), window);
  std::size_t at = bytes.size() - kEndBytes;
  while ((at = bytes.rfind(kEndSignature, at)) != std::string_view::npos && at >= first) {
    found.push_back(at);
    if (at == 0) break;
    --at;
  }
  return found;
}

std::optional<ZipDirectory> read_zip_directory(std::string_view bytes, std::size_t end_record,
                                               std::uint64_t entries) {
  const Extent extent = directory_extent(bytes, end_record);
  if (extent.entries != entries) return std::nullopt;
  ZipDirectory directory;
  std::uint64_t at = extent.offset;
  for (std::uint64_t i = 0; i < entries; ++i) {
    if (!has(bytes, at, kEntryBytes) || bytes.substr(at, 4) != kEntrySignature) return std::nullopt;
    const auto name_bytes = static_cast<std::size_t>(number(bytes, at + 28, 2));
    const auto extra_bytes = static_cast<std::size_t>(number(bytes, at + 30, 2));
    const auto comment_bytes = static_cast<std::size_t>(number(bytes, at + 32, 2));
    if (!has(bytes, at + kEntryBytes, name_bytes + extra_bytes + comment_bytes))
      return std::nullopt;
    ZipDirectoryEntry entry;
    entry.record = static_cast<std::size_t>(at);
    entry.name = bytes.substr(at + kEntryBytes, name_bytes);
    entry.checksum = static_cast<std::uint32_t>(number(bytes, at + 16, 4));
    entry.stored_bytes = number(bytes, at + 20, 4);
    entry.local_header = number(bytes, at + 42, 4);
    apply_zip64(bytes.substr(at + kEntryBytes + name_bytes, extra_bytes), number(bytes, at + 24, 4),
                entry);
    directory.push_back(entry);
    at += kEntryBytes + name_bytes + extra_bytes + comment_bytes;
  }
  return directory;
}

}  // namespace gwlint::docx
