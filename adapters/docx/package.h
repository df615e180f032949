// A ZIP file as a package of parts: ECMA-376 part 2 (OPC).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "adapters/docx/failure.h"
#include "adapters/docx/zip_directory.h"
#include "linter/document/deadline.h"
#include "linter/document/limits.h"
#include "linter/result.h"

struct zip;

namespace gwlint::docx {

// Only the parts asked for are ever inflated, in pieces; nothing is written anywhere. Sizes that
// the archive declares are not believed: what is inflated is counted.
class Package {
 public:
  // `bytes` and `limits` must outlive the package.
  static Result<Package, ReadError> open(std::string_view bytes, const Limits& limits,
                                         const Deadline& deadline);

  bool contains(std::string_view part) const;
  // The place of a part in the directory, which `contains` has found.
  std::size_t entry(std::string_view part) const;
  const ZipDirectory& directory() const { return directory_; }
  // Offset of the end record that the directory belongs to.
  std::size_t end_record() const { return end_record_; }

  // Takes the next piece of a part; false stops the reading, which then has not failed.
  using Sink = std::function<bool(std::string_view piece)>;
  // Inflates a part piece by piece. The pieces are good only when no failure comes back: a bad
  // checksum shows at the very end.
  Failure read(std::string_view part, const Sink& sink);

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  using Archive = std::unique_ptr<zip, Close>;
  struct Entry {
    std::uint64_t index = 0;
    // Another entry has the same folded name, or this one has two names.
    bool ambiguous = false;
  };
  struct Extent {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t index = 0;
  };

  Package(Archive archive, std::string_view bytes, const Limits& limits, const Deadline& deadline)
      : archive_(std::move(archive)), bytes_(bytes), limits_(&limits), deadline_(&deadline) {}

  Failure index_names();
  void index_name(std::string_view name, Entry entry);
  bool find_directory(std::uint64_t count);
  // Remembers the bytes that an entry occupies; false when an entry read before shares some.
  bool claim(std::uint64_t index);
  Failure check_entry(std::string_view part, std::uint64_t index, std::uint64_t& declared) const;
  Failure inflate(std::string_view part, std::uint64_t index, std::uint64_t declared,
                  const Sink& sink);

  Archive archive_;
  std::string_view bytes_;
  const Limits* limits_;
  const Deadline* deadline_;
  ZipDirectory directory_;
  std::size_t end_record_ = 0;
  std::unordered_map<std::string, Entry> names_;
  std::vector<Extent> claimed_;
  std::uint64_t inflated_ = 0;
};

}  // namespace gwlint::docx
