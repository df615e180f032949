#include "linter/config/cfg_rules.h"

#include <algorithm>
#include <iterator>

namespace gwlint {
namespace {

constexpr MessageTemplate kUnusedMessages[] = {
    {"unused",
     {"对“{0}”的抑制没有抑制任何问题。", "The suppression of '{0}' silences nothing."},
     {"请删去它。", "Delete it."}},
    {"unknownRule",
     {"没有规则或规则组“{0}”，这一抑制不起作用。",
      "There is no rule or family '{0}'; the suppression has no effect."},
     {"如果指的是“{1}”，请改正；否则请删去。", "Write '{1}' if that is meant; else delete it."}},
    {"unknownDirective",
     {"没有“{0}”这种写法，这一抑制不起作用。",
      "There is no directive '{0}'; the suppression has no effect."},
     {"请写 gwlint-disable-next-line（下一行）或 gwlint-disable-file（整个文件）。",
      "Write gwlint-disable-next-line or gwlint-disable-file."}},
    {"noRule",
     {"“{0}”之后没有写规则，这一抑制不起作用。",
      "No rule is named after '{0}'; the suppression has no effect."},
     {"请写明要抑制的规则，例如“TAB006: 原因”。",
      "Name the rules to suppress, such as 'TAB006: reason'."}},
    {"ofSuppressions",
     {"关于抑制本身的问题（“{0}”）不能被抑制。",
      "What is found of suppressions ('{0}') cannot be suppressed."},
     {"请删去它；不需要这项检查的，可在 gwlint.toml 中关闭。",
      "Delete it; where the check is not wanted, turn it off in gwlint.toml."}},
};

constexpr MessageTemplate kReasonMessages[] = {{
    "noReason",
    {"对“{0}”的抑制没有写明原因，因此不起作用。",
     "The suppression of '{0}' gives no reason, so that it has no effect."},
    {"请在冒号后写明原因。", "Give the reason behind a colon."},
}};

constexpr std::string_view kLine = "（一）主动公开情况。";
constexpr std::string_view kRow = "行政规范性文件\t2\t1\t9\n";

constexpr Example kUnusedExamples[] = {
    // Nothing is wrong on the next line.
    {Example::Verdict::Wrong, kLine,
     "<!-- gwlint-disable-next-line PER004: 日期引自原文 -->\n（一）主动公开情况。"},
    // Nothing is wrong in the file.
    {Example::Verdict::Wrong, kLine, "gwlint-disable-file CIT006：引用旧文\n（一）主动公开情况。"},
    // Of two rules, one finds nothing; in a table.
    {Example::Verdict::Wrong, kRow,
     "<!-- gwlint-disable-next-line TAB006, TAB013: 上级系统导出 -->\n"
     "行政规范性文件\t２\t1\t9\n"},
    // There is no such rule.
    {Example::Verdict::Wrong, kLine,
     "<!-- gwlint-disable-next-line PER400: 日期引自原文 -->\n（一）主动公开情况。2月30日，"},
    // There is no such directive.
    {Example::Verdict::Wrong, kLine,
     "<!-- gwlint-disable-nextline PER004: 日期引自原文 -->\n（一）主动公开情况。2月30日，"},
    {Example::Verdict::Right, kLine,
     "<!-- gwlint-disable-next-line PER004: 日期引自原文 -->\n（一）主动公开情况。2月30日，"},
    {Example::Verdict::Right, kLine,
     "gwlint-disable-file PER：日期引自原文\n（一）主动公开情况。2月30日，"},
    {Example::Verdict::Right, kRow,
     "<!-- gwlint-disable-next-line TAB013: 上级系统导出 -->\n"
     "行政规范性文件\t２\t1\t9\n"},
    // A comment for people.
    {Example::Verdict::Right, kLine, "<!-- PER004 已核对 -->\n（一）主动公开情况。"},
};

constexpr Example kReasonExamples[] = {
    {Example::Verdict::Wrong, kLine,
     "<!-- gwlint-disable-next-line PER004 -->\n（一）主动公开情况。2月30日，"},
    {Example::Verdict::Wrong, kLine, "gwlint-disable-file PER004:\n（一）主动公开情况。2月30日，"},
    {Example::Verdict::Wrong, kRow,
     "<!-- gwlint-disable-next-line TAB013: —— -->\n"
     "行政规范性文件\t２\t1\t9\n"},
    {Example::Verdict::Right, kLine,
     "<!-- gwlint-disable-next-line PER004: 日期引自原文 -->\n（一）主动公开情况。2月30日，"},
    {Example::Verdict::Right, kLine,
     "gwlint-disable-file PER004：2月30日见于来文\n（一）主动公开情况。2月30日，"},
    {Example::Verdict::Right, kRow,
     "<!-- gwlint-disable-next-line TAB013: exported so -->\n"
     "行政规范性文件\t２\t1\t9\n"},
};

}  // namespace

const RuleInfo kUnusedSuppression{
    .id = "CFG001",
    .name = "UnusedSuppression",
    .level = Level::Warning,
    .precision = Precision::VeryHigh,
    .summary = {"抑制没有抑制任何问题", "A suppression silences nothing"},
    .explanation =
        {"问题改正后，抑制应当删去，否则以后同样的问题会被悄悄放过；规则写错的抑制不起作用。文件中"
         "的抑制和 gwlint.toml 中的 [[suppress]] "
         "都检查。所涉规则或文件这一次没有检查的，不提示。",
         "Once the problem is gone the suppression has to go as well, lest it hide the next one; "
         "one "
         "whose rule is misspelt has no effect. Suppressions in the text and the [[suppress]] of "
         "gwlint.toml are looked at. Where the rule or a file concerned was not checked this time, "
         "nothing is said."},
    .messages = kUnusedMessages,
    .examples = kUnusedExamples};

const RuleInfo kSuppressionWithoutReason{
    .id = "CFG002",
    .name = "SuppressionWithoutReason",
    .level = Level::Error,
    .precision = Precision::VeryHigh,
    .summary = {"文件中的抑制没有写明原因", "A suppression in the text gives no reason"},
    .explanation =
        {"抑制是对例外的说明，审核的人要知道为什么可以例外。没有原因的抑制不起作用；只有标点的不算"
         "原"
         "因。gwlint.toml 中缺少原因的 [[suppress]] 是配置错误。",
         "A suppression states an exception, and whoever reviews it must know why it is one. "
         "Without "
         "a reason it has no effect; punctuation alone is no reason. In gwlint.toml a [[suppress]] "
         "without one is an error of the configuration."},
    .messages = kReasonMessages,
    .examples = kReasonExamples};

std::span<const RuleInfo* const> cfg_rules() {
  static constexpr const RuleInfo* kRules[] = {&kUnusedSuppression, &kSuppressionWithoutReason};
  return kRules;
}

std::vector<const RuleInfo*> with_cfg_rules(const RuleSet& rule_set) {
  std::vector<const RuleInfo*> rules;
  std::ranges::merge(rule_set.rules(), cfg_rules(), std::back_inserter(rules), {}, &RuleInfo::id,
                     &RuleInfo::id);
  return rules;
}

}  // namespace gwlint
