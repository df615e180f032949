// `junit`: test results for continuous integration, in the form that Jenkins (junit-10.xsd of its
// xUnit plugin), GitLab, Azure Pipelines and the reporters for GitHub read.
//
// A file is a testsuite. Its findings are testcases: errors and warnings fail, notes pass and say
// what they say in system-out, suppressed ones (--show-suppressed) are skipped. A file without any
// is one testcase that passes, so that one sees how many were checked; one that could not be
// checked is a testcase in error, and so is a mistake in a configuration. One that is passed over,
// as it is no report, is a testcase that is skipped.
//
// GitLab keeps one testcase of each pair of classname and name and compares them between branches:
// names are unique within their file and hold no line. `time` is always 0: some tools reckon with
// it, and a clock would differ on every run.
#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "linter/output/paths.h"
#include "linter/output/remarks.h"
#include "linter/output/reporters.h"
#include "linter/output/shown.h"
#include "linter/output/words.h"
#include "linter/output/xml.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

enum class Outcome { Passed, Failed, Skipped, InError };

Outcome outcome_of(const Shown& shown) {
  if (shown.suppressed != nullptr) return Outcome::Skipped;
  return shown.finding->level == Level::Note ? Outcome::Passed : Outcome::Failed;
}

// The element of a testcase that says how it went.
std::string_view element(Outcome outcome) {
  switch (outcome) {
    case Outcome::Passed:
      return "system-out";
    case Outcome::Failed:
      return "failure";
    case Outcome::Skipped:
      return "skipped";
    case Outcome::InError:
      return "error";
  }
  return "error";
}

// One testcase. All of it is text, not yet XML.
struct Case {
  std::string name;
  Outcome outcome = Outcome::Passed;
  std::string_view type = {};           // what kind of failure or error
  std::string message = {};             // of anything but a case that passed: one sentence
  std::vector<std::string> lines = {};  // all that there is to say
};

// GitLab and a plugin of Jenkins publish the file that `[[ATTACHMENT|…]]` names; a report must not
// choose one.
std::string without_attachments(std::string line) {
  constexpr std::string_view kTag = "[[ATTACHMENT|";
  for (std::size_t at = 0; (at = line.find(kTag, at)) != std::string::npos;) {
    line.insert(at + 1, " ");
  }
  return line;
}

std::string shown(std::string_view text) {
  return without_attachments(xml(text));
}

// Writes the testsuite of one file.
class Suite {
 public:
  Suite(std::ostream& out, std::string_view file) : out_(out), file_(shown(file)) {}

  void write(const std::vector<Case>& cases, const std::vector<std::string>& remarks = {}) {
    const auto count = [&](Outcome outcome) {
      return std::ranges::count(cases, outcome, &Case::outcome);
    };
    out_ << R"(  <testsuite name=")" << file_ << R"(" file=")" << file_ << R"(" tests=")"
         << cases.size() << R"(" failures=")" << count(Outcome::Failed) << R"(" errors=")"
         << count(Outcome::InError) << R"(" skipped=")" << count(Outcome::Skipped)
         << "\" time=\"0\">\n";
    for (const Case& test : cases) write(test);
    if (!remarks.empty()) out_ << "    <system-out>" << joined(remarks) << "</system-out>\n";
    out_ << "  </testsuite>\n";
  }

 private:
  void write(const Case& test) {
    out_ << R"(    <testcase classname=")" << file_ << R"(" name=")" << shown(unique(test.name))
         << "\" time=\"0\"";
    if (test.outcome == Outcome::Passed && test.lines.empty()) {
      out_ << "/>\n";
      return;
    }
    const std::string_view verdict = element(test.outcome);
    out_ << ">\n      <" << verdict;
    if (!test.type.empty()) out_ << R"( type=")" << shown(test.type) << '"';
    if (!test.message.empty()) out_ << R"( message=")" << shown(test.message) << '"';
    out_ << '>' << joined(test.lines) << "</" << verdict << ">\n    </testcase>\n";
  }

  // `name`, numbered where it was used before.
  std::string unique(const std::string& name) {
    const std::size_t times = ++used_[name];
    return times == 1 ? name : fmt::format("{} ({})", name, times);
  }

  static std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
      if (!text.empty()) text += '\n';
      text += shown(line);
    }
    return text;
  }

  std::ostream& out_;
  std::string file_;
  std::map<std::string, std::size_t> used_;
};

