// Fingerprints of whole reports: an alert stays the same one whatever happens around its text. The
// reports are all of fixtures/ and the published ones of the shared folder, where they are.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/sarif_run.h"
#include "tests/rules/check_text.h"
#include "tests/rules/example_document.h"
#include "tests/support/fixture_text.h"
#include "tests/support/report_forms.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using test::changed;

using Reports = std::map<std::string, std::string>;  // bytes by file name without extension

// What is found in a report: the section and the fingerprint, behind the rule, of each result.
struct Alert {
  std::string fingerprint;
  std::string section;

  friend auto operator<=>(const Alert&, const Alert&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Alert& alert) {
    return out << alert.fingerprint << " in " << alert.section;
  }
};
using Alerts = std::map<std::string, std::set<Alert>>;  // by file name without extension

const Reports& reports() {
  static const Reports all = [] {
    Reports read;
    for (const fs::path folder :
         {GWLINT_SOURCE_DIR "/fixtures", GWLINT_SOURCE_DIR "/../shared/reports"}) {
      if (!fs::is_directory(folder)) continue;
      for (const auto& entry : fs::directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        read[entry.path().stem().string()] = annual_report::read_whole(entry.path().string());
      }
    }
    return read;
  }();
  return all;
}

Alerts alerts_in(const std::string& log) {
  Alerts alerts;
  const Json run = Json::parse(log).at("runs").at(0);
  for (const Json& result : run.at("results")) {
    const Json& place = result.at("locations").at(0);
    const fs::path file =
        place.at("physicalLocation").at("artifactLocation").at("uri").get<std::string>();
    std::string section;
    if (place.contains("logicalLocations")) {
      section = place.at("logicalLocations").at(0).at("fullyQualifiedName");
      section = section.substr(0, section.find(" › "));
    }
    const std::string fingerprint =
        result.at("ruleId").get<std::string>() + ' ' +
        result.at("partialFingerprints").at("gwlint/v1").get<std::string>();
    alerts[file.stem().string()].insert({fingerprint, section});
  }
  return alerts;
}

Alerts alerts_of(const Reports& of, const std::string& extension = ".txt",
                 std::vector<std::string> arguments = {}) {
  const TemporaryFolder folder;
  for (const auto& [name, bytes] : of) folder.write(name + extension, bytes);
  arguments.insert(arguments.begin(), {"check", "."});
  return alerts_in(sarif_log(arguments, folder.path()));
}

const Alerts& expected() {
  static const Alerts alerts = alerts_of(reports());
  return alerts;
}

// ---- Edits ----

// `text` with `line` before its first line that begins with `anchor`; as it is where none does.
std::string with_line_before(std::string text, std::string_view anchor, std::string_view line) {
  const std::size_t at = text.find("\n" + std::string(anchor));
  return at == std::string::npos ? text : text.insert(at + 1, line);
}

std::string exchanged_where_it_is(std::string text, std::string_view old, std::string_view with) {
  const std::size_t at = text.find(old);
  return at == std::string::npos ? text : text.replace(at, old.size(), with);
}

struct Edit {
  std::string name;
  std::string (*apply)(std::string text);
  std::string reworded_section = {};  // what is found there need not stay
  bool may_add = false;               // it is a fault itself
  std::size_t least = 25;             // so many reports have something to edit

  friend std::ostream& operator<<(std::ostream& out, const Edit& edit) { return out << edit.name; }
};

std::vector<Edit> edits() {
  return {
      {"ParagraphAbove",
       [](std::string text) {
         return with_line_before(std::move(text), "一、", "现将有关情况公布如下。\n\n");
       }},
      {"ParagraphsBetween",
       [](std::string text) {
         text = with_line_before(std::move(text), "（二）依申请公开", "门户网站运行平稳。\n");
         text = with_line_before(std::move(text), "三、收到", "数据口径与上年一致。\n");
         return with_line_before(std::move(text), "五、存在", "案件均依法办理。\n");
       }},
      {"RowAbove",
       [](std::string text) {
         return with_line_before(std::move(text), "行政处罚\t", "行政检查\t52\t\t\n");
       },
       {},
       true},
      {"AnotherSectionReworded",
       [](std::string text) {
         return exchanged_where_it_is(std::move(text), "政策解读形式单一等问题",
                                      "解读材料偏少、更新不够及时等问题");
       },
       "五、存在的主要问题及改进情况"},
      {"OverviewReworded",
       [](std::string text) {
         text = exchanged_where_it_is(std::move(text), "明确一名副局长分管，组织业务培训两次",
                                      "由局长分管，组织业务培训十二次");
         return exchanged_where_it_is(std::move(text), "作为改进作风的重要抓手，各项工作平稳推进",
                                      "摆在突出位置，工作成效明显");
       },
       "一、总体情况"},
      {"OtherFigures",
       [](std::string text) {
         text = exchanged_where_it_is(std::move(text), "行政许可\t318", "行政许可\t1406");
         return exchanged_where_it_is(std::move(text), "各类信息126条", "各类信息2048条");
       }},
      {"BlankLines",
       [](std::string text) {
         return with_line_before("\n\n" + std::move(text), "二、主动", "\n\n\n");
       }},
  };
}

class FingerprintsOfReports : public testing::TestWithParam<Edit> {};

