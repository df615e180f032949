#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "linter/check/examples.h"
#include "rules/annual_report/packs/data_pack.h"
#include "rules/annual_report/packs/pack_reader.h"
#include "rules/annual_report/rule_set.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/judging.h"
#include "tests/fuzz/support/properties.h"

namespace gwlint::fuzz {
namespace {

using namespace annual_report;

// The file beside every pack: its model and its templates may name it.
std::optional<std::string> beside(const std::string&, const Place&, Problems&) {
  return std::string(built_in_model());
}

}  // namespace

void pack(std::string_view input) {
  static const ReportData kBuiltIn = built_in_report();
  Problems problems;
  PackData data = read_pack({{"pack.toml", std::string(input)}}, kBuiltIn, beside, problems);
  if (!problems.empty()) {
    for (const PackError& error : problems.take()) {
      if (error.file == "pack.toml") expect_sound(error, input);
    }
    return;
  }
  const std::string model = data.model;
  std::vector<std::unique_ptr<Extension>> extensions;
  extensions.push_back(std::make_unique<DataPack>(std::move(data)));
  const std::unique_ptr<RuleSet> rules = make_rule_set(std::move(extensions));
  check(model, *rules);
  check(built_in_model(), *rules);
  for (const RuleInfo* rule : rules->rules()) {
    if (rule->pack != nullptr) run_examples(*rules, *rule, model, read_any);
  }
}

}  // namespace gwlint::fuzz
