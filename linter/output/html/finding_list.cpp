#include "linter/output/html/finding_list.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/equation.h"
#include "linter/output/html/markup.h"
#include "linter/output/paths.h"
#include "linter/output/words.h"
#include "linter/say.h"

namespace gwlint::html {
namespace {

// How a cell stands in its sum: what the script shows in the lit cell.
std::string_view sign_of(const Related& cell) {
  if (cell.reported) return "=";
  return cell.negative ? "−" : "+";
}

bool is_sum(const Finding& finding) {
  return std::ranges::any_of(finding.related,
                             [](const Related& related) { return !related.figure.empty(); });
}

}  // namespace

FindingList::FindingList(std::ostream& out, const RunInfo& run, const FileResult& file,
                         std::size_t number, const std::vector<Shown>& shown,
                         const Markings& markings)
    : out_(out),
      run_(run),
      file_(file),
      number_(number),
      shown_(shown),
      markings_(markings),
      lines_(file.document.text) {}

void FindingList::write() const {
  out_ << "<ol class=\"findings\">\n";
  for (std::size_t i = 0; i < shown_.size(); ++i) write_one(shown_[i], i);
  out_ << "</ol>\n";
}

void FindingList::write_one(const Shown& one, std::size_t index) const {
  const Finding& finding = *one.finding;
  fmt::print(out_, "<li id=\"f{}-{}\" class=\"finding {}\" data-rule=\"{}\" data-level=\"{}\"",
             number_, index + 1, one.suppressed != nullptr ? "suppressed" : name(finding.level),
             markup_flat(finding.rule->id),
             one.suppressed != nullptr ? "suppressed" : name(finding.level));
  if (is_sum(finding)) out_ << " data-sum";
  out_ << ">\n";
  write_head(one, index);
  fmt::print(out_, "<p class=\"problem\">{}</p>\n", markup_flat(problem(finding, run_.language)));
  if (!finding.path.empty()) {
    fmt::print(out_, "<p class=\"path\">{}</p>\n", markup_flat(to_string(finding.path)));
  }
  out_ << "<dl>\n";
  write_remarks(one);
  out_ << "</dl>\n";
  write_related(finding.related);
  write_rule(*finding.rule);
  out_ << "</li>\n";
}

void FindingList::write_head(const Shown& one, std::size_t index) const {
  const Finding& finding = *one.finding;
  constexpr Bilingual kSuppressed{"已抑制", "suppressed"};
  fmt::print(out_,
             "<a class=\"head\" href=\"{}\"><span class=\"number\">{}</span> "
             "<span class=\"level\">{}</span> <span class=\"rule\">{}</span> "
             "<span class=\"name\">{}</span><span class=\"line\">{}</span></a>\n",
             link_to(finding.location), index + 1,
             one.suppressed != nullptr ? kSuppressed.in(run_.language)
                                       : word(finding.level, run_.language),
             markup_flat(finding.rule->id), markup_flat(finding.rule->name),
             line_of(finding.location));
}

void FindingList::write_remarks(const Shown& one) const {
  const Finding& finding = *one.finding;
  const Document& document = file_.document;
  if (const auto sum = equation(finding, document.view(finding.location), run_.language)) {
    remark({"算式", "Sum"}, markup_flat(*sum));
  }
  if (finding.culprit) write_culprit(*finding.culprit);
  if (one.suppressed != nullptr) {
    const NameOfFile relative = [&](const std::string& path) { return relative_path(path, run_); };
    for (const Suppression& suppression : one.suppressed->by) {
      const std::string why = description(suppression, file_, lines_, run_.language, relative);
      remark({"抑制原因", "Reason"}, markup_flat(why));
    }
  }
  if (const Clause* clause = finding.rule->clause) {
    remark({"依据", "Basis"}, markup_flat(citation(*clause)));
  }
  const std::string what_to_do = advice(finding, run_.language);
  if (!what_to_do.empty()) remark({"建议", "Advice"}, markup_flat(what_to_do));
  if (!finding.fix) return;
  const std::string fix = description(*finding.fix, document, run_.language);
  const std::string_view command = finding.fix->safe ? "gwlint fix" : "gwlint fix --unsafe";
  if (!fix.empty()) {
    remark({"修复", "Fix"}, fmt::format("{} <code>{}</code>", markup_flat(fix), command));
  }
}

void FindingList::write_culprit(const Culprit& culprit) const {
  const std::string place = say(run_.language, {"{}·{}", "{} · {}"}, culprit.row, culprit.column);
  remark({"疑误", "Suspect"},
         fmt::format("<a class=\"place culprit\" href=\"{}\" data-sign=\"{} → {}\">{}</a> "
                     "<span class=\"change\">{} → {}</span>",
                     link_to(culprit.location), markup_flat(culprit.actual),
                     markup_flat(culprit.expected), markup_flat(place), markup_flat(culprit.actual),
                     markup_flat(culprit.expected)));
}

// Contributing cells, of which there may be dozens, are folded away: they light up in the table.
void FindingList::write_related(const std::vector<Related>& related) const {
  const auto contributes = [](const Related& one) { return !one.figure.empty(); };
  if (!std::ranges::all_of(related, contributes)) {
    out_ << "<ul class=\"see\">\n";
    for (const Related& one : related) {
      if (!contributes(one)) write_related(one);
    }
    out_ << "</ul>\n";
  }
  const auto cells = std::ranges::count_if(related, contributes);
  if (cells == 0) return;
  fmt::print(out_, "<details class=\"cells\"><summary>{}</summary><ul>\n",
             say(run_.language, {"涉及 {} 个单元格", "Cells that contribute: {}"}, cells));
  for (const Related& one : related) {
    if (contributes(one)) write_related(one);
  }
  out_ << "</ul></details>\n";
}

void FindingList::write_related(const Related& related) const {
  const std::string message = markup_flat(message_of(related, run_.language));
  out_ << "<li>";
  if (related.elsewhere) {
    const Elsewhere& place = *related.elsewhere;
    fmt::print(out_, "<span class=\"elsewhere\">{}:{}:{}</span> {}",
               markup_flat(relative_path(place.path, run_)), place.begin.line, place.begin.column,
               message);
  } else {
    fmt::print(out_, "<a class=\"place\" href=\"{}\"", link_to(related.location));
    if (!related.figure.empty()) {
      fmt::print(out_, " data-sign=\"{}{}\"", sign_of(related), markup_flat(related.figure));
    }
    if (is_zero(related)) out_ << " data-zero";
    fmt::print(out_, ">{}</a>", message);
  }
  out_ << "</li>\n";
}

void FindingList::write_rule(const RuleInfo& rule) const {
  constexpr Bilingual kAbout{"规则说明", "About this rule"};
  fmt::print(out_, "<details class=\"about\"><summary>{}</summary>\n<p>{}</p>\n",
             kAbout.in(run_.language), markup_flat(rule.summary.in(run_.language)));
  const std::string_view explanation = rule.explanation.in(run_.language);
  if (!explanation.empty()) fmt::print(out_, "<p>{}</p>\n", markup_flat(explanation));
  if (rule.clause != nullptr) {
    const Clause& clause = *rule.clause;
    fmt::print(out_, "<blockquote><p>{}</p><footer>{}</footer></blockquote>\n",
               markup_flat(clause.text.in(run_.language)),
               markup_flat(say(run_.language, {"{}，{}", "{}, {}"}, citation(clause),
                               clause.instrument->title.in(run_.language))));
  }
  out_ << "</details>\n";
}

void FindingList::remark(const Bilingual& label, std::string_view markup) const {
  fmt::print(out_, "<div><dt>{}</dt><dd>{}</dd></div>\n", label.in(run_.language), markup);
}

std::string FindingList::link_to(Span place) const {
  return fmt::format("#f{}o{}", number_, markings_.anchor(place));
}

std::string FindingList::line_of(Span place) const {
  if (file_.document.format == Format::Docx) return {};
  return say(run_.language, {"第 {} 行", "line {}"}, lines_.line_at(place.begin));
}

}  // namespace gwlint::html
