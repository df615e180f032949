#include "linter/output/reporters.h"

#include <array>

namespace gwlint {

std::span<const ReporterFormat> reporter_formats() {
  static constexpr std::array<ReporterFormat, 10> kFormats{{
      {"text", make_text_reporter},
      {"compact", make_compact_reporter},
      {"json", make_json_reporter},
      {"sarif", make_sarif_reporter},
      {"rdjson", make_rdjson_reporter},
      {"github", make_github_reporter},
      {"gitlab", make_gitlab_reporter},
      {"junit", make_junit_reporter},
      {"markdown", make_markdown_reporter},
      {"html", make_html_reporter},
  }};
  return kFormats;
}

}  // namespace gwlint
