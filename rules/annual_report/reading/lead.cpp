#include "rules/annual_report/reading/lead.h"

#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/title.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kThisYear = {
    "本年度内", "本年度", "本年",       "今年以来", "今年度",     "今年",     "全年度",    "全年",
    "年内",     "年度内", "本报告期内", "报告期内", "报告期间",   "本报告期", "报告年度",  "一年来",
    "一年以来", "当年",   "统计期限内", "统计期内", "统计年度内", "统计期间", "本统计年度"};

constexpr WordList kWholeYear = {"1月1日至12月31日", "1月1日-12月31日",    "1月1日—12月31日",
                                 "1月1日到12月31日", "1月1日起至12月31日", "1-12月",
                                 "1月至12月",        "1月-12月",           "1至12月"};

// Words that change nothing of what is counted.
constexpr WordList kNeutral = {
    "共",           "总共",         "一共",       "共计",         "合计",         "总计",
    "实际",         "依法",         "依规",       "也",           "亦",           "并",
    "且",           "并且",         "而且",       "同时",         "期间",         "其间",
    "已",           "已经",         "仅",         "只",           "内",           "和",
    "及",           "以及",         "与",         "暂",           "暂时",         "经统计",
    "通过各种渠道", "通过各类渠道", "通过各渠道", "通过多种渠道", "通过各种途径", "通过各种方式",
    "通过各种形式", "通过多种方式", "各渠道",     "各类渠道",     "各种渠道"};

// Words that leave a denial whole, and make a number a part or say nothing of when it was complete.
constexpr WordList kPartial = {"另", "另外", "此外", "还",   "又",       "再",        "均",
                               "都", "各",   "目前", "至今", "截至目前", "到目前为止"};

constexpr WordList kSince = {"自", "从", "在"};
constexpr WordList kUntil = {"截至", "截止", "截止到", "截至到", "到"};
constexpr WordList kYearMarks = {"年度", "年"};
constexpr WordList kWays = {"通过", "经"};
constexpr WordList kCumulative = {"累计"};
constexpr WordList kAmongThem = {"其中"};

constexpr WordList kTopicBegins = {"政府信息", "政务信息", "政府", "关于"};
constexpr WordList kTopics = {"依申请公开政府信息",
                              "依申请公开信息",
                              "依申请公开",
                              "依法申请公开",
                              "依申请信息公开",
                              "申请公开",
                              "信息公开申请",
                              "信息公开申请办理",
                              "收到和处理政府信息公开申请",
                              "信息公开行政复议、行政诉讼",
                              "行政复议、行政诉讼",
                              "行政复议和行政诉讼",
                              "复议诉讼",
                              "主动公开政府信息",
                              "主动公开",
                              "规范性文件"};
constexpr WordList kTopicEnds = {"政府信息", "工作", "办理", "受理", "落实", "处理",
                                 "情况",     "方面", "事项", "管理", "及",   "制发"};

std::string year_words(int year) {
  return std::to_string(year) + "年";
}

// The year that stands here with 年 behind it.
std::optional<int> take_year(Phrase& phrase) {
  constexpr std::size_t kLongestYear = 16;  // bytes
  if (!may_begin_year(phrase.rest())) return std::nullopt;
  const auto year = find_year(phrase.rest().substr(0, kLongestYear));
  if (!year || year->place.begin != 0) return std::nullopt;
  Phrase ahead = phrase;
  ahead.skip(year->place.end);
  if (!ahead.take(kYearMarks)) return std::nullopt;
  phrase = ahead;
  return year->value;
}

// What may follow the first date of the whole year: 1月1日至2023年12月31日.
bool take_range_with_year_twice(Phrase& phrase, int year) {
  Phrase ahead = phrase;
  if (!ahead.take({"1月1日"})) return false;
  ahead.take({"起"});
  if (!ahead.take({"至", "到", "-", "—", "~"})) return false;
  const std::string last = year_words(year) + "12月31日";
  if (!ahead.take({last})) return false;
  phrase = ahead;
  return true;
}

// 通过网站、信函等方式共: by whatever way. 通过网站 alone, or without 共, can leave out others.
bool take_ways(Phrase& phrase) {
  constexpr std::size_t kLongest = 90;  // bytes
  if (!phrase.next_is(kWays)) return false;
  const std::string_view text = phrase.rest().substr(0, kLongest);
  const std::size_t rest = text.find("等");
  if (rest == std::string_view::npos || text.find(',') < rest) return false;
  Phrase ahead = phrase;
  ahead.skip(rest);
  ahead.take({"等多种", "等各种", "等各类", "等"});
  if (!ahead.take({"方式", "渠道", "途径", "形式"}) || !ahead.take({"共", "一共", "总共"})) {
    return false;
  }
  phrase = ahead;
  return true;
}

}  // namespace

bool take_report_year(Phrase& phrase, const Frame& frame) {
  Phrase ahead = phrase;
  ahead.take(kSince);
  if (ahead.take(kThisYear)) {
    ahead.take({"度"});
    phrase = ahead;
    return true;
  }
  const std::optional<int> year = take_year(ahead);
  if (!year || year != frame.year) return false;
  if (ahead.take(kWholeYear) || take_range_with_year_twice(ahead, *year)) ahead.take({"止"});
  ahead.take({"全年", "期间", "内", "间", "以来", "来", "中", "里"});
  phrase = ahead;
  return true;
}

bool take_year_end(Phrase& phrase, const Frame& frame) {
  Phrase ahead = phrase;
  if (!ahead.take(kUntil)) return false;
  const std::optional<int> year = take_year(ahead);
  if (year && year != frame.year) return false;
  if (!ahead.take({"12月31日", "年底", "底", "年末", "末"})) return false;
  ahead.take({"前", "止"});
  phrase = ahead;
  return true;
}

Lead take_lead(Phrase& phrase, const Frame& frame) {
  Lead lead;
  while (true) {
    if (take_report_year(phrase, frame)) {
      lead.names_year = true;
    } else if (take_year_end(phrase, frame)) {
      lead.by_end = true;
    } else if (frame.body.take_name(phrase)) {
      lead.names_body = true;
    } else if (phrase.take(kCumulative)) {
      lead.cumulative = true;
    } else if (phrase.take(kAmongThem)) {
      lead.among_them = true;
    } else if (phrase.take(kPartial)) {
      lead.partial = true;
    } else if (!phrase.take(kNeutral) && !take_ways(phrase)) {
      return lead;
    }
  }
}

bool take_topic(Phrase& phrase) {
  Phrase ahead = phrase;
  ahead.skip(read_enumerator(ahead.rest()).size);
  ahead.take(kTopicBegins);
  const bool named = ahead.take(kTopics);
  if (!named && ahead.at() == phrase.at()) return false;
  ahead.take_all(kTopicEnds);
  phrase = ahead;
  return true;
}

}  // namespace gwlint::annual_report
