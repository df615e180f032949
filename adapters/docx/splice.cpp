#include "adapters/docx/splice.h"

#include <algorithm>

namespace gwlint::docx {

std::string splice(std::string_view bytes, std::vector<Patch> patches) {
  std::ranges::stable_sort(patches, {}, &Patch::at);
  std::string result;
  std::size_t copied = 0;
  for (const Patch& patch : patches) {
    result.append(bytes.substr(copied, patch.at - copied)).append(patch.bytes);
    copied = patch.at + patch.size;
  }
  return result.append(bytes.substr(copied));
}

}  // namespace gwlint::docx
