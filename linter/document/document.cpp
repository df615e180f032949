#include "linter/document/document.h"

#include <string>
#include <vector>

namespace gwlint {

std::string xpath(const Document& document, NodeId node) {
  std::vector<const Node*> steps;
  // A way to the root cannot be longer than there are nodes: a cycle ends here too.
  while (node != kNoNode && node < document.nodes.size() && steps.size() < document.nodes.size()) {
    steps.push_back(&document.nodes[node]);
    node = steps.back()->parent;
  }
  std::string path;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    const std::size_t name = (*step)->name;
    path += '/';
    path += name < document.names.size() ? document.names[name] : "*";
    path += '[' + std::to_string((*step)->ordinal) + ']';
  }
  return path;
}

}  // namespace gwlint
