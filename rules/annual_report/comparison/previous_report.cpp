// Which of the reports given is last year's of the same body.
#include <algorithm>
#include <set>

#include "rules/annual_report/comparison/comparison.h"
#include "rules/annual_report/comparison/notices.h"

namespace gwlint::annual_report {
namespace {

const ReportDigest* digest_in(const Reference& reference) {
  return dynamic_cast<const ReportDigest*>(reference.digest.get());
}

// The one report that was given could not be read, as was said already.
bool was_refused(const CheckContext& context) {
  return context.previous_is_paired && context.previous.front().digest == nullptr;
}

struct Candidate {
  OtherReport report;
  Agreement agreement = Agreement::None;
};

// Reports of the same body for other years.
std::vector<Candidate> candidates_for(const Report& report, const CheckContext& context) {
  const BodyName body = body_name(issuer_of(report));
  std::vector<Candidate> candidates;
  for (const Reference& reference : context.previous) {
    const ReportDigest* digest = digest_in(reference);
    // In a folder of several years the report itself is not worth telling of.
    if (digest == nullptr || digest->year == report.year) continue;
    Agreement agrees = agreement(body, digest->body);
    const bool unnamed = body.name.empty() || digest->body.name.empty();
    if (unnamed && context.previous_is_paired) agrees = Agreement::Near;
    if (agrees != Agreement::None) candidates.push_back({{reference.path, digest}, agrees});
  }
  return candidates;
}

// Those for `year`; of these only the ones under exactly the same name, where there are any.
std::vector<OtherReport> best_for(int year, const std::vector<Candidate>& candidates) {
  for (const Agreement wanted : {Agreement::Exact, Agreement::Near}) {
    std::vector<OtherReport> best;
    for (const Candidate& candidate : candidates) {
      const bool fits = candidate.agreement == wanted && candidate.report.digest->year == year;
      if (fits) best.push_back(candidate.report);
    }
    if (!best.empty()) return best;
  }
  return {};
}

// `“甲局”`, `'甲局'`.
std::string quoted(const std::string& issuer, Language language) {
  if (issuer.empty()) return std::string(Bilingual{"本单位 ", "this body"}.in(language));
  return say(language, {"“{}”", "'{}'"}, issuer);
}

std::string listed(const std::vector<std::string>& words, Language language) {
  std::string list;
  for (const std::string& word : words) {
    if (!list.empty()) list += Bilingual{"、", ", "}.in(language);
    list += word;
  }
  return list;
}

Notice none_for(int year, const std::string& issuer, const std::vector<Candidate>& candidates) {
  std::set<int> years;
  for (const Candidate& candidate : candidates) {
    if (candidate.report.digest->year) years.insert(*candidate.report.digest->year);
  }
  std::vector<std::string> words;
  words.reserve(years.size());
  for (const int other : years) words.push_back(std::to_string(other));
  return notice_of_words(kPreviousOtherYear, [&](Language language) {
    if (words.empty()) {
      return say(language,
                 {"给出的{}报告看不出是哪一年的，未与上年比较。",
                  "The report given of {} does not say its year; nothing was compared."},
                 quoted(issuer, language));
    }
    return say(language,
               {"给出的{}报告只有 {} 年的，没有 {} 年的，未与上年比较。",
                "The reports given of {} are for {}, none is for {}; nothing was compared."},
               quoted(issuer, language), listed(words, language), year);
  });
}

Notice several_for(int year, const std::string& issuer, const std::vector<OtherReport>& reports) {
  constexpr std::size_t kMostNamed = 5;
  std::vector<std::string> paths;
  for (const OtherReport& report : reports) {
    if (paths.size() < kMostNamed) paths.emplace_back(report.path);
  }
  if (reports.size() > kMostNamed) paths.emplace_back("…");
  return notice_of_words(kPreviousAmbiguous, [&](Language language) {
    return say(language,
               {"给出的{0}{1} 年的报告有 {2} 份（{3}），未与上年比较。",
                "Of the reports given {2} are those of {0} for {1} ({3}); nothing was compared."},
               quoted(issuer, language), year, reports.size(), listed(paths, language));
  });
}

Notice not_found(int year, const std::string& issuer, const CheckContext& context) {
  const ReportDigest* other = context.previous_is_paired ? digest_in(context.previous[0]) : nullptr;
  return notice_of_words(kPreviousNotFound, [&](Language language) {
    if (other != nullptr && !other->issuer.empty()) {
      return say(language,
                 {"给出的报告是{}的（{}），不是{}{} 年的，未与上年比较。",
                  "The report given is of {} ({}), not of {} for {}; nothing was compared."},
                 quoted(other->issuer, language),
                 other->year ? std::to_string(*other->year) : std::string("?"),
                 quoted(issuer, language), year);
    }
    return say(language,
               {"给出的报告中没有{}{} 年的，未与上年比较。",
                "None of the reports given is that of {} for {}; nothing was compared."},
               quoted(issuer, language), year);
  });
}

}  // namespace

std::optional<OtherReport> choose_previous(const Report& report, const CheckContext& context,
                                           std::vector<Notice>& notices) {
  const std::string issuer = issuer_of(report);
  if (was_refused(context)) return std::nullopt;
  if (!report.year || (issuer.empty() && !context.previous_is_paired)) {
    notices.push_back(notice(kReportUnidentified, kReportUnidentified.meaning));
    return std::nullopt;
  }
  const std::vector<Candidate> candidates = candidates_for(report, context);
  const int year = *report.year - 1;
  const std::vector<OtherReport> best = best_for(year, candidates);
  if (best.size() == 1) return best.front();
  if (best.size() > 1) {
    notices.push_back(several_for(year, issuer, best));
  } else if (!candidates.empty()) {
    notices.push_back(none_for(year, issuer, candidates));
  } else {
    notices.push_back(not_found(year, issuer, context));
  }
  return std::nullopt;
}

}  // namespace gwlint::annual_report
