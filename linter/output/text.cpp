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
#include <algorithm>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "linter/equation.h"
#include "linter/output/excerpt.h"
#include "linter/output/place.h"
#include "linter/output/reporters.h"
#include "linter/output/shown.h"
#include "linter/output/style.h"
#include "linter/output/words.h"
#include "linter/say.h"
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
    if (shown.suppressed == nullptr) {
      write_head(finding,
                 style_.level(finding.level, head(word(finding.level, language_), finding)));
      write_excerpt(finding);
      write_remarks(finding);
    } else {
      constexpr Bilingual kSuppressed{"已抑制", "suppressed"};
      write_head(finding, style_.quiet(head(kSuppressed.in(language_), finding)));
      write_excerpt(finding);
      for (const Suppression& suppression : shown.suppressed->by) {
        remark({"抑制原因", "reason"}, description(suppression, file_, lines_, language_));
      }
    }
    out_ << '\n';
  }

 private:
  static std::string head(std::string_view word, const Finding& finding) {
    return fmt::format("{}[{}]", word, finding.rule->id);
  }

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

  void write_remarks(const Finding& finding) const {
    if (const auto sum = equation(finding, document_.view(finding.location), language_)) {
      remark({"算式", "sum"}, *sum);
    }
    // A sum says enough of its own row or column, not of cells that lie in several files.
    const bool over_files = std::ranges::any_of(
        finding.related, [](const Related& related) { return related.elsewhere.has_value(); });
    for (const Related& related : finding.related) {
      if (related.figure.empty() || (over_files && !related.reported)) write_related(related);
    }
    if (finding.rule->clause != nullptr) remark({"依据", "basis"}, basis(*finding.rule->clause));
    remark({"建议", "help"}, advice(finding, language_));
    if (finding.fix) write_fix(*finding.fix);
  }

  void write_related(const Related& related) const {
    std::string path;
    Position position;
    if (related.elsewhere) {
      path = related.elsewhere->path + ":";
      position = related.elsewhere->begin;
    } else {
      position = lines_.in_code_points(related.location.begin);
    }
    remark({"参见", "see"}, fmt::format("{}{}:{} {}", path, position.line, position.column,
                                        message_of(related, language_)));
  }

  void write_fix(const Fix& fix) const {
    const std::string what = description(fix, document_, language_);
    if (what.empty()) return;
    const std::string_view command = fix.safe ? "gwlint fix" : "gwlint fix --unsafe";
    remark({"修复", "fix"}, say(language_, {"{}（{}）", "{} ({})"}, what, command));
  }

  // `   = 依据：…`
  void remark(const Bilingual& label, std::string_view text) const {
    if (text.empty()) return;
    out_ << std::string(gutter_, ' ') << ' ' << style_.gutter("=") << ' '
         << style_.bold(label.in(language_)) << Bilingual{"：", ": "}.in(language_) << escape(text)
         << '\n';
  }

  std::string basis(const Clause& clause) const {
    const std::string_view text = clause.text.in(language_);
    if (text.empty()) return citation(clause);
    return say(language_, {"{}：{}", "{}: {}"}, citation(clause), text);
  }

  std::string ended(std::string sentence) const {
    return sentence.append(Bilingual{"。", "."}.in(language_));
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
