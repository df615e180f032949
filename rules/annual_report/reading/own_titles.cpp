#include "rules/annual_report/reading/own_titles.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "rules/annual_report/reading/body_names.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/title.h"

namespace gwlint::annual_report {
namespace {

// Words before a quoted report that make it another one than this.
constexpr std::string_view kReferences[] = {"上年", "上一年", "去年", "往年", "参照",
                                            "对照", "比照",   "汇入", "汇总", "纳入",
                                            "详见", "参见",   "上报", "学习", "借鉴"};

bool is_reference(const Report& report, Span title) {
  constexpr std::uint32_t kNear = 36;  // bytes
  const std::uint32_t from = title.begin - std::min(title.begin, kNear);
  std::string_view lead = report.view({from, title.begin});
  const std::size_t mark = lead.find_last_of(",;:\n");
  if (mark != std::string_view::npos) lead.remove_prefix(mark + 1);
  return contains_any(lead, kReferences) || ends_with_any(lead, {"依据", "根据", "按照"});
}

bool is_annual_report(std::string_view title) {
  return contains_any(title, {"信息公开", "政务公开"}) && ends_with_any(title, {"报告", "年报"});
}

// Han characters alone, without what stands in brackets: 县科技局(县外专局) is 县科技局.
std::string name_of(std::string_view issuer) {
  std::string name;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < issuer.size();) {
    const std::size_t size = character_size(issuer[at]);
    if (issuer[at] == '(') ++depth;
    if (depth == 0 && begins_han(issuer[at])) name += issuer.substr(at, size);
    if (issuer[at] == ')' && depth > 0) --depth;
    at += size;
  }
  return name;
}

// The name in brackets is the body's as well.
bool names_same_body(std::string_view quoted, std::string_view issuer) {
  const std::string name = name_of(quoted);
  return may_be_same_body(name, name_of(issuer)) || may_be_same_body(name, issuer);
}

// A name can be compared: not 我局, 本机关, or a slot to be filled (DOC005).
bool is_proper_name(std::string_view issuer) {
  return count_han(issuer) >= 3 && !starts_with_any(issuer, {"我", "本"}) &&
         !contains_any(issuer, {"×", "XX", "xx", "某", "_", "*", "○", "〇〇"});
}

}  // namespace

std::vector<Span> find_foreign_issuers(const Report& report) {
  if (!report.title || !report.has_intro()) return {};
  const std::string_view own = report.view(report.title->issuer);
  if (!is_proper_name(own)) return {};
  const std::vector<Span> intro = report.intro();
  std::vector<Span> foreign;
  for (const QuotedTitle& title : report.citations.titles) {
    const auto holds = [&](Span text) { return text.contains(title.whole); };
    if (!title.closed || std::ranges::none_of(intro, holds)) continue;
    const std::string_view words = report.view(title.text);
    if (!is_annual_report(words) || is_reference(report, title.whole)) continue;
    const Span issuer = find_issuer(words);
    const std::string_view name = issuer.of(words);
    if (!is_proper_name(name)) continue;
    if (names_same_body(name, own)) return {};
    foreign.push_back({title.text.begin + issuer.begin, title.text.begin + issuer.end});
  }
  return foreign;
}

}  // namespace gwlint::annual_report
