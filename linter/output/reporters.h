// The reporters that there are; reporters.cpp lists them by name.
#pragma once

#include <memory>
#include <ostream>

#include "linter/output/reporter.h"

namespace gwlint {

std::unique_ptr<Reporter> make_text_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_compact_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_json_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_sarif_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_rdjson_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_github_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_gitlab_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_junit_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_markdown_reporter(std::ostream& out);
std::unique_ptr<Reporter> make_html_reporter(std::ostream& out);

}  // namespace gwlint
