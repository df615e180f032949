#include "linter/explain/documentation.h"

#include <fmt/format.h>

#include "linter/document/read_error.h"
#include "linter/explain/catalogue.h"
#include "linter/explain/markdown.h"
#include "linter/explain/page.h"

namespace gwlint {
namespace {

constexpr std::string_view kMade =
    "<!-- 由 ./dev docs 生成，请勿手工修改。Made by ./dev docs; do not edit. -->\n\n";
constexpr std::string_view kEnglish = "## English\n\n";

std::string page_of_rule(const RuleInfo& rule, std::string_view model) {
  const RulePage chinese = page_of(rule, Language::Chinese, PageExtent::Whole, model);
  const RulePage english = page_of(rule, Language::English, PageExtent::Whole, model);
  return fmt::format("{}{}[规则目录 · All rules](README.md) · [English](#english)\n\n{}\n{}{}",
                     kMade, markdown::heading(1, chinese.title),
                     markdown::page(chinese, Language::Chinese, 2), kEnglish,
                     markdown::page(english, Language::English, 3));
}

std::string index_of(std::span<const RuleInfo* const> rules, std::span<const RuleFamily> families) {
  const std::vector<RuleGroup> groups = grouped(rules, families);
  const auto link = [](const RuleInfo& rule) { return fmt::format("{}.md", rule.id); };
  return fmt::format(
      "{}# 规则 · Rules\n\n[English](#english)\n\n共 {} 条规则，按所查内容分组。点开编号看说明、"
      "依据、示例、修复办法和不再提示的办法。\n\n{}\n{}{} rules, grouped by what they look at. The "
      "page of each has its reasons, its legal basis, examples, its fix and how to suppress it.\n\n"
      "{}",
      kMade, rules.size(), catalogue_as_markdown(groups, Language::Chinese, 2, link), kEnglish,
      rules.size(), catalogue_as_markdown(groups, Language::English, 3, link));
}

// Code hosts make anchors of headings in lower case; the ids of errors are camelCase.
std::string section_of(ReadErrorKind kind) {
  return fmt::format("<a id=\"{0}\"></a>\n\n## {0}\n\n{1}\n\n{2}\n\n", id(kind),
                     markdown::escaped(message({kind, "", ""}, Language::Chinese)),
                     markdown::escaped(message({kind, "", ""}, Language::English)));
}

std::string page_of_errors() {
  std::string page = fmt::format(
      "{}# 不能读取的文件 · Files that cannot be read\n\n这样的文件不检查，退出码为 2；其他文件照常"
      "检查。下面按原因的代号（见于 JSON 和 SARIF 结果）说明是什么情况、怎么办。\n\nSuch a file is "
      "not checked and the exit code is 2; all others are checked as ever. What each reason means "
      "and what to do about it, by its id in JSON and SARIF results:\n\n",
      kMade);
  const auto last = static_cast<int>(kLastReadErrorKind);
  for (int kind = 0; kind <= last; ++kind) page += section_of(static_cast<ReadErrorKind>(kind));
  page.pop_back();
  return page;
}

}  // namespace

std::map<std::string, std::string> documentation(std::span<const RuleInfo* const> rules,
                                                 std::span<const RuleFamily> families,
                                                 std::string_view model) {
  std::map<std::string, std::string> pages;
  pages["errors.md"] = page_of_errors();
  pages["rules/README.md"] = index_of(rules, families);
  for (const RuleInfo* rule : rules) {
    pages[fmt::format("rules/{}.md", rule->id)] = page_of_rule(*rule, model);
  }
  return pages;
}

}  // namespace gwlint
