#include "rules/annual_report/reading/body_names.h"

#include <algorithm>

#include "linter/text/utf8.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kRegions = {"自治区", "自治州", "新区", "开发区", "高新区",
                               "经开区", "示范区", "园区", "省",     "市",
                               "县",     "区",     "州",   "旗",     "盟"};

// What a body calls itself after 我 or 本.
constexpr WordList kAll = {"全"};
constexpr WordList kOwn = {"我", "本"};
constexpr WordList kPronouns = {
    "局机关", "行政机关", "管委会", "委员会", "办事处", "办公室", "分局", "大队", "支队",
    "总队",   "街道",     "中心",   "单位",   "机关",   "部门",   "学校", "公司", "机构",
    "局",     "委",       "办",     "厅",     "院",     "站",     "所",   "处",   "馆",
    "队",     "社",       "会",     "镇",     "乡",     "部",     "校",   "署"};
// Those that say nothing of what kind of body it is.
constexpr WordList kPlainPronouns = {"单位", "机关", "部门", "机构", "行政机关"};

// After 全县, where that is the body: 全县各部门.
constexpr WordList kAllOfThem = {"各级各部门", "各级行政机关", "各级政府部门", "各级政府机关",
                                 "各级政府",   "各部门各单位", "各部门",       "各单位",
                                 "行政机关",   "政府系统"};

std::string_view without_end(std::string_view name, Words ends) {
  for (const std::string_view end : ends) {
    if (name.size() > end.size() && name.ends_with(end)) {
      return name.substr(0, name.size() - end.size());
    }
  }
  return name;
}

std::string_view last_character(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xc0) == 0x80) {
  }
  return text.substr(at);
}

bool is_within(std::string_view part, std::string_view whole) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < part.size();) {
    const char32_t wanted = next_character(part, i);
    bool found = false;
    while (!found && at < whole.size()) found = next_character(whole, at) == wanted;
    if (!found) return false;
  }
  return true;
}

}  // namespace

bool may_be_same_body(std::string_view a, std::string_view b) {
  return is_within(a, b) || is_within(b, a);
}

ReportingBody::ReportingBody(std::string_view issuer)
    : issuer_(issuer.substr(0, std::min(issuer.find('('), issuer.size()))) {
  const bool is_government = issuer_.ends_with("政府");
  const bool is_committee = ends_with_any(issuer_, {"管理委员会", "管委会"});
  if (is_government) place_ = without_end(issuer_, {"人民政府", "政府"});
  if (is_committee) place_ = without_end(issuer_, {"管理委员会", "管委会"});
  is_high_government_ = is_government && ends_with_any(place_, kRegions);
  is_office_ = ends_with_any(issuer_, {"政府办公室", "政府办公厅", "政府办"});
  decides_reviews_ =
      is_high_government_ || is_office_ || issuer_.find("司法") != std::string_view::npos;
}

bool ReportingBody::governs(std::string_view place) const {
  return !place_.empty() && place_.ends_with(place);
}

bool ReportingBody::take_name(Phrase& phrase) const {
  return take_pronoun(phrase) || take_own_name(phrase);
}

// 我局, 本机关, 全镇; 我县 and 全县 of a government alone.
bool ReportingBody::take_pronoun(Phrase& phrase) const {
  Phrase ahead = phrase;
  const bool all = ahead.take(kAll);
  if (!all && !ahead.take(kOwn)) return false;
  const std::size_t begin = ahead.at();
  if (ahead.take(kRegions)) {
    if (!governs(ahead.since(begin))) return false;
    ahead.take(kAllOfThem);
    phrase = ahead;
    return true;
  }
  if (!ahead.take(kPronouns)) return false;
  const std::string_view kind = ahead.since(begin);
  const bool plain = starts_with_any(kind, kPlainPronouns);
  // 全 counts what belongs to the body: 全局. 全单位 is nobody's word.
  if (all && (plain || !is_within(kind, issuer_))) return false;
  phrase = ahead;
  return true;
}

bool ReportingBody::take_own_name(Phrase& phrase) const {
  if (issuer_.empty()) return false;
  // The longest beginning of the text that is a name of the body.
  std::size_t longest = 0;
  std::string_view rest = phrase.rest();
  rest = rest.substr(0, issuer_.size());
  std::size_t within = 0;  // behind the characters of it that have been found in the issuer's name
  for (std::size_t end = 0; end < rest.size();) {
    if (!begins_han(rest[end])) break;
    const std::string_view character = rest.substr(end, character_size(rest[end]));
    within = issuer_.find(character, within);
    if (within == std::string_view::npos) break;
    within += character.size();
    end += character.size();
    if (is_name(rest.substr(0, end))) longest = end;
  }
  phrase.skip(longest);
  return longest > 0;
}

bool ReportingBody::is_name(std::string_view words) const {
  if (count_han(words) < 2) return false;
  if (words == issuer_) return true;
  // 县局 or 市局 can be any body's.
  if (count_han(words) < 3 && starts_with_any(words, kRegions)) return false;
  if (is_high_government_) return governs(words);
  const std::string_view short_name = without_end(issuer_, {"人民政府", "办事处"});
  return last_character(words) == last_character(issuer_) ||
         (short_name != issuer_ && last_character(words) == last_character(short_name));
}

}  // namespace gwlint::annual_report
