#include "adapters/docx/package.h"

#include <algorithm>
#include <array>
#include <new>

#include <fmt/format.h>
#include <zip.h>
#include <zlib.h>

#include "adapters/docx/part_name.h"

namespace gwlint::docx {
namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
constexpr std::size_t kLocalHeaderBytes = 30;

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

// True where a call of libzip, or of zlib below it, has failed for want of memory. In some places
// libzip then names no error at all, which it does in no other case.
bool wants_memory(zip_error_t* error) {
  const int code = zip_error_code_zip(error);
  if (code == ZIP_ER_OK) return true;
  if (code == ZIP_ER_ZLIB) return zip_error_code_system(error) == Z_MEM_ERROR;
  return code == ZIP_ER_MEMORY;
}

// What libzip says of a failed call, as one of our kinds.
ReadError from_libzip(std::string_view part, zip_error_t* error) {
  if (wants_memory(error)) throw std::bad_alloc();
  const Detail where = describe(part);
  const std::string said = zip_error_strerror(error);
  switch (zip_error_code_zip(error)) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
      return failure(ReadErrorKind::Encrypted, where, Bilingual{});
    case ZIP_ER_COMPNOTSUPP:
    case ZIP_ER_ENCRNOTSUPP:
      return failure(ReadErrorKind::UnsupportedCompression, where, Bilingual{});
    case ZIP_ER_MULTIDISK:
      return failure(ReadErrorKind::Damaged, where,
                     Bilingual{"分卷压缩包", "an archive of several volumes"});
    case ZIP_ER_CRC:
      return failure(ReadErrorKind::Damaged, where, Bilingual{"校验和不符", "wrong checksum"});
    default:
      return failure(ReadErrorKind::Damaged, where, Detail{said, said});
  }
}

ReadError wrong_size(std::string_view part, std::uint64_t declared) {
  return failure(
      ReadErrorKind::Damaged, describe(part),
      Detail{fmt::format("解压后的大小与声明的 {} 字节不符", declared),
             fmt::format("inflates to another size than the {} bytes declared", declared)});
}

}  // namespace

void Package::Close::operator()(zip* archive) const {
  zip_discard(archive);
}

Result<Package, ReadError> Package::open(std::string_view bytes, const Limits& limits,
                                         const Deadline& deadline) {
  zip_error_t error;
  zip_error_init(&error);
  const std::unique_ptr<zip_error_t, decltype(&zip_error_fini)> release(&error, &zip_error_fini);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return from_libzip("ZIP", &error);
  Archive archive(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (archive == nullptr) {
    zip_source_free(source);
    return from_libzip("ZIP", &error);
  }
  Package package(std::move(archive), bytes, limits, deadline);
  if (Failure failed = package.index_names()) return *std::move(failed);
  return package;
}

Failure Package::index_names() {
  const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive_.get(), 0));
  if (count > limits_->entries) {
    return over_limit(describe("ZIP"), Limit::Entries, *limits_, count);
  }
  if (!find_directory(count)) {
    return failure(ReadErrorKind::Damaged, describe("ZIP"),
                   Bilingual{"中央目录有误", "unsound central directory"});
  }
  for (std::uint64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(archive_.get(), i, ZIP_FL_ENC_RAW);
    if (name == nullptr) return from_libzip("ZIP", zip_get_error(archive_.get()));
    // libzip's names end at their first NUL, and are those of a Unicode Path field (APPNOTE 4.6.9)
    // where there is one. Readers differ on which name counts.
    std::string_view raw = directory_[i].name;
    raw = raw.substr(0, raw.find('\0'));
    const bool renamed = raw != name;
    index_name(name, {i, renamed});
    if (renamed) index_name(raw, {i, true});
  }
  return std::nullopt;
}

void Package::index_name(std::string_view name, Entry entry) {
  const auto [place, fresh] = names_.try_emplace(fold_part_name(name), entry);
  if (!fresh) place->second.ambiguous = true;
}

