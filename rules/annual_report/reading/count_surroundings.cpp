#include "rules/annual_report/reading/count_surroundings.h"

#include <algorithm>
#include <string>

#include "rules/annual_report/reading/title.h"

namespace gwlint::annual_report {

enum class Cue : std::uint8_t {
  ThisYear,
  OtherTime,
  PartOfYear,
  WholeYear,
  Month,
  CarriedOver,
  Comparison,
  District,
  Other,
  OwnLevelOnly,
  Place,
  Body,
  Channel,
  Result,
  Part,
  Several,
  Subject,
  Count
};

namespace {

constexpr std::string_view kThisYear[] = {"本年",   "今年",     "全年",     "报告期",  "年内",
                                          "一年来", "一年以来", "今年以来", "本年以来"};
constexpr std::string_view kOtherTimes[] = {
    "上年",   "去年",   "上一年", "前年",   "往年",   "历年", "以往", "近年",
    "近两年", "近三年", "近五年", "近几年", "年来",   "以来", "截至", "截止",
    "每年",   "明年",   "来年",   "下一年", "下年",   "次年", "前期", "历史",
    "任期",   "届内",   "此前",   "十三五", "十四五", "过去", "多年", "同期"};
constexpr std::string_view kPartsOfYear[] = {"上半年", "下半年", "季度", "月份", "当月", "本月",
                                             "年初",   "近期",   "近日", "日前", "目前"};
constexpr std::string_view kWholeYear[] = {"1月1日", "1-12月", "1月至12月"};
constexpr std::string_view kMonth[] = {"月"};
constexpr std::string_view kCarriedOver[] = {"结转"};
constexpr std::string_view kComparisons[] = {"较", "同比", "相比", "比上", "比去", "持平", "环比"};

constexpr std::string_view kDistricts[] = {"全省", "全市",   "全县", "全区", "全州",
                                           "全旗", "全盟",   "全镇", "全乡", "全街道",
                                           "全国", "全系统", "全域"};
constexpr std::string_view kOthers[] = {
    "各部门", "各单位", "各乡", "各镇",   "各街道", "各级",   "各区",   "各县", "各市",
    "各县区", "下属",   "所属", "下辖",   "直属",   "辖区",   "两级",   "本级", "各分局",
    "各所",   "各局",   "各处", "各镇街", "各委",   "系统各", "本系统", "基层"};
constexpr std::string_view kOwnLevelOnly[] = {"本级", "办公室", "办公厅"};

constexpr std::string_view kPlaces[] = {"省", "市", "县", "区", "州", "旗", "镇", "乡", "街道"};
constexpr std::string_view kBodies[] = {"局",   "委员会", "委",   "办公室", "办",   "中心",
                                        "镇",   "乡",     "街道", "厅",     "政府", "所",
                                        "大队", "法院",   "公司", "学校",   "处"};
// With these a clause begins that tells what the reporting body does.
constexpr WordList kNoNames = {"根据", "按照", "依据", "落实", "贯彻", "严格", "认真",   "积极",
                               "在",   "对",   "向",   "由",   "以",   "通过", "经",     "为",
                               "与",   "和",   "加强", "结合", "配合", "围绕", "紧扣",   "做好",
                               "及时", "主动", "依托", "统筹", "指导", "不断", "进一步", "规范",
                               "健全", "完善", "开展", "组织"};

constexpr std::string_view kChannels[] = {"窗口", "平台", "网站", "邮箱", "信箱", "邮件",
                                          "信函", "当面", "现场", "线上", "线下", "网上",
                                          "网络", "传真", "邮寄", "热线", "来函", "系统"};

constexpr std::string_view kResults[] = {"维持", "纠正",     "审结", "败诉", "胜诉", "撤销",
                                         "驳回", "其他结果", "一审", "二审", "终结"};
constexpr std::string_view kOccasions[] = {"期间", "时",   "前后", "之前",   "之后",   "以后",
                                           "阶段", "时段", "期",   "过程中", "活动中", "当天",
                                           "当日", "中旬", "上旬", "下旬"};

constexpr std::string_view kParts[] = {"其中",   "包括",   "包含",   "分别",
                                       "按申请", "从申请", "分类看", "按类别"};
constexpr std::string_view kSeveral[] = {"等", "各", "多", "不同"};
constexpr std::string_view kSubjects[] = {"涉及", "关于", "针对", "对于", "围绕", "有关", "方面的"};

constexpr KindsOfWords kCues = {WordsOf{Cue::ThisYear, kThisYear},
                                WordsOf{Cue::OtherTime, kOtherTimes},
                                WordsOf{Cue::PartOfYear, kPartsOfYear},
                                WordsOf{Cue::WholeYear, kWholeYear},
                                WordsOf{Cue::Month, kMonth},
                                WordsOf{Cue::CarriedOver, kCarriedOver},
                                WordsOf{Cue::Comparison, kComparisons},
                                WordsOf{Cue::District, kDistricts},
                                WordsOf{Cue::Other, kOthers},
                                WordsOf{Cue::OwnLevelOnly, kOwnLevelOnly},
                                WordsOf{Cue::Place, kPlaces},
                                WordsOf{Cue::Body, kBodies},
                                WordsOf{Cue::Channel, kChannels},
                                WordsOf{Cue::Result, kResults},
                                WordsOf{Cue::Part, kParts},
                                WordsOf{Cue::Several, kSeveral},
                                WordsOf{Cue::Subject, kSubjects}};

constexpr WordList kMarks = {"《", "(", "“", "〔", "‘"};
constexpr WordList kClosingMarks = {"》", ")", "”", "〕", "’"};

constexpr WordList kNoConditions = {"如期", "如实", "如下", "如上"};
constexpr WordList kConditions = {"如", "若", "凡", "一旦", "假如", "倘", "即使", "要求", "无论"};
constexpr WordList kWays = {"通过", "经", "在", "从", "以", "来自", "由", "利用"};

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, is_digit);
}

