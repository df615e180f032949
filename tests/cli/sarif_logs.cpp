#include "tests/cli/sarif_logs.h"

#include <filesystem>
#include <fstream>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "linter/config/cfg_rules.h"
#include "tests/cli/sarif_run.h"
#include "tests/rules/check_text.h"
#include "tests/rules/companions.h"
#include "tests/rules/example_document.h"
#include "tests/support/fixture_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using annual_report::example_file;
using test::changed;
using test::fixture_text;

const std::filesystem::path kSource = GWLINT_SOURCE_DIR;
const std::string kPacks = (kSource / "examples/packs").string();
const std::filesystem::path kReports = kSource / "../shared/reports";

// The log in Chinese, or in both languages: words are all that differs, and validating takes time.
void add_one(std::vector<MadeLog>& logs, const std::string& name,
             const std::vector<std::string>& arguments, const std::filesystem::path& folder) {
  SCOPED_TRACE(name);
  logs.push_back({name + ".sarif", sarif_log(arguments, folder)});
}

void add_both(std::vector<MadeLog>& logs, const std::string& name,
              const std::vector<std::string>& arguments, const std::filesystem::path& folder) {
  for (const char* language : {"zh", "en"}) {
    SCOPED_TRACE(name + " " + language);
    std::vector<std::string> all = arguments;
    all.push_back(std::string("--lang=") + language);
    logs.push_back({name + "." + language + ".sarif", sarif_log(std::move(all), folder)});
  }
}

std::vector<const Example*> wrong_examples(const RuleInfo& rule) {
  std::vector<const Example*> wrong;
  for (const Example& example : rule.examples) {
    if (example.verdict == Example::Verdict::Wrong) wrong.push_back(&example);
  }
  return wrong;
}

// Its wrong examples in `folder`: each as it is and, where it is a text, as a DOCX too.
void write_examples(const TemporaryFolder& folder, const RuleInfo& rule) {
  std::size_t number = 0;
  for (const Example* example : wrong_examples(rule)) {
    const std::string name = fmt::format("{}/{}", rule.id, ++number);
    const std::string file = example_file(*example);
    if (example->mark != ExampleMark::None) {
      folder.write(name + ".docx", file);
      continue;
    }
    folder.write(name + ".txt", file);
    folder.write(name + ".docx", annual_report::as_docx(file));
  }
}

// Each wrong example of a rule that compares reports, alone with those that it is compared with.
void add_comparisons(std::vector<MadeLog>& logs, const RuleInfo& rule) {
  std::size_t number = 0;
  for (const Example* example : wrong_examples(rule)) {
    const TemporaryFolder folder;
    folder.write("report.txt", example_file(*example));
    const bool both_change = !example->other_replace.empty();
    const std::string name = fmt::format("{}-{}", rule.id, ++number);
    if (rule.companion == Companion::PreviousReport) {
      std::string previous = annual_report::model_of_last_year();
      if (both_change) previous = changed(previous, example->other_replace, example->other_with);
      folder.write("other/previous.txt", previous);
      add_one(logs, name, {"check", "report.txt", "--previous", "other"}, folder.path());
      continue;
    }
    const auto parts =
        both_change ? annual_report::model_parts_with(example->other_replace, example->other_with)
                    : annual_report::model_parts();
    for (const auto& [file, text] : parts) folder.write("other/" + file, text);
    add_one(logs, name, {"rollup", "report.txt", "other"}, folder.path());
  }
}

}  // namespace

std::vector<MadeLog> logs_of_examples() {
  std::vector<MadeLog> logs;
  const TemporaryFolder folder;
  folder.write("gwlint.toml", "[rules]\nDOC009 = \"note\"\n");  // off unless asked for
  for (const RuleInfo* rule : with_cfg_rules(annual_report::all_rules())) {
    if (rule->companion == Companion::None) {
      write_examples(folder, *rule);
    } else {
      add_comparisons(logs, *rule);
    }
  }
  add_both(logs, "examples", {"check", "."}, folder.path());
  return logs;
}

