#include "linter/output/place.h"

#include <algorithm>

namespace gwlint {
namespace {

template <typename Block>
std::vector<Span> spans_of(const std::vector<Block>& blocks) {
  std::vector<Span> spans;
  spans.reserve(blocks.size());
  for (const Block& block : blocks) spans.push_back(block.text);
  return spans;
}

// The last of `blocks`, which stand in order, that holds `span`.
template <typename Block>
const Block* holder(const std::vector<Block>& blocks, Span span) {
  const auto after = std::partition_point(blocks.begin(), blocks.end(), [&](const Block& block) {
    return block.text.begin <= span.begin;
  });
  if (after == blocks.begin() || !std::prev(after)->text.contains(span)) return nullptr;
  return &*std::prev(after);
}

}  // namespace

SpanIndex::SpanIndex(std::vector<Span> spans) {
  entries_.reserve(spans.size());
  for (std::size_t i = 0; i < spans.size(); ++i) entries_.push_back({spans[i], 0, i});
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
    return a.span.end > b.span.end;
  });
  std::uint32_t reach = 0;
  for (Entry& entry : entries_) entry.reach = reach = std::max(reach, entry.span.end);
}

std::optional<std::size_t> SpanIndex::innermost(Span inner) const {
  auto entry = std::partition_point(entries_.begin(), entries_.end(), [&](const Entry& candidate) {
    return candidate.span.begin <= inner.begin;
  });
  while (entry != entries_.begin()) {
    --entry;
    if (entry->span.contains(inner)) return entry->position;
    if (entry->reach < inner.end) break;
  }
  return std::nullopt;
}

Places::Places(const Document& document)
    : document_(document),
      paragraphs_(spans_of(document.paragraphs)),
      tables_(spans_of(document.tables)) {}

Place Places::around(Span span) const {
  Place place;
  if (const auto paragraph = paragraphs_.innermost(span)) {
    place.paragraph = &document_.paragraphs[*paragraph];
  }
  if (const auto table = tables_.innermost(span)) {
    place.table = &document_.tables[*table];
    place.row = holder(place.table->rows, span);
    if (place.row != nullptr) place.cell = holder(place.row->cells, span);
  }
  return place;
}

}  // namespace gwlint
