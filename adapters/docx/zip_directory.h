// The central directory of a ZIP file (APPNOTE 4.3.12), read for what libzip does not tell: where
// each entry's local header stands.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace gwlint::docx {

struct ZipDirectoryEntry {
  std::string_view name;   // raw bytes
  std::size_t record = 0;  // where the entry stands in the directory
  std::uint32_t checksum = 0;
  std::uint64_t local_header = 0;
  std::uint64_t stored_bytes = 0;
};

using ZipDirectory = std::vector<ZipDirectoryEntry>;

// Offsets of everything that looks like an end record, the last one first. There may be several:
// the archive's comment can hold what looks like one.
std::vector<std::size_t> zip_end_records(std::string_view bytes);

// The directory that the end record at `end_record` points to; nothing when it is not sound or has
// another number of entries than `entries`.
std::optional<ZipDirectory> read_zip_directory(std::string_view bytes, std::size_t end_record,
                                               std::uint64_t entries);

}  // namespace gwlint::docx
