#include "linter/output/remarks.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "linter/equation.h"
#include "linter/output/words.h"
#include "linter/say.h"

namespace gwlint {
namespace {

class Remarks {
 public:
  Remarks(const Document& document, const Lines& lines, Language language, const NameOfFile& name)
      : document_(document), lines_(lines), language_(language), name_(name) {}

  std::vector<Remark> of(const Finding& finding) {
    if (const auto sum = equation(finding, document_.view(finding.location), language_)) {
      add({"算式", "sum"}, *sum);
    }
    // A sum says enough of its own row or column, not of cells that lie in several files.
    const bool over_files = std::ranges::any_of(
        finding.related, [](const Related& related) { return related.elsewhere.has_value(); });
    for (const Related& related : finding.related) {
      if (related.figure.empty() || (over_files && !related.reported)) add_place(related);
    }
    if (finding.rule->clause != nullptr) add({"依据", "basis"}, basis(*finding.rule->clause));
    add({"建议", "help"}, advice(finding, language_));
    if (finding.fix) add_fix(*finding.fix);
    return std::move(remarks_);
  }

 private:
  void add(const Bilingual& label, std::string text) {
    if (!text.empty()) remarks_.push_back({label, std::move(text)});
  }

  void add_place(const Related& related) {
    std::string file;
    Position position;
    if (related.elsewhere) {
      file = name_(related.elsewhere->path) + ":";
      position = related.elsewhere->begin;
    } else {
      position = lines_.in_code_points(related.location.begin);
    }
    add({"参见", "see"}, fmt::format("{}{}:{} {}", file, position.line, position.column,
                                     message_of(related, language_)));
  }

  void add_fix(const Fix& fix) {
    const std::string what = description(fix, document_, language_);
    if (what.empty()) return;
    const std::string_view command = fix.safe ? "gwlint fix" : "gwlint fix --unsafe";
    add({"修复", "fix"}, say(language_, {"{}（{}）", "{} ({})"}, what, command));
  }

  std::string basis(const Clause& clause) const {
    const std::string_view text = clause.text.in(language_);
    if (text.empty()) return citation(clause);
    return say(language_, {"{}：{}", "{}: {}"}, citation(clause), text);
  }

  const Document& document_;
  const Lines& lines_;
  Language language_;
  const NameOfFile& name_;
  std::vector<Remark> remarks_;
};

}  // namespace

std::vector<Remark> remarks(const Shown& shown, const FileResult& file, const Lines& lines,
                            Language language, const NameOfFile& name) {
  if (shown.suppressed == nullptr) {
    return Remarks(file.document, lines, language, name).of(*shown.finding);
  }
  std::vector<Remark> reasons;
  for (const Suppression& suppression : shown.suppressed->by) {
    reasons.push_back(
        {{"抑制原因", "reason"}, description(suppression, file, lines, language, name)});
  }
  return reasons;
}

}  // namespace gwlint
