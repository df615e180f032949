#include "rules/annual_report/rule_set.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/rule.h"
#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {

// fixtures/model.txt, built into the program (see CMakeLists.txt).
extern const char kModelReport[];

namespace {

// In the order in which a report is read.
constexpr std::array kFamilies{
    RuleFamily{"CIT", {"编制依据", "Legal basis"}},
    RuleFamily{"PER", {"日期和统计期限", "Dates and the statistical period"}},
    RuleFamily{"SEC", {"规定的部分", "Required sections"}},
    RuleFamily{"TAB", {"规定的表格", "Statutory tables"}},
    RuleFamily{"SUM", {"表格的勾稽关系", "Table arithmetic"}},
    RuleFamily{"NAR", {"文字与表格是否一致", "Narrative against tables"}},
    RuleFamily{"DOC", {"不应公开的内容和文字差错", "What should not be published"}},
};

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

  std::span<const RuleFamily> families() const override { return kFamilies; }

  std::string_view model() const override { return kModelReport; }

  Judgement check(const Document& document, const CheckContext& context) const override {
    const Report report = read_report(document, formats_);
    Findings findings;
    for (const Rule* rule : catalogue()) {
      const Level level = context.levels.level_of(rule->info);
      if (level == Level::Off) continue;
      findings.set_rule(rule->info, level);
      rule->check(report, findings);
    }
    for (const auto& extension : extensions_) extension->check(report, context.levels, findings);
    return {findings.take(), {}};
  }

  std::unique_ptr<const Digest> digest(const Document& /*document*/) const override {
    return nullptr;
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
