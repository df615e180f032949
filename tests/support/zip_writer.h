// Writes ZIP files byte by byte, so that tests can make unsound ones too.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

struct ZipEntry {
  std::string name;
  std::string content;
  bool deflated = true;
  bool data_descriptor = false;  // sizes and checksum follow the data

  // What is written in the place of the truth.
  std::optional<std::uint32_t> declared_size = std::nullopt;
  std::optional<std::uint64_t> zip64_size =
      std::nullopt;  // declared in the directory's zip64 field
  std::optional<std::uint32_t> declared_crc = std::nullopt;
  std::optional<std::uint16_t> method = std::nullopt;
  std::optional<std::string> local_name = std::nullopt;
  std::optional<std::string> unicode_name = std::nullopt;  // APPNOTE 4.6.9, in the directory only
  std::optional<std::size_t> same_data_as = std::nullopt;  // index of an entry written before
  bool encrypted = false;                                  // the flag only
};

// The archive's bytes: the same for the same entries, on every machine.
std::string write_zip(const std::vector<ZipEntry>& entries, std::string_view comment = {});

}  // namespace gwlint::test