// 如某科室…, 凡…: what follows is no fact.
bool is_condition(std::string_view clause) {
  return starts_with_any(clause, kConditions) && !starts_with_any(clause, kNoConditions);
}

// `text` without what stands in brackets, quotation or title marks.
std::string outside_marks(std::string_view text) {
  std::string result;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const std::size_t size = character_size(text[at]);
    if (starts_with_any(rest, kMarks)) ++depth;
    if (depth == 0) result += rest.substr(0, size);
    if (depth > 0 && starts_with_any(rest, kClosingMarks)) --depth;
    at += size;
  }
  return result;
}

// True where a year that begins at `at` tells when something was, not what a thing is called:
// 2022年,我局… and 自2022年起, not 落实2022年工作要点.
bool tells_when(std::string_view clause, std::size_t at) {
  return at == 0 ||
         ends_with_any(clause.substr(0, at), {"自", "从", "截至", "截止", "至", "到", "回顾", "在",
                                              "于", "与", "和", "、", "-", "对", "—", "是", "度"});
}

bool has_month(std::string_view clause) {
  constexpr std::string_view kMonthSign = kMonth[0];
  for (std::size_t at = clause.find(kMonthSign); at != std::string_view::npos;
       at = clause.find(kMonthSign, at + kMonthSign.size())) {
    if (at > 0 && is_digit(clause[at - 1])) return true;
  }
  return false;
}

}  // namespace

void CountSurroundings::begin_passage(bool goes_on) {
  if (!goes_on) {
    year_ = Year::Assumed;
    foreign_ = false;
  }
  begin_sentence();
}

void CountSurroundings::begin_sentence() {
  month_ = other_year_ = other_body_ = among_ = occasion_ = further_ = narrowed_ = false;
  if (!frame_.body.speaks_for_district()) foreign_ = false;
}

void CountSurroundings::pass(std::string_view clause, bool introduces) {
  std::string outside;
  if (contains_any(clause, kMarks)) {
    outside = outside_marks(clause);
    clause = outside;
  }
  const Cues cues = kCues.in(clause);
  look_for_year(clause, cues);
  look_for_body(clause, cues);
  look_for_part(clause, cues);
  if (introduces && introduces_part(clause)) among_ = true;
}

