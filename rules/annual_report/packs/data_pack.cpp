#include "rules/annual_report/packs/data_pack.h"

#include <algorithm>
#include <utility>

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/packs/checks.h"

namespace gwlint::annual_report {
namespace {

bool is_in_years(const RuleData& rule, const Report& report) {
  if (!rule.from && !rule.until) return true;
  if (!report.year) return false;  // a rule that cannot be sure stays silent
  return (!rule.from || *rule.from <= *report.year) && (!rule.until || *report.year <= *rule.until);
}

// Calls the check that a rule's specification is for.
class Run {
 public:
  Run(const RuleData& rule, const Report& report, Findings& findings)
      : rule_(rule), report_(report), findings_(findings) {}

  void operator()(const CiteSpec& spec) const { check_cite(spec, report_, findings_); }
  void operator()(const RequireSpec& spec) const { check_require(spec, report_, findings_); }
  void operator()(const TopicsSpec& spec) const { check_topics(spec, report_, findings_); }
  void operator()(const ForbidSpec& spec) const { check_forbid(spec, report_, findings_); }
  void operator()(const RelationSpec& spec) const {
    check_relation(spec, rule_.id, report_, findings_);
  }
  void operator()(const LikeSpec& spec) const { spec.rule->check(report_, findings_); }

 private:
  const RuleData& rule_;
  const Report& report_;
  Findings& findings_;
};

}  // namespace

DataPack::DataPack(PackData data) : data_(std::move(data)) {
  pack_ = {data_.id, data_.name.view(), data_.version, data_.model};
  if (data_.report) kind_ = std::make_unique<const ReportKind>(*data_.report, false);
  for (const InstrumentData& instrument : data_.instruments) {
    instruments_.push_back({instrument.id, instrument.title.view(), instrument.guid});
    for (const ClauseData& clause : instrument.clauses) {
      clauses_.push_back({&instruments_.back(), clause.id, clause.text.view()});
    }
  }
  for (const RuleData& rule : data_.rules) add(rule);
  for (const PackRule& rule : rules_) infos_.push_back(&rule.info);
  std::ranges::sort(infos_, {}, &RuleInfo::id);
}

const Clause* DataPack::clause_of(const std::string& name) const {
  const auto is_meant = [&](const Clause& clause) {
    return std::string(clause.instrument->id).append("/").append(clause.id) == name;
  };
  for (const Clause& clause : clauses_) {
    if (is_meant(clause)) return &clause;
  }
  for (const Clause* clause : clauses()) {
    if (is_meant(*clause)) return clause;
  }
  return nullptr;
}

void DataPack::add(const RuleData& data) {
  PackRule& rule = rules_.emplace_back();
  rule.data = &data;
  for (const MessageData& message : data.messages) {
    rule.messages.push_back({message.id, message.problem.view(), message.advice.view()});
  }
  for (const ExampleData& example : data.examples) {
    rule.examples.push_back({example.verdict, example.replace, example.with, example.mark});
  }
  rule.info = {.id = data.id,
               .name = data.name,
               .level = data.level,
               .clause = clause_of(data.clause),
               .precision = data.precision,
               .fix = data.fix,
               .pack = &pack_,
               .summary = data.summary.view(),
               .explanation = data.explanation.view(),
               .messages = rule.messages,
               .examples = rule.examples};
}

void DataPack::check(const Report& report, const RuleLevels& levels, Findings& findings,
                     std::vector<Notice>& /*notices*/) const {
  for (const PackRule& rule : rules_) {
    const Level level = levels.level_of(rule.info);
    if (level == Level::Off || !is_in_years(*rule.data, report)) continue;
    findings.set_rule(rule.info, level);
    std::visit(Run(*rule.data, report, findings), rule.data->spec);
  }
}

}  // namespace gwlint::annual_report
