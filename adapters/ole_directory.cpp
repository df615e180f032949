#include "adapters/ole_directory.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace gwlint {
namespace {

constexpr std::string_view kSignature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

// Sectors of the directory, and of the list of FAT sectors, that are looked at. A Word document has
// a dozen entries; 512 sectors hold 2048.
constexpr std::uint32_t kMostSectors = 512;
constexpr std::uint32_t kMostFatLists = 4096;

constexpr std::size_t kEntryBytes = 128;
constexpr std::uint32_t kHeaderFatSectors = 109;
constexpr std::uint32_t kLastRegularSector = 0xfffffffa;  // above: end of chain, free …

class OleFile {
 public:
  explicit OleFile(std::string_view bytes) : bytes_(bytes) {
    const std::uint16_t shift = u16(30).value_or(0);
    if (shift == 9 || shift == 12) sector_bytes_ = std::size_t{1} << shift;
  }

  std::vector<std::string> names() const {
    std::vector<std::string> names;
    if (sector_bytes_ == 0) return names;
    std::optional<std::uint32_t> sector = u32(48);
    for (std::uint32_t count = 0; sector && count < kMostSectors; ++count) {
      const std::optional<std::size_t> begin = offset_of(*sector);
      if (!begin) break;
      add_entries(*begin, names);
      sector = next_sector(*sector);
    }
    return names;
  }

 private:
  std::optional<std::uint16_t> u16(std::size_t offset) const {
    if (offset > bytes_.size() || bytes_.size() - offset < 2) return std::nullopt;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes_[offset + i]); };
    return static_cast<std::uint16_t>(byte(0) | byte(1) << 8);
  }

  std::optional<std::uint32_t> u32(std::size_t offset) const {
    const auto low = u16(offset);
    const auto high = u16(offset + 2);
    if (!low || !high) return std::nullopt;
    return std::uint32_t{*low} | std::uint32_t{*high} << 16;
  }

  // Sector 0 follows the header, which takes one sector.
  std::optional<std::size_t> offset_of(std::uint32_t sector) const {
    if (sector > kLastRegularSector) return std::nullopt;
    const std::size_t offset = (std::size_t{sector} + 1) * sector_bytes_;
    return offset < bytes_.size() ? std::optional(offset) : std::nullopt;
  }

  std::optional<std::uint32_t> next_sector(std::uint32_t sector) const {
    const auto per_sector = static_cast<std::uint32_t>(sector_bytes_ / 4);
    const auto fat_sector = fat_sector_at(sector / per_sector);
    if (!fat_sector) return std::nullopt;
    const auto begin = offset_of(*fat_sector);
    if (!begin) return std::nullopt;
    return u32(*begin + std::size_t{sector % per_sector} * 4);
  }

  // The sector that holds part `index` of the FAT: 109 are listed in the header, the others in a
  // chain of sectors whose last number points to the next.
  std::optional<std::uint32_t> fat_sector_at(std::uint32_t index) const {
    if (index < kHeaderFatSectors) return u32(76 + std::size_t{index} * 4);
    index -= kHeaderFatSectors;
    const auto per_list = static_cast<std::uint32_t>(sector_bytes_ / 4 - 1);
    const std::uint32_t lists = index / per_list;
    if (lists > kMostFatLists) return std::nullopt;
    std::optional<std::uint32_t> list = u32(68);
    for (std::uint32_t i = 0;; ++i) {
      if (!list) return std::nullopt;
      const auto begin = offset_of(*list);
      if (!begin) return std::nullopt;
      if (i == lists) return u32(*begin + std::size_t{index % per_list} * 4);
      list = u32(*begin + std::size_t{per_list} * 4);
    }
  }

  void add_entries(std::size_t begin, std::vector<std::string>& names) const {
    for (std::size_t entry = begin; entry < begin + sector_bytes_; entry += kEntryBytes) {
      const std::uint16_t size = u16(entry + 64).value_or(0);  // bytes, with the closing NUL
      if (size < 4 || size > 64) continue;
      std::string name;
      for (std::size_t i = 0; i + 2 < size; i += 2) {
        const std::uint16_t unit = u16(entry + i).value_or(0);
        name += unit < 0x80 ? static_cast<char>(unit) : '?';
      }
      names.push_back(std::move(name));
    }
  }

  std::string_view bytes_;
  std::size_t sector_bytes_ = 0;  // 0: the header is damaged
};

}  // namespace

bool is_ole(std::string_view bytes) {
  return bytes.starts_with(kSignature);
}

std::vector<std::string> ole_names(std::string_view bytes) {
  return OleFile(bytes).names();
}

}  // namespace gwlint
