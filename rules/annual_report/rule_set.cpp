#include "rules/annual_report/rule_set.h"

#include <algorithm>
#include <utility>

#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {
namespace {

using Extensions = std::vector<std::unique_ptr<Extension>>;

std::vector<HeadingSynonym> synonyms_of(const Extensions& extensions) {
  std::vector<HeadingSynonym> all;
  for (const auto& extension : extensions) {
    const auto synonyms = extension->headings();
    all.insert(all.end(), synonyms.begin(), synonyms.end());
  }
  return all;
}

class AnnualReportRules : public RuleSet {
 public:
  explicit AnnualReportRules(Extensions extensions)
      : built_in_(disclosure_report(synonyms_of(extensions))), extensions_(std::move(extensions)) {
    kinds_.push_back(&built_in_);
    for (const Rule* rule : catalogue()) infos_.push_back(&rule->info);
    for (const auto& extension : extensions_) {
      const auto rules = extension->rules();
      infos_.insert(infos_.end(), rules.begin(), rules.end());
      if (extension->kind() != nullptr) kinds_.push_back(extension->kind());
    }
    std::ranges::sort(infos_, {}, &RuleInfo::id);
  }

  std::span<const RuleInfo* const> rules() const override { return infos_; }

  Judgement check(const Document& document, const CheckContext& context) const override {
    const Report report = read_report(document, kinds_);
    Findings findings;
    if (report.kind == &built_in_) check_built_in(report, context, findings);
    for (const auto& extension : extensions_) {
      const ReportKind* judged = extension->kind() != nullptr ? extension->kind() : &built_in_;
      if (judged == report.kind) extension->check(report, context.levels, findings);
    }
    return {findings.take(), {}};
  }

  std::unique_ptr<const Digest> digest(const Document& /*document*/) const override {
    return nullptr;
  }

 private:
  static void check_built_in(const Report& report, const CheckContext& context,
                             Findings& findings) {
    for (const Rule* rule : catalogue()) {
      const Level level = context.levels.level_of(rule->info);
      if (level == Level::Off) continue;
      findings.set_rule(rule->info, level);
      rule->check(report, findings);
    }
  }

  const ReportKind built_in_;
  const Extensions extensions_;
  std::vector<const ReportKind*> kinds_;  // the built-in one first
  std::vector<const RuleInfo*> infos_;
};

}  // namespace

std::unique_ptr<RuleSet> make_rule_set(Extensions extensions) {
  return std::make_unique<AnnualReportRules>(std::move(extensions));
}

}  // namespace gwlint::annual_report
