// Places in the document's own terms (SARIF 3.33).
#pragma once

#include <map>
#include <ostream>
#include <string>
#include <tuple>
#include <vector>

#include "linter/finding.h"
#include "linter/output/sarif/json.h"
#include "linter/output/sarif/json_list.h"

namespace gwlint::sarif {

// `run.logicalLocations`: section → table → row → cell, each once (3.14.17 wants them unique). They
// are written as they come; what is remembered are their names, and those are the template's: files
// whose tables stand at the same places share them.
class LogicalTree {
 public:
  // The innermost part of `path`, which is not empty, as a result's logicalLocation. The decorated
  // names (XPaths) belong to the parts of the same index; empty ones are left out.
  Json add(const LogicalPath& path, const std::vector<std::string>& decorated_names);

  // The array. To be called once, at the end.
  void write_to(std::ostream& out);

 private:
  using Key = std::tuple<int, LogicalPart::Kind, std::string, std::string>;  // parent first
  std::map<Key, int> known_;
  JsonList locations_;
};

}  // namespace gwlint::sarif
