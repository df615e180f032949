#include "tests/adapters/docx/unzip.h"

#include <gtest/gtest.h>

#include "adapters/docx/package.h"
#include "adapters/docx/zip_directory.h"

namespace gwlint::docx {
namespace {

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  }
  return value;
}

}  // namespace

std::vector<RawEntry> raw_entries(std::string_view archive) {
  const std::size_t end = zip_end_records(archive).front();
  const auto directory = read_zip_directory(archive, end, number(archive, end + 10, 2));
  std::vector<RawEntry> entries;
  for (std::size_t i = 0; i < directory->size(); ++i) {
    const ZipDirectoryEntry& entry = (*directory)[i];
    const std::size_t next = i + 1 < directory->size()
                                 ? static_cast<std::size_t>((*directory)[i + 1].local_header)
                                 : directory->front().record;
    const auto begin = static_cast<std::size_t>(entry.local_header);
    entries.push_back(
        {std::string(entry.name), static_cast<std::uint16_t>(number(archive, entry.record + 10, 2)),
         number(archive, entry.record + 12, 4), std::string(archive.substr(begin, next - begin))});
  }
  return entries;
}

std::string unzip(std::string_view archive, std::string_view name) {
  const Limits limits;
  const Deadline deadline(limits.time);
  auto package = Package::open(archive, limits, deadline);
  std::string content;
  if (!package || package->read(name, [&content](std::string_view piece) {
        content.append(piece);
        return true;
      })) {
    ADD_FAILURE() << "cannot read " << name;
  }
  return content;
}

}  // namespace gwlint::docx
