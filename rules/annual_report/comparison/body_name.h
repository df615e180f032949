// Whether two reports are of one body, told by its name in their titles.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gwlint::annual_report {

// A name in the form in which names are compared: its letters and digits alone, 政府 for 人民政府,
// without 中华人民共和国 before it. Empty where a title names no body.
struct BodyName {
  std::string name;
  std::string other;  // a second one in brackets: 云岭县科学技术局（云岭县外国专家局）

  friend bool operator==(const BodyName&, const BodyName&) = default;
};

// `issuer` is folded: the 〈body〉 of a title.
BodyName body_name(std::string_view issuer);

enum class Agreement : std::uint8_t {
  None,   // two bodies, or not certainly one
  Near,   // one body, whose name one title gives in full and the other does not
  Exact,  // the same name
};

// Near are a name with and without its second one, and one with and without the province or city
// before a county: 青山市云岭县教育局, 云岭县教育局. Districts of one name are many, so that 城东区
// alone is none of them. Empty names agree with nothing.
Agreement agreement(const BodyName& a, const BodyName& b);

}  // namespace gwlint::annual_report
