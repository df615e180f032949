#include "linter/output/sarif/logical_tree.h"

#include <cstddef>

#include "linter/output/words.h"

namespace gwlint::sarif {

Json LogicalTree::add(const LogicalPath& path, const std::vector<std::string>& decorated_names) {
  int parent = -1;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::string& decorated = decorated_names[i];
    const Key key{parent, path[i].kind, path[i].name, decorated};
    const auto [known, is_new] = known_.try_emplace(key, static_cast<int>(locations_.size()));
    if (is_new) {
      const LogicalPath upto(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i + 1));
      Json location = {{"name", path[i].name},
                       {"fullyQualifiedName", to_string(upto)},
                       {"kind", name(path[i].kind)}};
      if (!decorated.empty()) location["decoratedName"] = decorated;
      if (parent >= 0) location["parentIndex"] = parent;
      locations_.add(location);
    }
    parent = known->second;
  }
  return {{"index", parent}, {"fullyQualifiedName", to_string(path)}};
}

void LogicalTree::write_to(std::ostream& out) {
  out << '[';
  locations_.copy_to(out);
  out << ']';
}

}  // namespace gwlint::sarif
