#include "rules/annual_report/reading/statements.h"

#include <algorithm>
#include <string>
#include <utility>

#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kFeeWords = {"处理费", "收费", "费用", "缴费", "免费",
                                "计费",   "收取", "收缴", "减免", "收了费"};

constexpr WordList kProblemWords = {
    "不足",       "薄弱",       "欠缺",       "不够",     "有待",     "差距",       "短板",
    "困难",       "不高",       "不强",       "滞后",     "不全",     "不及时",     "不完善",
    "不到位",     "还需",       "仍需",       "尚需",     "缺乏",     "亟待",       "亟需",
    "单一",       "不深",       "不平衡",     "偏低",     "偏少",     "弱项",       "局限",
    "较少",       "不佳",       "不规范",     "不均衡",   "不多",     "不熟",       "不严",
    "不细",       "不准",       "不清",       "不广",     "不实",     "不统一",     "不充分",
    "不丰富",     "不明显",     "不健全",     "不一",     "欠佳",     "较弱",       "较慢",
    "较低",       "还要",       "需要进一步", "需进一步", "待进一步", "缺少",       "缺失",
    "不理想",     "不适应",     "不紧",       "待提",     "待加强",   "待完善",     "瓶颈",
    "难点",       "还存在",     "仍存在",     "尚存在",   "不主动",   "不积极",     "不重视",
    "不牢",       "不畅",       "还不",       "不能满足", "不能完全", "不能很好",   "不能及时",
    "未能",       "难以",       "还有一",     "还有些",   "还有很",   "还有许",     "还有较",
    "参差",       "淡薄",       "疏漏",       "错漏",     "脱节",     "匮乏",       "紧缺",
    "狭窄",       "迟缓",       "流于形式",   "浮于表面", "不一致",   "不匹配",     "不便",
    "不顺",       "不浓",       "不力",       "欠规范",   "的空间",   "改进的地方", "完善的地方",
    "提高的地方", "提升的地方", "加强的地方"};

// Words that look ahead or tell of a remedy, whatever stands around them.
constexpr WordList kRemedies = {
    "下一步", "下步",   "下一阶段", "下一年", "今后",   "明年", "来年",   "新的一年", "计划",
    "打算",   "对策",   "整改",     "改正",   "纠正",   "着力", "致力",   "力争",     "确保",
    "继续",   "我局要", "我单位要", "举措",   "采取",   "为此", "下半年", "已完善",   "已加强",
    "已改进", "逐步",   "以后",     "后续",   "接下来", "未来"};

// Words that tell of a remedy unless they stand in a lack: 有待改进, 还需努力, 措施不力.
constexpr WordList kDoing = {"改进", "改善",   "措施", "努力", "解决",
                             "克服", "进一步", "针对", "将"};
constexpr WordList kLacks = {"待",   "需",   "需要",   "要", "须",   "应",   "未",
                             "未能", "没有", "没",     "不", "不能", "难以", "难",
                             "够",   "缺乏", "未及时", "即", "可"};

// Verbs with which an item of a plan begins: 一是加强…
constexpr WordList kVerbs = {
    "加强", "强化", "完善", "提高", "提升", "加大", "健全", "规范", "推进", "深化", "拓宽", "拓展",
    "丰富", "落实", "严格", "优化", "创新", "持续", "积极", "抓",   "做好", "增强", "注重", "建立",
    "认真", "切实", "充分", "定期", "围绕", "聚焦", "坚持", "明确", "压实", "夯实", "突出", "细化",
    "组织", "开展", "及时", "扩大", "推动", "畅通", "全面", "不断", "紧扣", "把"};

// How much of an item (in bytes) is looked at.
constexpr std::size_t kLongestItem = 300;

bool does_something(std::string_view text) {
  for (const std::string_view word : kDoing) {
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + word.size())) {
      const std::string_view after = text.substr(at + word.size());
      if (ends_with_any(text.substr(0, at), kLacks)) continue;
      if (starts_with_any(after, {"不", "性不", "性还", "性有待", "单一", "有待", "还", "欠",
                                  "乏力", "的地方", "的空间"})) {
        continue;
      }
      return true;
    }
  }
  return false;
}

// Items such as 一是加强…; 2.完善….
bool has_item_of_a_plan(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += character_size(text[at])) {
    const Enumerator enumerator = read_enumerator(text.substr(at));
    if (!enumerator) continue;
    std::string_view words = text.substr(at + enumerator.size);
    if (!starts_with_any(words, kVerbs)) continue;
    // 一是规范性文件公开不及时 names a problem.
    words = words.substr(0, kLongestItem);
    words = words.substr(0, std::min(words.find("。"), words.find(";")));
    if (!contains_any(words, kProblemWords)) return true;
  }
  return false;
}

// The measure on processing fees and the fees of table 二: their names hold words for charging.
constexpr std::string_view kMeasures[] = {"处理费管理办法", "处理费收费管理办法",
                                          "处理费收取管理办法"};
constexpr std::string_view kOtherFees = "行政事业性收费";

std::string without_all(std::string text, Words words) {
  for (const std::string_view word : words) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
      text.erase(at, word.size());
    }
  }
  return text;
}

// False as soon as a letter or digit stands in `text` that is in none of these words.
bool consists_of_letters_of(std::string_view text, Words some, Words more) {
  for (std::size_t at = 0; at < text.size(); at += character_size(text[at])) {
    const std::string_view character = text.substr(at, character_size(text[at]));
    if (!has_letters(character)) continue;
    const auto holds_it = [character](std::string_view word) {
      return word.find(character) != std::string_view::npos;
    };
    if (std::ranges::none_of(some, holds_it) && std::ranges::none_of(more, holds_it)) return false;
  }
  return true;
}

