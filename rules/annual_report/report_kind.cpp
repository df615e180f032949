#include "rules/annual_report/report_kind.h"

#include <utility>

#include "linter/text/fold.h"

namespace gwlint::annual_report {

ReportKind::ReportKind(ReportData data, bool is_built_in, std::span<const HeadingSynonym> synonyms)
    : formats(std::move(data.templates)),
      headings(formats.newest().sections, is_built_in ? meaning_on_disclosure : nullptr),
      built_in(is_built_in) {
  for (const std::string& subject : data.subjects) subjects.push_back(fold(subject));
  for (const HeadingSynonym& synonym : synonyms) headings.accept(synonym.section, synonym.words);
}

ReportKind disclosure_report(std::span<const HeadingSynonym> synonyms) {
  return ReportKind(built_in_report(), true, synonyms);
}

}  // namespace gwlint::annual_report
