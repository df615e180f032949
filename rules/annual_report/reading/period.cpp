#include "rules/annual_report/reading/period.h"

#include <algorithm>
#include <optional>

#include "rules/annual_report/reading/date_scanner.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/sentences.h"

namespace gwlint::annual_report {
namespace {

using Kind = PeriodStatement::Kind;

// 数据为2023年全年, 数据为2023年1-12月.
bool tells_whole_year_of_data(std::string_view sentence) {
  return contains_any(sentence, {"数据"}) &&
         contains_any(sentence, {"年度数据", "年全年", "年1月至12月", "年1-12月", "年1月-12月",
                                 "年1月—12月", "年1—12月", "年1至12月", "年1月到12月"});
}

// The sentence says of what time the report's figures are.
bool speaks_of_period(std::string_view sentence, bool in_intro) {
  constexpr WordList kOfFigures = {
      "统计期",     "统计时",     "统计日期",   "统计周期",   "统计区间",   "统计起止",
      "统计年度",   "统计范围",   "统计口径",   "数据统计自", "数据统计从", "报告期",
      "报告时限",   "数据期限",   "数据时间",   "数据时限",   "数据时段",   "数据起止",
      "数据截",     "所列数据",   "数据区间",   "数据的时",   "数据的期",   "统计数据从",
      "统计数据自", "统计数据由", "统计数据为", "统计数据的", "统计数据截", "统计数据期",
      "统计数据时", "统计数据起", "统计数据范", "统计数据2",  "统计数据均", "报告数据"};
  if (contains_any(sentence, kOfFigures)) return true;
  if (contains_any(sentence, {"数据统计"}) &&
      contains_any(sentence, {"期限", "时间", "时限", "所列", "本报告", "起止"})) {
    return true;
  }
  constexpr WordList kOfTime = {"统计", "期限", "时限", "起止时间", "时间跨度", "时间范围"};
  return in_intro && (contains_any(sentence, kOfTime) || tells_whole_year_of_data(sentence));
}

// Times of something else than the figures.
bool speaks_of_other_time(std::string_view sentence) {
  constexpr WordList kOthers = {"公示",     "下载", "办公时间", "有效期",   "受理时间",
                                "征求意见", "施行", "挂网",     "开放时间", "工作时间"};
  return contains_any(sentence, kOthers);
}

PeriodStatement statement_of(const DateRange& range) {
  return {Kind::Days, range.whole, range.first, range.last, range.last.year_value};
}

bool is_whole_year(const DateRange& range) {
  return range.first.is(1, 1) && range.last.is(12, 31) && range.first.year_value &&
         range.first.year_value == range.last.year_value;
}

// 起始时间为2023年1月1日，截止时间为2023年12月31日: two days without a joint between them.
std::optional<PeriodStatement> two_days(const ScannedDates& found) {
  if (!found.ranges.empty() || found.dates.size() != 2) return std::nullopt;
  CalendarDate first = found.dates.front();
  CalendarDate last = found.dates.back();
  if (!last.year_value) last.year_value = first.year_value;
  if (!first.year_value) return std::nullopt;
  return PeriodStatement{
      Kind::Days, {first.whole.begin, last.whole.end}, first, last, last.year_value};
}

// Traces of dates that lost characters.
class DamageSearch {
 public:
  explicit DamageSearch(std::string_view sentence) : text_(sentence) {}

  // The stretch from the first trace to the last, of the sentence; none where nothing is lost.
  std::optional<Span> find() {
    for (std::size_t at = 0; at < text_.size();) {
      at += is_digit(text_[at]) ? look_at_digits(at) : look_at_text(at);
    }
    const bool extent = contains_any(text_, {"至", "到", "止", "起", "-", "—", "~"});
    return traces_ > 0 && extent ? std::optional(stretch_) : std::nullopt;
  }

 private:
  std::size_t look_at_digits(std::size_t at) {
    std::size_t size = 1;
    while (at + size < text_.size() && is_digit(text_[at + size])) ++size;
    const std::string_view rest = text_.substr(at + size);
    const bool day = rest.starts_with("日");
    const bool in_range = starts_with_any(rest, {"日", "起", "至", "到", "止", "—", "~"}) ||
                          ends_with_any(text_.substr(0, at), {"自", "从", "由", "至", "到"});
    const bool of_year = starts_with_any(text_.substr(at), {"19", "20"});
    // 20230101 is a date in full; with 日 behind it, its 年 and 月 are gone.
    if (of_year && in_range && size >= 5 && (size < 8 || (size == 8 && day))) {
      note(at, at + size + (day ? std::string_view("日").size() : 0));
    }
    return size;
  }

