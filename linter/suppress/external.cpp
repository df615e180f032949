#include "linter/suppress/external.h"

#include <algorithm>
#include <string>

#include "linter/rule_names.h"
#include "linter/text/fold.h"

namespace gwlint {

ExternalSuppressions::ExternalSuppressions(const Document& document,
                                           std::span<const ActiveSuppression> entries)
    : document_(document), entries_(entries) {
  const bool looks_at_text = std::ranges::any_of(
      entries, [](const ActiveSuppression& active) { return !active.entry->contains.empty(); });
  if (!looks_at_text) return;
  lines_.emplace(document.text);
  places_.emplace(document);
}

void ExternalSuppressions::collect(const Finding& finding, std::vector<Suppression>& by) const {
  for (const ActiveSuppression& active : entries_) {
    if (!silences(*active.entry, finding)) continue;
    by.push_back({active.configuration, active.index, active.entry->place, active.entry->reason});
  }
}

bool ExternalSuppressions::silences(const SuppressionEntry& entry, const Finding& finding) const {
  if (match(entry.rule, *finding.rule) == RuleMatch::None) return false;
  return entry.contains.empty() || text_around(finding).find(entry.contains) != std::string::npos;
}

// What a reader is shown of it: the row or the lines in which it stands, folded.
std::string ExternalSuppressions::text_around(const Finding& finding) const {
  const Span at = finding.location;
  Span text{lines_->line(lines_->line_at(at.begin)).begin,
            lines_->line(lines_->line_at(at.end)).end};
  if (const Row* row = places_->around(at).row) {
    text = {std::min(text.begin, row->text.begin), std::max(text.end, row->text.end)};
  }
  return fold(document_.view(text));
}

}  // namespace gwlint
