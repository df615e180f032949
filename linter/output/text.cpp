// `text`: for people, on a terminal.
//
//   报告.docx
//
//   错误[SUM001] ApplicantTotal：“（一）予以公开”一行总计为 7，各申请人之和 4 + 2 = 6。
//     --> 46:9  三、… › 申请情况表 › （一）予以公开 › 总计
//      |
//   46 | │ （一）予以公开 │ 4 │ 2 │ 7 │
//      |                           ^
//      = 算式：…
#include <string>

#include <fmt/format.h>

#include "linter/output/excerpt.h"
#include "linter/output/place.h"
#include "linter/output/remarks.h"
#include "linter/output/reporters.h"
#include "linter/output/shown.h"
#include "linter/output/style.h"
#include "linter/output/words.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

constexpr std::size_t kColumns = 100;  // of an excerpt

// Writes the findings of one file.
class FileWriter {
 public:
  FileWriter(std::ostream& out, const RunInfo& run, const FileResult& file)
      : out_(out),
        language_(run.language),
        style_(run.color),
        file_(file),
        document_(file.document),
        lines_(document_.text),
        places_(document_),
        gutter_(fmt::format("{}", lines_.count()).size()) {}

  void write(const Shown& shown) const {
    const Finding& finding = *shown.finding;
    constexpr Bilingual kSuppressed{"已抑制", "suppressed"};
    const bool counts = shown.suppressed == nullptr;
    const std::string_view level =
        counts ? word(finding.level, language_) : kSuppressed.in(language_);
    const std::string head = fmt::format("{}[{}]", level, finding.rule->id);
    write_head(finding, counts ? style_.level(finding.level, head) : style_.quiet(head));
    write_excerpt(finding);
    for (const Remark& remark : remarks(shown, file_, lines_, language_, as_given)) write(remark);
    out_ << '\n';
  }

 private:
  static std::string as_given(const std::string& path) { return path; }

  void write_head(const Finding& finding, std::string_view head) const {
    const std::string what = escape(problem(finding, language_));
    out_ << head << ' ' << finding.rule->name << Bilingual{"：", ": "}.in(language_)
         << style_.bold(what) << '\n';

    const Position position = lines_.in_code_points(finding.location.begin);
    out_ << std::string(gutter_, ' ') << style_.gutter("-->") << ' ' << position.line << ':'
         << position.column;
    if (!finding.path.empty()) out_ << "  " << escape_flat(to_string(finding.path));
    out_ << '\n';
  }

  void write_excerpt(const Finding& finding) const {
    const Row* row = places_.around(finding.location).row;
    const Excerpt excerpt = row != nullptr
                                ? excerpt_of_row(document_, *row, finding.location, kColumns)
                                : excerpt_of_source(document_, lines_, finding.location, kColumns);
    const std::uint32_t line = lines_.line_at(finding.location.begin);
    const std::string bar = std::string(gutter_, ' ') + " |";
    out_ << style_.gutter(bar) << '\n'
         << style_.gutter(fmt::format("{:>{}} |", line, gutter_)) << ' ' << excerpt.text << '\n'
         << style_.gutter(bar) << ' ' << style_.level(finding.level, excerpt.underline()) << '\n';
  }

  // `   = 依据：…`
  void write(const Remark& remark) const {
    out_ << std::string(gutter_, ' ') << ' ' << style_.gutter("=") << ' '
         << style_.bold(remark.label.in(language_)) << Bilingual{"：", ": "}.in(language_)
         << escape(remark.text) << '\n';
  }

  std::ostream& out_;
  Language language_;
  Style style_;
  const FileResult& file_;
  const Document& document_;
  Lines lines_;
  Places places_;
  std::size_t gutter_;  // columns of the largest line number
};

class TextReporter final : public Reporter {
 public:
  explicit TextReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override { run_ = run; }

  // A refused file is named on standard error by the command line: here only results are written.
  void file(const FileResult& result) override {
    if (result.error) return;
    const std::vector<Shown> shown = shown_findings(result, run_);
    if (shown.empty()) return;
    out_ << Style(run_.color).bold(escape(result.path)) << "\n\n";
    const FileWriter writer(out_, run_, result);
    for (const Shown& one : shown) writer.write(one);
  }

  void end(const RunSummary& summary) override { out_ << sentence(summary, run_.language) << '\n'; }

 private:
  std::ostream& out_;
  RunInfo run_;
};

}  // namespace

std::unique_ptr<Reporter> make_text_reporter(std::ostream& out) {
  return std::make_unique<TextReporter>(out);
}

}  // namespace gwlint
