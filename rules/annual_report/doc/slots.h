// The slots of a template that are told by their words or by their blanks.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwlint::annual_report {

// Each gives the bytes of the slot that begins at `at` of `passage`, folded text; 0 where none
// does.

// (具体网址), 【待填】, <单位名称>, {{单位}}, 〔20〕: brackets around what is to be put there.
std::size_t bracketed_slot(std::string_view passage, std::size_t at);

// 此处填写, 单击此处输入, 待补充 as a clause of its own, TODO.
std::size_t prompting_words(std::string_view passage, std::size_t at);

// ____ and ???, which a template leaves to be written on; 年月日 without figures. Lines that part,
// and what was written between underscores, are none.
std::size_t blank_slot(std::string_view passage, std::size_t at);

}  // namespace gwlint::annual_report
