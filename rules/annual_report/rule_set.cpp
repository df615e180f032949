#include "rules/annual_report/rule_set.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

#include "rules/annual_report/comparison/comparison.h"
#include "rules/annual_report/comparison/notices.h"
#include "rules/annual_report/concern.h"
#include "rules/annual_report/layout.h"
#include "rules/annual_report/native/notices.h"
#include "rules/annual_report/packs/pack_reader.h"
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

// What the rules that run compare with, and the layout.
Wanted wanted_by(const CheckContext& context) {
  Wanted wanted{.previous = context.wants_layout, .parts = false};
  for (const Rule* rule : catalogue()) {
    if (context.levels.level_of(rule->info) == Level::Off) continue;
    wanted.previous = wanted.previous || rule->info.companion == Companion::PreviousReport;
    wanted.parts = wanted.parts || rule->info.companion == Companion::Parts;
  }
  return wanted;
}

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
    for (const auto notices : {comparison_notices(), native_notices()}) {
      notices_.insert(notices_.end(), notices.begin(), notices.end());
    }
  }

  std::span<const RuleInfo* const> rules() const override { return infos_; }

  std::span<const NoticeInfo* const> notices() const override { return notices_; }

  std::span<const RuleFamily> families() const override { return kFamilies; }

  std::string_view model() const override { return built_in_model(); }

  // Made when it is first asked for: a run over files that were named needs none.
  bool concerns(const Document& document) const override {
    std::call_once(concern_made_, [this] { concern_ = Concern(kinds_); });
    return concern_.is_raised_by(document);
  }

  Judgement check(const Document& document, const CheckContext& context) const override {
    Report report = read_report(document, kinds_, context.deadline);
    report.look_at_clock();
    Judgement judgement;
    Findings findings;
    if (report.kind == &built_in_) {
      check_built_in(report, context, findings, judgement);
    } else if (context.wants_layout) {
      judgement.layout = layout_of(report, nullptr);
    }
    for (const auto& extension : extensions_) {
      const ReportKind* judged = extension->kind() != nullptr ? extension->kind() : &built_in_;
      if (judged != report.kind) continue;
      report.look_at_clock();
      extension->check(report, context.levels, findings, judgement.notices);
    }
    judgement.findings = findings.take();
    return judgement;
  }

  // Only reports of the built-in kind are compared; another one has nothing to be compared with.
  std::unique_ptr<const Digest> digest(const Document& document) const override {
    const Report report = read_report(document, kinds_);
    if (report.kind != &built_in_) return std::make_unique<ReportDigest>();
    return std::make_unique<ReportDigest>(digest_of(report));
  }

 private:
  static void check_built_in(Report& report, const CheckContext& context, Findings& findings,
                             Judgement& judgement) {
    const Comparison comparison = compare(report, context, wanted_by(context), judgement.notices);
    report.comparison = &comparison;
    for (const Rule* rule : catalogue()) {
      const Level level = context.levels.level_of(rule->info);
      if (level == Level::Off) continue;
      findings.set_rule(rule->info, level);
      rule->check(report, findings);
      report.look_at_clock();
    }
    report.comparison = nullptr;
    if (context.wants_layout) {
      judgement.layout = layout_of(report, comparison.previous ? &*comparison.previous : nullptr);
    }
  }

  const ReportKind built_in_;
  const Extensions extensions_;
  std::vector<const ReportKind*> kinds_;  // the built-in one first
  mutable std::once_flag concern_made_;
  mutable Concern concern_;  // of these
  std::vector<const RuleInfo*> infos_;
  std::vector<const NoticeInfo*> notices_;
};

}  // namespace

std::unique_ptr<RuleSet> make_rule_set(Extensions extensions) {
  return std::make_unique<AnnualReportRules>(std::move(extensions));
}

}  // namespace gwlint::annual_report
