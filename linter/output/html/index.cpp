#include "linter/output/html/index.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include "linter/output/html/markup.h"
#include "linter/output/paths.h"
#include "linter/output/shown.h"
#include "linter/output/words.h"
#include "linter/say.h"

namespace gwlint::html {
namespace {

void add(Level level, Counts& counts) {
  if (level == Level::Error) ++counts.errors;
  if (level == Level::Warning) ++counts.warnings;
  if (level == Level::Note) ++counts.notes;
}

// The rules that found something, each once.
std::string rules_of(const FileResult& file) {
  std::set<std::string_view> ids;
  for (const Finding& finding : file.findings) ids.insert(finding.rule->id);
  return fmt::format("{}", fmt::join(ids, " · "));
}

// What there is to say of a file that is no number.
std::string state_of(const FileResult& file, Language language) {
  if (file.error) {
    const std::string reason = message(*file.error, language);
    if (!file.is_reference) return say(language, {"未能检查：{}", "Not checked: {}"}, reason);
    return say(language, {"用于比较，未能读取：{}", "To compare with, not read: {}"}, reason);
  }
  if (file.is_passed_over) {
    return std::string(Bilingual{"不是报告，未检查", "No report, not checked"}.in(language));
  }
  std::string state = rules_of(file);
  if (state.empty()) state = Bilingual{"未发现问题", "No problems found"}.in(language);
  if (file.known == 0) return state;
  return state + say(language, {"；基线中已有 {} 处", "; {} in the baseline"}, file.known);
}

void write_number(std::ostream& out, std::string_view kind, std::size_t number) {
  fmt::print(out, "<td class=\"n {}{}\">{}</td>", kind, number == 0 ? " none" : "", number);
}

// A file that was not judged has no findings known, which is not the same as none.
void write_unknown(std::ostream& out, std::size_t columns) {
  for (std::size_t i = 0; i < columns; ++i) out << "<td class=\"n none\">–</td>";
}

// `gwlint.toml:3:1`, or the path alone.
std::string place_of(const PlacedError& error) {
  return error.line == 0 ? error.file
                         : fmt::format("{}:{}:{}", error.file, error.line, error.column);
}

}  // namespace

void Index::add(const FileResult& file, std::size_t number, bool linked) {
  ++rows_count_;
  count(file);
  const Counts counts = counts_of(file, run_);
  const bool is_judged = !file.error && !file.is_passed_over;
  std::ostream& out = rows_.stream();
  const std::string path = markup_flat(relative_path(file.path, run_));
  fmt::print(out, "<tr{}{}><th scope=\"row\">",
             linked ? fmt::format(" data-file=\"f{}\"", number) : std::string(),
             file.error ? " class=\"refused\"" : "");
  if (linked) {
    fmt::print(out, "<a href=\"#f{}\">{}</a>", number, path);
  } else {
    fmt::print(out, "<span>{}</span>", path);
  }
  const std::string title = title_of(file);
  if (!title.empty()) fmt::print(out, "<span class=\"title\">{}</span>", markup_flat(title));
  out << "</th>";
  if (!is_judged) {
    write_unknown(out, run_.show_suppressed ? 4 : 3);
  } else {
    write_number(out, "error", counts.errors);
    write_number(out, "warning", counts.warnings);
    write_number(out, "note", counts.notes);
    if (run_.show_suppressed) write_number(out, "suppressed", counts.suppressed);
  }
  fmt::print(out, "<td class=\"state\">{}</td></tr>\n", markup_flat(state_of(file, run_.language)));
  has_unjudged_ = has_unjudged_ || !is_judged;
  notices_count_ += file.notices.size();
  write_notices(file, run_, notices_.stream());
}

void Index::count(const FileResult& file) {
  has_earlier_figures_ = has_earlier_figures_ || !file.layout.earlier.empty();
  for (const Shown& one : shown_findings(file, run_)) {
    RuleCount& count = rules_[one.finding->rule->id];
    count.rule = one.finding->rule;
    ++count.findings;
  }
  const Counts counts = counts_of(file, run_);
  counts_.errors += counts.errors;
  counts_.warnings += counts.warnings;
  counts_.notes += counts.notes;
  counts_.suppressed += counts.suppressed;
}

void Index::write(const RunSummary& summary, std::ostream& out) {
  write_remarks(summary, out);
  constexpr Bilingual kFilter{"按文件名或标题筛选", "Filter by file or title"};
  fmt::print(out,
             "<p class=\"search\" hidden><label>{} <input type=\"search\" autocomplete=\"off\" "
             "spellcheck=\"false\"></label> <span class=\"matches\"></span></p>\n",
             kFilter.in(run_.language));
  out << "<table class=\"files\">\n<thead><tr>";
  write_head(out);
  out << "</tr></thead>\n<tbody>\n";
  rows_.copy_to(out);
  out << "</tbody></table>\n";
}

void Index::write_head(std::ostream& out) const {
  const auto column = [&](std::string_view kind, std::string_view name) {
    fmt::print(out, "<th scope=\"col\" class=\"{}\">{}</th>", kind, name);
  };
  column("name", Bilingual{"文件", "File"}.in(run_.language));
  column("n", Bilingual{"错误", "Errors"}.in(run_.language));
  column("n", Bilingual{"警告", "Warnings"}.in(run_.language));
  column("n", Bilingual{"提示", "Notes"}.in(run_.language));
  if (run_.show_suppressed) column("n", Bilingual{"已抑制", "Suppressed"}.in(run_.language));
  column("state", Bilingual{"情况", "State"}.in(run_.language));
}

// What is wrong with the set-up is there to be seen; of notices there may be one for each file.
void Index::write_remarks(const RunSummary& summary, std::ostream& out) {
  if (!summary.setup.empty()) {
    out << "<ul class=\"remarks\">\n";
    for (const SetupNotice& notice : summary.setup) {
      fmt::print(out, "<li class=\"{}\"><span class=\"place\">{}</span> {}</li>\n",
                 notice.kind == SetupNotice::Kind::ConfigurationError ? "error" : "note",
                 markup_flat(place_of(notice.what)), markup_flat(notice.what.in(run_.language)));
    }
    out << "</ul>\n";
  }
  if (notices_count_ == 0) return;
  fmt::print(out, "<details class=\"notices\"><summary>{}</summary><ul class=\"remarks\">\n",
             say(run_.language, {"另有 {} 点说明", "Notices: {}"}, notices_count_));
  notices_.copy_to(out);
  out << "</ul></details>\n";
}

Counts counts_of(const FileResult& file, const RunInfo& run) {
  Counts counts;
  for (const Finding& finding : file.findings) add(finding.level, counts);
  if (run.show_suppressed) counts.suppressed = file.suppressed.size();
  return counts;
}

std::string title_of(const FileResult& file) {
  const auto& headings = file.layout.headings;
  const auto title = std::ranges::find(headings, 1, &Layout::Heading::level);
  if (title == headings.end()) return {};
  // Between its paragraphs may stand what is no text, such as the `#` of Markdown.
  std::string text;
  for (const Paragraph& paragraph : file.document.paragraphs) {
    const Span part{std::max(paragraph.text.begin, title->text.begin),
                    std::min(paragraph.text.end, title->text.end)};
    if (part.begin >= part.end) continue;
    if (!text.empty()) text += ' ';
    text += file.document.view(part);
  }
  return text;
}

void write_notices(const FileResult& file, const RunInfo& run, std::ostream& out) {
  for (const Notice& notice : file.notices) {
    const std::string& path = notice.path.empty() ? file.path : notice.path;
    fmt::print(out, "<li class=\"note\"><span class=\"place\">{}</span> {}</li>\n",
               markup_flat(relative_path(path, run)),
               markup_flat(run.language == Language::Chinese ? notice.zh : notice.en));
  }
}

}  // namespace gwlint::html
