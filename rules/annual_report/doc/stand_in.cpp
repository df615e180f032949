#include "rules/annual_report/doc/stand_in.h"

#include <algorithm>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kCrosses = {"×", "✕", "✖", "╳", "X", "x"};

// Units of counts and amounts. `项目` and `名称` begin like one, too.
constexpr WordList kCountUnits = {"件", "条", "次",   "个",   "篇",   "份",  "期", "万", "元",
                                  "亿", "%",  "项",   "名",   "场",   "家",  "户", "余", "多",
                                  "起", "宗", "批",   "册",   "类",   "种",  "亩", "天", "款",
                                  "幅", "则", "公里", "人次", "小时", "分钟"};
constexpr std::string_view kDateUnits[] = {"年", "月", "日"};

// Units that one cross alone is read before: none that a factor can begin with.
constexpr WordList kLoneUnits = {"年", "月", "日", "件", "条", "次", "份", "篇"};
constexpr WordList kNoUnits = {"年级", "年金", "月均", "日均", "次方", "件数", "条数",
                               "次数", "份数", "篇数", "年数", "月数", "日数"};

// Family names before crosses: 张××.
constexpr WordList kSurnames = {
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱",
    "胡", "郭", "何", "林", "罗", "郑", "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓",
    "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "蔡", "蒋", "余", "杜", "叶", "程",
    "苏", "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪",
    "范", "廖", "石", "金", "韦", "贾", "夏", "付", "傅", "邹", "熊", "孟", "秦", "邱",
    "江", "尹", "薛", "闫", "段", "雷", "侯", "龙", "史", "陶", "黎", "贺", "顾", "毛",
    "郝", "龚", "邵", "万", "钱", "严", "覃", "武", "戴", "莫", "孔", "白", "汤", "某"};

// Who is named by a mask: 申请人××, ××女士.
constexpr std::string_view kPersons[] = {"申请人", "原告",   "被告",   "第三人", "当事人", "上诉人",
                                         "举报人", "投诉人", "信访人", "村民",   "居民",   "市民",
                                         "群众",   "公民",   "患者",   "委托人", "代理人", "学生"};
constexpr std::string_view kPersonWords[] = {"先生", "女士", "同学", "某", "等人", "诉", "不服"};

// What reports mask besides persons when they tell of a case: ××公司, ××村, ××小区.
constexpr std::string_view kMaskedBodies[] = {
    "公司", "村",   "小区", "路",   "街",   "巷",     "弄",   "组",       "栋",   "幢",
    "楼",   "室",   "项目", "地块", "案",   "学校",   "中学", "小学",     "医院", "企业",
    "工程", "酒店", "店",   "厂",   "法院", "合作社", "花园", "人民法院", "房",   "地",
    "社区", "大厦", "广场", "集团", "宾馆", "超市",   "农场", "市场",     "大道", "镇"};

// A clause that tells what somebody asked or complained of.
constexpr WordList kStoryWords = {"申请公开", "要求公开", "请求公开", "申请获取",
                                  "申请查询", "反映",     "举报",     "投诉",
                                  "起诉",     "征收",     "拆迁",     "补偿"};

// What a stand-in is called when a report says how it masks: 以××代替.
constexpr WordList kMaskingWords = {"代替", "替代", "脱敏", "打码",   "遮挡",
                                    "遮盖", "隐去", "匿名", "去标识", "屏蔽"};

// The body's own address and lines: their clause is to be filled in.
constexpr WordList kContactWords = {"电话",   "传真",   "邮编",     "邮箱",     "网址",
                                    "地址",   "热线",   "查阅点",   "受理点",   "受理机构",
                                    "公众号", "联系人", "办公时间", "通信地址", "位于"};

// The names of such lines.
constexpr std::string_view kLines[] = {"电话", "传真", "邮编",   "邮箱",
                                       "网址", "热线", "公众号", "联系人"};