class JunitReporter final : public Reporter {
 public:
  explicit JunitReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override {
    run_ = run;
    out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gwlint\">\n";
  }

  void file(const FileResult& result) override {
    std::vector<Case> cases = result.error            ? refusal(*result.error)
                              : result.is_passed_over ? passed_over()
                                                      : findings(result);
    const bool is_report = result.role == FileRole::Report;
    if (cases.empty() && is_report) {
      constexpr Bilingual kClean{"未发现问题", "no problems found"};
      cases.push_back({.name = std::string(kClean.in(run_.language))});
    }
    if (!cases.empty()) Suite(out_, name_(result.path)).write(cases, notices(result));
  }

  void end(const RunSummary& summary) override {
    auto notice = summary.setup.begin();
    while (notice != summary.setup.end()) {
      const std::string& file = notice->what.file;
      std::vector<Case> cases;
      for (; notice != summary.setup.end() && notice->what.file == file; ++notice) {
        cases.push_back(case_of(*notice));
      }
      Suite(out_, name_(file)).write(cases);
    }
    out_ << "</testsuites>\n";
  }

 private:
  std::vector<Case> refusal(const ReadError& error) const {
    const std::string what = message(error, run_.language);
    const std::string kind(id(error.kind));
    return {{kind, Outcome::InError, id(error.kind), what, {what}}};
  }

  std::vector<Case> passed_over() const {
    const std::string words(
        Bilingual{"不是报告，未检查", "no report, not checked"}.in(run_.language));
    return {{.name = words, .outcome = Outcome::Skipped, .message = words, .lines = {words}}};
  }

  std::vector<Case> findings(const FileResult& result) const {
    std::vector<Case> cases;
    const Lines lines(result.document.text);
    for (const Shown& shown : shown_findings(result, run_)) {
      cases.push_back(case_of(shown, result, lines));
    }
    return cases;
  }

  Case case_of(const Shown& shown, const FileResult& file, const Lines& lines) const {
    const Finding& finding = *shown.finding;
    const std::string path = to_string(finding.path);
    const std::string_view blank = path.empty() ? "" : " ";
    Case test{.name = fmt::format("{}{}{}", finding.rule->id, blank, path),
              .outcome = outcome_of(shown)};
    const std::string what = problem(finding, run_.language);
    if (test.outcome == Outcome::Failed) test.type = finding.rule->id;
    if (test.outcome != Outcome::Passed) test.message = what;
    const Position at = lines.in_code_points(finding.location.begin);
    // Reporters for GitHub find the line by ` PATH:LINE`.
    test.lines = {fmt::format("--> {}:{}:{}  {}", name_(file.path), at.line, at.column, path),
                  labelled(word(finding.level, run_.language), what)};
    for (const Remark& remark : remarks(shown, file, lines, run_.language, name_)) {
      test.lines.push_back(labelled(remark.label.in(run_.language), remark.text));
    }
    return test;
  }

  Case case_of(const SetupNotice& notice) const {
    const bool is_error = notice.kind == SetupNotice::Kind::ConfigurationError;
    const std::string_view kind = id(notice.kind);
    const PlacedError& what = notice.what;
    const std::string& words = what.in(run_.language);
    Case test{.name = std::string(kind)};
    if (is_error) {
      test.outcome = Outcome::InError;
      test.type = kind;
      test.message = words;
    }
    if (what.line > 0) {
      test.lines.push_back(fmt::format("--> {}:{}:{}", name_(what.file), what.line, what.column));
    }
    test.lines.push_back(words);
    return test;
  }

  std::vector<std::string> notices(const FileResult& result) const {
    std::vector<std::string> lines;
    for (const Notice& notice : result.notices) {
      const std::string& words = run_.language == Language::Chinese ? notice.zh : notice.en;
      lines.push_back(notice.path.empty() ? words : labelled(name_(notice.path), words));
    }
    return lines;
  }

  std::string labelled(std::string_view label, std::string_view text) const {
    return fmt::format("{}{}{}", label, Bilingual{"：", ": "}.in(run_.language), text);
  }

  std::ostream& out_;
  RunInfo run_;
  NameOfFile name_ = [this](const std::string& path) { return relative_path(path, run_); };
};

}  // namespace

std::unique_ptr<Reporter> make_junit_reporter(std::ostream& out) {
  return std::make_unique<JunitReporter>(out);
}

}  // namespace gwlint
