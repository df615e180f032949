// `markdown`: a summary for a pull request or a job, in GitHub Flavored Markdown that GitLab shows
// too: the verdict, the counts, what could not be checked, a table of files, then their findings.
//
// A comment on GitHub takes 65,536 characters. What is written stays below 60,000, so that others
// can add a little: findings that do not fit are left out and counted, never passed over. Of a run
// of any size no more is kept than that.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "linter/output/markdown_text.h"
#include "linter/output/paths.h"
#include "linter/output/remarks.h"
#include "linter/output/reporters.h"
#include "linter/output/shown.h"
#include "linter/output/words.h"
#include "linter/project.h"
#include "linter/say.h"
#include "linter/text/lines.h"
#include "linter/text/utf8.h"
#include "linter/text/width.h"

namespace gwlint {
namespace {

// In UTF-16 code units, of which no host counts more for a character than there are.
constexpr std::size_t kMost = 59'000;         // of the whole; headings and closing words come to it
constexpr std::size_t kMostRefused = 12'000;  // of each part that stands before the findings
constexpr std::size_t kMostSetup = 8'000;
constexpr std::size_t kMostFiles = 16'000;
constexpr std::size_t kMostNotices = 4'000;
constexpr std::size_t kFewFiles = 3;   // whose sections stand open
constexpr std::size_t kColumns = 500;  // of one text

std::size_t length(std::string_view text) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) units += next_character(text, at) > 0xFFFF ? 2 : 1;
  return units;
}

std::string shown_text(std::string_view text) {
  return markdown_text(clip_end(text, kColumns));
}

// Lines of which those beyond a length are only counted.
class Part {
 public:
  explicit Part(std::size_t most) : most_(most) {}

  void add(std::string_view line) {
    const std::size_t more = length(line) + 1;
    if (left_out_ > 0 || used_ + more > most_) {
      ++left_out_;
      return;
    }
    used_ += more;
    text_.append(line) += '\n';
  }

  bool empty() const { return text_.empty() && left_out_ == 0; }
  const std::string& text() const { return text_; }
  std::size_t left_out() const { return left_out_; }

 private:
  std::size_t most_;
  std::size_t used_ = 0;
  std::size_t left_out_ = 0;
  std::string text_;
};

// The findings of one file, as far as they can be wanted.
struct Section {
  std::string heading;
  std::vector<std::string> findings;
};

constexpr std::array kLevels{Level::Error, Level::Warning, Level::Note};
constexpr Bilingual kSuppressed{"已抑制", "suppressed"};

std::size_t count(const FileResult& file, Level level) {
  return static_cast<std::size_t>(std::ranges::count(file.findings, level, &Finding::level));
}

Bilingual verdict(const RunSummary& summary) {
  const bool clean = summary.errors + summary.warnings + summary.notes == 0;
  if (summary.exit_code == 2) return {"有内容未能检查", "something could not be checked"};
  if (summary.exit_code == 1) return {"未通过", "failed"};
  if (clean) return {"通过，未发现问题", "passed, no problems found"};
  return {"通过，有问题未达到失败级别", "passed, with findings below the level that fails"};
}

class MarkdownReporter final : public Reporter {
 public:
  explicit MarkdownReporter(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& run) override { run_ = run; }

  void file(const FileResult& result) override {
    if (result.error) {
      refused_.add(row({name(result.path), shown_text(message(*result.error, run_.language))}));
      return;
    }
    for (const Notice& notice : result.notices) {
      const std::string& words = run_.language == Language::Chinese ? notice.zh : notice.en;
      add_notice(notice.path.empty() ? result.path : notice.path, words);
    }
    const std::vector<Shown> shown = shown_findings(result, run_);
    if (shown.empty()) return;
    add_file(result);
    add_section(result, shown);
  }

