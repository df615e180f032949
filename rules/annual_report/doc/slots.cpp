#include "rules/annual_report/doc/slots.h"

#include <algorithm>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kLongestSlot = 90;  // bytes between brackets

struct Brackets {
  std::string_view open;
  std::string_view close;
};

constexpr Brackets kBrackets[] = {{"{{", "}}"}, {"${", "}"}, {"(", ")"}, {"[", "]"}, {"【", "】"},
                                  {"〔", "〕"}, {"<", ">"},  {"{", "}"}, {"«", "»"}};

// What templates call what they want, in brackets and nothing else …
constexpr std::string_view kNames[] = {"单位名称",     "本单位名称",   "机关名称", "本机关名称",
                                       "部门名称",     "行政机关名称", "网站地址", "网站名称",
                                       "填报单位名称", "链接地址",     "文件名称", "文件文号"};
// … and these not in round brackets, which headers of tables have as well.
constexpr std::string_view kNouns[] = {"网址", "链接", "年份", "数字", "数量"};
constexpr std::string_view kParticulars[] = {
    "网址", "网站", "链接", "地址", "名称", "单位", "数字", "数量",     "数据", "时间", "日期",
    "内容", "金额", "情况", "部门", "文号", "事项", "年份", "文件名称", "数值", "件数", "做法"};

// What a drafter notes of a text that is not there yet: (数据待补充).
constexpr std::string_view kPending[] = {
    "待填",   "待填写", "待填报", "待补",       "待补充", "待完善", "待核实", "待核",   "待核对",
    "待确认", "待更新", "待统计", "待补充完善", "待录入", "待提供", "待添加", "待插入", "待定稿"};
constexpr std::size_t kLongestNote = 9;  // Chinese characters

// How a template asks for something.
constexpr WordList kRequests = {"请填",   "请输入", "请插入", "请补充",
                                "请选择", "填写",   "填入",   "插入"};

constexpr std::string_view kPrompts[] = {
    "单击或点击此处输入", "单击或点按此处输入", "单击此处输入", "点击此处输入文字",
    "点击此处输入文本",   "单击此处添加",       "点击此处添加", "单击此处键入",
    "单击或点击以输入",   "单击或点按以输入",   "此处填写",     "此处填入",
    "此处插入",           "此处补充",           "此处输入",     "此处添加",
    "此处键入",           "请在此输入",         "请在此填写",   "请在此处",
    "在此键入",           "Clickortaphereto",   "Clickhereto",  "Clickortapto",
    "Loremipsum"};

// A draft's notes that are prose within a longer clause: 有待补充.
constexpr std::string_view kLoneNotes[] = {"待补充", "待填", "待填写", "待填报", "待补"};
constexpr std::string_view kLatinNotes[] = {"TODO", "TBD"};

constexpr WordList kClauseEnds = {"。", ",", ";", "、", "!", "?", ")", "]", "】", "\n"};
constexpr std::string_view kClauseBegins[] = {"。", ",", ";",  "、", "!",  "?",
                                              "(",  "[", "【", ":",  "\n", "“"};

bool is_one_of(std::string_view word, Words words) {
  return std::ranges::find(words, word) != words.end();
}

// (此处填写…), not (此处所称…).
bool asks_for_something(std::string_view words) {
  const std::string_view place = without_prefixes(words, {"请", "在"});
  if (place.starts_with("此处")) {
    return !starts_with_any(place.substr(std::string_view("此处").size()),
                            {"所", "的", "指", "特指", "仅", "均", "不", "是", "为", "统计", "数据",
                             "系", "包括", "含"});
  }
  if (!starts_with_any(words, kRequests)) return false;
  if (is_one_of(words, {"填写人", "填写日期", "填写单位", "填写时间"})) return false;
  return !contains_any(words, {":", "说明", "须知", "要求", "示例", "规范", "指南"});
}

bool is_particular(std::string_view words) {
  constexpr std::string_view kLead = "具体";
  return words.starts_with(kLead) && is_one_of(words.substr(kLead.size()), kParticulars);
}

bool is_note(std::string_view words) {
  return ends_with_any(words, kPending) && count_han(words) <= kLongestNote &&
         !contains_any(words, {"有待", "尚待", "亟待", "仍待", "等待", "还待", "急待"});
}

bool names_a_slot(std::string_view words, bool round) {
  return is_one_of(words, kNames) || (!round && is_one_of(words, kNouns)) || is_particular(words) ||
         is_note(words) || asks_for_something(words);
}

// 〔〕, 〔20〕: the year of a document number that was not filled in; 〔2023〕号: its serial.
bool is_unfilled_number(const Brackets& brackets, std::string_view words, std::string_view after) {
  if (brackets.open == "〔") {
    if (words.empty() || words == "20") return true;
  } else if (!is_one_of(brackets.open, {"(", "[", "【"})) {
    return false;
  }
  const bool year = words == "20" || (words.size() == 4 && words.starts_with("20") &&
                                      is_digit(words[2]) && is_digit(words[3]));
  if (!year) return false;
  std::size_t digits = 0;
  while (digits < after.size() && is_digit(after[digits])) ++digits;
  const bool serial = digits > 0;
  if (serial && words != "20") return false;
  return starts_with_any(after.substr(digits), {"号", "第号"});
}

// An opening title mark without its closing one: <办法> there is a title.
bool is_within_title(std::string_view before) {
  constexpr std::size_t kTitle = 300;
  const std::string_view near = before.substr(before.size() - std::min(before.size(), kTitle));
  const std::size_t open = near.rfind("《");
  return open != std::string_view::npos && near.find("》", open) == std::string_view::npos;
}

std::size_t runs_on(std::string_view text, char c) {
  return std::min(text.find_first_not_of(c), text.size());
}

