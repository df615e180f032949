// Small packs, written as text, as the tests of this folder do.
#pragma once

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/adapter.h"
#include "rules/annual_report/packs/data_pack.h"
#include "rules/annual_report/packs/pack_reader.h"
#include "rules/annual_report/rule_set.h"
#include "tests/rules/check_text.h"

namespace gwlint::annual_report {

// What every pack has to begin with.
inline constexpr std::string_view kPackHead = R"([pack]
id = "trial"
version = "1"
name = { zh = "试验", en = "Trial" }

[[instrument]]
id = "某办〔2023〕1号"
title = { zh = "规范", en = "Norm" }
  [[instrument.clause]]
  id = "一"
  text = { zh = "要求。", en = "A demand." }

)";

// A rule with id TRY001 and what all rules have; `keys` say what it looks for.
inline std::string rule_text(std::string_view keys, std::string_view id = "TRY001") {
  return "[[rule]]\nid = \"" + std::string(id) + R"("
name = "Trial"
level = "warning"
clause = "某办〔2023〕1号/一"
summary = { zh = "概要", en = "Summary" }
explanation = { zh = "说明。", en = "Why." }
message = { zh = "有问题。", en = "Wrong." }
advice = { zh = "请改。", en = "Mend it." }
)" + std::string(keys) +
         "\n";
}

using Beside = std::map<std::string, std::string>;

inline PackData read_pack_text(std::string_view text, Problems& problems,
                               const Beside& beside = {}) {
  static const ReportData kBuiltIn = built_in_report();
  const auto read = [&](const std::string& name, const Place& place,
                        Problems& noted) -> std::optional<std::string> {
    const auto found = beside.find(name);
    if (found != beside.end()) return found->second;
    noted.add(place, {"没有。", "There is none."});
    return std::nullopt;
  };
  return read_pack({{"p.toml", std::string(text)}}, kBuiltIn, read, problems);
}

// The mistakes of a pack as `line:column: sentence`, in English.
inline std::vector<std::string> mistakes(std::string_view text, const Beside& beside = {}) {
  Problems problems;
  read_pack_text(text, problems, beside);
  std::vector<std::string> result;
  for (const PackError& error : problems.take()) {
    EXPECT_EQ(error.file, "p.toml");
    EXPECT_FALSE(error.zh.empty());
    result.push_back(std::to_string(error.line) + ":" + std::to_string(error.column) + ": " +
                     error.en);
  }
  return result;
}

// The built-in rules with one pack beside them. Throws where the pack has a mistake.
inline std::unique_ptr<RuleSet> rules_with(std::string_view text, const Beside& beside = {}) {
  Problems problems;
  PackData data = read_pack_text(text, problems, beside);
  for (const PackError& error : problems.take()) {
    throw std::runtime_error(to_string(error, Language::English));
  }
  std::vector<std::unique_ptr<Extension>> extensions;
  extensions.push_back(std::make_unique<DataPack>(std::move(data)));
  return make_rule_set(std::move(extensions));
}

// What they find in `report`, each as `RULE 'marked text'`.
inline std::vector<std::string> found_by(const RuleSet& rules, std::string_view report) {
  const ReadResult document = read_document(report);
  if (!document) throw std::runtime_error(message(document.error(), Language::English));
  const RuleLevels levels;
  std::vector<std::string> result;
  for (const Finding& finding : rules.check(*document, {levels}).findings) {
    result.push_back(std::string(finding.rule->id) + " '" +
                     std::string(document->view(finding.location)) + "'");
  }
  return result;
}

// What one rule with `keys` finds in `report`.
inline std::vector<std::string> found_by_rule(std::string_view keys, std::string_view report) {
  return found_by(*rules_with(std::string(kPackHead) + rule_text(keys)), report);
}

}  // namespace gwlint::annual_report