  void end(const RunSummary& summary) override {
    for (const SetupNotice& notice : summary.setup) add(notice);
    write_head(summary);
    write_table(refused_, {"未能检查的文件", "Files that could not be checked"},
                {{"文件", "file"}, {"原因", "reason"}}, "|---|---|");
    write_table(setup_, {"配置错误", "Errors of the configuration"},
                {{"位置", "place"}, {"问题", "problem"}}, "|---|---|");
    write_table(files_, {"有问题的文件", "Files with findings"},
                {{"文件", "file"}, {"错误", "errors"}, {"警告", "warnings"}, {"提示", "notes"}},
                "|---|--:|--:|--:|");
    write_table(notices_, {"说明", "Remarks"}, {{"文件", "file"}, {"说明", "remark"}}, "|---|---|");
    write_sections();
  }

 private:
  // ---- What comes in ----------------------------------------------------------------------------

  std::string name(const std::string& path) const { return shown_text(relative_path(path, run_)); }

  static std::string row(const std::vector<std::string>& cells) {
    std::string line = "|";
    for (const std::string& cell : cells) line += fmt::format(" {} |", cell);
    return line;
  }

  void add_notice(const std::string& path, const std::string& words) {
    notices_.add(row({name(path), shown_text(words)}));
  }

  void add(const SetupNotice& notice) {
    const PlacedError& what = notice.what;
    if (notice.kind == SetupNotice::Kind::StaleEntry) {
      add_notice(what.file, what.in(run_.language));
      return;
    }
    std::string place = name(what.file);
    if (what.line > 0) place += fmt::format(" {}:{}", what.line, what.column);
    setup_.add(row({place, shown_text(what.in(run_.language))}));
  }

  void add_file(const FileResult& file) {
    std::vector<std::string> cells = {name(file.path)};
    for (const Level level : kLevels) cells.push_back(fmt::format("{}", count(file, level)));
    files_.add(row(cells));
  }

  // `报告.docx：错误 2 处、提示 1 处`: without what there is nothing of.
  std::string heading(const FileResult& file) const {
    std::string heading = name(file.path);
    Bilingual before{"：", ": "};
    const auto add = [&](std::size_t number, const Bilingual& one, const Bilingual& many) {
      if (number == 0) return;
      heading += before.in(run_.language);
      heading += say(run_.language, number == 1 ? one : many, number);
      before = {"、", ", "};
    };
    add(count(file, Level::Error), {"错误 {} 处", "{} error"}, {"错误 {} 处", "{} errors"});
    add(count(file, Level::Warning), {"警告 {} 处", "{} warning"}, {"警告 {} 处", "{} warnings"});
    add(count(file, Level::Note), {"提示 {} 处", "{} note"}, {"提示 {} 处", "{} notes"});
    constexpr Bilingual kSuppressedCount{"已抑制 {} 处", "{} suppressed"};
    if (run_.show_suppressed) add(file.suppressed.size(), kSuppressedCount, kSuppressedCount);
    return heading;
  }

  void add_section(const FileResult& file, const std::vector<Shown>& all) {
    ++files_with_findings_;
    Section section;
    section.heading = heading(file);
    kept_ += length(section.heading) + kMarkupOfSection;
    const Lines lines(file.document.text);
    for (const Shown& shown : all) {
      if (!full_) {
        std::string item = item_of(shown, file, lines);
        kept_ += length(item);
        full_ = kept_ > kMost;
        if (!full_) section.findings.push_back(std::move(item));
      }
      ++findings_;
    }
    if (!section.findings.empty()) sections_.push_back(std::move(section));
  }

  // One item of a list, its lines parted by breaks.
  std::string item_of(const Shown& shown, const FileResult& file, const Lines& lines) const {
    const Finding& finding = *shown.finding;
    const Position at = lines.in_code_points(finding.location.begin);
    const std::string_view level = shown.suppressed == nullptr ? word(finding.level, run_.language)
                                                               : kSuppressed.in(run_.language);
    std::string item = fmt::format("- **{}** {} {}:{} {}<br>{}", level, link_to(*finding.rule),
                                   at.line, at.column, shown_text(to_string(finding.path)),
                                   shown_text(problem(finding, run_.language)));
    const NameOfFile relative = [&](const std::string& path) { return relative_path(path, run_); };
    for (const Remark& remark : remarks(shown, file, lines, run_.language, relative)) {
      item += fmt::format("<br>{}{}{}", remark.label.in(run_.language),
                          Bilingual{"：", ": "}.in(run_.language), shown_text(remark.text));
    }
    return item + "\n";
  }

