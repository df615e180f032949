#include "rules/annual_report/reading/topics.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/word_kinds.h"

namespace gwlint::annual_report {
namespace {

using Kind = Enumerator::Kind;

constexpr std::size_t kLongestLabel = 40;      // characters, behind an enumerator
constexpr std::size_t kLongestBareLabel = 16;  // characters, where there is none
// A text is divided by topics when so many of them have items of their own.
constexpr std::size_t kTopicsOfDividedText = 3;
// How far apart, in characters, a medium and what is done to it may stand.
constexpr std::size_t kNear = 12;

std::size_t index(Topic topic) {
  return static_cast<std::size_t>(topic);
}

TopicSet united(const TopicSet& a, const TopicSet& b) {
  TopicSet both{};
  for (std::size_t i = 0; i < kTopics; ++i) both[i] = a[i] || b[i];
  return both;
}

std::size_t count(const TopicSet& topics) {
  return static_cast<std::size_t>(std::ranges::count(topics, true));
}

constexpr WordList kMedia = {"网站", "新媒体", "公众号",   "微信",     "微博",     "客户端",
                             "APP",  "公开栏", "公示栏",   "公告栏",   "栏目",     "专栏",
                             "专区", "查阅点", "查阅场所", "政务公报", "政府公报", "宣传栏"};
// What is done to a medium for its own sake …
constexpr WordList kCertainUpkeep = {"建设", "维护", "运维", "改版", "优化", "升级",
                                     "改造", "巡检", "巡查", "集约", "适老"};
// … and what may be.
constexpr WordList kUpkeep = {"建设", "管理", "维护", "运维", "运行", "改版", "优化", "升级",
                              "改造", "巡检", "巡查", "监测", "检测", "集约", "备案", "开设",
                              "增设", "新设", "设置", "设立", "开通", "整合", "调整", "完善",
                              "规范", "打造", "搭建", "拓展", "适老"};

constexpr WordList kClauseMarks = {"。", ";", ",", "\n"};
constexpr WordList kSentenceMarks = {"。", ";"};
constexpr WordList kLabelEnds = {"。", ":", ";"};
constexpr WordList kComma = {","};
constexpr WordList kColon = {":"};
constexpr WordList kStop = {"。"};

// Looks no further than the first mark: a search for each of them would go on to the end of a long
// text, clause by clause, where one is missing.
std::string_view until(std::string_view text, Words marks) {
  return text.substr(0, find_any(text, marks));
}

constexpr std::string_view kApplying[] = {"申请"};
constexpr std::string_view kPublishing[] = {"公开"};
constexpr std::string_view kReceiving[] = {"收到", "受理", "接到", "办理"};

// True where something is done to the medium `name`, which stands at `at`.
bool is_kept_up(std::string_view text, std::size_t at, std::string_view name, Words upkeep) {
  constexpr std::size_t kReach = kNear * 3;  // bytes
  const std::size_t begin = at > kReach ? at - kReach : 0;
  std::string_view before = text.substr(begin, at - begin);
  for (const std::string_view mark : {"。", ";"}) {
    const std::size_t end = before.rfind(mark);
    if (end != std::string_view::npos) before.remove_prefix(end);
  }
  const std::string_view after = until(text.substr(at, name.size() + kReach), kSentenceMarks);
  return contains_any(before, upkeep) || contains_any(after, upkeep);
}

// Media alone are places of publication; what is done to them makes the topic.
bool speaks_of_upkeep(std::string_view text, Words upkeep) {
  const Words media = kMedia;
  for (std::size_t at = find_any(text, media); at < text.size();
       at = find_any(text, media, at + character_size(text[at]))) {
    const bool kept_up = media.any_beginning(
        text.substr(at), [&](std::string_view name) { return is_kept_up(text, at, name, upkeep); });
    if (kept_up) return true;
  }
  return false;
}

// 收到公开政府信息申请9条: the words in any order, within one clause.
bool tells_of_applications(std::string_view text) {
  while (!text.empty()) {
    const std::string_view clause = until(text, kClauseMarks);
    if (contains_any(clause, kApplying) && contains_any(clause, kPublishing) &&
        contains_any(clause, kReceiving)) {
      return true;
    }
    text.remove_prefix(clause.size());
    if (!text.empty()) text.remove_prefix(character_size(text.front()));
  }
  return false;
}

// What in a text tells of its topics: their own names, and words that speak of them.
enum class Sign : std::uint8_t {
  DisclosureName,
  ApplicationsName,
  ManagementName,
  PlatformsName,
  SupervisionName,
  Disclosure,
  Applications,
  Management,
  Platforms,
  Supervision,
  Medium,
  Applying,
  Publishing,
  Receiving,
  Count
};
using Signs = KindsFound<Sign>;

constexpr std::string_view kDisclosureNames[] = {"主动公开"};
constexpr std::string_view kApplicationsNames[] = {"依申请", "公开申请", "申请公开"};
constexpr std::string_view kManagementNames[] = {"信息管理", "信息公开管理", "政务公开管理",
                                                 "信息资源管理"};
constexpr std::string_view kPlatformsNames[] = {"平台建设", "公开平台", "信息平台", "政务平台",
                                                "平台管理"};
constexpr std::string_view kSupervisionNames[] = {"监督保障", "监督检查",   "责任追究",
                                                  "社会评议", "监督与保障", "监督和保障",
                                                  "监督考核", "考核评估"};

constexpr std::string_view kOnDisclosure[] = {
    "主动",   "发布各类",     "公开各类", "公开信息", "发布信息", "发布政府信息", "公开政府信息",
    "公开了", "信息公开情况", "重点领域", "预决算",   "共公开",   "共发布"};
constexpr std::string_view kOnApplications[] = {"申请人",   "申请件",   "公开的申请", "申请信息",
                                                "受理申请", "办理申请", "收到申请"};
constexpr std::string_view kOnManagement[] = {
    "公开管理",   "信息资源", "文件管理", "公文管理", "发布管理", "动态管理", "动态调整",
    "保密审查",   "三审",     "审核发布", "发布审核", "发布审查", "审核机制", "审核制度",
    "审查机制",   "审查制度", "审签",     "公开属性", "属性源头", "源头管理", "公开目录",
    "公开指南",   "文件清理", "清理规范", "清理工作", "开展清理", "及时清理", "备案审查",
    "信息的管理", "规范管理", "内容管理", "文件库"};
constexpr std::string_view kOnPlatforms[] = {"平台", "载体", "阵地", "门户建设"};
constexpr std::string_view kOnSupervision[] = {
    "监督", "考核", "评议",     "追责",     "问责",     "督查", "督导", "督促",
    "督办", "培训", "领导小组", "组织领导", "组织保障", "考评", "评估", "绩效"};

constexpr KindsOfWords kSigns = {WordsOf{Sign::DisclosureName, kDisclosureNames},
                                 WordsOf{Sign::ApplicationsName, kApplicationsNames},
                                 WordsOf{Sign::ManagementName, kManagementNames},
                                 WordsOf{Sign::PlatformsName, kPlatformsNames},
                                 WordsOf{Sign::SupervisionName, kSupervisionNames},
                                 WordsOf{Sign::Disclosure, kOnDisclosure},
                                 WordsOf{Sign::Applications, kOnApplications},
                                 WordsOf{Sign::Management, kOnManagement},
                                 WordsOf{Sign::Platforms, kOnPlatforms},
                                 WordsOf{Sign::Supervision, kOnSupervision},
                                 WordsOf{Sign::Medium, kMedia},
                                 WordsOf{Sign::Applying, kApplying},
                                 WordsOf{Sign::Publishing, kPublishing},
                                 WordsOf{Sign::Receiving, kReceiving}};

// The topics whose own name stands in `text`, in which the signs were found.
TopicSet named_in(std::string_view text, const Signs& signs) {
  const bool may_tell =
      signs.has(Sign::Applying) && signs.has(Sign::Publishing) && signs.has(Sign::Receiving);
  return {signs.has(Sign::DisclosureName),
          signs.has(Sign::ApplicationsName) || (may_tell && tells_of_applications(text)),
          signs.has(Sign::ManagementName),
          signs.has(Sign::PlatformsName) ||
              (signs.has(Sign::Medium) && speaks_of_upkeep(text, kCertainUpkeep)),
          signs.has(Sign::SupervisionName)};
}

TopicSet named_in(std::string_view text) {
  return named_in(text, kSigns.in(text));
}

// The topics that words of `text` speak of.
TopicSet spoken_of_in(std::string_view text) {
  const Signs signs = kSigns.in(text);
  TopicSet topics = named_in(text, signs);
  topics[index(Topic::Disclosure)] |= signs.has(Sign::Disclosure);
  topics[index(Topic::Applications)] |= signs.has(Sign::Applications);
  topics[index(Topic::Management)] |= signs.has(Sign::Management);
  topics[index(Topic::Platforms)] |=
      signs.has(Sign::Platforms) || (signs.has(Sign::Medium) && speaks_of_upkeep(text, kUpkeep));
  topics[index(Topic::Supervision)] |= signs.has(Sign::Supervision);
  return topics;
}

// The topics that a few words at the head of an item mean, however short they are.
TopicSet meant_by_label(std::string_view label) {
  TopicSet topics = spoken_of_in(label);
  const bool media = contains_any(label, kMedia) || contains_any(label, {"平台", "渠道", "载体"});
  topics[index(Topic::Disclosure)] |=
      contains_any(label, {"公开内容", "信息发布", "公开力度", "公开信息"});
  topics[index(Topic::Applications)] |= label.find("申请") != std::string_view::npos;
  topics[index(Topic::Management)] |=
      contains_any(label, {"管理", "制度", "规范公开", "信息质量", "公开流程"}) && !media;
  topics[index(Topic::Platforms)] |= media;
  topics[index(Topic::Supervision)] |=
      contains_any(label, {"保障", "责任", "组织", "领导", "机制", "教育", "队伍", "评价"});
  return topics;
}

// A stretch of text behind one enumerator, or a passage that has none.
struct Piece {
  std::string_view text;
  std::string_view label;  // empty where it has none
  Kind kind = Kind::None;
};

Piece make_piece(std::string_view text) {
  Piece piece{.text = text, .label = {}};
  const Enumerator enumerator = read_enumerator(text);
  piece.kind = enumerator.kind;
  const std::string_view words = text.substr(enumerator.size);
  piece.label = until(words, kLabelEnds);
  if (count_han(piece.label) > kLongestLabel) piece.label = until(piece.label, kComma);
  if (!enumerator) {
    const bool is_sentence = piece.label.find(',') != std::string_view::npos ||
                             count_han(piece.label) > kLongestBareLabel;
    if (is_sentence) piece.label = {};
  }
  return piece;
}

// 126条, 0件.
bool tells_a_count(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (is_digit(text[at - 1]) && starts_with_any(text.substr(at), {"件", "条", "次", "起"})) {
      return true;
    }
  }
  return false;
}

// True when a sentence lists the sections of the report: 本报告由总体情况、主动公开政府信息情况……
// 六部分组成. It says nothing of what they are about.
bool lists_sections(std::string_view sentence) {
  constexpr std::size_t kLongestList = 160;  // characters
  constexpr int kFewestNamed = 3;
  constexpr int kEnoughNamed = 5;  // a list even where no word says so
  const bool first = contains_any(sentence, {"总体情况", "概述"});
  const bool last = contains_any(sentence, {"其他需"}) &&
                    contains_any(sentence, {"其他需要报告", "其他需报告", "其他需要说明"});
  if ((!first && !last) || count_han(sentence) > kLongestList || tells_a_count(sentence)) {
    return false;
  }
  const int named = int{first} + int{last} +
                    int{contains_any(sentence, {"主动公开政府信息", "主动公开情况"})} +
                    int{contains_any(sentence, {"收到和处理", "依申请公开", "公开申请"})} +
                    int{contains_any(sentence, {"行政复议", "行政诉讼"})} +
                    int{contains_any(sentence, {"主要问题", "存在问题", "存在的问题"})};
  if (named >= kEnoughNamed) return true;
  return named >= kFewestNamed &&
         contains_any(sentence, {"组成", "构成", "个部分", "六部分", "个方面", "六方面", "分为",
                                 "包括", "包含"});
}

// Cuts a passage before each enumerator that follows the end of a sentence.
void cut(std::string_view text, std::vector<Piece>& pieces) {
  std::size_t begin = 0;
  for (std::size_t at = find_any(text, kLabelEnds); at < text.size();
       at = find_any(text, kLabelEnds, at + character_size(text[at]))) {
    const std::size_t size = character_size(text[at]);
    const std::size_t next = at + size;
    if (next >= text.size() || !read_enumerator(text.substr(next))) continue;
    pieces.push_back(make_piece(text.substr(begin, next - begin)));
    begin = next;
  }
  pieces.push_back(make_piece(text.substr(begin)));
}

// The same, without the sentences that list the sections.
void cut_without_lists(std::string_view text, std::vector<Piece>& pieces) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view sentence = until(text.substr(at), kStop);
    // 主要从……六个方面汇报如下:(一)…
    const std::string_view opening = until(sentence, kColon);
    if (opening.size() < sentence.size() && lists_sections(opening)) sentence = opening;
    const std::size_t end = at + sentence.size();
    const std::size_t next = end < text.size() ? end + character_size(text[end]) : end;
    if (lists_sections(sentence)) {
      if (begin < at) cut(text.substr(begin, at - begin), pieces);
      begin = next;
    }
    at = next;
  }
  if (begin < text.size()) cut(text.substr(begin), pieces);
}

