#include "linter/fix/unified_diff.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "linter/text/escape.h"
#include "linter/text/line_changes.h"

namespace gwlint {
namespace {

constexpr std::uint32_t kContext = 3;  // lines around a change

class Writer {
 public:
  Writer(std::string_view before, std::string_view after)
      : before_(lines_with_ends(before)), after_(lines_with_ends(after)) {}

  std::string write() {
    const std::vector<LineChange> changes = line_changes(before_, after_);
    for (std::size_t first = 0; first < changes.size();) {
      // Changes whose contexts meet share a hunk.
      std::size_t end = first + 1;
      while (end < changes.size() &&
             changes[end].old_begin - changes[end - 1].old_end <= 2 * kContext) {
        ++end;
      }
      add_hunk(std::span(changes).subspan(first, end - first));
      first = end;
    }
    return std::move(out_);
  }

 private:
  void add_hunk(std::span<const LineChange> changes) {
    const LineChange& first = changes.front();
    const LineChange& last = changes.back();
    const std::uint32_t lead = std::min(kContext, first.old_begin);
    const auto left = static_cast<std::uint32_t>(before_.size()) - last.old_end;
    const std::uint32_t tail = std::min(kContext, left);
    fmt::format_to(std::back_inserter(out_), "@@ -{} +{} @@\n",
                   range(first.old_begin - lead, last.old_end + tail),
                   range(first.new_begin - lead, last.new_end + tail));
    std::uint32_t at = first.old_begin - lead;
    for (const LineChange& change : changes) {
      add_lines(' ', before_, at, change.old_begin);
      add_lines('-', before_, change.old_begin, change.old_end);
      add_lines('+', after_, change.new_begin, change.new_end);
      at = change.old_end;
    }
    add_lines(' ', before_, at, last.old_end + tail);
  }

  // `begin,count`, from 1; a range of none is named by the line before it.
  static std::string range(std::uint32_t begin, std::uint32_t end) {
    if (begin == end) return fmt::format("{},0", begin);
    return end - begin == 1 ? fmt::format("{}", begin + 1)
                            : fmt::format("{},{}", begin + 1, end - begin);
  }

  void add_lines(char sign, const std::vector<std::string_view>& lines, std::uint32_t begin,
                 std::uint32_t end) {
    for (std::uint32_t i = begin; i < end; ++i) {
      out_ += sign;
      out_ += lines[i];
      if (!lines[i].ends_with('\n')) out_ += "\n\\ No newline at end of file\n";
    }
  }

  std::vector<std::string_view> before_;
  std::vector<std::string_view> after_;
  std::string out_;
};

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const std::string hunks = Writer(before, after).write();
  if (hunks.empty()) return {};
  const std::string name = (path.starts_with('/') ? "" : "/") + escape(path);
  return fmt::format("--- a{0}\n+++ b{0}\n", name) + hunks;
}

}  // namespace gwlint