void CountSurroundings::look_for_year(std::string_view clause, const Cues& cues) {
  // What is compared with, or was left over, does not tell when the next thing was.
  if (cues.has(Cue::Comparison) || cues.has(Cue::CarriedOver)) return;
  if (Phrase phrase(clause); take_year_end(phrase, frame_) && phrase.at_end()) {
    year_ = Year::ByEnd;
    month_ = false;
    return;
  }
  std::size_t other = cues.last_end(Cue::OtherTime);
  std::size_t own = cues.last_end(Cue::ThisYear);
  for (auto year = find_year(clause); year; year = find_year(clause, year->place.end)) {
    Phrase behind(clause, year->place.end);
    if (!behind.take({"年度", "年"})) continue;
    const bool is_own = year->value == frame_.year;
    if (is_own) {
      behind.take({"以来", "来"});
      if (!ends_with_any(clause.substr(0, year->place.begin), {"截至", "截止", "截止到", "至"})) {
        own = std::max(own, behind.at());
      }
    } else if (tells_when(clause, year->place.begin)) {
      other = std::max(other, behind.at());
    } else {
      other_year_ = true;
    }
  }
  if (cues.has(Cue::WholeYear) && own > 0) {
    month_ = false;
    year_ = Year::Named;
    return;
  }
  if (own > 0) other_year_ = false;
  if (own > 0 || other > 0) year_ = own >= other ? Year::Named : Year::Other;
  const bool names_month = cues.has(Cue::PartOfYear) || (cues.has(Cue::Month) && has_month(clause));
  month_ = names_month || (month_ && own == 0);
}

void CountSurroundings::look_for_body(std::string_view clause, const Cues& cues) {
  if (cues.has(Cue::District) && names_other_district(clause)) foreign_ = true;
  const bool governs = frame_.body.governs("");
  if (cues.has(governs ? Cue::OwnLevelOnly : Cue::Other)) foreign_ = true;
  if (cues.has(Cue::Place) && cues.has(Cue::Body) && begins_with_other_body(clause)) {
    other_body_ = true;
  }
}

// 全县, where the body does not govern the county.
bool CountSurroundings::names_other_district(std::string_view clause) const {
  constexpr std::string_view kAll = "全";
  return std::ranges::any_of(kDistricts, [&](std::string_view district) {
    return clause.find(district) != std::string_view::npos &&
           !frame_.body.governs(district.substr(kAll.size()));
  });
}

// 县教育局认真办理, 青石镇畅通渠道: a place and a kind of body where the doer stands.
bool CountSurroundings::begins_with_other_body(std::string_view clause) const {
  constexpr std::size_t kLongestPlace = 12;  // bytes: 青石镇
  constexpr std::size_t kLongestName = 42;
  Phrase phrase(clause);
  take_lead(phrase, frame_);
  const std::string_view words = phrase.rest();
  if (starts_with_any(words, kNoNames)) return false;
  return contains_any(words.substr(0, kLongestPlace), kPlaces) &&
         contains_any(words.substr(0, kLongestName), kBodies);
}

void CountSurroundings::look_for_part(std::string_view clause, const Cues& cues) {
  if (cues.has(Cue::Part) || clause.starts_with("含")) among_ = true;
  if (is_condition(clause)) among_ = true;
  // 尚未审结的有行政诉讼1件: what follows is of one result.
  if (cues.has(Cue::Result) && !has_digit(clause) &&
      !starts_with_any(clause, {"均", "全部", "都", "已"})) {
    among_ = true;
  }
  const bool by_way = cues.has(Cue::Channel) && starts_with_any(clause, kWays);
  const bool excepts = clause.starts_with("除");  // 除网上申请2件外
  const bool at_time = ends_with_any(clause, kOccasions) && !cues.has(Cue::ThisYear);
  occasion_ = excepts || at_time || (by_way && !cues.has(Cue::Several));
  further_ = ends_with_any(clause, {"此外", "另外", "另"});
  narrowed_ = cues.has(Cue::Subject);
}

// 尚未审结:, 自然人:, 县档案馆:; not 依申请公开情况: or 2023年我局:.
bool CountSurroundings::introduces_part(std::string_view clause) const {
  if (contains_any(clause, {"情况", "如下", "方面", "工作", "报告", "数据"})) return false;
  Phrase topic(clause);
  take_topic(topic);
  take_lead(topic, frame_);
  return !topic.at_end();
}

bool CountSurroundings::admit_parts(const Lead& lead) const {
  const bool year_is_certain =
      lead.names_year || lead.by_end || (year_ != Year::Other && !other_year_ && !month_);
  const bool sum_is_certain = !lead.cumulative || lead.names_year || year_ == Year::Named;
  const bool body_is_certain = lead.names_body || (!foreign_ && !other_body_);
  const bool all_are_meant = !occasion_ && (!narrowed_ || lead.names_year || lead.names_body);
  return year_is_certain && sum_is_certain && body_is_certain && all_are_meant;
}

}  // namespace gwlint::annual_report