// The directory that libzip took: the one with the same data in the same order.
bool Package::find_directory(std::uint64_t count) {
  const auto same = [&](const ZipDirectory& directory) {
    for (std::uint64_t i = 0; i < count; ++i) {
      zip_stat_t stat;
      zip_stat_init(&stat);
      if (zip_stat_index(archive_.get(), i, 0, &stat) != 0) {
        if (wants_memory(zip_get_error(archive_.get()))) throw std::bad_alloc();
        return false;
      }
      if (stat.comp_size != directory[i].stored_bytes) return false;
      if ((stat.valid & ZIP_STAT_CRC) != 0 && stat.crc != directory[i].checksum) return false;
    }
    return true;
  };
  for (const std::size_t end_record : zip_end_records(bytes_)) {
    auto directory = read_zip_directory(bytes_, end_record, count);
    if (!directory || !same(*directory)) continue;
    directory_ = *std::move(directory);
    end_record_ = end_record;
    return true;
  }
  return false;
}

bool Package::contains(std::string_view part) const {
  return names_.contains(fold_part_name(part));
}

std::size_t Package::entry(std::string_view part) const {
  return static_cast<std::size_t>(names_.at(fold_part_name(part)).index);
}

bool Package::claim(std::uint64_t index) {
  const ZipDirectoryEntry& entry = directory_[index];
  const Extent extent{entry.local_header,
                      entry.local_header + kLocalHeaderBytes + entry.stored_bytes, index};
  for (const Extent& other : claimed_) {
    if (other.index == index) return true;
    if (extent.begin < other.end && other.begin < extent.end) return false;
  }
  claimed_.push_back(extent);
  return true;
}

Failure Package::read(std::string_view part, const Sink& sink) {
  const auto found = names_.find(fold_part_name(part));
  if (found == names_.end()) {
    return failure(ReadErrorKind::MissingPart, describe(part), Bilingual{});
  }
  const auto [index, ambiguous] = found->second;
  if (ambiguous) {
    return failure(ReadErrorKind::AmbiguousPart, describe(part),
                   Bilingual{"同名条目不止一个", "several entries have this name"});
  }
  std::uint64_t declared = 0;
  if (Failure failed = check_entry(part, index, declared)) return failed;
  if (!claim(index)) {
    return failure(ReadErrorKind::AmbiguousPart, describe(part),
                   Bilingual{"与另一条目重叠", "overlaps another entry"});
  }
  return inflate(part, index, declared, sink);
}

Failure Package::check_entry(std::string_view part, std::uint64_t index,
                             std::uint64_t& declared) const {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive_.get(), index, 0, &stat) != 0) {
    return from_libzip(part, zip_get_error(archive_.get()));
  }
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
    return failure(ReadErrorKind::Encrypted, describe(part), Bilingual{});
  }
  if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) {
    return failure(ReadErrorKind::UnsupportedCompression, describe(part),
                   Detail{fmt::format("压缩方法 {}", stat.comp_method),
                          fmt::format("method {}", stat.comp_method)});
  }
  declared = stat.size;
  return std::nullopt;
}

Failure Package::inflate(std::string_view part, std::uint64_t index, std::uint64_t declared,
                         const Sink& sink) {
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), index, 0));
  if (file == nullptr) return from_libzip(part, zip_get_error(archive_.get()));
  const auto buffer = std::make_unique_for_overwrite<std::array<char, kPieceBytes>>();
  std::uint64_t total = 0;
  // Only the call after the last byte tells whether the checksum is right.
  while (true) {
    const zip_int64_t got = zip_fread(file.get(), buffer->data(), buffer->size());
    if (got < 0) return from_libzip(part, zip_file_get_error(file.get()));
    if (got == 0) break;
    total += static_cast<std::uint64_t>(got);
    inflated_ += static_cast<std::uint64_t>(got);
    if (total > limits_->part_bytes) {
      return over_limit(describe(part), Limit::PartBytes, *limits_, total);
    }
    if (inflated_ > limits_->inflated_bytes) {
      return over_limit(describe(part), Limit::InflatedBytes, *limits_, inflated_);
    }
    if (total > declared) return wrong_size(part, declared);
    if (deadline_->passed()) return over_limit(describe(part), Limit::Time, *limits_);
    if (!sink({buffer->data(), static_cast<std::size_t>(got)})) return std::nullopt;
  }
  if (total != declared) return wrong_size(part, declared);
  return std::nullopt;
}

}  // namespace gwlint::docx