// Numbers of suits, reviews and decisions are masked for those concerned: (2023)云01行初××号,
// 云政复决〔2023〕××号.
constexpr std::string_view kSuits[] = {"行初", "行终", "行申", "行赔", "行审", "民初", "民终",
                                       "刑初", "行执", "执",   "民申", "行再", "案号"};
constexpr std::string_view kDecisions[] = {"罚", "复", "决", "答", "告", "裁", "强", "受", "案"};

constexpr std::string_view kReportTitle = "年度报告";

// What stands further off than this says nothing of a stand-in, and is not searched.
constexpr std::size_t kNear = 600;  // bytes

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::string_view first_bytes(std::string_view text) {
  std::size_t size = std::min(text.size(), kNear);
  while (size < text.size() && is_continuation(text[size])) ++size;
  return text.substr(0, size);
}

std::string_view last_bytes(std::string_view text) {
  std::size_t begin = text.size() - std::min(text.size(), kNear);
  while (begin < text.size() && is_continuation(text[begin])) ++begin;
  return text.substr(begin);
}

bool is_ascii_graphic(char c) {
  return c > ' ' && c < '\x7f';
}

// The part of `before` behind the last of `marks`.
std::string_view behind_last(std::string_view before, Words marks) {
  std::size_t begin = 0;
  for (const std::string_view mark : marks) {
    const std::size_t at = before.rfind(mark);
    if (at != std::string_view::npos) begin = std::max(begin, at + mark.size());
  }
  return before.substr(begin);
}

std::string_view up_to_first(std::string_view after, Words marks) {
  std::size_t end = 0;
  while (end < after.size() && !starts_with_any(after.substr(end), marks)) {
    end += character_size(after[end]);
  }
  return after.substr(0, std::min(end, after.size()));
}

// The part of `passage` around `at` that none of `ends` interrupts; nothing before `from` is looked
// at.
std::string_view part_around(std::string_view passage, std::size_t from, std::size_t at,
                             Words ends) {
  const std::string_view head = behind_last(passage.substr(from, at - from), ends);
  const std::string_view tail = up_to_first(passage.substr(at), ends);
  return passage.substr(at - head.size(), head.size() + tail.size());
}

std::string_view last_digits(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_digit(text[text.size() - size - 1])) ++size;
  return text.substr(text.size() - size);
}

// Whether a sentence tells of a person's case, whose names, places and days are masked.
bool tells_of_a_case(std::string_view sentence) {
  if (contains_any(sentence,
                   {"某某", "张某", "王某", "李某", "刘某", "陈某", "原告", "上诉人", "身份证"})) {
    return true;
  }
  for (const std::string_view person : kPersons) {
    for (std::size_t at = sentence.find(person); at != std::string_view::npos;
         at = sentence.find(person, at + person.size())) {
      const std::string_view named = sentence.substr(at + person.size(), 30);
      const std::string_view rest = without_prefixes(named, kSurnames);
      if (crosses_size(rest) > 0 || (rest.size() < named.size() && rest.starts_with("某"))) {
        return true;
      }
    }
  }
  return false;
}

// A run of crosses in its passage.
class Run {
 public:
  Run(std::string_view passage, std::size_t begin, std::size_t end, const Surroundings& around)
      : passage_(passage),
        around_(around),
        begin_(begin),
        end_(end),
        before_(last_bytes(passage.substr(0, begin))),
        after_(first_bytes(passage.substr(end))),
        is_latin_(is_latin(passage[begin])) {
    for (std::size_t at = begin; at < end; at += character_size(passage[at])) ++count_;
  }

  std::optional<StandIn> read() const {
    if (around_.tells_of_a_case) return is_count() ? whole() : std::nullopt;
    if (const auto year = year_slot()) return year;
    if (count_ == 1) return is_lone_slot() ? whole() : std::nullopt;
    return is_slot() ? whole() : std::nullopt;
  }