  // Only rules of the program have a page.
  static std::string link_to(const RuleInfo& rule) {
    const std::string title = markdown_text(fmt::format("{} {}", rule.id, rule.name));
    return rule.pack == nullptr ? fmt::format("[{}]({})", title, rule_page(rule.id)) : title;
  }

  // ---- What goes out ----------------------------------------------------------------------------

  void write(std::string_view text) {
    written_ += length(text);
    out_ << text;
  }

  void write_head(const RunSummary& summary) {
    write(say(run_.language, {"## gwlint：{}\n\n{}\n", "## gwlint: {}\n\n{}\n"},
              verdict(summary).in(run_.language),
              markdown_text(sentence_without_clock(summary, run_.language))));
  }

  void write_table(const Part& part, const Bilingual& title, const std::vector<Bilingual>& heads,
                   std::string_view rule) {
    if (part.empty()) return;
    std::vector<std::string> cells;
    cells.reserve(heads.size());
    for (const Bilingual& head : heads) cells.emplace_back(head.in(run_.language));
    write(fmt::format("\n### {}\n\n{}\n{}\n{}", title.in(run_.language), row(cells), rule,
                      part.text()));
    if (part.left_out() > 0) {
      write(say(run_.language,
                {"\n另有 {} 行未列出；完整结果见 `gwlint check --format=json`。\n",
                 "\nRows left out: {}; `gwlint check --format=json` shows all.\n"},
                part.left_out()));
    }
  }

  void write_sections() {
    if (findings_ == 0) return;
    write(say(run_.language, {"\n### 明细\n", "\n### Findings\n"}));
    const bool folded = files_with_findings_ > kFewFiles;
    std::size_t shown = 0;
    for (const Section& section : sections_) {
      const std::size_t fits = how_many_fit(section);
      if (fits > 0) write_section(section, fits, folded);
      shown += fits;
      if (fits < section.findings.size()) break;
    }
    if (shown == findings_) return;
    write(say(run_.language,
              {"\n此处只列出前 {} 处，另有 {} 处未列出；完整结果见 `gwlint check`"
               "（`--format=text` 或 `--format=json`）。\n",
               "\nOnly the first {} are shown here, {} are left out; `gwlint check` "
               "(`--format=text` or `--format=json`) shows all.\n"},
              shown, findings_ - shown));
  }

  std::size_t how_many_fit(const Section& section) const {
    std::size_t used = written_ + length(section.heading) + kMarkupOfSection;
    std::size_t fit = 0;
    for (const std::string& finding : section.findings) {
      used += length(finding);
      if (used > kMost) break;
      ++fit;
    }
    return fit;
  }

  void write_section(const Section& section, std::size_t findings, bool folded) {
    write(fmt::format(
        fmt::runtime(folded ? "\n<details>\n<summary>{}</summary>\n\n" : "\n#### {}\n\n"),
        section.heading));
    for (std::size_t i = 0; i < findings; ++i) write(section.findings[i]);
    if (folded) write("\n</details>\n");
  }

  static constexpr std::size_t kMarkupOfSection = 64;  // at most

  std::ostream& out_;
  RunInfo run_;
  Part refused_{kMostRefused};
  Part setup_{kMostSetup};
  Part files_{kMostFiles};
  Part notices_{kMostNotices};
  std::vector<Section> sections_;
  std::size_t files_with_findings_ = 0;
  std::size_t findings_ = 0;  // shown or left out
  std::size_t kept_ = 0;      // length of the sections
  bool full_ = false;
  std::size_t written_ = 0;
};

}  // namespace

std::unique_ptr<Reporter> make_markdown_reporter(std::ostream& out) {
  return std::make_unique<MarkdownReporter>(out);
}

}  // namespace gwlint