std::vector<MadeLog> logs_of_odd_inputs() {
  std::vector<MadeLog> logs;
  const TemporaryFolder folder;
  const std::string report = fixture_text("sum-total-off-by-one.txt");
  for (const std::string_view name :
       {"云岭县 2023 年.txt", "100%.txt", "%E4.txt", "a#b.txt", "a?b=c&d.txt", "a:b.txt",
        "http:x.txt", "-leading.txt", "'quoted\".txt", "line\nend.txt", "back\\slash.txt",
        "[a](0).txt", "{0}.txt", "\xD4\xC6\xC1\xEB.txt", "乡镇/😀/è.txt", "~/plus+.txt"}) {
    folder.write("names/" + std::string(name), report);
  }
  add_one(logs, "names", {"check", "."}, folder.path() / "names");

  folder.write("refused/empty.docx", "");
  folder.write("refused/100% [a](1) {0}.docx", "%PDF-1.4");
  folder.write("refused/\xD4\xC6.doc", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
  folder.write("refused/sound.txt", report);
  add_both(logs, "refused", {"check", ".", "\xD4\xC6.doc", "gone.txt"}, folder.path() / "refused");

  folder.write("clean/a.txt", fixture_text("model.txt"));
  add_one(logs, "clean", {"check", "a.txt"}, folder.path() / "clean");
  std::filesystem::create_directory(folder.path() / "nothing");
  add_one(logs, "nothing", {"check", "."}, folder.path() / "nothing");

  folder.write("forms/cr.txt", changed(report, "\n", "\r"));
  folder.write("forms/crlf.txt", changed(report, "\n", "\r\n"));
  folder.write("forms/mark.txt", "\xEF\xBB\xBF" + report);
  for (const std::string name :
       {"gb18030.txt", "utf-16le.txt", "pipe-tables.md", "cut-by-pages.txt", "cell-a-line.txt",
        "crlf-and-byte-order-mark.txt"}) {
    folder.write("forms/" + name, fixture_text(name));
  }
  test::ReportModel faulty = test::clean_report();
  faulty.section("三").table().row("（七）总计").values.at(1) = "7";
  folder.write("forms/two-tables.docx",
               test::fragmented_docx(faulty, test::TableCut::Adjacent, 15));
  folder.write("forms/framed.docx", test::framed_docx(faulty));
  folder.write("forms/tabbed.docx", test::tabbed_docx(faulty));
  // Findings beside characters that are two UTF-16 units, and in texts that look like markup.
  folder.write("forms/wide.txt", changed(fixture_text("model.txt"), "（一）主动公开情况。",
                                         "（一）主动公开情况。😀𠮷[2021年2月30日](1){0}公布公布"));
  add_one(logs, "forms", {"check", "."}, folder.path() / "forms");
  return logs;
}

std::vector<MadeLog> logs_of_set_ups() {
  std::vector<MadeLog> logs;
  const TemporaryFolder folder;
  const std::string report = fixture_text("sum-total-off-by-one.txt");
  folder.write("r/a.txt", report);
  folder.write("r/b.txt", "<!-- gwlint-disable-file SUM: 系统导出 -->\n" + report);
  folder.write("r/c.txt", "<!-- gwlint-disable-next-line CIT003 -->\n" + report);
  folder.write("r/d.txt", report);
  folder.write("r/gwlint.toml",
               "[[suppress]]\nrule = \"SUM001\"\npaths = [\"a.txt\"]\nreason = \"已复核\"\n"
               "[[suppress]]\nrule = \"PER\"\nreason = \"从未出现\"\n");
  const std::filesystem::path r = folder.path() / "r";
  add_both(logs, "suppressed", {"check", ".", "--show-suppressed"}, r);

  // What is suppressed later is known all the same.
  EXPECT_EQ(gwlint({"baseline", "--no-config", "line.json", "."}, {.folder = r}).exit_code, 0);
  folder.write("r/a.txt", changed(report, "〔2021〕", "[2021]"));
  folder.write("r/d.txt", fixture_text("model.txt"));
  add_one(logs, "baseline", {"check", ".", "--baseline", "line.json"}, r);
  add_both(logs, "baseline-known", {"check", ".", "--baseline", "line.json", "--show-suppressed"},
           r);
  EXPECT_NE(logs.back().bytes.find(R"("baselineState":"new")"), std::string::npos);
  EXPECT_NE(logs.back().bytes.find(R"("baselineState":"unchanged")"), std::string::npos);
  EXPECT_NE(logs.back().bytes.find("staleBaselineEntry"), std::string::npos);

  folder.write("bad/gwlint.toml", "[rules]\nTAB6 = \"of\"\n");
  folder.write("bad/a.txt", report);
  add_both(logs, "bad", {"check", "."}, folder.path() / "bad");

  folder.write("packs/a.txt", report);
  folder.write("packs/b.txt", fixture_text("../examples/packs/rule-of-law/model.txt"));
  add_both(logs, "packs",
           {"check", ".", "--pack", kPacks + "/province", "--pack", kPacks + "/rule-of-law",
            "--pack", kPacks + "/first.toml"},
           folder.path() / "packs");
  return logs;
}

std::vector<MadeLog> logs_of_comparisons() {
  std::vector<MadeLog> logs;
  add_one(logs, "fixtures", {"check", "fixtures", "--previous", "fixtures"}, kSource);

  const TemporaryFolder folder;
  folder.write("合计.txt", changed(fixture_text("model.txt"), "行政许可\t318", "行政许可\t319"));
  folder.write("分/没有表格.txt", "云岭县粮库2023年政府信息公开工作年度报告\n");
  folder.write("分/bad.docx", "%PDF-1.4");
  for (const std::string name : {"real-estate", "housing-security", "quality-supervision"}) {
    folder.write("分/" + name + ".txt", fixture_text("parts/" + name + ".txt"));
  }
  folder.write("分/部分.docx", test::plain_docx(test::clean_report()));
  add_both(logs, "rollup", {"rollup", "合计.txt", "分"}, folder.path());
  return logs;
}

std::vector<MadeLog> logs_of_whole_reports() {
  std::vector<MadeLog> logs;
  if (!std::filesystem::is_directory(kReports)) return logs;
  const TemporaryFolder folder;
  for (const auto& entry : std::filesystem::directory_iterator(kReports)) {
    const std::string text = annual_report::read_whole(entry.path().string());
    folder.write(entry.path().filename().string(), text);
    folder.write(entry.path().stem().string() + ".docx", annual_report::as_docx(text));
  }
  add_one(logs, "reports", {"check", "."}, folder.path());
  return logs;
}

std::vector<MadeLog> logs_of_many_findings() {
  constexpr std::size_t kShownByGitHub = 5000;
  const TemporaryFolder folder;
  std::string dates;
  for (std::size_t i = 0; i < kShownByGitHub; ++i) dates += "2023年2月30日作了部署。\n";
  folder.write("many.txt", changed(fixture_text("model.txt"), "（一）主动公开情况。",
                                   dates + "（一）主动公开情况。"));
  std::vector<MadeLog> logs;
  logs.push_back({"many.sarif", sarif_log({"check", "many.txt"}, folder.path())});
  return logs;
}

}  // namespace gwlint