// Where the measure is named, or the other fees as those of information disclosure, a clause on the
// outcome is a statement: 按《…办法》,本年度无此类情况. 无其他事项 is about other things.
bool tells_outcome_of_fees(std::string_view text) {
  const bool on_other_fees = contains_any(text, {kOtherFees}) && contains_any(text, {"信息公开"});
  if (!on_other_fees && !contains_any(text, kMeasures)) return false;
  while (!text.empty()) {
    const std::string_view clause =
        text.substr(0, std::min({text.find("。"), text.find(','), text.find('\n')}));
    const bool has_outcome =
        contains_any(clause, {"无", "未", "没", "不", "元", "金额", "发生", "产生"});
    if (has_outcome && !contains_any(clause, {"其他", "其它"})) return true;
    text.remove_prefix(clause.size());
    if (!text.empty()) text.remove_prefix(character_size(text.front()));
  }
  return false;
}

// Before these a plan's modal verb has a doer, or begins its clause: 我们要加强, 一要加强,
// 我局应当加强. 主动性要加强 names a problem.
constexpr std::string_view kDoers[] = {
    "我们", "局",   "委",   "镇",   "乡",   "街道",   "政府", "单位", "部门", "机关", "办",
    "厅",   "院",   "年",   "一定", "一",   "二",     "三",   "四",   "五",   "六",   "七",
    "首先", "其次", "最后", "是",   "同时", "工作中", "。",   ",",    ";",    ":",    "\n"};

// 要加强…, 应当加强…: what somebody is to do.
bool has_duty(std::string_view text) {
  for (const std::string_view modal : {"要", "应", "应当", "应该", "必须"}) {
    for (std::size_t at = text.find(modal); at != std::string_view::npos;
         at = text.find(modal, at + modal.size())) {
      if (at > 0 && !ends_with_any(text.substr(0, at), kDoers)) continue;
      if (starts_with_any(text.substr(at + modal.size()), kVerbs)) return true;
    }
  }
  return false;
}

// 不存在问题, 没有发现问题: that names none.
bool denies_problems(std::string_view text, std::size_t at) {
  constexpr std::size_t kBefore = 8 * 3;
  const std::string_view before =
      text.substr(at > kBefore ? at - kBefore : 0, std::min(at, kBefore));
  return contains_any(before,
                      {"不存在", "未存在", "没有", "未发现", "无存在", "未出现", "未发生"}) ||
         before.ends_with("无");
}

}  // namespace

bool says_nothing(std::string_view text) {
  constexpr std::size_t kMost = 20;  // characters: where there are more, something is said
  if (count_han(text) > kMost) return false;
  const std::string letters = letters_of(text);
  for (const std::string_view nothing :
       {"无", "暂无", "没有", "暂没有", "无内容", "无情况", "本年度无", "本年无", "均无",
        "无相关情况", "无此项内容", "无此类情况", "无此情况", "无此项"}) {
    if (letters == nothing) return true;
  }
  return false;
}

bool says_no_problems(std::string_view text) {
  constexpr std::string_view kDenials[] = {"无", "不存在", "没有", "未发现", "未存在"};
  constexpr std::string_view kRest[] = {"政府信息公开",
                                        "信息公开",
                                        "政务公开",
                                        "工作",
                                        "方面",
                                        "本年度",
                                        "本年",
                                        "年度",
                                        "年",
                                        "我局",
                                        "我镇",
                                        "我单位",
                                        "我街道",
                                        "我委",
                                        "本单位",
                                        "本机关",
                                        "目前",
                                        "暂时",
                                        "暂",
                                        "存在",
                                        "在",
                                        "中",
                                        "的",
                                        "主要",
                                        "明显",
                                        "相关",
                                        "问题",
                                        "及",
                                        "和",
                                        "改进",
                                        "情况",
                                        "0",
                                        "1",
                                        "2",
                                        "3",
                                        "4",
                                        "5",
                                        "6",
                                        "7",
                                        "8",
                                        "9"};
  // Nearly every text ends the search here, with its first words.
  if (!consists_of_letters_of(text, kDenials, kRest)) return false;
  std::string letters = letters_of(text);
  if (!contains_any(letters, {"问题"}) || !contains_any(letters, kDenials)) return false;
  letters = without_all(without_all(std::move(letters), kDenials), kRest);
  return letters.empty();
}

bool states_fees(std::string_view text) {
  if (!contains_any(text, kFeeWords)) return false;
  const std::string rest = without_all(without_all(std::string(text), kMeasures), {kOtherFees});
  return contains_any(rest, kFeeWords) || tells_outcome_of_fees(text);
}

bool names_problems(std::string_view text) {
  if (contains_any(text, kProblemWords)) return true;
  constexpr std::string_view kProblem = "问题";
  for (std::size_t at = text.find(kProblem); at != std::string_view::npos;
       at = text.find(kProblem, at + kProblem.size())) {
    if (!denies_problems(text, at)) return true;
  }
  return false;
}

bool names_improvements(std::string_view text) {
  return contains_any(text, kRemedies) || does_something(text) || has_item_of_a_plan(text) ||
         has_duty(text);
}

GovernmentDuties duties_in(std::string_view text) {
  return {contains_any(text, {"考核", "考评", "绩效", "考绩"}),
          contains_any(text, {"评议", "社会评价", "群众评价", "公众评价", "满意度", "第三方评估",
                              "第三方测评", "民意", "社会监督"}),
          contains_any(text, {"追究", "问责", "追责"})};
}

}  // namespace gwlint::annual_report
