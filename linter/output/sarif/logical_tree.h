// Places in the document's own terms (SARIF 3.33).
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "linter/finding.h"
#include "linter/output/sarif/json.h"

namespace gwlint::sarif {

// Collects `run.logicalLocations`: section → table → row → cell, each once.
class LogicalTree {
 public:
  // The innermost part of `path`, which is not empty, as a result's logicalLocation. The decorated
  // names (XPaths) belong to the parts of the same index; empty ones are left out.
  Json add(const LogicalPath& path, const std::vector<std::string>& decorated_names);

  const Json& json() const { return locations_; }

 private:
  using Key = std::tuple<int, LogicalPart::Kind, std::string, std::string>;  // parent first
  std::map<Key, int> known_;
  Json locations_ = Json::array();
};

}  // namespace gwlint::sarif
