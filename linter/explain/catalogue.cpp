#include "linter/explain/catalogue.h"

#include <algorithm>

#include <fmt/format.h>

#include "linter/explain/markdown.h"
#include "linter/output/words.h"
#include "linter/text/width.h"
#include "linter/text/wrap.h"

namespace gwlint {
namespace {

constexpr std::string_view kParting = "  ";

RuleFamily named_by_pack(const RuleInfo& rule) {
  if (family(rule) == kOwnFamily.id) return kOwnFamily;
  return {family(rule), rule.pack != nullptr ? rule.pack->name : Bilingual{}};
}

// Whether a rule's findings can be fixed, in a letter: see legend().
std::string_view mark(FixSafety safety, Language language) {
  switch (safety) {
    case FixSafety::None:
      return {};
    case FixSafety::Safe:
      return Bilingual{"修", "F"}.in(language);
    case FixSafety::Unsafe:
      return Bilingual{"慎", "U"}.in(language);
    case FixSafety::Both:
      return Bilingual{"修慎", "FU"}.in(language);
  }
  return {};
}

Bilingual legend() {
  return {
      "修：gwlint fix 可修复；慎：gwlint fix --unsafe 可修复，修复后请复核。gwlint explain "
      "规则编号 显示说明和示例。",
      "F: gwlint fix repairs it. U: gwlint fix --unsafe repairs it; review the result. gwlint "
      "explain RULE shows its reasons and examples."};
}

// The cells of a rule's line, but for what it finds.
std::vector<std::string> cells_of(const RuleInfo& rule, Language language) {
  return {std::string(rule.id), std::string(word(rule.level, language)),
          std::string(mark(rule.fix, language)), std::string(rule.name)};
}

std::vector<std::size_t> widths_of(std::span<const RuleGroup> groups, Language language) {
  std::vector<std::size_t> widths;
  for (const RuleGroup& group : groups) {
    for (const RuleInfo* rule : group.rules) {
      const std::vector<std::string> cells = cells_of(*rule, language);
      widths.resize(cells.size());
      for (std::size_t i = 0; i < cells.size(); ++i) {
        widths[i] = std::max(widths[i], display_width(cells[i]));
      }
    }
  }
  return widths;
}

// Lines of a rule: its cells, then what it finds, which goes on below itself.
std::string lines_of(const RuleInfo& rule, Language language,
                     const std::vector<std::size_t>& widths, std::size_t columns,
                     const Style& style) {
  constexpr std::size_t kLeast = 20;  // columns for what a rule finds, however narrow the terminal
  const std::vector<std::string> cells = cells_of(rule, language);
  std::string line;
  std::size_t width = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string cell = padded(cells[i], widths[i]);
    line.append(kParting).append(i == 1 ? style.level(rule.level, cell) : cell);
    width += kParting.size() + widths[i];
  }
  width += kParting.size();
  const std::size_t room = std::max(columns - std::min(columns, width), kLeast);
  std::string indentation(kParting);
  for (const std::string& part : wrap(rule.summary.in(language), room)) {
    line.append(indentation).append(part).append("\n");
    indentation.assign(width, ' ');
  }
  return line;
}

}  // namespace

std::vector<RuleGroup> grouped(std::span<const RuleInfo* const> rules,
                               std::span<const RuleFamily> families) {
  std::vector<RuleGroup> groups;
  for (const RuleFamily& family : families) groups.push_back({family, {}});
  for (const RuleInfo* rule : rules) {
    auto group = std::ranges::find(groups, family(*rule),
                                   [](const RuleGroup& candidate) { return candidate.family.id; });
    if (group == groups.end()) group = groups.insert(group, {named_by_pack(*rule), {}});
    group->rules.push_back(rule);
  }
  std::erase_if(groups, [](const RuleGroup& group) { return group.rules.empty(); });
  return groups;
}

std::string title_of(const RuleFamily& family, Language language) {
  const std::string_view name = family.name.in(language);
  return name.empty() ? std::string(family.id) : fmt::format("{} {}", family.id, name);
}

std::string catalogue_as_text(std::span<const RuleGroup> groups, Language language,
                              std::size_t columns, const Style& style) {
  const std::vector<std::size_t> widths = widths_of(groups, language);
  std::string text;
  for (const RuleGroup& group : groups) {
    text += style.bold(title_of(group.family, language)) + "\n";
    for (const RuleInfo* rule : group.rules) {
      text += lines_of(*rule, language, widths, columns, style);
    }
    text += "\n";
  }
  for (const std::string& line : wrap(legend().in(language), columns)) text += line + "\n";
  return text;
}

std::string catalogue_as_markdown(std::span<const RuleGroup> groups, Language language,
                                  std::size_t depth,
                                  const std::function<std::string(const RuleInfo&)>& link) {
  constexpr Bilingual kHead{"| 规则 | 名称 | 级别 | 修复 | 查什么 |",
                            "| Rule | Name | Level | Fix | What it finds |"};
  std::string text;
  for (const RuleGroup& group : groups) {
    text += markdown::heading(depth, title_of(group.family, language));
    text += fmt::format("{}\n|---|---|---|---|---|\n", kHead.in(language));
    for (const RuleInfo* rule : group.rules) {
      const std::string target = link(*rule);
      text += fmt::format(
          "| {} | {} | {} | {} | {} |\n",
          target.empty() ? std::string(rule->id) : fmt::format("[{}]({})", rule->id, target),
          rule->name, word(rule->level, language), mark(rule->fix, language),
          markdown::escaped(rule->summary.in(language)));
    }
    text += "\n";
  }
  return text + markdown::escaped(legend().in(language)) + "\n";
}

}  // namespace gwlint