  // 年月日, 12月日: the digits are gone.
  std::size_t look_at_text(std::size_t at) {
    constexpr std::string_view kNoDay = "月日";
    if (text_.substr(at).starts_with(kNoDay)) note(at, at + kNoDay.size());
    return character_size(text_[at]);
  }

  void note(std::size_t begin, std::size_t end) {
    if (traces_++ == 0) stretch_.begin = static_cast<std::uint32_t>(begin);
    stretch_.end = static_cast<std::uint32_t>(end);
  }

  std::string_view text_;
  std::size_t traces_ = 0;
  Span stretch_;
};

std::optional<PeriodStatement> damaged(std::string_view sentence, std::uint32_t begin) {
  const auto stretch = DamageSearch(sentence).find();
  if (!stretch) return std::nullopt;
  PeriodStatement statement;
  statement.kind = Kind::Damaged;
  statement.whole = {begin + stretch->begin, begin + stretch->end};
  return statement;
}

// 统计起止时间为12月31日: of two days one is left, and no year.
std::optional<PeriodStatement> half_lost(std::string_view text, const ScannedDates& found) {
  const bool two_meant =
      contains_any(text, {"起止", "期限", "时限", "时段", "周期", "日起", "日止"}) &&
      !contains_any(text, {"截至", "截止"});
  if (!two_meant || found.dates.size() != 1 || !found.years.empty()) return std::nullopt;
  PeriodStatement statement;
  statement.kind = Kind::Damaged;
  statement.whole = found.dates.front().whole;
  return statement;
}

// 统计期限为2023年度, 统计数据截至2023年12月31日.
std::optional<PeriodStatement> unspecific(std::string_view text, Span sentence,
                                          const ScannedDates& found) {
  if (!contains_any(text, {"统计", "期限", "时限", "起止", "截至", "截止", "时间"}) &&
      !tells_whole_year_of_data(text)) {
    return std::nullopt;
  }
  const auto outside_titles = [&](const YearMention& year) {
    const std::string_view head = text.substr(0, year.digits.begin - sentence.begin);
    const std::size_t open = head.rfind("《");
    return open == std::string_view::npos || head.find("》", open) != std::string_view::npos;
  };
  if (std::ranges::none_of(found.years, outside_titles)) return std::nullopt;
  PeriodStatement statement;
  statement.kind = Kind::Unspecific;
  statement.whole = sentence;
  statement.year = found.years.back().value;
  return statement;
}

class PeriodSearch {
 public:
  PeriodSearch(std::string_view folded, bool in_intro) : folded_(folded), in_intro_(in_intro) {}

  std::vector<PeriodStatement> search(const std::vector<Span>& texts) {
    for (const Span text : texts) {
      for (const Span sentence : sentences_of(text.of(folded_), text.begin)) look_at(sentence);
    }
    if (found_.empty() && whole_year_) found_.push_back(*whole_year_);
    return std::move(found_);
  }

 private:
  void look_at(Span sentence) {
    const std::string_view text = sentence.of(folded_);
    const bool on_period = speaks_of_period(text, in_intro_);
    // Nothing else of a long report needs to be scanned twice.
    constexpr WordList kOfDates = {"1月", "一月", "01月", ".1", "-01-", "日"};
    if (!on_period && !contains_any(text, kOfDates)) return;
    const ScannedDates dates = scan_dates(text, sentence.begin);
    if (!on_period && (!in_intro_ || speaks_of_other_time(text))) {
      keep_whole_year(dates);
      return;
    }
    for (const DateRange& range : dates.ranges) found_.push_back(statement_of(range));
    if (!dates.ranges.empty()) return;
    if (!on_period && !contains_any(text, {"日起", "日止"})) return;
    if (const auto lost = damaged(text, sentence.begin)) {
      found_.push_back(*lost);
    } else if (!on_period) {
      return;
    } else if (const auto days = two_days(dates)) {
      found_.push_back(*days);
    } else if (const auto half = half_lost(text, dates)) {
      found_.push_back(*half);
    } else if (const auto other = unspecific(text, sentence, dates)) {
      found_.push_back(*other);
    }
  }

  void keep_whole_year(const ScannedDates& dates) {
    for (const DateRange& range : dates.ranges) {
      if (!whole_year_ && is_whole_year(range)) whole_year_ = statement_of(range);
    }
  }

  std::string_view folded_;
  bool in_intro_;
  std::vector<PeriodStatement> found_;
  std::optional<PeriodStatement> whole_year_;
};

}  // namespace

std::vector<PeriodStatement> period_in_intro(std::string_view folded,
                                             const std::vector<Span>& texts) {
  return PeriodSearch(folded, true).search(texts);
}

std::vector<PeriodStatement> period_in_overview(std::string_view folded,
                                                const std::vector<Span>& texts) {
  return PeriodSearch(folded, false).search(texts);
}

}  // namespace gwlint::annual_report
