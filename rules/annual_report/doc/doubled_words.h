// Words that reports double by a slip.
#pragma once

#include <string_view>

namespace gwlint::annual_report {

// True for a word of two characters that, standing twice, is a slip of the pen as a rule: 发布,
// 及时, 信息. Other pairs of characters (建共 in 构建共建共治) stand twice where two words meet.
bool is_doubled_by_slips(std::string_view word);

}  // namespace gwlint::annual_report
