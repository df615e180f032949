// An archive with other contents in some of its entries.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/zip_directory.h"
#include "linter/fix/rewrite.h"

namespace gwlint::docx {

struct NewContent {
  std::size_t entry = 0;  // index into the directory
  std::string bytes;
};

// `archive` with new contents, each entry once. Only their data, sizes and checksums change, and
// the offsets of what stands behind them: all other entries, names, times, flags, extra fields,
// their order, comments and gaps stay byte for byte. `directory` is that of the end record at
// `end_record`.
RewriteResult replace_entries(std::string_view archive, const ZipDirectory& directory,
                              std::size_t end_record, const std::vector<NewContent>& contents);

}  // namespace gwlint::docx
