// Names for machines.
#pragma once

#include <string>
#include <string_view>

namespace gwlint::annual_report::native {

// A UUID that is the same wherever and whenever it is made of the instrument with this id.
std::string guid_of(std::string_view instrument_id);

}  // namespace gwlint::annual_report::native