bool is_letter(char c) {
  return is_latin(c) || is_digit(c);
}

// Between two runs of underscores stands what was filled in: __12__, __云岭县__. Units that a
// template prints between its blanks (__年__月) are none.
bool is_filled(std::string_view words) {
  if (words.empty()) return false;
  return is_digit(words.front()) || count_han(words) > 2;
}

// The words from `begin` up to another run like `run`; empty where none follows within a few words.
std::string_view words_between(std::string_view passage, std::size_t begin, std::string_view run) {
  const std::string_view rest = passage.substr(begin);
  const std::size_t end = rest.substr(0, kLongestSlot).find(run);
  if (end == std::string_view::npos) return {};
  const std::string_view words = rest.substr(0, end);
  return contains_any(words, {"。", ",", ";", ":", "、"}) ? std::string_view{} : words;
}

// True where the underscores at [at, at + size) open or close a pair around what was filled in.
bool is_around_words(std::string_view passage, std::size_t at, std::size_t size) {
  const std::string_view run = passage.substr(at, size);
  if (is_filled(words_between(passage, at + size, run))) return true;
  const std::size_t near = std::min(at, kLongestSlot + size);
  const std::size_t open = passage.substr(at - near, near).rfind(run);
  if (open == std::string_view::npos) return false;
  return is_filled(words_between(passage, at - near + open + size, run));
}

// A passage that is nothing but a line to part others.
bool is_rule(std::string_view passage, std::size_t underscores) {
  constexpr std::size_t kLongestRule = 300;  // bytes, where it is drawn with several signs
  return underscores == passage.size() || (passage.size() <= kLongestRule &&
                                           without_prefixes(passage, {"_", "-", "—", "="}).empty());
}

std::size_t underscores(std::string_view passage, std::size_t at) {
  const std::size_t size = runs_on(passage.substr(at), '_');
  if (size < 2 || is_rule(passage, size)) return 0;
  const bool letter_before = at > 0 && is_letter(passage[at - 1]);
  const bool letter_behind = at + size < passage.size() && is_letter(passage[at + size]);
  if (letter_before && letter_behind) return 0;  // a name of a file or an address
  return is_around_words(passage, at, size) ? 0 : size;
}

// 2024年月日, 2024年1月日 and a lone 年月日: the figures are left out.
std::size_t unfilled_date(std::string_view passage, std::size_t at) {
  constexpr std::string_view kDay = "月日";
  const std::string_view rest = passage.substr(at);
  const std::string_view before = passage.substr(0, at);
  constexpr std::string_view kDate = "年月日";
  if (rest.starts_with(kDate)) {
    const bool year =
        before.size() > 3 && is_digit(before.back()) && is_digit(before[before.size() - 4]);
    return passage == kDate || year ? kDate.size() : 0;
  }
  const bool month =
      rest.starts_with(kDay) && !before.empty() && is_digit(before.back()) &&
      without_suffixes(before, {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}).ends_with("年");
  const std::string_view after = rest.substr(std::min(rest.size(), kDay.size()));
  const bool ends = after.empty() || starts_with_any(after, {"至", "到", "起", "止", "前", "。",
                                                             ",", ";", "、", ")", "-", "—"});
  return month && ends ? kDay.size() : 0;
}

}  // namespace

std::size_t bracketed_slot(std::string_view passage, std::size_t at) {
  const std::string_view rest = passage.substr(at);
  for (const Brackets& brackets : kBrackets) {
    if (!rest.starts_with(brackets.open)) continue;
    const std::string_view inner = rest.substr(brackets.open.size());
    const std::size_t end = inner.substr(0, kLongestSlot).find(brackets.close);
    if (end == std::string_view::npos) continue;
    const std::string_view words = inner.substr(0, end);
    const std::size_t size = brackets.open.size() + end + brackets.close.size();
    const bool mergefield = is_one_of(brackets.open, {"{{", "${", "«"}) && !words.empty();
    if (mergefield || is_unfilled_number(brackets, words, rest.substr(size))) return size;
    if (brackets.open == "<" && is_within_title(passage.substr(0, at))) return 0;
    // A link of lightweight markup: [此处](http://…).
    if (brackets.open == "[" && rest.substr(size).starts_with('(')) return 0;
    return names_a_slot(words, brackets.open == "(") ? size : 0;
  }
  return 0;
}

std::size_t prompting_words(std::string_view passage, std::size_t at) {
  const std::string_view rest = passage.substr(at);
  for (const std::string_view prompt : kPrompts) {
    if (rest.starts_with(prompt)) return prompt.size();
  }
  const std::string_view before = passage.substr(0, at);
  for (const std::string_view note : kLatinNotes) {
    if (!rest.starts_with(note)) continue;
    const bool word = (before.empty() || !is_letter(before.back())) &&
                      (rest.size() == note.size() || !is_letter(rest[note.size()]));
    if (word) return note.size();
  }
  if (!before.empty() && !ends_with_any(before, kClauseBegins)) return 0;
  for (const std::string_view note : kLoneNotes) {
    if (!rest.starts_with(note)) continue;
    const std::string_view after = rest.substr(note.size());
    if (after.empty() || starts_with_any(after, kClauseEnds)) return note.size();
  }
  return 0;
}

std::size_t blank_slot(std::string_view passage, std::size_t at) {
  const char c = passage[at];
  if (c == '_') return underscores(passage, at);
  if (c == '?') {
    constexpr std::size_t kFew = 3;  // fewer are a question
    const std::size_t size = runs_on(passage.substr(at), '?');
    return size >= kFew ? size : 0;
  }
  return unfilled_date(passage, at);
}

}  // namespace gwlint::annual_report
