#include "linter/files/git_inputs.h"

#include <algorithm>
#include <utility>

#include "linter/files/paths.h"
#include "linter/files/walk.h"

namespace gwlint {

bool is_report_path(std::string_view path, IsWanted wanted) {
  return wanted(path) && !is_companion(file_name(path)) && !is_below_hidden_folder(path);
}

std::vector<Input> git_inputs(const GitTree& tree, std::span<const std::string> files,
                              IsWanted wanted) {
  std::vector<Input> inputs;
  for (const std::string& path : files) {
    if (!is_report_path(path, wanted)) continue;
    const GitTree::Found found = tree.find(path);
    if (found && (!*found || !(**found).is_file())) continue;
    Input input;
    input.path = path_from_here(join_path(tree.root(), path));
    input.is_named = false;
    input.tree = &tree;
    if (!found) {
      input.error = found.error();
    } else {
      input.size = tree.size_of(**found);
    }
    inputs.push_back(std::move(input));
  }
  std::ranges::sort(inputs, {}, &Input::path);
  return inputs;
}

}  // namespace gwlint