 private:
  std::optional<StandIn> whole() const { return StandIn{begin_, end_}; }

  // 20××年, 202X年, 二〇××年, 〔20××〕.
  std::optional<StandIn> year_slot() const {
    if (!starts_with_any(after_, {"年", "〕", "]", ")", "】"})) return std::nullopt;
    const std::string_view digits = last_digits(before_);
    std::size_t size = 0;
    if (digits == "20" || (digits.size() == 3 && digits.starts_with("20"))) size = digits.size();
    for (const std::string_view century : {"二〇", "二零", "二○"}) {
      if (before_.ends_with(century)) size = century.size();
      for (const std::string_view decade : {"一", "二", "三"}) {
        const std::string_view head = without_suffixes(before_, {decade});
        if (head.ends_with(century) && head.size() + decade.size() == before_.size()) {
          size = century.size() + decade.size();
        }
      }
    }
    if (size == 0) return std::nullopt;
    return StandIn{begin_ - size, end_};
  }

  // X件, ×月×日; not 3×5, 长×宽, X光.
  bool is_lone_slot() const {
    if (!starts_with_any(after_, kLoneUnits) || starts_with_any(after_, kNoUnits)) return false;
    if (joins_latin_or_digits() || is_within_title()) return false;
    // A factor stands before a sign of multiplication: 单价×日, (a+b)×件.
    if (is_latin_) return true;
    return before_.empty() ||
           !ends_with_any(before_, {")", "%", "]", "价", "率", "数", "费", "额"});
  }

  bool is_slot() const {
    if (joins_latin_or_digits() || is_web_address() || is_only_quoted()) return false;
    if (is_roman_numeral() || is_masked_name() || is_case_number()) return false;
    if (is_within_title() && !is_own_title()) return false;
    if (!is_unit() && around_.tells_of_masking) return false;
    if (is_unit() && !starts_with_any(after_, {"项目", "名称"})) return true;
    if (ends_with_any(without_suffixes(before_, {":"}), kLines)) return true;
    if (around_.tells_of_a_request) return false;
    // ××镇人民政府 is the issuer, ××镇 may be where somebody lives.
    constexpr std::size_t kName = 30;
    const bool issuer = after_.substr(0, kName).find("人民政府") != std::string_view::npos;
    if (issuer || around_.gives_contact) return true;
    return after_.starts_with("街道") || !starts_with_any(after_, kMaskedBodies);
  }

  bool is_count() const {
    return count_ > 1 && starts_with_any(after_, kCountUnits) && !joins_latin_or_digits() &&
           !starts_with_any(after_, {"项目", "名称"});
  }

  bool is_unit() const {
    return starts_with_any(after_, kCountUnits) || starts_with_any(after_, kDateUnits);
  }

  // 138××××1234, 3×5, Windows XX, XX-200, v.XX. Blanks are folded away.
  bool joins_latin_or_digits() const {
    const auto is_letter = [](char c) { return is_latin(c) || is_digit(c); };
    if (!before_.empty() && is_letter(before_.back())) return true;
    if (!after_.empty() && is_letter(after_.front())) return true;
    if (!is_latin_) return false;
    constexpr std::string_view kJoints = "-_./@=&+#\\:";
    const bool joint_before =
        before_.size() > 1 && kJoints.find(before_.back()) != std::string_view::npos;
    const bool joint_behind =
        after_.size() > 1 && kJoints.find(after_.front()) != std::string_view::npos;
    if (joint_before && is_joined(before_[before_.size() - 2])) return true;
    return joint_behind && is_joined(after_[1]);
  }

  // What a joint leads to: letters and digits, yet not crosses (XXXX-XXXXXXX).
  static bool is_joined(char c) {
    return (is_latin(c) && c != 'X' && c != 'x') || is_digit(c) || c == '/';
  }

