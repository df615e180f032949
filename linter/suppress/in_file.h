// The suppressions that stand in a text file itself.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "linter/document/document.h"
#include "linter/finding.h"
#include "linter/output/place.h"
#include "linter/rule_set.h"
#include "linter/suppress/directive.h"
#include "linter/suppress/looked_for.h"
#include "linter/suppress/suppression.h"
#include "linter/text/lines.h"

namespace gwlint {

// The directives of one document, which must outlive this object.
//
// gwlint-disable-file silences its rules in the whole file, wherever it stands. What
// gwlint-disable-next-line silences begins on the next line that is neither blank nor a comment; or
// where that line begins a row of a table, anywhere in the row; or where it begins a cell within a
// row that takes several lines, anywhere in the cell. A directive without a reason silences
// nothing.
class InFileSuppressions {
 public:
  explicit InFileSuppressions(const Document& document);

  // The directives that silence `finding`, which count as used from now on.
  std::vector<Suppression> of(const Finding& finding);

  // Adds what is wrong with the directives themselves (CFG001, CFG002), at the levels that these
  // rules have. To be called when all findings have been asked for. `rules` are all that there are.
  void judge(std::span<const RuleInfo* const> rules, const RuleLevels& levels,
             const HasRun& has_run, Findings& findings) const;

 private:
  // One rule of one directive.
  struct Use {
    const Directive* directive = nullptr;
    Span rule;
    bool used = false;
  };
  // What holds for some stretch of the text, by rule or family.
  struct Scope {
    Span place;
    std::multimap<std::string_view, Use*> uses;
  };

  void add(const Directive& directive);
  Scope& scope_below(const Directive& directive);
  Span line_below(const Directive& directive);
  std::uint32_t next_line_with_text(std::uint32_t number) const;
  void collect(Scope& scope, const Finding& finding, std::vector<Suppression>& by);
  // The rules that there are, their names, and which of them have run.
  struct Known {
    std::span<const RuleInfo* const> rules;
    const std::vector<std::string_view>& names;
    const HasRun& has_run;
  };
  void judge_use(const Use& use, const Known& known, Findings& findings) const;
  void judge_form(const Directive& directive, Findings& findings) const;

  const Document& document_;
  std::optional<Lines> lines_;  // where there are comments
  std::optional<Places> places_;
  std::uint32_t first_looked_at_ = 0;  // by line_below, and the line it has found
  std::uint32_t found_ = 0;
  std::deque<Directive> directives_;
  std::deque<Use> uses_;
  Scope file_;
  std::map<std::uint32_t, Scope> lines_and_rows_;  // by begin; they do not overlap
  std::map<std::uint32_t, Scope> cells_;           // likewise
};

}  // namespace gwlint
