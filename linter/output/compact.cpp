// `compact`: a line a finding, as editors and scripts take it: `path:line:col: level: message
// [RULE]`. The level is the English word in every language, for problem matchers; `suppressed`
// stands for it where a finding is.
#include "linter/output/reporters.h"
#include "linter/output/shown.h"
#include "linter/text/escape.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

class CompactReporter final : public Reporter {
 public:
  explicit CompactReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override { run_ = run; }

  void file(const FileResult& result) override {
    if (result.error) return;
    const std::vector<Shown> shown = shown_findings(result, run_);
    if (shown.empty()) return;
    const Lines lines(result.document.text);
    const std::string path = escape(result.path);
    for (const auto& [finding, suppressed] : shown) {
      const Position position = lines.in_code_points(finding->location.begin);
      out_ << path << ':' << position.line << ':' << position.column << ": "
           << (suppressed != nullptr ? "suppressed" : name(finding->level)) << ": "
           << escape(message(*finding, run_.language)) << " [" << finding->rule->id << "]\n";
    }
  }

  void end(const RunSummary&) override {}

 private:
  std::ostream& out_;
  RunInfo run_;
};

}  // namespace

std::unique_ptr<Reporter> make_compact_reporter(std::ostream& out) {
  return std::make_unique<CompactReporter>(out);
}

}  // namespace gwlint
