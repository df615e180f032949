#include "rules/annual_report/comparison/body_name.h"

#include <algorithm>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

std::string comparable(std::string_view words) {
  constexpr std::string_view kPeoples = "人民政府";
  constexpr std::string_view kGovernment = "政府";
  std::string name(without_prefixes(letters_of(words), {"中华人民共和国"}));
  for (std::size_t at = name.find(kPeoples); at != std::string::npos; at = name.find(kPeoples)) {
    name.replace(at, kPeoples.size(), kGovernment);
  }
  return name;
}

// True where `name` begins with the name of a county or of a city of its rank.
bool begins_with_county(std::string_view name) {
  constexpr std::size_t kShortest = 2;  // letters before 县
  constexpr std::size_t kLongestCounty = 16;
  constexpr std::size_t kLongestCity = 5;
  std::size_t letter = 0;
  for (std::size_t at = 0; at < name.size() && letter <= kLongestCounty; ++letter) {
    const std::string_view rest = name.substr(at);
    const bool county = starts_with_any(rest, {"县", "旗"});
    const bool city = letter <= kLongestCity && rest.starts_with("市") && !rest.starts_with("市场");
    if (letter >= kShortest && (county || city)) return true;
    at += character_size(name[at]);
  }
  return false;
}

// `longer` is `shorter` behind the province or the city in which its county lies.
bool adds_upper_place(std::string_view longer, std::string_view shorter) {
  if (longer.size() <= shorter.size() || !longer.ends_with(shorter)) return false;
  const std::string_view place = longer.substr(0, longer.size() - shorter.size());
  return ends_with_any(place, {"省", "自治区", "市", "州", "盟", "地区"}) &&
         begins_with_county(shorter);
}

}  // namespace

BodyName body_name(std::string_view issuer) {
  const std::size_t bracket = issuer.find('(');
  if (bracket == 0 || bracket == std::string_view::npos) return {comparable(issuer), {}};
  return {comparable(issuer.substr(0, bracket)), comparable(issuer.substr(bracket))};
}

Agreement agreement(const BodyName& a, const BodyName& b) {
  if (a.name.empty() || b.name.empty()) return Agreement::None;
  if (a == b) return Agreement::Exact;
  if (!a.other.empty() && !b.other.empty() && a.other != b.other) return Agreement::None;
  const bool near =
      a.name == b.name || adds_upper_place(a.name, b.name) || adds_upper_place(b.name, a.name);
  return near ? Agreement::Near : Agreement::None;
}

}  // namespace gwlint::annual_report
