#include "rules/annual_report/doc/repetition.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "rules/annual_report/doc/doubled_words.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kHan = 3;           // bytes of a Chinese character
constexpr std::size_t kLongestWord = 12;  // characters
constexpr std::size_t kPhrase = 8;  // characters: so many stand twice by no meeting of two words

constexpr bool is_numeral(std::string_view character) {
  for (const std::string_view numeral : {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
                                         "百", "千", "万", "〇", "零", "两", "几", "亿"}) {
    if (character == numeral) return true;
  }
  return false;
}

bool is_all_numerals(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += kHan) {
    if (!is_numeral(word.substr(at, kHan))) return false;
  }
  return true;
}

bool is_one_character(std::string_view word) {
  for (std::size_t at = kHan; at < word.size(); at += kHan) {
    if (word.substr(at, kHan) != word.substr(0, kHan)) return false;
  }
  return true;
}

// Verbs and adverbs that Chinese doubles on purpose, and nouns that are verbs as well (党组织
// 组织开展).
bool is_doubled_on_purpose(std::string_view word) {
  return contains_any(
      "研究 学习 讨论 商量 考虑 了解 交流 沟通 整理 检查 锻炼 活动 体验 感受 参观 总结 "
      "商讨 探讨 调研 观察 分析 比较 反复 逐步 非常 来回 多多 好好 组织 代表 要求 计划 规定 报告",
      {word});
}

// Words for bodies and their parts: 服务中心 中心主任, 各部门 部门负责人.
bool is_body(std::string_view word) {
  return contains_any(
      "中心 部门 单位 公司 街道 社区 办公室 委员会 小组 支部 科室 学校 医院 管委会 机关 企业 "
      "自治区 开发区 乡镇 集团 基地 大厅 窗口 支队 大队 中队 协会 城市 农村 地区",
      {word});
}

struct Compound {
  std::string_view word;
  std::string_view heads;  // what the word begins a compound with, parted by blanks
};

