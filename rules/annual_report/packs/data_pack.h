// A data pack at work: the rules of one TOML pack beside the built-in ones.
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "rules/annual_report/extension.h"
#include "rules/annual_report/packs/pack_data.h"

namespace gwlint::annual_report {

class DataPack : public Extension {
 public:
  // `data` without mistakes.
  explicit DataPack(PackData data);
  DataPack(const DataPack&) = delete;  // its parts point to each other
  DataPack& operator=(const DataPack&) = delete;

  std::span<const RuleInfo* const> rules() const override { return infos_; }
  const ReportKind* kind() const override { return kind_.get(); }
  std::span<const HeadingSynonym> headings() const override { return data_.headings; }
  void check(const Report& report, const RuleLevels& levels, Findings& findings,
             std::vector<Notice>& notices) const override;

  const PackData& data() const { return data_; }

 private:
  struct PackRule {
    RuleInfo info;
    std::vector<MessageTemplate> messages;
    std::vector<Example> examples;
    const RuleData* data = nullptr;
  };
  const Clause* clause_of(const std::string& name) const;
  void add(const RuleData& rule);

  const PackData data_;
  Pack pack_;
  std::unique_ptr<const ReportKind> kind_;
  std::deque<Instrument> instruments_;
  std::deque<Clause> clauses_;
  std::deque<PackRule> rules_;
  std::vector<const RuleInfo*> infos_;  // by id
};

}  // namespace gwlint::annual_report
