#include "rules/annual_report/issuer.h"

#include <algorithm>

#include "rules/annual_report/places.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kGovernment = "人民政府";

// The name without a second one in brackets: 云岭县科学技术局(云岭县外国专家局).
std::string_view first_name(std::string_view issuer) {
  return issuer.substr(0, std::min(issuer.find('('), issuer.size()));
}

bool is_national_department(std::string_view name) {
  name = without_prefixes(name, {"中华人民共和国"});
  const auto departments = national_departments();
  return std::ranges::find(departments, name) != departments.end();
}

// 国家统计局云岭调查队, 国家税务总局云岭县税务局: the department's name and its own.
bool is_branch_of_department(std::string_view name) {
  name = without_prefixes(name, {"中华人民共和国"});
  return std::ranges::any_of(national_departments(), [name](std::string_view department) {
    if (!name.starts_with(department)) return false;
    const std::string_view branch = name.substr(department.size());
    return ends_with_any(branch, {"局", "队", "处", "站", "所", "中心", "海关", "分行", "支行"});
  });
}

// `place` ends in 市.
bool city_may(std::string_view place) {
  constexpr std::string_view kCity = "市";
  const std::string_view name = place.substr(0, place.size() - kCity.size());
  const auto is_named = [&](std::string_view city) { return name.ends_with(city); };
  if (std::ranges::any_of(ranked_cities(), is_named)) return true;
  // A city within a city or a 自治州 is a county-level one; of other unlisted names nothing is
  // known.
  return !contains_any(name, {kCity, "自治州", "地区", "盟"});
}

// `place` is the place that a government governs.
bool government_may(std::string_view place) {
  if (ends_with_any(place, {"省", "自治区", "特别行政区", "自治州"})) return true;
  if (place.ends_with("市")) return city_may(place);
  return !ends_with_any(place, {"县", "区", "旗", "镇", "乡", "街道", "苏木", "农场"});
}

}  // namespace

bool is_government(std::string_view issuer) {
  return first_name(issuer).ends_with(kGovernment);
}

bool may_issue_regulations(std::string_view issuer) {
  const std::string_view name = first_name(issuer);
  if (name.empty() || is_national_department(name)) return true;
  if (is_branch_of_department(name)) return false;
  constexpr std::string_view kGovernments[] = {"人民政府办公厅", "人民政府办公室", "人民政府",
                                               "政府办公厅",     "政府办公室",     "政府"};
  for (const std::string_view government : kGovernments) {
    if (name.ends_with(government)) {
      return government_may(name.substr(0, name.size() - government.size()));
    }
  }
  constexpr std::string_view kOffices[] = {
      "局",   "委",     "委员会", "厅",   "处",     "中心",   "室", "所",     "院",
      "站",   "大队",   "支队",   "总队", "调查队", "馆",     "社", "署",     "会",
      "公司", "管委会", "学校",   "大学", "学院",   "办事处", "办", "办公室", "联合会",
      "海关", "部",     "法院",   "银行", "集团",   "指挥部", "团", "台"};
  if (!ends_with_any(name, kOffices)) return government_may(name);
  // A national body that is not on the list, unless it is a branch of one in some place.
  return starts_with_any(name, {"国家", "中国", "国务院", "全国"}) &&
         !contains_any(name, {"省", "市", "县", "区", "州", "旗", "盟"});
}

}  // namespace gwlint::annual_report
