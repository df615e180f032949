#include "rules/annual_report/rule_set.h"

#include <vector>

#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/rule.h"
#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {
namespace {

class AnnualReportRules : public RuleSet {
 public:
  AnnualReportRules() : formats_(built_in_templates()) {
    for (const Rule* rule : catalogue()) infos_.push_back(&rule->info);
  }

  std::span<const RuleInfo* const> rules() const override { return infos_; }

  std::vector<Finding> check(const Document& document, const RuleLevels& levels) const override {
    const Report report = read_report(document, formats_);
    Findings findings;
    for (const Rule* rule : catalogue()) {
      const Level level = levels.level_of(rule->info);
      if (level == Level::Off) continue;
      findings.set_rule(rule->info, level);
      rule->check(report, findings);
    }
    return findings.take();
  }

 private:
  const Formats formats_;
  std::vector<const RuleInfo*> infos_;
};

}  // namespace

std::unique_ptr<RuleSet> make_rule_set() {
  return std::make_unique<AnnualReportRules>();
}

}  // namespace gwlint::annual_report
