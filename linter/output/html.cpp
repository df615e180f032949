// `html`: one page for people, complete in itself: an index of all files, then each file as it is
// read, with its findings marked in place and listed beside it. See docs/html-report.md.
//
// The index stands first and is known last, hence two spools: nothing is kept in memory in
// proportion to the run. Files without findings stand in the index alone, unless there is no other.
#include "linter/output/html/file_section.h"
#include "linter/output/html/index.h"
#include "linter/output/html/page.h"
#include "linter/output/reporters.h"
#include "linter/output/spool.h"

namespace gwlint {
namespace {

class HtmlReporter final : public Reporter {
 public:
  explicit HtmlReporter(std::ostream& out) : out_(out), index_(run_) {}

  Needs needs(const ReportOptions&) const override { return {.layout = true}; }

  void begin(const RunInfo& run) override {
    run_ = run;
    version_ = run.version;
    run_.version = version_;
    is_single_ = run.inputs.size() == 1;
  }

  void file(const FileResult& result) override {
    ++number_;
    const bool found =
        !result.findings.empty() || (run_.show_suppressed && !result.suppressed.empty());
    const bool is_judged = !result.error && !result.is_passed_over;
    const bool laid_out = is_judged && (found || is_single_);
    index_.add(result, number_, laid_out);
    if (laid_out) html::write_file(result, run_, number_, files_.stream());
  }

  void end(const RunSummary& summary) override {
    html::write_head(run_, summary, index_, out_);
    if (index_.rows() != 1 || index_.has_unjudged() || !summary.setup.empty()) {
      out_ << "<section id=\"index\" class=\"view\">\n";
      index_.write(summary, out_);
      out_ << "</section>\n";
    }
    files_.copy_to(out_);
    html::write_foot(out_);
  }

 private:
  std::ostream& out_;
  RunInfo run_;
  std::string version_;  // is only lent
  html::Index index_;
  Spool files_;
  std::size_t number_ = 0;
  bool is_single_ = false;
};

}  // namespace

std::unique_ptr<Reporter> make_html_reporter(std::ostream& out) {
  return std::make_unique<HtmlReporter>(out);
}

}  // namespace gwlint
