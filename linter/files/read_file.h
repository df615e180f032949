// Reads the bytes of one file, or says why they cannot be had.
#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>

#include "linter/document/read_error.h"
#include "linter/result.h"

namespace gwlint {

using BytesResult = Result<std::string, ReadError>;

// The bytes of the regular file `path` (links are followed). Never blocks: FIFOs, devices and
// folders are refused before anything is read. A file above `limit` bytes is refused unread; one
// that is written to meanwhile is refused as Changed.
BytesResult read_file(const std::string& path, std::uint64_t limit);

// The bytes of `in` up to its end, refused above `limit`.
BytesResult read_stream(std::istream& in, std::uint64_t limit);

// The refusal of what is above `limit`; its size where that is known.
ReadError over_limit(std::uint64_t limit, std::optional<std::uint64_t> size);

// The refusal that stands for the system error `code` (an errno value).
ReadError read_error_of(int code);

}  // namespace gwlint
