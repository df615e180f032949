#include "rules/annual_report/reading/named_years.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "rules/annual_report/reading/date_scanner.h"
#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/sentences.h"

namespace gwlint::annual_report {
namespace {

using Role = NamedYear::Role;

constexpr std::size_t kHan = 3;  // bytes of a Chinese character

class YearFinder {
 public:
  explicit YearFinder(const Report& report) : report_(report) {}

  std::vector<NamedYear> find() {
    find_in_quoted_titles();
    find_in_opening();
    for (const Span cell : report_.cells) look_at_cell(cell);
    find_plans();
    return std::move(found_);
  }

 private:
  std::string_view view(Span span) const { return report_.view(span); }

  // What follows a year, 度 left out, to the end of `text`.
  std::string_view behind(const YearMention& year, Span text) const {
    return without_prefixes(view({year.end, text.end}), {"度"});
  }

  void find_in_quoted_titles() {
    if (!report_.has_intro()) return;
    const Span intro{report_.passages[report_.first_intro].text.begin,
                     report_.passages[report_.last_intro - 1].text.end};
    for (const QuotedTitle& title : report_.citations.titles) {
      if (title.closed && intro.contains(title.whole)) look_at_title(title, intro);
    }
  }

  // 《…2023年政府信息公开工作年度报告》, unless it is last year's that is spoken of.
  void look_at_title(const QuotedTitle& title, Span intro) {
    const std::string_view text = view(title.text);
    if (text.find("政府信息公开") == std::string_view::npos ||
        !ends_with_any(text, {"报告", "年报"})) {
      return;
    }
    const std::size_t before = std::min<std::size_t>(title.whole.begin - intro.begin, 12 * kHan);
    const std::string_view lead =
        view({title.whole.begin - static_cast<std::uint32_t>(before), title.whole.begin});
    if (contains_any(lead, {"上年", "上一年", "去年", "参照", "对照", "比照", "往年", "参考",
                            "延续", "沿用"}) ||
        ends_with_any(lead, {"与", "同", "较", "比", "继"})) {
      return;
    }
    const ScannedDates dates = scan_dates(text, title.text.begin);
    if (dates.years.empty()) return;
    const YearMention& year = dates.years.front();
    found_.push_back({Role::QuotedTitle, year.digits, year.value, title.whole});
  }

  void find_in_opening() {
    const Section* section = report_.section(kOverview);
    if (section == nullptr) return;
    std::optional<Span> opening;
    for (const Span text : report_.narrative(*section)) {
      for (const Span sentence : sentences_of(view(text), text.begin)) {
        if (opening) return look_at_opening(*opening, sentence);
        if (!is_label(view(sentence))) opening = sentence;
      }
    }
    if (opening) look_at_opening(*opening, {});
  }

  // `(一)主动公开情况。` and `主要工作如下:` before the first real sentence.
  static bool is_label(std::string_view sentence) {
    constexpr std::size_t kLongestLabel = 24 * kHan;
    return sentence.size() <= kLongestLabel && !contains_any(sentence, {","}) &&
           (read_enumerator(sentence) || !sentence.ends_with("。"));
  }

  // `next` is the sentence behind it.
  void look_at_opening(Span sentence, Span next) {
    const Enumerator enumerator = read_enumerator(view(sentence));
    const Span rest{sentence.begin + static_cast<std::uint32_t>(enumerator.size), sentence.end};
    const ScannedDates dates = scan_dates(view(rest), rest.begin);
    if (dates.years.empty() || dates.years.front().digits.begin != rest.begin) return;
    const YearMention& year = dates.years.front();
    const std::string_view text = behind(year, rest);
    // Since when, until when, or when something else happened.
    if (starts_with_any(
            text, {"以来", "起", "底", "年底", "年末", "年初", "末", "初", "至", "到", "-",  "—",
                   "~",    "、", "来", "前",   "后",   "上",   "下", "第", "《", "国", "新", "修",
                   "版",   "(",  "1",  "2",    "3",    "4",    "5",  "6",  "7",  "8",  "9"})) {
      return;
    }
    const std::string_view clause = text.substr(0, text.find(','));
    if (contains_any(clause, {"以来", "修订", "施行", "颁布", "印发", "出台", "换届", "机构改革",
                              "成立", "组建", "实施后", "通过"}) ||
        tells_of_event(text)) {
      return;
    }
    // 2022年,…。2023年,…: the text comes to the report year with its second sentence.
    const bool goes_on = opens_with_year(next);
    const Span told{sentence.begin, goes_on ? next.end : sentence.end};
    found_.push_back({Role::Opening, year.digits, year.value, told});
  }

  // 2019年,在…评估中,我署被评为优秀单位; 2022年,县政府办印发…: one thing that happened then.
  static bool tells_of_event(std::string_view text) {
    if (contains_any(text, {"被评为", "获评", "评为", "荣获", "评估中", "考评中", "考核中",
                            "测评中", "评选中"})) {
      return true;
    }
    const std::string_view rest = without_prefixes(text, {","});
    return contains_any(rest.substr(0, rest.find(',')), {"评估", "印发"});
  }

  bool opens_with_year(Span sentence) const {
    const Enumerator enumerator = read_enumerator(view(sentence));
    const Span rest{sentence.begin + static_cast<std::uint32_t>(enumerator.size), sentence.end};
    const ScannedDates dates = scan_dates(view(rest), rest.begin);
    return !dates.years.empty() && dates.years.front().digits.begin == rest.begin;
  }