// The kind of enumerator by which the text is divided first: the highest one that occurs twice.
Kind dividing_kind(const std::vector<Piece>& pieces) {
  for (const Kind kind : {Kind::Chinese, Kind::ChineseOther, Kind::ChineseBracket, Kind::Arabic,
                          Kind::ArabicBracket, Kind::Ordinal}) {
    const auto is_of_kind = [&](const Piece& piece) { return piece.kind == kind; };
    if (std::ranges::count_if(pieces, is_of_kind) >= 2) return kind;
  }
  return Kind::None;
}

}  // namespace

TopicSet topics_of_overview(const Report& report, const Section& overview) {
  std::vector<Piece> pieces;
  for (const Span text : report.narrative(overview)) cut_without_lists(report.view(text), pieces);

  const Kind kind = dividing_kind(pieces);
  TopicSet topics{};
  std::vector<TopicSet> owners;  // of each piece: the topics of the item that it stands in
  TopicSet owner{};
  TopicSet topics_of_items{};
  for (const Piece& piece : pieces) {
    if (piece.kind == kind && !piece.label.empty()) {
      owner = meant_by_label(piece.label);
      topics = united(topics, owner);
    }
    // A lesser item names its subject in its first clause.
    if (piece.kind != Kind::None) {
      topics_of_items = united(topics_of_items, spoken_of_in(until(piece.label, kComma)));
    }
    owners.push_back(owner);
  }
  const bool is_divided = count(topics) >= kTopicsOfDividedText;
  topics = united(topics, topics_of_items);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool is_anothers = is_divided && count(owners[i]) > 0;
    topics = united(topics, is_anothers ? named_in(pieces[i].text) : spoken_of_in(pieces[i].text));
  }
  return topics;
}

}  // namespace gwlint::annual_report
