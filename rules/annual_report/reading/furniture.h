// Lines that a web site puts around a report: they are no part of it.
#pragma once

#include <string_view>

namespace gwlint::annual_report {

// True for `索引号：…`, `发布日期：2024-01-25`, `浏览次数：12`, `当前位置：…`, a file's name, a
// lone date. `folded` is a whole line.
bool is_furniture(std::string_view folded);

// True for a date and nothing else, a time of day beside it or not.
bool is_lone_date(std::string_view folded);

}  // namespace gwlint::annual_report
