#include "linter/output/html/marking.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace gwlint::html {
namespace {

// Whether some of `place`, or the spot that it is, stands in `leaf`; a spot at both its ends too.
bool touches(Span place, Span leaf) {
  if (place.empty()) return leaf.begin <= place.begin && place.begin <= leaf.end;
  return !leaf.empty() && place.begin < leaf.end && leaf.begin < place.end;
}

void sort_unique(std::vector<std::uint32_t>& numbers) {
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

void add(const Marking& marking, bool first, bool last, Piece& piece) {
  switch (marking.role) {
    case Marking::Role::Found:
      piece.found.push_back(marking.index);
      if (last) piece.found_last.push_back(marking.index);
      break;
    case Marking::Role::Related:
      piece.related.push_back(marking.index);
      break;
    case Marking::Role::Noticed:
      piece.noticed.push_back(marking.index);
      if (first) piece.noticed_first.push_back(marking.index);
      break;
  }
}

// `leaf` cut at the ends of the markings in it; a spot is a piece before the one that begins there.
std::vector<Piece> cut(Span leaf, const std::vector<Marking>& markings) {
  std::vector<std::uint32_t> offsets = {leaf.begin, leaf.end};
  std::vector<std::uint32_t> spots;
  for (const Marking& marking : markings) {
    offsets.push_back(std::clamp(marking.place.begin, leaf.begin, leaf.end));
    offsets.push_back(std::clamp(marking.place.end, leaf.begin, leaf.end));
    if (marking.place.empty()) spots.push_back(marking.place.begin);
  }
  sort_unique(offsets);
  sort_unique(spots);
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    const std::uint32_t at = offsets[i];
    if (std::ranges::binary_search(spots, at)) pieces.emplace_back().text = {at, at};
    if (i + 1 < offsets.size()) pieces.emplace_back().text = {at, offsets[i + 1]};
  }
  return pieces;
}

// Those of `pieces` that `marking` covers: spots where it is one, else what has an extent.
std::vector<Piece*> covered(const Marking& marking, std::vector<Piece>& pieces) {
  const Span place = marking.place;
  auto piece = std::ranges::partition_point(
      pieces, [&](const Piece& candidate) { return candidate.text.begin < place.begin; });
  std::vector<Piece*> found;
  for (; piece != pieces.end() && piece->text.end <= place.end; ++piece) {
    if (piece->text.empty() == place.empty()) found.push_back(&*piece);
  }
  return found;
}

}  // namespace

Markings::Markings(std::vector<Marking> markings, std::vector<Span> leaves)
    : leaves_(std::move(leaves)) {
  for (Marking& marking : markings) {
    if (first_touched(marking.place) == nullptr) marking.place = spot_for(marking.place);
  }
  std::ranges::sort(markings, {}, [](const Marking& marking) {
    return std::tuple(marking.place, marking.role, marking.index);
  });
  std::uint32_t reach = 0;
  entries_.reserve(markings.size());
  for (const Marking& marking : markings) {
    reach = std::max(reach, marking.place.end);
    entries_.push_back({marking, reach});
  }
}

std::vector<Marking> Markings::touching(Span leaf) const {
  auto entry = std::ranges::partition_point(
      entries_, [&](const Entry& candidate) { return candidate.marking.place.begin <= leaf.end; });
  std::vector<Marking> found;
  while (entry != entries_.begin()) {
    --entry;
    if (touches(entry->marking.place, leaf)) found.push_back(entry->marking);
    if (entry->reach < leaf.begin) break;
  }
  return found;
}

std::vector<Piece> Markings::pieces(Span leaf) const {
  const std::vector<Marking> markings = touching(leaf);
  std::vector<Piece> pieces = cut(leaf, markings);
  for (const Marking& marking : markings) {
    const std::vector<Piece*> own = covered(marking, pieces);
    for (Piece* piece : own) add(marking, piece == own.front(), piece == own.back(), *piece);
  }
  for (Piece& piece : pieces) {
    for (auto* numbers :
         {&piece.found, &piece.found_last, &piece.related, &piece.noticed, &piece.noticed_first}) {
      sort_unique(*numbers);
    }
  }
  return pieces;
}

std::uint32_t Markings::anchor(Span place) const {
  const Span* leaf = first_touched(place);
  return leaf != nullptr ? std::max(place.begin, leaf->begin) : spot_for(place).begin;
}

const Span* Markings::first_touched(Span place) const {
  auto leaf = std::ranges::partition_point(
      leaves_, [&](Span candidate) { return candidate.end < place.begin; });
  for (; leaf != leaves_.end() && leaf->begin <= place.end; ++leaf) {
    if (touches(place, *leaf)) return &*leaf;
  }
  return nullptr;
}

// The end of the last leaf that begins before `place`, which touches none.
Span Markings::spot_for(Span place) const {
  if (leaves_.empty()) return {};
  const auto after =
      std::ranges::partition_point(leaves_, [&](Span leaf) { return leaf.begin < place.begin; });
  const std::uint32_t spot =
      after == leaves_.begin() ? leaves_.front().begin : std::prev(after)->end;
  return {spot, spot};
}

}  // namespace gwlint::html
