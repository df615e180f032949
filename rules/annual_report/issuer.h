// What kind of body publishes a report, told by its name.
#pragma once

#include <string_view>

namespace gwlint::annual_report {

// `issuer` is folded: the 〈body〉 of the title.

// True for a 人民政府 itself, of whatever level; not for its office or its departments.
bool is_government(std::string_view issuer);

// False where the body certainly has no power to make 规章 (立法法, articles on 规章): only
// ministries of the State Council and the governments of provinces, autonomous regions,
// municipalities, prefecture-level cities and 自治州 have, for whom their 办公厅/办公室 reports
// too. True for a name that tells nothing.
bool may_issue_regulations(std::string_view issuer);

}  // namespace gwlint::annual_report
