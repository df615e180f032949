// A SARIF log per family of rules, as a person read and approved it: of each rule its first wrong
// example, and a DOCX.
//
// golden/sarif/FAMILY.json is what the program writes, byte for byte, but for two things. Members
// `tool` and `taxonomies` of the run are left out: they are the catalogue, whatever was found. And
// white space is laid out anew, for eyes; that the program itself writes none but line ends between
// the tokens is checked beside it. GWLINT_UPDATE_GOLDEN=1 writes the files: read their difference.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/config/cfg_rules.h"
#include "linter/text/utf8.h"
#include "tests/cli/sarif_run.h"
#include "tests/rules/check_text.h"
#include "tests/rules/companions.h"
#include "tests/rules/example_document.h"
#include "tests/support/fixture_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using annual_report::as_docx;
using annual_report::example_file;
using test::ReportModel;
using Json = nlohmann::ordered_json;

// ---- Comparison ----

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); next_character(text, at)) ++count;
  return count;
}

// What fits on a line of `kWidth` characters stands on it; anything else has a line a member.
void lay_out(const Json& json, std::size_t indent, std::string& out) {
  constexpr std::size_t kWidth = 160;
  const std::string whole = json.dump();
  if (!json.is_structured() || json.empty() || characters(whole) + indent <= kWidth) {
    out += whole;
    return;
  }
  const std::string margin(indent + 1, ' ');
  std::string_view separator = "\n";
  out += json.is_object() ? '{' : '[';
  for (const auto& [key, value] : json.items()) {
    out += separator;
    out += margin;
    if (json.is_object()) out += Json(key).dump() + ": ";
    lay_out(value, indent + 1, out);
    separator = ",\n";
  }
  out += "\n" + std::string(indent, ' ') + (json.is_object() ? '}' : ']');
}

std::string for_eyes(const std::string& log) {
  Json json = Json::parse(log);
  Json& run = json["runs"][0];
  run.erase("tool");
  run.erase("taxonomies");
  std::string out;
  lay_out(json, 0, out);
  return out + "\n";
}

void expect_golden(const std::string& name, const std::string& log) {
  std::string tokens = log;
  std::erase(tokens, '\n');
  EXPECT_EQ(tokens, Json::parse(log).dump()) << "white space between tokens";

  const std::filesystem::path golden =
      std::filesystem::path(GWLINT_SOURCE_DIR) / "tests/cli/golden/sarif" / (name + ".json");
  const std::string actual = for_eyes(log);
  if (std::getenv("GWLINT_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(golden, std::ios::binary) << actual;
    return;
  }
  ASSERT_TRUE(std::filesystem::exists(golden)) << golden;
  EXPECT_EQ(actual, annual_report::read_whole(golden.string())) << golden;
}

// ---- Inputs ----

// The first wrong example that needs no change of the report compared with.
const Example& first_wrong(const RuleInfo& rule) {
  return *std::ranges::find_if(rule.examples, [](const Example& example) {
    return example.verdict == Example::Verdict::Wrong && example.other_replace.empty();
  });
}

// The first wrong example of each rule of `family`, named for the rule.
void write_examples(const TemporaryFolder& folder, std::string_view of_family) {
  for (const RuleInfo* rule : with_cfg_rules(annual_report::all_rules())) {
    if (family(*rule) != of_family || rule->companion == Companion::Parts) continue;
    const Example& example = first_wrong(*rule);
    const bool is_docx = example.mark != ExampleMark::None;
    folder.write(std::string(rule->id) + (is_docx ? ".docx" : ".txt"), example_file(example));
  }
}

const RuleInfo& rule(std::string_view id) {
  return **std::ranges::find(annual_report::all_rules().rules(), id, &RuleInfo::id);
}

// Paragraphs alone, tables among them too.
std::string docx_of_example(std::string_view id) {
  return as_docx(example_file(first_wrong(rule(id))));
}

std::string docx_with(void (*change)(ReportModel& report)) {
  ReportModel report = test::clean_report();
  change(report);
  return test::plain_docx(report);
}

std::string faulty_cells() {
  return docx_with([](ReportModel& report) {
    test::ModelTable& table = report.section("三").table();
    table.row("2.重复申请").values = {"O", "", "", "0", "３", "0", "3件"};
    table.blocks.at(0).remove_row("4.无正当理由大量反复申请");
    report.exchange("社会公益组织", "社会公益机构");
    report.section("二").table().row("行政强制").values = {"37.5", "8"};
  });
}

std::string faulty_sums() {
  return docx_with([](ReportModel& report) {
    report.section("三").table().row("（七）总计").values.at(1) = "7";
    report.section("二").table().row("行政规范性文件").values = {"4", "2", "1"};
  });
}

// ---- Families ----

struct Family {
  std::string id;
  std::string (*docx)();
  std::vector<std::string> arguments = {};

  friend std::ostream& operator<<(std::ostream& out, const Family& family) {
    return out << family.id;
  }
};

std::vector<Family> families() {
  return {
      {"CIT", [] { return docx_of_example("CIT004"); }},
      {"PER", [] { return docx_of_example("PER002"); }},
      {"SEC", [] { return docx_of_example("SEC003"); }},
      {"TAB", faulty_cells},
      {"SUM", faulty_sums, {"--previous", "last-year"}},
      {"NAR", [] { return docx_of_example("NAR002"); }},
      {"DOC", [] { return docx_of_example("DOC004"); }, {"--select=DOC009"}},
  };
}

class SarifOfFamily : public testing::TestWithParam<Family> {};

TEST_P(SarifOfFamily, IsAsApproved) {
  const Family& family = GetParam();
  const TemporaryFolder folder;
  write_examples(folder, family.id);
  folder.write(family.id + ".docx", family.docx());
  folder.write("last-year/a.txt", annual_report::model_of_last_year());
  std::vector<std::string> arguments = {"check", "--select=" + family.id};
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
    if (entry.is_regular_file()) arguments.push_back(entry.path().filename().string());
  }
  arguments.insert(arguments.end(), family.arguments.begin(), family.arguments.end());
  expect_golden(family.id, sarif_log(arguments, folder.path()));
}

INSTANTIATE_TEST_SUITE_P(Rules, SarifOfFamily, testing::ValuesIn(families()),
                         [](const auto& info) { return info.param.id; });

// These judge what the other rules leave, hence with all of them.
TEST(SarifOfFamilies, CfgIsAsApproved) {
  const TemporaryFolder folder;
  write_examples(folder, "CFG");
  folder.write("gwlint.toml", "[[suppress]]\nrule = \"NAR\"\nreason = \"从未出现\"\n");
  expect_golden("CFG", sarif_log({"check", "."}, folder.path()));
}

TEST(SarifOfFamilies, RollUpIsAsApproved) {
  const TemporaryFolder folder;
  folder.write("SUM008.txt", example_file(first_wrong(rule("SUM008"))));
  for (const auto& [name, text] : annual_report::model_parts()) folder.write("parts/" + name, text);
  expect_golden("SUM008",
                sarif_log({"rollup", "--select=SUM", "SUM008.txt", "parts"}, folder.path()));
}

}  // namespace
}  // namespace gwlint
