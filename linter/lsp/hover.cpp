#include "linter/lsp/hover.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "linter/explain/markdown.h"
#include "linter/explain/page.h"
#include "linter/explain/text.h"
#include "linter/lsp/ranges.h"

namespace gwlint::lsp {
namespace {

constexpr std::size_t kHeading = 3;

bool is_within(const Range& range, const Position& position) {
  return range.start <= position && (position < range.end || range.start == range.end);
}

std::string page_as_text(const RulePage& page, const Telling& telling) {
  if (telling.client.markdown_hover) {
    return markdown::heading(kHeading, page.title) +
           markdown::page(page, telling.language, kHeading + 1);
  }
  return page.title + '\n' +
         as_text(page, telling.language, std::numeric_limits<std::size_t>::max(), Style(false));
}

}  // namespace

Json hover(const Value& params, const CheckedText& document, Checker& checker,
           const Telling& telling) {
  const Position position = position_at(params, "position");
  std::vector<const RuleInfo*> rules;
  std::string text;
  Range range;
  for (const Finding& finding : document.result.findings) {
    const Range place = document.ranges.of(finding.location);
    const bool is_new = std::ranges::find(rules, finding.rule) == rules.end();
    if (!is_within(place, position) || !is_new) continue;
    if (rules.empty()) range = place;
    rules.push_back(finding.rule);
    const std::string_view model = checker.rules_of(document.path).model();
    if (!text.empty()) text += '\n';
    text +=
        page_as_text(page_of(*finding.rule, telling.language, PageExtent::Brief, model), telling);
  }
  if (rules.empty()) return nullptr;
  return {{"contents",
           {{"kind", telling.client.markdown_hover ? "markdown" : "plaintext"}, {"value", text}}},
          {"range", to_json(range)}};
}

}  // namespace gwlint::lsp
