#include "rules/annual_report/rule_set.h"

#include <algorithm>
#include <utility>

#include "rules/annual_report/comparison/comparison.h"
#include "rules/annual_report/comparison/notices.h"
#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/rule.h"
#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {
namespace {

// What the rules that run compare with.
Wanted wanted_by(const RuleLevels& levels) {
  Wanted wanted;
  for (const Rule* rule : catalogue()) {
    if (levels.level_of(rule->info) == Level::Off) continue;
    wanted.previous = wanted.previous || rule->info.companion == Companion::PreviousReport;
    wanted.parts = wanted.parts || rule->info.companion == Companion::Parts;
  }
  return wanted;
}

class AnnualReportRules : public RuleSet {
 public:
  explicit AnnualReportRules(std::vector<std::unique_ptr<Extension>> extensions)
      : formats_(built_in_templates()), extensions_(std::move(extensions)) {
    for (const Rule* rule : catalogue()) infos_.push_back(&rule->info);
    for (const auto& extension : extensions_) {
      const auto rules = extension->rules();
      infos_.insert(infos_.end(), rules.begin(), rules.end());
    }
    std::ranges::sort(infos_, {}, &RuleInfo::id);
  }

  std::span<const RuleInfo* const> rules() const override { return infos_; }

  std::span<const NoticeInfo* const> notices() const override { return comparison_notices(); }

  Judgement check(const Document& document, const CheckContext& context) const override {
    Report report = read_report(document, formats_);
    Judgement judgement;
    const Comparison comparison =
        compare(report, context, wanted_by(context.levels), judgement.notices);
    report.comparison = &comparison;
    Findings findings;
    for (const Rule* rule : catalogue()) {
      const Level level = context.levels.level_of(rule->info);
      if (level == Level::Off) continue;
      findings.set_rule(rule->info, level);
      rule->check(report, findings);
    }
    for (const auto& extension : extensions_) {
      extension->check(report, context.levels, findings, judgement.notices);
    }
    judgement.findings = findings.take();
    return judgement;
  }

  std::unique_ptr<const Digest> digest(const Document& document) const override {
    return std::make_unique<ReportDigest>(digest_of(read_report(document, formats_)));
  }

 private:
  const Formats formats_;
  const std::vector<std::unique_ptr<Extension>> extensions_;
  std::vector<const RuleInfo*> infos_;
};

}  // namespace

std::unique_ptr<RuleSet> make_rule_set(std::vector<std::unique_ptr<Extension>> extensions) {
  return std::make_unique<AnnualReportRules>(std::move(extensions));
}

}  // namespace gwlint::annual_report
