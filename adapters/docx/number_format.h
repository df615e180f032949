// Numbers as Word's automatic numbering writes them: ST_NumberFormat, ECMA-376 part 1, 17.18.59.
#pragma once

#include <string>
#include <string_view>

namespace gwlint::docx {

// `number` in the format of that name. Names that are unknown and numbers beyond a format's set are
// written in Arabic digits; `none` is empty. Numbers start from 0.
std::string format_number(int number, std::string_view format);

}  // namespace gwlint::docx
