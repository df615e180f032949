#include "linter/output/sarif/artifacts.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/files/paths.h"
#include "linter/output/paths.h"

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

constexpr std::string_view kAnalysed = "analysisTarget";
constexpr std::string_view kReferenced = "referencedOnCommandLine";

}  // namespace

std::size_t Artifacts::file_in_role(const std::string& path, std::string_view role) {
  std::string name = uri(relative_path(path, run_));
  const auto [known, is_new] = files_.try_emplace(name, artifacts_.size());
  const std::size_t index = known->second;
  if (is_new) {
    artifacts_.push_back(
        {{"location", {{"uri", std::move(name)}, {"uriBaseId", kSourceRoot}, {"index", index}}},
         {"roles", Json::array()}});
  }
  Json& roles = artifacts_[index]["roles"];
  if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
  return index;
}

std::size_t Artifacts::referenced(const std::string& path, std::optional<Format> format) {
  const std::size_t index = file_in_role(path, kReferenced);
  if (format) describe(artifacts_[index], *format, path);
  return index;
}

std::size_t Artifacts::add(const FileResult& file) {
  const std::size_t index = file_in_role(file.path, file.is_reference ? kReferenced : kAnalysed);
  Json& artifact = artifacts_[index];
  const bool was_read = !file.sha256.empty();  // a file that cannot be opened has neither
  if (was_read) {
    artifact["length"] = file.size;
    artifact["hashes"] = {{"sha-256", file.sha256}};
  }
  if (file.error) return index;
  describe(artifact, file.document.format, file.path);
  if (file.document.format == Format::Text) {
    artifact["encoding"] = encoding(file.document.form.encoding);
  }
  return index;
}

std::size_t Artifacts::configuration(const std::string& path) {
  const std::string relative = relative_path(path, run_);
  const auto [known, is_new] = configurations_.try_emplace(relative, artifacts_.size());
  if (!is_new) return known->second;
  const bool outside = relative.starts_with("../") || relative.starts_with('/');
  leaves_source_root_ = leaves_source_root_ || outside;
  artifacts_.push_back({{"location",
                         {{"uri", uri(outside ? file_name(relative) : std::string_view(relative))},
                          {"uriBaseId", outside ? kConfigurationRoot : kSourceRoot},
                          {"index", known->second}}},
                        {"roles", Json::array({"userSpecifiedConfiguration"})}});
  return known->second;
}

std::size_t Artifacts::configuration(const FileResult& file) {
  const std::size_t index = configuration(file.path);
  Json& artifact = artifacts_[index];
  artifact["length"] = file.size;
  artifact["hashes"] = {{"sha-256", file.sha256}};
  artifact["mimeType"] = "application/toml";
  artifact["encoding"] = "UTF-8";
  return index;
}

std::size_t Artifacts::part(std::size_t parent, const std::string& name) {
  const auto [known, is_new] = parts_.try_emplace({parent, name}, artifacts_.size());
  if (is_new) {
    // A nested artifact's URI is relative to its parent, hence without a base. The slash
    // that 3.24.3 shows before such paths is an error to Sarif.Multitool (SARIF1004).
    artifacts_.push_back({{"location", {{"uri", uri(name)}, {"index", known->second}}},
                          {"parentIndex", parent},
                          {"mimeType", "application/xml"}});
  }
  return known->second;
}

}  // namespace gwlint::sarif
