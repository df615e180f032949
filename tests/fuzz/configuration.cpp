#include "linter/config/configuration.h"

#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/judging.h"
#include "tests/fuzz/support/properties.h"

namespace gwlint::fuzz {

void configuration(std::string_view input) {
  for (const bool own : {false, true}) {
    const ParsedConfiguration parsed = parse_configuration(input, "gwlint.toml", own);
    for (const PlacedError& error : parsed.errors) expect_sound(error, input);
    const Configuration& says = parsed.configuration;
    for (const SuppressionEntry& entry : says.suppressions) {
      expect_within(entry.place, input, "the rule of a suppression");
    }
    for (const PlacedError& error : unknown_rules(says, "gwlint.toml", all_rules().rules())) {
      expect_sound(error, input);
    }
    if (!own && parsed.errors.empty()) {
      expect(says.native_packs.empty(), "only the user's own configuration may name code");
    }
    // Patterns that were understood can be asked.
    for (const Override& change : says.overrides) {
      for (const Glob& glob : change.paths) glob.matches("县/教育局/2023年 报告.docx");
    }
  }
}

}  // namespace gwlint::fuzz
