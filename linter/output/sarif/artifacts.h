// The files of a run, and the parts of those that are packages (SARIF 3.24).
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string>

#include "linter/output/reporter.h"
#include "linter/output/sarif/json.h"
#include "linter/output/sarif/json_list.h"

namespace gwlint::sarif {

// The base of the URIs of a log, and that of configurations which lie outside of it, such as the
// user's own: their places are nobody's business.
inline constexpr std::string_view kSourceRoot = "SRCROOT";
inline constexpr std::string_view kConfigurationRoot = "CONFIGROOT";

// `run.artifacts`. The inputs come first, in their order, so that the index of each is known before
// the file itself: all artifacts are written as they come, and none is kept. Of the others only the
// files compared with and the configurations are remembered, by name. Functions return the
// artifactLocation (3.4).
class Artifacts {
 public:
  explicit Artifacts(const RunInfo& run) : run_(run) {}

  // What comes. To be called before the first file; a run that does not foresee its inputs gets
  // them in the order in which they come, among the others.
  void foresee(std::span<const Input> inputs, std::span<const Input> compared);

  // The next file of the run, checked or refused, or one that was to be compared with and refused.
  Json add(const FileResult& file);
  // A part (`word/document.xml`) of the file that came last.
  void add_part(const std::string& name);
  // A file that others were compared with; the same one every time, one of the run perhaps. Its
  // format, where it is known by then, tells how regions in it are to be read.
  Json referenced(const std::string& path, std::optional<Format> format = std::nullopt);
  // A configuration, pack or baseline; the same one every time.
  Json configuration(const std::string& path);
  // A configuration of which more is known.
  Json configuration(const FileResult& file);

  // True when a URI starts from kConfigurationRoot.
  bool leaves_source_root() const { return leaves_source_root_; }
  // The array. To be called once, when all inputs have come.
  void write_to(std::ostream& out);

 private:
  Json add_input(const FileResult& file);
  Json add_reference(const std::string& path, const FileResult* file, std::optional<Format> format);
  // `file` is null where only the path is known.
  Json add_configuration(const std::string& path, const FileResult* file);
  std::size_t next_other() const { return inputs_ + others_.size(); }

  const RunInfo& run_;
  std::size_t inputs_ = 0;  // foreseen
  JsonList of_inputs_;
  JsonList others_;
  // By URI, what may be referred to: inputs that others are compared with, and all others.
  std::map<std::string, std::size_t> files_;
  std::set<std::string> both_;  // the URIs of the former
  std::map<std::string, Json> configurations_;
  std::size_t last_ = 0;         // the file that came last
  std::set<std::string> parts_;  // of it
  bool leaves_source_root_ = false;
};

}  // namespace gwlint::sarif
