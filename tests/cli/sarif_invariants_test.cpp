// That the checks of SARIF logs see what is wrong: a sound log, spoilt in one place.
#include "tests/support/sarif_invariants.h"

#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/sarif_run.h"
#include "tests/support/fixture_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Json = nlohmann::ordered_json;

struct Spoilt {
  std::string what;    // a name for the test
  std::string where;   // a JSON pointer into the run
  std::string with;    // JSON; empty: the member goes
  std::string answer;  // what is said of it

  friend std::ostream& operator<<(std::ostream& out, const Spoilt& spoilt) {
    return out << spoilt.where;
  }
};

const std::string& text() {
  static const std::string report = test::fixture_text("sum-total-off-by-one.txt");
  return report;
}

// a.docx with the same fault in its table, and a.txt.
const std::string& sound_log() {
  static const std::string log = [] {
    const TemporaryFolder folder;
    test::ReportModel report = test::clean_report();
    report.section("三").table().row("（七）总计").values.at(1) = "7";
    folder.write("a.docx", test::plain_docx(report));
    folder.write("b.txt", test::changed(text(), "〔2021〕", "[2021]"));
    return sarif_log({"check", "."}, folder.path());
  }();
  return log;
}

std::vector<std::string> violations(const std::string& log) {
  const auto text_of = [](const std::string& path) -> std::optional<std::string> {
    if (path != "b.txt") return std::nullopt;
    return test::changed(text(), "〔2021〕", "[2021]");
  };
  return test::sarif_violations(log, {text_of, {"/somewhere"}});
}

class SarifInvariants : public testing::TestWithParam<Spoilt> {};

TEST_P(SarifInvariants, SeeWhatIsSpoilt) {
  ASSERT_THAT(violations(sound_log()), IsEmpty());
  Json log = Json::parse(sound_log());
  const Json::json_pointer place("/runs/0" + GetParam().where);
  if (GetParam().with.empty()) {
    ASSERT_EQ(log.at(place.parent_pointer()).erase(place.back()), 1u);
  } else {
    log[place] = Json::parse(GetParam().with);
  }
  EXPECT_THAT(violations(log.dump()), testing::Contains(HasSubstr(GetParam().answer)));
}

// Results 0 to 2 are of a.docx (SUM002, SUM003, SUM001), then come those of b.txt, CIT006 first.
INSTANTIATE_TEST_SUITE_P(
    Members, SarifInvariants,
    testing::Values(
        Spoilt{"Index", "/results/0/ruleIndex", "0", "ruleIndex"},
        Spoilt{"NoIndex", "/results/0/ruleIndex", "", "ruleIndex"},
        Spoilt{"Level", "/results/0/level", "", "level"},
        Spoilt{"Rank", "/results/0/rank", "1.0", "rank"},
        Spoilt{"Markdown", "/results/0/message/markdown", "\"a\"", "markdown"},
        Spoilt{"Argument", "/results/0/message/arguments/0", "\"a\"", "the template gives"},
        Spoilt{"Link", "/results/0/relatedLocations/1/physicalLocation/region/snippet/text",
               "\"9\"", "leads to '9'"},
        Spoilt{"Id", "/results/0/relatedLocations/1/id", "7", "ids of related"},
        Spoilt{"Artifact", "/results/0/locations/0/physicalLocation/artifactLocation/index", "2",
               "artifactLocation"},
        Spoilt{"Logical", "/results/0/locations/0/logicalLocations/0/index", "0",
               "logicalLocation"},
        Spoilt{"Offset", "/results/0/locations/0/physicalLocation/region/charOffset", "1",
               "charOffset in a DOCX"},
        Spoilt{"Cell", "/results/0/properties/docx/cell", "99", "is not"},
        Spoilt{"Column", "/results/3/locations/0/physicalLocation/region/startColumn", "2",
               "covers"},
        Spoilt{"Line", "/results/3/locations/0/physicalLocation/region/endLine", "1",
               "ends before it begins"},
        Spoilt{"Snippet", "/results/3/locations/0/physicalLocation/region/snippet/text", "\"a\"",
               "covers '[2021]'"},
        Spoilt{"CharOffset", "/results/3/locations/0/physicalLocation/region/charOffset", "1",
               "charOffset"},
        Spoilt{"Fix", "/results/3/fixes/0/artifactChanges/0/replacements/0/insertedContent/text",
               "\"[\"", "a replacement with the same"},
        Spoilt{"Fingerprint", "/results/0/partialFingerprints/gwlint~1v1", "\"abc\"",
               "fingerprint abc"},
        Spoilt{"Baseline", "/results/0/baselineState", "\"new\"", "baselineState on some"},
        Spoilt{"Uri", "/artifacts/0/location/uri", "\"/somewhere/a.docx\"", "uri /somewhere"},
        Spoilt{"Private", "/artifacts/0/location/uri", "\"/somewhere/a.docx\"", "holds /somewhere"},
        Spoilt{"Parent", "/logicalLocations/1/parentIndex", "9", "parent"},
        Spoilt{"Name", "/logicalLocations/0/fullyQualifiedName", "\"a\"", "logical location 0"},
        Spoilt{"Success", "/invocations/0/executionSuccessful", "false", "executionSuccessful"},
        Spoilt{"Clock", "/invocations/0/endTimeUtc", "\"2024-01-01T00:00:00Z\"", "endTimeUtc"},
        Spoilt{"Taxon", "/tool/driver/rules/3/relationships/0/target/index", "1", "taxon"}),
    [](const auto& info) { return info.param.what; });

}  // namespace
}  // namespace gwlint
