#include "linter/fix/comparison.h"

#include <algorithm>
#include <map>
#include <utility>

#include "linter/fix/edits.h"

namespace gwlint {
namespace {

bool touch(Span a, Span b) {
  return a.begin <= b.end && b.begin <= a.end;
}

class Pairing {
 public:
  Pairing(std::span<const Finding> before, std::span<const Edit> edits,
          std::span<const Finding> after)
      : before_(before),
        after_(after),
        result_{std::vector<bool>(before.size(), true), std::vector<bool>(after.size(), true)} {
    for (const Finding& finding : before) places_.push_back(moved(edits, finding.location));
  }

  Comparison run(std::span<const std::size_t> fixed) {
    pair_exact();
    pair_others(
        [this](std::size_t b, std::size_t a) { return touch(places_[b], after_[a].location); });
    std::vector<bool> is_fixed(before_.size(), false);
    for (const std::size_t index : fixed) is_fixed[index] = true;
    pair_others([&](std::size_t b, std::size_t a) {
      return !is_fixed[b] && before_[b].message == after_[a].message &&
             before_[b].arguments == after_[a].arguments;
    });
    return std::move(result_);
  }

 private:
  void pair(std::size_t before, std::size_t after) {
    result_.gone[before] = false;
    result_.appeared[after] = false;
  }

  void pair_exact() {
    std::multimap<std::pair<const RuleInfo*, Span>, std::size_t> by_place;
    for (std::size_t a = 0; a < after_.size(); ++a) {
      by_place.emplace(std::pair(after_[a].rule, after_[a].location), a);
    }
    for (std::size_t b = 0; b < before_.size(); ++b) {
      const auto found = by_place.find({before_[b].rule, places_[b]});
      if (found == by_place.end()) continue;
      pair(b, found->second);
      by_place.erase(found);
    }
  }

  template <typename Same>
  void pair_others(Same same) {
    std::vector<std::size_t> open;
    for (std::size_t a = 0; a < after_.size(); ++a) {
      if (result_.appeared[a]) open.push_back(a);
    }
    for (std::size_t b = 0; b < before_.size() && !open.empty(); ++b) {
      if (!result_.gone[b]) continue;
      const auto found = std::ranges::find_if(
          open, [&](std::size_t a) { return before_[b].rule == after_[a].rule && same(b, a); });
      if (found == open.end()) continue;
      pair(b, *found);
      open.erase(found);
    }
  }

  std::span<const Finding> before_;
  std::span<const Finding> after_;
  std::vector<Span> places_;  // of `before_`, once the edits are made
  Comparison result_;
};

}  // namespace

Comparison compare(std::span<const Finding> before, std::span<const std::size_t> fixed,
                   std::span<const Edit> edits, std::span<const Finding> after) {
  return Pairing(before, edits, after).run(fixed);
}

}  // namespace gwlint
