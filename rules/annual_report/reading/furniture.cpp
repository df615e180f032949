#include "rules/annual_report/reading/furniture.h"

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

// Names of fields, followed by a colon or a value.
constexpr WordList kFields = {
    "索引号",   "索引",     "发布日期", "发布时间", "发布机构",     "发布单位", "发布部门",
    "发布者",   "发文",     "成文",     "生成日期", "生效日期",     "失效日期", "有效性",
    "来源",     "信息来源", "文章来源", "稿件来源", "数据来源",     "浏览",     "点击",
    "阅读",     "访问",     "当前位置", "您的位置", "您当前的位置", "所在位置", "位置:",
    "字号",     "字体",     "打印",     "分享",     "作者",         "编辑",     "责任编辑",
    "责编",     "审核",     "主题分类", "主题词",   "体裁分类",     "组配分类", "信息分类",
    "分类",     "公开方式", "公开范围", "公开形式", "公开类别",     "公开日期", "公开时间",
    "关键词",   "关键字",   "内容概述", "文号",     "文件编号",     "制发机关", "日期:",
    "时间:",    "更新时间", "更新日期", "保护视力", "视力保护",     "扫一扫",   "首页",
    "返回",     "收藏",     "关闭",     "上一篇",   "下一篇",       "附件",     "目录",
    "语音播报", "[打印",    "[关闭",    "[字体",    "【字",         "【打印",   "无障碍"};

constexpr std::string_view kFileEndings[] = {".doc",  ".docx", ".pdf", ".wps", ".txt",
                                             ".html", ".htm",  ".md",  ".xls", ".xlsx"};

constexpr std::size_t kLongestField = 40;  // characters

}  // namespace

bool is_lone_date(std::string_view folded) {
  folded = without_suffixes(without_prefixes(folded, {"(", "["}), {")", "]"});
  if (folded.size() < 6) return false;
  bool has_digit = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t size = character_size(folded[at]);
    const std::string_view character = folded.substr(at, size);
    const bool digit = is_digit(folded[at]);
    has_digit = has_digit || digit;
    constexpr WordList kDateCharacters = {"年", "月", "日", "-",  "/",  ".",  ":",
                                          "〇", "○",  "零", "一", "二", "三", "四",
                                          "五", "六", "七", "八", "九", "十"};
    if (!digit && !starts_with_any(character, kDateCharacters)) return false;
    at += size;
  }
  // A bare year belongs to the title.
  return contains_any(folded, {"月", "日"}) || (has_digit && contains_any(folded, {"-", "/", "."}));
}

bool is_furniture(std::string_view folded) {
  folded = without_prefixes(folded, {"|", "*", ">", "·", "•", "【", "-"});
  if (folded.empty()) return true;
  if (ends_with_any(folded, kFileEndings) || is_lone_date(folded)) return true;
  return count_han(folded) <= kLongestField && starts_with_any(folded, kFields) &&
         !contains_any(folded, {"。"});
}

}  // namespace gwlint::annual_report
