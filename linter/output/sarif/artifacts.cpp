#include "linter/output/sarif/artifacts.h"

#include <cstdint>
#include <utility>

#include "linter/files/paths.h"
#include "linter/output/paths.h"
#include "linter/text/base64.h"

namespace gwlint::sarif {
namespace {

std::string_view mime_type(Format format, std::string_view path) {
  if (format == Format::Docx) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }
  return path.ends_with(".md") ? "text/markdown" : "text/plain";
}

// Names of IANA's registry; UTF-16 with a byte order mark says its order itself.
std::string_view encoding(TextForm::Encoding encoding) {
  switch (encoding) {
    case TextForm::Encoding::Utf8:
      return "UTF-8";
    case TextForm::Encoding::Utf16Le:
    case TextForm::Encoding::Utf16Be:
      return "UTF-16";
    case TextForm::Encoding::Gb18030:
      return "GB18030";
  }
  return "UTF-8";
}

void describe(Json& artifact, Format format, std::string_view path) {
  artifact["mimeType"] = mime_type(format, path);
  // Its regions count the lines of what `gwlint extract` prints, not the bytes of the ZIP.
  if (format == Format::Docx) artifact["properties"] = {{"gwlint/regions", "projection"}};
}

// The file itself (3.3), for those who have nothing but the log. Its text is the one that regions
// count in: without a byte order mark, which they do not count.
Json contents_of(const FileResult& file) {
  if (file.document.format == Format::Text) return {{"text", file.document.text}};
  return {{"binary", base64(file.bytes)}, {"rendered", {{"text", file.document.text}}}};
}

void describe_bytes(Json& artifact, const FileResult& file) {
  const bool was_read = !file.sha256.empty();  // a file that cannot be opened has neither
  if (!was_read) return;
  artifact["length"] = file.size;
  artifact["hashes"] = {{"sha-256", file.sha256}};
}

Json location_of(std::string uri, std::string_view base, std::size_t index) {
  return {{"uri", std::move(uri)}, {"uriBaseId", base}, {"index", index}};
}

constexpr std::string_view kAnalysed = "analysisTarget";
constexpr std::string_view kReferenced = "referencedOnCommandLine";

}  // namespace

void Artifacts::foresee(std::span<const Input> inputs, std::span<const Input> compared) {
  inputs_ = inputs.size();
  if (compared.empty()) return;
  std::set<std::string> referenced;
  for (const Input& file : compared) referenced.insert(uri(relative_path(file.path, run_)));
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    std::string name = uri(relative_path(inputs[i].path, run_));
    if (!referenced.contains(name)) continue;
    both_.insert(name);
    files_.emplace(std::move(name), i);
  }
}

Json Artifacts::add(const FileResult& file) {
  return file.is_reference ? add_reference(file.path, &file, std::nullopt) : add_input(file);
}

Json Artifacts::add_input(const FileResult& file) {
  std::string name = uri(relative_path(file.path, run_));
  const bool foreseen = of_inputs_.size() < inputs_;
  last_ = foreseen ? of_inputs_.size() : next_other();
  parts_.clear();
  Json location = location_of(name, kSourceRoot, last_);
  Json artifact = {{"location", location}, {"roles", Json::array({kAnalysed})}};
  if (both_.contains(name)) artifact["roles"].push_back(kReferenced);
  describe_bytes(artifact, file);
  // What cannot be read is not embedded either, nor what was passed over: no result points into it,
  // and nobody knows what it holds.
  if (!file.error) {
    describe(artifact, file.document.format, file.path);
    if (file.document.format == Format::Text) {
      artifact["encoding"] = encoding(file.document.form.encoding);
    }
    const bool embeds = run_.options.embed && !file.is_passed_over;
    if (embeds) artifact["contents"] = contents_of(file);
  }
  (foreseen ? of_inputs_ : others_).add(artifact);
  if (!foreseen) files_.try_emplace(std::move(name), last_);
  return location;
}

Json Artifacts::referenced(const std::string& path, std::optional<Format> format) {
  return add_reference(path, nullptr, format);
}

Json Artifacts::add_reference(const std::string& path, const FileResult* file,
                              std::optional<Format> format) {
  std::string name = uri(relative_path(path, run_));
  const auto [known, is_new] = files_.try_emplace(name, next_other());
  Json location = location_of(std::move(name), kSourceRoot, known->second);
  if (!is_new) return location;
  Json artifact = {{"location", location}, {"roles", Json::array({kReferenced})}};
  if (file != nullptr) describe_bytes(artifact, *file);
  if (format) describe(artifact, *format, path);
  others_.add(artifact);
  return location;
}

Json Artifacts::configuration(const std::string& path) {
  return add_configuration(path, nullptr);
}

Json Artifacts::configuration(const FileResult& file) {
  return add_configuration(file.path, &file);
}

Json Artifacts::add_configuration(const std::string& path, const FileResult* file) {
  const std::string relative = relative_path(path, run_);
  const auto [known, is_new] = configurations_.try_emplace(relative);
  if (!is_new) return known->second;
  const bool outside = relative.starts_with("../") || relative.starts_with('/');
  leaves_source_root_ = leaves_source_root_ || outside;
  known->second = location_of(uri(outside ? file_name(relative) : std::string_view(relative)),
                              outside ? kConfigurationRoot : kSourceRoot, next_other());
  Json artifact = {{"location", known->second},
                   {"roles", Json::array({"userSpecifiedConfiguration"})}};
  if (file != nullptr) {
    describe_bytes(artifact, *file);
    artifact["mimeType"] = "application/toml";
    artifact["encoding"] = "UTF-8";
    if (run_.options.embed) artifact["contents"] = contents_of(*file);
  }
  others_.add(artifact);
  return known->second;
}

void Artifacts::add_part(const std::string& name) {
  if (!parts_.insert(name).second) return;
  // A nested artifact's URI is relative to its parent, hence without a base. The slash
  // that 3.24.3 shows before such paths is an error to Sarif.Multitool (SARIF1004).
  others_.add({{"location", {{"uri", uri(name)}, {"index", next_other()}}},
               {"parentIndex", last_},
               {"mimeType", "application/xml"}});
}

void Artifacts::write_to(std::ostream& out) {
  out << '[';
  of_inputs_.copy_to(out);
  if (of_inputs_.size() > 0 && others_.size() > 0) out << ',';
  others_.copy_to(out);
  out << ']';
}

}  // namespace gwlint::sarif
