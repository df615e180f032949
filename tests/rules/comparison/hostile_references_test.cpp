// Last year's reports are read as any other file: what is refused is told and compared with
// nothing.
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "linter/check/references.h"
#include "rules/annual_report/rule_set.h"
#include "tests/support/hostile_files.h"

namespace gwlint::annual_report {
namespace {

ReadResult read_any(std::string_view bytes, const Limits& limits) {
  return read_document(bytes, limits);
}

TEST(HostileReferences, AreRefusedAndHaveNoFigures) {
  const std::unique_ptr<RuleSet> rules = make_rule_set();
  for (const auto& files : {test::hostile_packages(), test::hostile_documents()}) {
    for (const test::HostileFile& file : files) {
      std::string bytes = file.make();
      const std::size_t size = bytes.size();
      const std::vector<Input> inputs = {
          {std::string(file.name), size, std::nullopt, std::move(bytes)}};
      const RuleSet* const of_each = rules.get();
      CheckSettings settings;
      settings.read = read_any;
      settings.limits = file.limits;
      bool refused = false;
      const auto references =
          read_references(inputs, {&of_each, 1}, settings, 1,
                          [&](const FileResult& result) { refused = result.error.has_value(); });
      ASSERT_EQ(references.size(), 1u);
      EXPECT_EQ(references[0].digest == nullptr, refused) << file.name;
      EXPECT_TRUE(refused || file.verdict.text) << file.name;
    }
  }
}

}  // namespace
}  // namespace gwlint::annual_report
