#include <algorithm>
#include <vector>

#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/packs/checks.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

// The texts that a scope means; none where its section is missing or empty.
std::vector<Span> texts_in(const Scope& scope, const Report& report) {
  switch (scope.where) {
    case Scope::Where::Anywhere:
      return report.all_narrative();
    case Scope::Where::Intro:
      return report.intro();
    case Scope::Where::Section:
      break;
  }
  const Section* section = report.section(scope.section);
  if (section == nullptr || is_bare(report, *section)) return {};
  return report.narrative(*section);
}

bool holds_any(std::string_view text, const std::vector<std::string>& words) {
  return std::ranges::any_of(
      words, [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

// That what the arguments begin with is missing from a section.
void add_missing(const Report& report, SectionIndex index, std::vector<std::string> arguments,
                 Findings& findings) {
  Finding& finding =
      findings.add(heading_source(report, *report.section(index)), 0, std::move(arguments));
  finding.path = report.path_of(index);
  finding.missing = finding.arguments.front();
}

// Every place of `words` in `text`, which stands at `begin`.
void find_all(std::string_view text, std::uint32_t begin, const std::vector<std::string>& words,
              std::vector<Span>& places) {
  for (const std::string& word : words) {
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + word.size())) {
      const std::uint32_t from = begin + static_cast<std::uint32_t>(at);
      places.push_back({from, from + static_cast<std::uint32_t>(word.size())});
    }
  }
}

class ForbiddenWords {
 public:
  ForbiddenWords(const ForbidSpec& spec, const Report& report) : spec_(spec), report_(report) {}

  // By place; of overlapping ones the first and longest.
  std::vector<Span> find() const {
    std::vector<Span> found;
    for (const Span text : texts_in(spec_.in, report_)) look_into(text, found);
    if (spec_.tables) {
      for (const Span cell : report_.cells) look_into(cell, found);
    }
    std::ranges::sort(found, [](Span a, Span b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<Span> apart;
    for (const Span place : found) {
      if (apart.empty() || apart.back().end <= place.begin) apart.push_back(place);
    }
    return apart;
  }

 private:
  void look_into(Span text, std::vector<Span>& found) const {
    const std::string_view view = report_.view(text);
    std::vector<Span> places;
    find_all(view, text.begin, spec_.any, places);
    if (places.empty()) return;
    std::vector<Span> allowed;
    find_all(view, text.begin, spec_.except, allowed);
    for (const Span place : places) {
      const auto holds = [&](Span other) { return other.contains(place); };
      if (std::ranges::none_of(allowed, holds) && !is_quoted(place)) found.push_back(place);
    }
  }

  bool is_quoted(Span place) const {
    return std::ranges::any_of(report_.citations.titles, [&](const QuotedTitle& title) {
      return title.closed && title.whole.contains(place);
    });
  }

  const ForbidSpec& spec_;
  const Report& report_;
};

}  // namespace

void check_require(const RequireSpec& spec, const Report& report, Findings& findings) {
  const std::vector<Span> texts = texts_in(spec.in, report);
  const bool is_there =
      std::ranges::any_of(texts, [&](Span text) { return holds_any(report.view(text), spec.any); });
  if (is_there) return;
  if (spec.in.where != Scope::Where::Section) {
    add_at(findings, report, report.opening(), 0, {spec.shown}).missing = "";
    return;
  }
  const Section* section = report.section(spec.in.section);
  if (section == nullptr || is_bare(report, *section)) return;
  add_missing(report, spec.in.section, {spec.shown}, findings);
}

void check_topics(const TopicsSpec& spec, const Report& report, Findings& findings) {
  const Section* section = report.section(spec.section);
  if (section == nullptr || is_bare(report, *section)) return;
  const std::string text = text_of(report, *section);
  for (const TopicsSpec::Topic& topic : spec.topics) {
    if (holds_any(text, topic.any)) continue;
    add_missing(report, spec.section, {topic.name, report.section_name(spec.section)}, findings);
  }
}

void check_forbid(const ForbidSpec& spec, const Report& report, Findings& findings) {
  for (const Span place : ForbiddenWords(spec, report).find()) {
    const Span source = report.source(place);
    std::vector<std::string> arguments = {std::string(report.document->view(source))};
    if (spec.replace) arguments.push_back(*spec.replace);
    Finding& finding = add_at(findings, report, place, 0, std::move(arguments));
    if (spec.replace) finding.fix = Fix{.safe = spec.safe, .edits = {{source, *spec.replace}}};
  }
}

}  // namespace gwlint::annual_report
