// An archive with other contents in some of its entries, and with further ones.
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

// An entry that the archive lacks. It has no time: that of the epoch of ZIP, 1 January 1980.
struct NewEntry {
  std::string name;
  std::string bytes;
};

// `archive` with new contents, each entry once, and with further entries behind all others. Of the
// rest only what counts or points to what has moved changes: all other entries, names, times,
// flags, extra fields, their order, comments and gaps stay byte for byte. `directory` is that of
// the end record at `end_record`.
RewriteResult replace_entries(std::string_view archive, const ZipDirectory& directory,
                              std::size_t end_record, const std::vector<NewContent>& contents,
                              const std::vector<NewEntry>& added = {});

}  // namespace gwlint::docx
