#include "linter/output/sarif/artifacts.h"

#include <cstdint>

#include "linter/files/paths.h"
#include "linter/output/paths.h"

namespace gwlint::sarif {
namespace {

std::string_view mime_type(const FileResult& file) {
  if (file.document.format == Format::Docx) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }
  return file.path.ends_with(".md") ? "text/markdown" : "text/plain";
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

void describe(Json& artifact, const FileResult& file) {
  artifact["mimeType"] = mime_type(file);
  if (file.document.format == Format::Text) {
    artifact["encoding"] = encoding(file.document.form.encoding);
  } else {
    // Its regions count the lines of what `gwlint extract` prints, not the bytes of the ZIP.
    artifact["properties"] = {{"gwlint/regions", "projection"}};
  }
}

}  // namespace

std::size_t Artifacts::add(const FileResult& file) {
  const std::size_t index = artifacts_.size();
  Json artifact = {{"location",
                    {{"uri", uri(relative_path(file.path, run_))},
                     {"uriBaseId", kSourceRoot},
                     {"index", index}}},
                   {"roles", Json::array({"analysisTarget"})}};
  const bool was_read = !file.sha256.empty();  // a file that cannot be opened has neither
  if (was_read) {
    artifact["length"] = file.size;
    artifact["hashes"] = {{"sha-256", file.sha256}};
  }
  if (!file.error) describe(artifact, file);
  artifacts_.push_back(std::move(artifact));
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
