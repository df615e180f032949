// Which of the reports given are parts of a summary report.
#include <algorithm>
#include <utility>

#include "rules/annual_report/comparison/comparison.h"
#include "rules/annual_report/comparison/notices.h"
#include "rules/annual_report/comparison/part_figures.h"

namespace gwlint::annual_report {
namespace {

class PartChooser {
 public:
  PartChooser(const Report& report, Comparison& comparison, std::vector<Notice>& notices)
      : body_(body_name(issuer_of(report))),
        year_(*report.year),
        comparison_(comparison),
        notices_(notices) {}

  void add(const Reference& reference) {
    const auto* digest = dynamic_cast<const ReportDigest*>(reference.digest.get());
    if (digest == nullptr) {  // refused, and said so
      ++comparison_.unknown_parts;
    } else if (!digest->year) {
      ++comparison_.unknown_parts;
      notices_.push_back(notice_of(reference.path, kPartUnidentified, kPartUnidentified.meaning));
    } else if (*digest->year != year_) {
      // The summary report of another year is no part of this one.
      if (!is_own(*digest)) of_other_years_.push_back({reference.path, digest});
    } else if (is_own(*digest)) {
      ++comparison_.unknown_parts;
      notices_.push_back(notice_of(reference.path, kPartOfSameBody, kPartOfSameBody.meaning));
    } else {
      add_part({reference.path, digest});
    }
  }

  // To be called last. A report for another year is missing here unless its body's report for this
  // year was given too.
  void tell_other_years() {
    for (const OtherReport& other : of_other_years_) {
      if (part_of(other.digest->body) != nullptr) continue;
      ++comparison_.unknown_parts;
      notices_.push_back(
          notice_of(other.path, kPartOtherYear,
                    {"该报告是 {} 年的，汇总报告是 {} 年的，未计入汇总；合计因此不确定。",
                     "The report is for {}, the summary report for {}; it was not added up, and "
                     "sums are therefore uncertain."},
                    *other.digest->year, year_));
    }
  }

 private:
  // Of the summary report's body, and not of that body alone.
  bool is_own(const ReportDigest& digest) const {
    return !digest.own_level && agreement(body_, digest.body) != Agreement::None;
  }

  PartReport* part_of(const BodyName& body) {
    const auto found = std::ranges::find_if(comparison_.parts, [&](const PartReport& part) {
      return agreement(part.digest->body, body) != Agreement::None;
    });
    return found == comparison_.parts.end() ? nullptr : &*found;
  }

  void add_part(const OtherReport& report) {
    PartReport* same = part_of(report.digest->body);
    if (same == nullptr) {
      comparison_.parts.push_back({report, {}});
      return;
    }
    same->copies.push_back(report.digest);
    notices_.push_back(notice_of(
        report.path, kPartRepeated,
        {"该报告与 {} 同为“{}”的报告，只计一份；两份不同之处按没有数字处理。",
         "The report and {} are both of '{}'; one was added up, and where they differ neither."},
        same->path, report.digest->issuer));
  }

  const BodyName body_;
  const int year_;
  Comparison& comparison_;
  std::vector<Notice>& notices_;
  std::vector<OtherReport> of_other_years_;
};

}  // namespace

void choose_parts(const Report& report, std::span<const Reference> given, Comparison& comparison,
                  std::vector<Notice>& notices) {
  if (!report.year) {
    notices.push_back(notice(kReportUnidentified, kReportUnidentified.meaning));
    return;
  }
  PartChooser chooser(report, comparison, notices);
  for (const Reference& reference : given) chooser.add(reference);
  chooser.tell_other_years();
  for (const PartReport& part : comparison.parts) {
    if (auto gaps = tell_gaps(part, report)) notices.push_back(std::move(*gaps));
  }
}

}  // namespace gwlint::annual_report