constexpr Compound kCompounds[] = {
    {"公开",
     "栏 平台 专栏 目录 指南 制度 条例 查阅 办 年报 日 场所 信息网 载体 渠道 属性 审查 范围 事项 "
     "内容 清单 标准 流程"},
    {"工作",
     "人员 机制 要点 制度 方案 领导 小组 会议 流程 计划 报告 专班 规则 手册 台账 细则 总结 动态 "
     "简报 条例 机构 日 组 队"},
    {"信息", "化 员 中心 系统 技术 平台 资源 网 安全 处理费 科 处"},
    {"管理",
     "员 人员 局 办法 制度 部门 中心 机构 规定 系统 平台 条例 体系 服务 科 处 办 站 所 机制"},
    {"服务",
     "中心 大厅 平台 事项 窗口 质量 水平 指南 能力 热线 局 站 网 点 业 对象 效能 体系 功能 意识 区 "
     "机构 群众 企业 发展 大局"},
    {"发布", "会 厅 人 制度 机制 平台 审核 审查 流程"},
    {"领导", "小组 班子 干部 同志 机构 机制 责任 体制 下 组"},
    {"保障", "性 房 局 机制 体系 措施 能力 金 法 标准"},
    {"监督", "员 电话 检查 执法 局 所 权 体系 制度"},
    {"审查", "制度 机制 程序 流程 意见 员 表 责任 关 标准"},
    {"审核", "制度 机制 程序 流程 意见 员 表 责任 关"},
    {"建设", "局 项目 工程 用地 标准 工作 情况 水平 规划 单位 厅 部"},
    {"教育", "局 部 厅 系统 培训 基地 活动 工作 机构 经费 资源"},
    {"培训", "班 会 中心 机构 计划 工作 内容 基地 力度"},
    {"考核", "办法 制度 机制 体系 指标 评价 结果 组 细则 方案"},
    {"规范", "性 化 标准"},
    {"申请", "人 表 书 材料 渠道 量 数 件"},
    {"文件", "库 资料 材料 袋 柜 类"},
    {"行政",
     "机关 许可 处罚 强制 复议 诉讼 审批 区 部门 执法 权力 村 单位 事业性 规范性 管理 法规 人员"},
    {"投资", "者 项目 公司 促进"},
    {"安全", "生产 监管 监督 管理 保卫 检查 隐患 意识 工作 稳定 教育 感"},
    {"人员", "名单 信息 编制 经费 变动 培训"},
    {"项目", "库 建设 资金 部 法人 清单 信息 负责人 单位"},
    {"政策", "解读 文件 性 库 措施 咨询 宣传 法规 问答 依据 简明"},
    {"网站", "群 建设 管理 首页 栏目 平台 内容 信息 工作"},
    {"平台", "建设 管理 栏目 功能 数据 运维 信息"},
    {"会议", "纪要 室 精神 记录 内容 材料 议题 制度 决定"},
    {"生产", "者 经营 企业 安全 许可"},
    {"环境", "保护 影响 监测 质量 卫生 信息"},
    {"资源", "局 部 厅 管理 配置 共享 库 税 交易"},
    {"审批", "局 服务 事项 流程 权限 改革 科 手续"},
    {"公示", "栏 牌 期 内容 制度 系统 网"},
    {"宣传", "栏 册 单 部 片 周 月 日 资料 品 活动 员"},
    {"咨询", "台 电话 服务 窗口"},
    {"党员", "大会 干部 活动 教育"},
    {"干部", "职工 群众 队伍 教育 任免 人事"},
    {"群众", "性 工作 路线 身边 办事"},
    {"民生", "实事 工程 领域"},
    {"基层", "组织 治理 政务 单位"},
    {"重点", "领域 项目 任务 区域 人群"},
    {"责任", "制 人 追究 主体 单位 清单 书 感 到人"},
    {"制度", "化 体系"},
    {"标准", "化 体系"},
    {"数据", "库 中心 共享 资源 安全 局 平台 统计 质量"},
    {"统计", "局 数据 表 年鉴 公报"},
    {"年度", "报告 考核 计划 工作 目标 预算"},
    {"卫生", "健康 院 局 室 监督"},
    {"文化", "馆 站 局 旅游 广电 活动"},
    {"办事", "指南 处 大厅 窗口 流程 效率 群众"},
    {"办理", "流程 结果 时限 情况 件 率 机构 环节 进度"},
    {"答复", "书 率 期限 时限 意见 内容 文书 函"},
    {"档案", "馆 局 室 管理 法"},
    {"发展", "改革 和改革 规划 战略 局 中心"},
    {"改革", "委 办 方案 任务 发展"},
    {"公文", "类 处理 办理 流转"},
    {"公众", "号 参与 关注 满意"},
    {"机制", "建设 体制 创新"},
    {"监管", "局 平台 部门 执法 职责 责任 体系 事项 信息 机制 办"},
    {"健康", "教育 促进 局 委 档案"},
    {"解读", "材料 率 方案 稿 形式 机制 质量 工作"},
    {"决策", "程序 部署 机制 者 咨询 草案 事项 科学 预公开 公开"},
    {"流程", "图 再造 优化"},
    {"评估", "报告 机构 结果 指标"},
    {"评价", "体系 指标 机制 结果"},
    {"清单", "制 管理 目录"},
    {"情况", "通报 说明 报告 统计 汇总"},
    {"事项", "清单 目录 办理"},
    {"受理", "点 机构 率 窗口 通知 量 部门 单位 时间"},
    {"体系", "建设"},
    {"通知", "书 公告 要求 单"},
    {"问题", "导向 清单 线索 整改"},
    {"业务", "培训 能力 知识 水平 骨干 素质 工作 办理 科室 人员"},
    {"意见", "建议 箱 征集 反馈 稿 书"},
    {"预算", "公开 执行 单位 编制 支出"},
    {"执法", "人员 队 大队 局 检查 监督 证"},
    {"指导", "意见 性 员"},
    {"治理", "体系 能力 中心 委员会 水平"},
    {"农业", "农村 局 技术 产业"},
    {"交通", "局 运输 安全 管理"},
    {"财政", "局 部 厅 预算 资金 预决算 专项 收支 信息"},
};

// True when `text` begins with one of `words`, which blanks part.
bool starts_with_one(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::size_t size = std::min(words.find(' '), words.size());
    if (text.starts_with(words.substr(0, size))) return true;
    words.remove_prefix(std::min(words.size(), size + 1));
  }
  return false;
}

// The second copy begins a compound of its own, and the first one ends another: 信息公开 公开栏.
bool meets_by_composition(std::string_view word, std::string_view head, std::string_view tail) {
  if (word == "政府") {
    return ends_with_any(head, {"民", "县", "市", "区", "乡", "镇", "省", "级", "州", "盟", "旗",
                                "方", "府", "国", "各", "道", "处"});
  }
  for (const Compound& compound : kCompounds) {
    if (compound.word == word) return starts_with_one(tail, compound.heads);
  }
  // 政府信息公开 政府信息公开指南
  return word.ends_with("公开") && starts_with_any(tail, {"指南", "目录", "年报", "年度", "制度",
                                                          "平台", "专栏", "栏", "条例", "工作"});
}

bool may_be_slip(std::string_view word, std::string_view head, std::string_view tail) {
  constexpr std::string_view kOne = "一";  // 一件一件
  return !word.starts_with(kOne) && !is_all_numerals(word) && !is_one_character(word) &&
         !is_doubled_on_purpose(word) && !is_body(word) && !meets_by_composition(word, head, tail);
}

// True when the whole of `text` is made of words that are doubled by slips: 图文解读, 政府信息公开.
bool is_made_of_words(std::string_view text) {
  while (text.size() >= 2 * kHan && is_doubled_by_slips(text.substr(0, 2 * kHan))) {
    text.remove_prefix(2 * kHan);
  }
  return text.empty();
}

