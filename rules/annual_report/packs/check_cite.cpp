#include <algorithm>
#include <vector>

#include "linter/text/fold.h"
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/packs/checks.h"
#include "rules/annual_report/reading/edit_distance.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

// A slip in every seventh letter is still a slip; more is another title.
std::size_t slips_allowed(std::u32string_view title) {
  return std::max<std::size_t>(1, title.size() * 15 / 100);
}

class Citation {
 public:
  Citation(const CiteSpec& spec, const Report& report)
      : spec_(spec), report_(report), title_(letters_of(fold(spec.title))) {}

  bool is_there() const { return is_numbered() || is_titled() || is_mentioned(); }

  // A quoted title that is nearly this one; null where there is none.
  const QuotedTitle* misquoted() const {
    const std::u32string meant = letter_points(fold(spec_.title));
    const std::size_t limit = slips_allowed(meant);
    for (const QuotedTitle& title : report_.citations.titles) {
      if (!title.closed) continue;
      const std::u32string written = letter_points(report_.view(title.text));
      if (edit_distance(written, meant, limit) <= limit) return &title;
    }
    return nullptr;
  }

 private:
  bool is_numbered() const {
    if (spec_.number.empty()) return false;
    // Brackets of any kind: they are CIT006's.
    const std::string number = letters_of(spec_.number);
    return std::ranges::any_of(report_.citations.numbers, [&](const DocumentNumber& found) {
      return letters_of(report_.view(found.whole)) == number;
    });
  }

  bool is_titled() const {
    const auto names = [&](Span text) { return letters_of(report_.view(text)) == title_; };
    return std::ranges::any_of(report_.citations.titles, [&](const QuotedTitle& title) {
      return names(title.text) || std::ranges::any_of(title.inner, [&](const InnerTitle& inner) {
               return names(inner.text);
             });
    });
  }

  // In words, without marks.
  bool is_mentioned() const {
    const std::string title = fold(spec_.title);
    for (const Span span : report_.all_narrative()) {
      const std::string_view text = report_.view(span);
      const auto holds = [&](std::string_view words) {
        return text.find(words) != std::string_view::npos;
      };
      if (holds(title) || std::ranges::any_of(spec_.accept, holds)) return true;
    }
    return false;
  }

  const CiteSpec& spec_;
  const Report& report_;
  std::string title_;
};

}  // namespace

void check_cite(const CiteSpec& spec, const Report& report, Findings& findings) {
  enum Message : std::uint16_t { kMissing, kMisquoted };
  const Citation citation(spec, report);
  if (citation.is_there()) return;
  if (const QuotedTitle* title = citation.misquoted()) {
    Finding& finding = add_at(findings, report, title->text, kMisquoted,
                              {spec.title, std::string(report.view(title->text))});
    finding.fix = Fix{.safe = false, .edits = {{report.source(title->text), spec.title}}};
    return;
  }
  add_at(findings, report, report.opening(), kMissing, {spec.title}).missing = "";
}

}  // namespace gwlint::annual_report
