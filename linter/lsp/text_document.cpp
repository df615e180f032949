#include "linter/lsp/text_document.h"

#include <algorithm>

namespace gwlint::lsp {

bool apply(const TextChange& change, PositionEncoding encoding, std::size_t most,
           std::string& text) {
  if (!change.range) {
    if (change.text.size() > most) return false;
    text = change.text;
    return true;
  }
  const Positions positions(text, encoding);
  const auto [begin, end] =
      std::minmax({positions.offset(change.range->start), positions.offset(change.range->end)});
  if (text.size() - (end - begin) + change.text.size() > most) return false;
  text.replace(begin, end - begin, change.text);
  return true;
}

}  // namespace gwlint::lsp
