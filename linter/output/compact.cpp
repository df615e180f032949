// `compact`: a line a finding, as editors and scripts take it: `path:line:col: level: message
// [RULE]`. The level is the English word in every language, for problem matchers.
#include "linter/output/reporters.h"
#include "linter/text/escape.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

class CompactReporter final : public Reporter {
 public:
  explicit CompactReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override { language_ = run.language; }

  void file(const FileResult& result) override {
    if (result.error || result.findings.empty()) return;
    const Lines lines(result.document.text);
    const std::string path = escape(result.path);
    for (const Finding& finding : result.findings) {
      const Position position = lines.in_code_points(finding.location.begin);
      out_ << path << ':' << position.line << ':' << position.column << ": " << name(finding.level)
           << ": " << escape(message(finding, language_)) << " [" << finding.rule->id << "]\n";
    }
  }

  void end(const RunSummary&) override {}

 private:
  std::ostream& out_;
  Language language_ = Language::Chinese;
};

}  // namespace

std::unique_ptr<Reporter> make_compact_reporter(std::ostream& out) {
  return std::make_unique<CompactReporter>(out);
}

}  // namespace gwlint
