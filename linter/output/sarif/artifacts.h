// The files of a run, and the parts of those that are packages (SARIF 3.24).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "linter/output/reporter.h"
#include "linter/output/sarif/json.h"

namespace gwlint::sarif {

// The base of the URIs of a log, and that of configurations which lie outside of it, such as the
// user's own: their places are nobody's business.
inline constexpr std::string_view kSourceRoot = "SRCROOT";
inline constexpr std::string_view kConfigurationRoot = "CONFIGROOT";

// Collects `run.artifacts`; an artifact is known by its index.
class Artifacts {
 public:
  explicit Artifacts(const RunInfo& run) : run_(run) {}

  // A file of the run, checked or refused.
  std::size_t add(const FileResult& file);
  // A file that others were compared with; the same one every time, one of the run perhaps. Its
  // format, where it is known, tells how regions in it are to be read.
  std::size_t referenced(const std::string& path, std::optional<Format> format = std::nullopt);
  // A configuration, pack or baseline; the same one every time.
  std::size_t configuration(const std::string& path);
  // A configuration of which more is known.
  std::size_t configuration(const FileResult& file);
  // A part (`word/document.xml`) of the package `parent`; the same one every time.
  std::size_t part(std::size_t parent, const std::string& name);

  // The artifactLocation (3.4) of a file.
  Json location(std::size_t file) const { return artifacts_[file]["location"]; }
  // True when a URI starts from kConfigurationRoot.
  bool leaves_source_root() const { return leaves_source_root_; }

  const Json& json() const { return artifacts_; }

 private:
  // The artifact of the file at `path` with `role`; a new one, or one that is known already.
  std::size_t file_in_role(const std::string& path, std::string_view role);

  const RunInfo& run_;
  Json artifacts_ = Json::array();
  std::map<std::string, std::size_t> files_;  // by URI
  std::map<std::pair<std::size_t, std::string>, std::size_t> parts_;
  std::map<std::string, std::size_t> configurations_;
  bool leaves_source_root_ = false;
};

}  // namespace gwlint::sarif