  void look_at_cell(Span cell) {
    constexpr std::size_t kLongestLabel = 40 * kHan;
    if (cell.size() > kLongestLabel || view(cell).find("年") == std::string_view::npos) return;
    const ScannedDates dates = scan_dates(view(cell), cell.begin);
    for (const YearMention& year : dates.years) {
      if (starts_with_any(behind(year, cell),
                          {"制发", "制作", "废止", "现行有效", "处理决定", "收费金额", "新收",
                           "办理结果", "新制作", "新公开", "对外公开"})) {
        found_.push_back({Role::TableLabel, year.digits, year.value, cell});
        return;
      }
    }
  }

  void find_plans() {
    const Section* section = report_.section(kProblems);
    if (section == nullptr || !report_.kind->built_in) return;
    for (const Span text : report_.narrative(*section)) {
      if (view(text).find("将") == std::string_view::npos) continue;
      const ScannedDates dates = scan_dates(view(text), text.begin);
      for (const YearMention& year : dates.years) {
        if (begins_clause(year, text) && announces(year, text)) {
          found_.push_back({Role::Plan, year.digits, year.value, text});
        }
      }
    }
  }

  bool begins_clause(const YearMention& year, Span text) const {
    const std::string_view head = without_suffixes(view({text.begin, year.digits.begin}),
                                                   {"在", "于", "展望", "进入", "迈入"});
    if (head.empty()) return true;
    return ends_with_any(
        head, {"。", ";", ":", ",", "!", "?", ")", "、", "下一步", "今后", "接下来", "新的一年",
               "一是", "二是", "三是", "四是", "五是", "下步"});
  }

  // A short subject, 将, and a word that only a plan goes on with: 将 before a noun
  // (将公开工作纳入考核) tells of what was done.
  bool announces(const YearMention& year, Span text) const {
    std::string_view rest = behind(year, text);
    if (starts_with_any(rest,
                        {"以来", "初", "底", "末", "起", "至", "到", "-", "—", "~", "、",
                         "前",   "1",  "2",  "3",  "4",  "5",  "6",  "7", "8", "9", "上半年"})) {
      return false;
    }
    const std::size_t will = rest.find("将");
    constexpr std::size_t kLongestSubject = 30 * kHan;
    if (will == std::string_view::npos || will > kLongestSubject) return false;
    const std::string_view subject = rest.substr(0, will);
    if (contains_any(subject, {"。", ";", "年", "虽", "但", "存在", "不足", "问题", "已", "了",
                               "未", "取得", "针对", "即"})) {
      return false;
    }
    return starts_with_any(
        rest.substr(will + kHan),
        {"进一步", "继续", "不断", "加强", "着力", "切实", "持续", "以",   "从",   "认真",
         "严格",   "围绕", "坚持", "按照", "深入", "全面", "重点", "努力", "积极", "在",
         "加大",   "抓好", "做好", "突出", "结合", "立足", "针对", "聚焦", "根据", "紧紧",
         "牢固",   "大力", "强化", "提高", "提升", "健全", "完善", "推进", "采取", "主要",
         "更加",   "紧扣", "始终", "充分", "深化", "贯彻", "通过", "高度", "力争", "着重",
         "优化",   "拓展", "严",   "紧密", "扎实", "稳步", "逐步", "对照", "统筹", "多",
         "依托",   "把",   "对",   "进行", "开展", "及时", "有序", "大胆", "牢牢", "落实",
         "改进",   "规范", "创新", "丰富", "扩大", "加快", "为",   "会",   "再",   "一如既往"});
  }

  const Report& report_;
  std::vector<NamedYear> found_;
};

// What stands before a report that is about to be read.
constexpr WordList kAnnouncements = {"公布", "公开", "发布", "编制", "形成", "撰写",
                                     "现将", "报告", "制作", "拟定", "起草", "推出"};

// 现公布云岭县财政局2023年政府信息公开工作年度报告: `year` stands in the sentence `text`.
bool names_report(const YearMention& year, std::string_view text, std::uint32_t begin) {
  const std::string_view head = text.substr(0, year.digits.begin - begin);
  const std::size_t stop = head.find_last_of(",;:");
  const std::string_view lead = stop == std::string_view::npos ? head : head.substr(stop + 1);
  if (!contains_any(lead, kAnnouncements) ||
      contains_any(lead, {"上年", "上一年", "去年", "参照", "对照", "往年"})) {
    return false;
  }
  const std::string_view tail = text.substr(year.end - begin);
  const std::size_t report = std::min(tail.find("报告"), tail.find("年报"));
  if (report == std::string_view::npos) return false;
  const std::string_view name = tail.substr(0, report);
  constexpr std::size_t kLongestName = 40 * kHan;
  return name.size() <= kLongestName && contains_any(name, {"信息公开", "政务公开"}) &&
         !contains_any(name, {",", ";"});
}

}  // namespace

std::optional<int> announced_year(const Report& report) {
  std::vector<Span> texts = report.intro();
  if (const Section* overview = report.section(kOverview)) {
    const std::vector<Span> more = report.narrative(*overview);
    texts.insert(texts.end(), more.begin(), more.end());
  }
  for (const Span text : texts) {
    for (const Span sentence : sentences_of(report.view(text), text.begin)) {
      const std::string_view words = report.view(sentence);
      const ScannedDates dates = scan_dates(words, sentence.begin);
      for (const YearMention& year : dates.years) {
        if (names_report(year, words, sentence.begin)) return year.value;
      }
    }
  }
  for (const NamedYear::Role role : {Role::QuotedTitle, Role::Opening}) {
    for (const NamedYear& year : report.dates.years) {
      if (year.role == role) return year.value;
    }
  }
  return std::nullopt;
}

std::vector<NamedYear> find_named_years(const Report& report) {
  return YearFinder(report).find();
}

}  // namespace gwlint::annual_report
