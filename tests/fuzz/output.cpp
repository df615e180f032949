#include <algorithm>
#include <initializer_list>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include "linter/output/reporter.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/judging.h"
#include "tests/fuzz/support/properties.h"
#include "tests/support/xml_document.h"

namespace gwlint::fuzz {
namespace {

constexpr std::string_view kEscape = "\x1B";
constexpr std::string_view kRightToLeft = "\u202E";

std::string written(const ReporterFormat& format, std::string_view bytes, Language language) {
  std::ostringstream out;
  const std::unique_ptr<Reporter> reporter = format.make(out);
  const ReportOptions options;
  const FileResult result = checked_for(bytes, reporter->needs(options));
  RunInfo run;
  run.version = "0";
  run.language = language;
  run.rules = all_rules().rules();
  run.notices = all_rules().notices();
  run.show_suppressed = true;
  run.options = options;
  reporter->begin(run);
  reporter->file(result);
  reporter->end({});
  return out.str();
}

bool is_one_of(std::string_view format, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, format) != names.end();
}

bool is_xml(const std::string& output) {
  try {
    const test::XmlDocument document(output);
    return true;
  } catch (const std::runtime_error&) {
    return false;
  }
}

// Workflow commands and nothing else.
bool are_commands(const std::string& output) {
  std::istringstream lines(output);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("::")) return false;
  }
  return true;
}

void expect_sound(std::string_view format, const std::string& output) {
  expect_utf8(output, format);
  expect(output.find(kEscape) == std::string::npos, "no output moves a terminal", format);
  if (is_one_of(format, {"text", "compact", "github", "markdown"})) {
    expect(output.find(kRightToLeft) == std::string::npos, "no output deceives readers", format);
  }
  if (is_one_of(format, {"json", "sarif", "gitlab"})) {
    expect(nlohmann::json::accept(output), "JSON is written", format);
  }
  if (format == "junit") expect(is_xml(output), "XML is written");
  if (format == "github") expect(are_commands(output), "commands are written", output);
}

}  // namespace

void output(std::string_view input) {
  for (const ReporterFormat& format : reporter_formats()) {
    const Language language = input.size() % 2 == 0 ? Language::Chinese : Language::English;
    const std::string output = written(format, input, language);
    expect_sound(format.name, output);
  }
}

}  // namespace gwlint::fuzz