  bool is_web_address() const {
    if (!is_latin_) return false;
    std::size_t head = 0;
    std::size_t tail = 0;
    while (head < before_.size() && is_ascii_graphic(before_[before_.size() - head - 1])) ++head;
    while (tail < after_.size() && is_ascii_graphic(after_[tail])) ++tail;
    const std::string_view address = passage_.substr(begin_ - head, head + (end_ - begin_) + tail);
    return contains_any(address, {"://", "www.", "@", ".cn", ".com"});
  }

  // “××”: the sign is spoken of.
  bool is_only_quoted() const {
    return ends_with_any(before_, {"“", "‘", "\"", "「"}) &&
           starts_with_any(after_, {"”", "’", "\"", "」"});
  }

  bool is_roman_numeral() const {
    if (!is_latin_) return false;
    if (starts_with_any(after_, {"型", "级", "代", "世纪", "光", "射线", "染色体", "号机"}))
      return true;
    return before_.ends_with("第") && starts_with_any(after_, {"届", "章"});
  }

  bool is_masked_name() const {
    if (starts_with_any(after_, kPersonWords) || ends_with_any(before_, kPersons)) return true;
    if (is_unit() || !ends_with_any(before_, kSurnames) || count_ > 3) return false;
    return !starts_with_any(after_, {"局", "县", "市", "区", "镇", "乡", "省", "州", "人民政府"});
  }

  bool is_case_number() const {
    if (!after_.starts_with("号")) return false;
    const std::string_view tail = behind_last(before_, {"〕", ")", "]", "】", "。", ",", ";"});
    if (contains_any(tail, kSuits)) return true;
    const std::string_view word =
        without_suffixes(before_, {"第", "〕", ")", "]", "】", "〔", "(", "[", "【", "0", "1", "2",
                                   "3", "4", "5", "6", "7", "8", "9"});
    return ends_with_any(without_suffixes(word, {"字"}), kDecisions);
  }

  bool is_within_title() const {
    return before_.rfind("《") != std::string_view::npos && !is_closed();
  }
  bool is_closed() const {
    return behind_last(before_, {"《"}).find("》") != std::string_view::npos;
  }

  // 《××局2023年政府信息公开工作年度报告》: the report's own title, as the intro names it.
  bool is_own_title() const {
    return up_to_first(after_, {"》"}).find(kReportTitle) != std::string_view::npos;
  }

  std::string_view passage_;
  const Surroundings& around_;
  std::size_t begin_;
  std::size_t end_;
  std::string_view before_;
  std::string_view after_;
  bool is_latin_;
  std::size_t count_ = 0;
};

}  // namespace

std::size_t crosses_size(std::string_view text) {
  return text.size() - without_prefixes(text, kCrosses).size();
}

std::optional<StandIn> StandIns::read(std::size_t begin, std::size_t end) {
  if (begin >= sentence_end_) read_sentence(begin);
  if (begin >= clause_end_) read_clause(begin);
  return Run(passage_, begin, end, around_).read();
}

// The sentence goes from the end of the one before, or of any that holds no crosses.
void StandIns::read_sentence(std::size_t at) {
  const std::string_view sentence = part_around(passage_, sentence_end_, at, {"。", ";", "!", "?"});
  sentence_end_ = end_of(sentence);
  around_.tells_of_a_case = tells_of_a_case(sentence);
  around_.tells_of_masking = contains_any(sentence, kMaskingWords);
}

void StandIns::read_clause(std::size_t at) {
  const std::string_view clause = part_around(passage_, clause_end_, at, {"。", ";", ","});
  clause_end_ = end_of(clause);
  around_.gives_contact = contains_any(clause, kContactWords);
  around_.tells_of_a_request = contains_any(clause, kStoryWords);
}

std::size_t StandIns::end_of(std::string_view part) const {
  return static_cast<std::size_t>(part.data() - passage_.data()) + part.size();
}

}  // namespace gwlint::annual_report
