#include "linter/cli/outputs.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "linter/files/paths.h"

namespace gwlint {
namespace {

constexpr Bilingual kCannotWrite = {"无法写入 {}：{}。", "Cannot write {}: {}."};

std::string names_of_formats() {
  std::string names;
  for (const ReporterFormat& format : reporter_formats()) {
    if (!names.empty()) names += ", ";
    names += format.name;
  }
  return names;
}

OutputRequest parse_format(std::string_view value) {
  const std::size_t equals = value.find('=');
  const std::string_view name = value.substr(0, equals);
  const auto formats = reporter_formats();
  const auto format = std::find_if(formats.begin(), formats.end(),
                                   [&](const ReporterFormat& f) { return f.name == name; });
  if (format == formats.end()) {
    throw BadCall(
        {"没有“{}”这种输出格式，可用的格式：{}。", "There is no format '{}'; the formats are: {}."},
        name, names_of_formats());
  }
  if (equals == std::string_view::npos) return {&*format, {}};
  std::string file(value.substr(equals + 1));
  if (file.empty()) {
    throw BadCall({"--format {0}= 之后缺少文件名。", "A file name is missing after --format {0}=."},
                  name);
  }
  return {&*format, std::move(file)};
}

}  // namespace

std::vector<OutputRequest> parse_formats(std::span<const std::string> values) {
  std::vector<OutputRequest> requests;
  std::set<std::string> places;
  for (const std::string& value : values) {
    OutputRequest request = parse_format(value);
    if (!places.insert(clean_path(request.file)).second) {
      throw BadCall({"两种输出格式写到了同一处；请用 --format 格式=文件 分开。",
                     "Two formats would write to one place; part them with --format FORMAT=FILE."});
    }
    requests.push_back(std::move(request));
  }
  if (requests.empty()) requests.push_back(parse_format("text"));
  return requests;
}

Outputs::Outputs(std::span<const OutputRequest> requests, const ReportOptions& options, bool quiet,
                 const Console& console)
    : options_(options), console_(console) {
  for (const OutputRequest& request : requests) {
    if (!request.file.empty() || !quiet) open(request);
  }
}

void Outputs::open(const OutputRequest& request) {
  Output output{request.file, nullptr, &console_.streams.out, nullptr};
  if (!request.file.empty()) {
    auto file = AtomicFile::create(request.file, interruption());
    if (!file) throw BadCall(kCannotWrite, request.file, file.error().message());
    output.file = std::move(*file);
    output.stream = &output.file->stream();
  }
  output.reporter = request.format->make(*output.stream);
  outputs_.push_back(std::move(output));
}

Needs Outputs::needs() const {
  Needs all;
  for (const Output& output : outputs_) {
    const Needs needs = output.reporter->needs(options_);
    all.sha256 = all.sha256 || needs.sha256;
    all.bytes = all.bytes || needs.bytes;
    all.layout = all.layout || needs.layout;
    all.version_control = all.version_control || needs.version_control;
  }
  return all;
}

Interruption& Outputs::interruption() {
  if (!interruption_) interruption_.emplace();
  return *interruption_;
}

void Outputs::begin(RunInfo run, bool color, bool color_files) {
  run.options = options_;
  for (Output& output : outputs_) {
    run.color = output.file ? color_files : color;
    output.reporter->begin(run);
  }
}

void Outputs::file(const FileResult& result) {
  for (Output& output : outputs_) output.reporter->file(result);
}

void Outputs::end(const RunSummary& summary) {
  for (Output& output : outputs_) output.reporter->end(summary);
}

bool Outputs::alive() const {
  return outputs_.empty() ||
         std::ranges::any_of(outputs_, [](const Output& output) { return output.stream->good(); });
}

bool Outputs::close() {
  bool all_written = console_.flush_output();
  for (Output& output : outputs_) {
    if (!output.file) continue;
    if (const std::error_code error = output.file->commit()) {
      console_.complain(kCannotWrite, output.path, error.message());
      all_written = false;
    }
  }
  return all_written;
}

}  // namespace gwlint
