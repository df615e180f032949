// Fixing bytes with all rules and adapters, as `gwlint fix` does.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/adapter.h"
#include "linter/fix/fix_file.h"
#include "rules/annual_report/rule_set.h"

namespace gwlint {

// What becomes of `bytes`, a file of any format.
inline Fixed fixed(std::string bytes, bool unsafe, const RuleLevels& levels = {}) {
  static const std::unique_ptr<RuleSet> rules = annual_report::make_rule_set();
  Policy policy;
  policy.rules = rules.get();
  policy.levels = std::shared_ptr<const RuleLevels>(std::shared_ptr<void>(), &levels);  // not owned
  const auto read = [](std::string_view given, const Limits& limits) {
    return read_document(given, limits);
  };
  const auto rewrite = [](std::string_view given, const Document& document,
                          std::span<const Edit> edits, const Limits& limits) {
    return rewrite_document(given, document, edits, limits);
  };
  const CheckSettings check{read, Limits(), {}};
  return fix_file({"report", bytes.size(), {}, std::move(bytes)}, policy,
                  {&check, rewrite, unsafe});
}

}  // namespace gwlint
