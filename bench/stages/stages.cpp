#include "bench/stages/stages.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <span>
#include <stdexcept>
#include <streambuf>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "adapters/adapter.h"
#include "adapters/docx/package.h"
#include "adapters/docx/xml.h"
#include "bench/data/office_docx.h"
#include "bench/data/reports.h"
#include "bench/floor/floor.h"
#include "linter/check/check_file.h"
#include "linter/output/reporters.h"
#include "rules/annual_report/comparison/comparison.h"
#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/rule.h"
#include "rules/annual_report/rule_set.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::bench {
namespace {

using annual_report::Comparison;
using annual_report::Report;
using annual_report::ReportKind;
using annual_report::Rule;

constexpr std::uint64_t kSeed = 1;
constexpr std::string_view kPart = "word/document.xml";

ReadResult read_any(std::string_view bytes, const Limits& limits) {
  return read_document(bytes, limits);
}

Document document_of(std::string_view bytes) {
  ReadResult document = read_document(bytes);
  if (!document) throw std::runtime_error(document.error().detail_en);
  return std::move(*document);
}

// The fixed report in its forms, and what becomes of it on its way.
struct Subject {
  std::string docx = office_docx(faulty_report(kSeed));
  std::string xml = office_xml(faulty_report(kSeed));
  std::string text = test::tab_text(faulty_report(kSeed));
  Document document = document_of(docx);
  ReportKind kind = annual_report::disclosure_report();
  Report report = annual_report::read_report(document, kind);
  std::vector<Notice> notices;
  RuleLevels levels;
  Comparison comparison =
      annual_report::compare(report, CheckContext{levels}, {.previous = true}, notices);
  std::unique_ptr<RuleSet> rules = annual_report::make_rule_set();
  Policy policy;

  Subject() {
    report.comparison = &comparison;
    policy.rules = rules.get();
    policy.levels = std::make_shared<RuleLevels>();
  }
  Subject(const Subject&) = delete;  // its parts point at each other
  Subject& operator=(const Subject&) = delete;

  FileResult check(const std::string& bytes, const Needs& needs) const {
    CheckSettings settings;
    settings.read = read_any;
    settings.needs = needs;
    FileResult result = check_file({"report.docx", bytes.size(), {}, bytes}, policy, settings);
    if (result.error) throw std::runtime_error(result.error->detail_en);
    return result;
  }
};

void expect(bool met, std::string_view what) {
  if (!met) throw std::runtime_error(std::string(what));
}

// ---- From the file to the report ----

docx::Package open(const Subject& subject, const Limits& limits, const Deadline& deadline) {
  auto package = docx::Package::open(subject.docx, limits, deadline);
  expect(package.ok(), "the package cannot be opened");
  return std::move(*package);
}

void inflate_part(const Subject& subject) {
  const Limits limits;
  const Deadline deadline(limits.time);
  std::size_t bytes = 0;
  const auto failed = open(subject, limits, deadline).read(kPart, [&bytes](std::string_view piece) {
    bytes += piece.size();
    return true;
  });
  expect(!failed && bytes == subject.xml.size(), "the part cannot be inflated");
}

// Enters every element and does nothing with it.
class Visitor : public docx::XmlHandler {
 public:
  Visit start(docx::Tag, const docx::Attributes&) override { return Visit::Enter; }
};

// gwlint's own layer over the two libraries: names, markup compatibility, limits.
void visit_elements(const Subject& subject) {
  const Limits limits;
  const Deadline deadline(limits.time);
  docx::Package package = open(subject, limits, deadline);
  Visitor visitor;
  const docx::XmlOutcome outcome = read_xml(package, kPart, limits, deadline, visitor);
  expect(!outcome.failure && outcome.root == "document", "the part cannot be read");
}

// ---- Rules ----

// The families, in the order of the catalogue.
std::vector<std::pair<std::string, std::vector<const Rule*>>> families() {
  std::vector<std::pair<std::string, std::vector<const Rule*>>> all;
  for (const Rule* rule : annual_report::catalogue()) {
    const std::string name(family(rule->info));
    if (all.empty() || all.back().first != name) all.push_back({name, {}});
    all.back().second.push_back(rule);
  }
  return all;
}

void judge(const Report& report, std::span<const Rule* const> rules) {
  Findings findings;
  for (const Rule* rule : rules) {
    findings.set_rule(rule->info, Level::Note);
    rule->check(report, findings);
  }
  findings.take();
}

// ---- Reporters ----

// Takes every byte and keeps none.
class Nothing : public std::streambuf {
 protected:
  int_type overflow(int_type byte) override { return traits_type::not_eof(byte); }
  std::streamsize xsputn(const char*, std::streamsize count) override { return count; }
};

RunSummary summary_of(const FileResult& result) {
  RunSummary summary;
  summary.files = 1;
  summary.files_with_findings = result.findings.empty() ? 0 : 1;
  for (const Finding& finding : result.findings) {
    ++(finding.level == Level::Error     ? summary.errors
       : finding.level == Level::Warning ? summary.warnings
                                         : summary.notes);
  }
  return summary;
}

void write(const ReporterFormat& format, const Subject& subject, const FileResult& result) {
  Nothing nothing;
  std::ostream out(&nothing);
  const std::unique_ptr<Reporter> reporter = format.make(out);
  RunInfo run;
  run.version = "0";
  run.rules = subject.rules->rules();
  run.notices = subject.rules->notices();
  reporter->begin(run);
  reporter->file(result);
  reporter->end(summary_of(result));
  expect(out.good(), "the reporter has failed");
}

}  // namespace

std::vector<Stage> stages() {
  const auto subject = std::make_shared<Subject>();
  std::vector<Stage> all = {
      {"floor", [subject] { inflate_and_parse(subject->docx, Way::Streamed); }},
      {"floor/parse", [subject] { parse(subject->xml); }},
      {"inflate", [subject] { inflate_part(*subject); }},
      {"elements", [subject] { visit_elements(*subject); }},
      {"document", [subject] { document_of(subject->docx); }},
      {"document/text", [subject] { document_of(subject->text); }},
      {"reading", [subject] { annual_report::read_report(subject->document, subject->kind); }},
  };
  for (auto& [name, rules] : families()) {
    all.push_back({"rules/" + name, [subject, rules = rules] { judge(subject->report, rules); }});
  }
  all.push_back({"check", [subject] { subject->check(subject->docx, {}); }});
  all.push_back({"check/text", [subject] { subject->check(subject->text, {}); }});
  for (const ReporterFormat& format : reporter_formats()) {
    std::ostream none(nullptr);
    const auto result =
        std::make_shared<FileResult>(subject->check(subject->docx, format.make(none)->needs({})));
    expect(!result->findings.empty(), "the report has no finding to be shown");
    all.push_back({fmt::format("reporters/{}", format.name),
                   [subject, result, &format] { write(format, *subject, *result); }});
  }
  all.push_back({"start-up/rules", [] { annual_report::make_rule_set(); }});
  return all;
}

}  // namespace gwlint::bench