TEST_P(FingerprintsOfReports, SurviveAnEditElsewhere) {
  const Edit& edit = GetParam();
  Reports after = reports();
  std::size_t edited = 0;
  for (auto& [name, text] : after) {
    text = edit.apply(text);
    edited += text != reports().at(name) ? 1 : 0;
  }
  EXPECT_GE(edited, edit.least);
  Alerts found = alerts_of(after);
  for (auto [name, alerts] : expected()) {
    SCOPED_TRACE(name);
    const auto was_reworded = [&](const Alert& alert) {
      return !edit.reworded_section.empty() && alert.section == edit.reworded_section;
    };
    std::erase_if(alerts, was_reworded);
    std::erase_if(found[name], was_reworded);
    if (edit.may_add) {
      EXPECT_TRUE(std::ranges::includes(found[name], alerts));
    } else {
      EXPECT_EQ(found[name], alerts);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Edits, FingerprintsOfReports, testing::ValuesIn(edits()),
                         [](const auto& info) { return info.param.name; });

// ---- The same reports otherwise ----

// Texts in UTF-8, whose bytes can be written otherwise.
Reports reports_in_utf8() {
  Reports utf8;
  for (const auto& [name, bytes] : reports()) {
    const bool is_marked = bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE");
    if (!is_marked && name != "gb18030") utf8[name] = bytes;
  }
  return utf8;
}

Alerts expected_of(const Reports& of) {
  Alerts alerts = expected();
  std::erase_if(alerts, [&](const auto& report) { return !of.contains(report.first); });
  return alerts;
}

TEST(FingerprintsOfReports, AreThoseOfTheSameTextWithOtherLineEnds) {
  Reports of = reports_in_utf8();
  const Alerts alerts = expected_of(of);
  for (auto& [name, text] : of) {
    if (text.find('\r') == std::string::npos) text = test::with_line_ends(text, "\r\n");
  }
  EXPECT_EQ(alerts_of(of), alerts);
}

// But for those whose tables a DOCX of paragraphs has not: those of other layouts than a row a
// line.
TEST(FingerprintsOfReports, AreThoseOfTheSameTextInADocx) {
  Reports of = reports_in_utf8();
  std::erase_if(of, [](const auto& report) {
    const bool is_published = report.first.starts_with("00");
    return is_published || report.first == "cell-a-line" || report.first == "pipe-tables";
  });
  EXPECT_GE(of.size(), 25u);
  const Alerts alerts = expected_of(of);
  for (auto& [name, text] : of) text = annual_report::as_docx(text);
  EXPECT_EQ(alerts_of(of, ".docx"), alerts);
}

TEST(FingerprintsOfReports, DependOnNeitherThreadsNorLanguage) {
  EXPECT_EQ(alerts_of(reports(), ".txt", {"-j1"}), expected());
  EXPECT_EQ(alerts_of(reports(), ".txt", {"-j7"}), expected());
  EXPECT_EQ(alerts_of(reports(), ".txt", {"--lang=en"}), expected());
}

TEST(FingerprintsOfReports, DependOnNoOrderOnTheCommandLine) {
  const TemporaryFolder folder;
  std::vector<std::string> arguments = {"check"};
  for (const auto& [name, bytes] : reports()) {
    folder.write(name + ".txt", bytes);
    arguments.push_back(name + ".txt");
  }
  const std::string in_order = sarif_log(arguments, folder.path());
  std::reverse(arguments.begin() + 1, arguments.end());
  EXPECT_EQ(sarif_log(arguments, folder.path()), in_order);
  EXPECT_EQ(alerts_in(in_order), expected());
}

TEST(FingerprintsOfReports, DependOnNoFolderAbove) {
  const TemporaryFolder folder;
  for (const auto& [name, bytes] : reports()) folder.write("a/县 1/" + name + ".txt", bytes);
  folder.write("a/.git/HEAD", "ref: refs/heads/main\n");
  const auto log_from = [&](const std::string& root, const std::string& path) {
    std::string log = gwlint({"check", path, "--format=sarif"}, {.folder = folder.path()}).out;
    expect_sound(log, folder.path() / root, folder.path());
    return log;
  };
  const std::string in_git = log_from("a", "a/县 1");
  EXPECT_NE(in_git.find(R"("uri":"%E5%8E%BF%201/model)"), std::string::npos);
  EXPECT_EQ(alerts_in(in_git), expected());
  fs::rename(folder.path() / "a", folder.path() / "b");
  EXPECT_EQ(log_from("b", "b/县 1"), in_git);
  fs::remove_all(folder.path() / "b/.git");
  fs::rename(folder.path() / "b/县 1", folder.path() / "b/区");
  const std::string elsewhere = log_from("b/区", "b/区");
  EXPECT_NE(elsewhere.find(R"("uri":"model)"), std::string::npos);
  EXPECT_EQ(alerts_in(elsewhere), expected());
}

// Two runs at other times, in other folders, give the same bytes.
TEST(FingerprintsOfReports, LogsAreTheSameBytesElsewhereAndLater) {
  const auto log_in_a_new_folder = [] {
    const TemporaryFolder folder;
    for (const auto& [name, bytes] : reports()) folder.write(name + ".txt", bytes);
    folder.write("damaged.docx", "PK");
    return sarif_log({"check", "."}, folder.path());
  };
  EXPECT_EQ(log_in_a_new_folder(), log_in_a_new_folder());
}

// A finding that occurs twice is two alerts, of which the first stays what it is when the second
// goes.
TEST(FingerprintsOfReports, EqualFindingsDiffer) {
  const std::string model = test::fixture_text("model.txt");
  const std::string sentence = "（二）依申请公开情况。";
  const std::string once = changed(model, sentence, sentence + "2月30日开会。");
  const std::string twice = changed(model, sentence, sentence + "2月30日开会。2月30日散会。");
  const Alerts found = alerts_of({{"once", once}, {"twice", twice}});
  ASSERT_EQ(found.at("once").size(), 1u);
  ASSERT_EQ(found.at("twice").size(), 2u);
  EXPECT_TRUE(found.at("twice").contains(*found.at("once").begin()));
}

}  // namespace
}  // namespace gwlint