// Looks for repetitions within one unbroken run of Chinese characters.
class RunSearch {
 public:
  RunSearch(std::string_view text, std::size_t begin, std::size_t end)
      : text_(text), begin_(begin), end_(end) {}

  void search(std::uint32_t offset, std::vector<Repetition>& found) {
    for (std::size_t at = begin_; at + 4 * kHan <= end_;) {
      const std::size_t size = repeated_size(at);
      if (size == 0) {
        at += kHan;
        continue;
      }
      const std::size_t end = last_copy_end(at, size);
      if (is_slip_however_cut(at, size)) {
        const auto place = [offset](std::size_t from, std::size_t to) {
          return Span{offset + static_cast<std::uint32_t>(from),
                      offset + static_cast<std::uint32_t>(to)};
        };
        found.push_back({place(at, at + size), place(at + size, end)});
        at = end;
      } else {
        at += kHan;
      }
    }
  }

 private:
  // Size of the longest word that stands twice from `at` on; 0 where there is none.
  std::size_t repeated_size(std::size_t at) const {
    const std::size_t most = std::min(kLongestWord * kHan, (end_ - at) / 2);
    for (std::size_t size = most - most % kHan; size >= 2 * kHan; size -= kHan) {
      if (text_.substr(at, size) == text_.substr(at + size, size)) return size;
    }
    return 0;
  }

  // 政务服务服务 can be cut as 务服·务服 and as 服务·服务: it is a slip when one cut parts real
  // words and no cut makes sense. What is no word (创业创新) or too short to be a phrase
  // (等教育等教育) stands twice where two other words meet.
  bool is_slip_however_cut(std::size_t at, std::size_t size) {
    bool is_words = size >= kPhrase * kHan;
    for (std::size_t cut = at; cut < at + size; cut += kHan) {
      const std::size_t end = last_copy_end(cut, size);
      if (end == cut) break;
      const std::string_view word = text_.substr(cut, size);
      if (!may_be_slip(word, text_.substr(0, cut), text_.substr(end))) return false;
      is_words = is_words || is_made_of_words(word);
    }
    return is_words;
  }

  // The end of the copies of the word at `at`; `at` where it does not stand twice.
  std::size_t last_copy_end(std::size_t at, std::size_t size) {
    const std::size_t copies = (periodic_end(at, size) - at) / size;
    return copies < 2 ? at : at + copies * size;
  }

  // How far the text from `at` on repeats itself after each `size` bytes; at + size where it does
  // not. The same for all places in such a stretch, so that a long one is gone through once.
  std::size_t periodic_end(std::size_t at, std::size_t size) {
    Stretch& stretch = stretches_[size / kHan];
    if (stretch.begin <= at && at + size < stretch.end) return stretch.end;
    stretch = {at, std::min(at + size, end_)};
    while (stretch.end + kHan <= end_ &&
           text_.substr(stretch.end, kHan) == text_.substr(stretch.end - size, kHan)) {
      stretch.end += kHan;
    }
    return stretch.end;
  }

  struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  std::array<Stretch, kLongestWord + 1> stretches_{};  // by characters of a word: the last one
};

// Tells the runs of characters in which a word may stand twice: two characters come again within as
// many as the longest word has. In most runs none do.
class PairMemory {
 public:
  bool may_repeat(std::string_view text, std::size_t begin, std::size_t end) {
    bool found = false;
    for (std::size_t at = begin; at + 2 * kHan <= end; at += kHan) {
      std::uint32_t& last = last_[slot(text.substr(at))];
      found = found || (last > begin && at + 1 - last <= kLongestWord * kHan);
      last = static_cast<std::uint32_t>(at + 1);
    }
    return found;
  }

 private:
  static std::size_t slot(std::string_view pair) {
    const auto byte = [pair](std::size_t i) {
      return std::size_t{static_cast<std::uint8_t>(pair[i])};
    };
    return (byte(1) * 2 + byte(2) + byte(4) * 16 + byte(5) * 8) % kSlots;
  }

  static constexpr std::size_t kSlots = 1024;
  std::array<std::uint32_t, kSlots>
      last_{};  // of a pair: behind where it began last; 0: nowhere yet
};

constexpr bool is_plain_han(char byte) {
  return begins_han(byte) && character_size(byte) == kHan;
}

}  // namespace

std::vector<Repetition> find_repetitions(std::string_view text, std::uint32_t begin) {
  std::vector<Repetition> found;
  PairMemory pairs;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_plain_han(text[end])) end += kHan;
    if (pairs.may_repeat(text, at, end)) RunSearch(text, at, end).search(begin, found);
    at = end > at ? end : at + character_size(text[at]);
  }
  return found;
}

}  // namespace gwlint::annual_report
