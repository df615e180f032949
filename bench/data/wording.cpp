#include "bench/data/wording.h"

#include <string_view>

namespace gwlint::bench {
namespace {

constexpr std::string_view kPlaces[] = {"云溪市", "白塔县", "清河区", "平乐县", "安澜市", "松原区",
                                        "长汀县", "石门市", "临江区", "东明县", "南屏市", "宁远县"};

constexpr std::string_view kBureaus[] = {"水务局",     "教育局",     "民政局",     "财政局",
                                         "审计局",     "农业农村局", "卫生健康局", "生态环境局",
                                         "统计局",     "自然资源局", "城市管理局", "市场监督管理局",
                                         "应急管理局", "交通运输局", "医疗保障局", "文化和旅游局"};

constexpr std::string_view kFields[] = {"义务教育招生", "饮用水水质",   "保障性住房", "养老服务",
                                        "食品药品监管", "公共卫生",     "就业创业",   "财政预决算",
                                        "生态环境",     "农村危房改造", "征地补偿",   "公共交通",
                                        "防汛抗旱",     "社会救助",     "招标投标",   "安全生产",
                                        "医疗保障",     "惠民惠农补贴", "城市更新",   "营商环境"};

constexpr std::string_view kActions[] = {
    "完善公开清单",   "健全发布机制", "优化栏目设置",     "规范目录编制", "细化工作流程",
    "压实审核责任",   "畅通查阅渠道", "加强队伍建设",     "开展专题培训", "推进数据共享",
    "整合政务新媒体", "清理失效文件", "回应社会关切",     "改进检索功能", "丰富解读形式",
    "组织开放日活动", "公布办事指南", "更新便民服务地图", "建立会商制度"};

constexpr std::string_view kEffects[] = {
    "群众查询更加方便", "信息更新更加及时",   "办事流程更加清楚", "政策知晓率明显提高",
    "部门协同更加顺畅", "公开内容更加准确",   "监督渠道更加畅通", "服务水平稳步提升",
    "企业办事少跑了路", "工作底数进一步摸清", "发布格式趋于统一"};

constexpr std::string_view kOccasions[] = {"结合日常工作", "按照上级部署", "针对群众反映",
                                           "对照年度要点", "立足本地实际", "根据评估意见"};

std::string text(std::initializer_list<std::string_view> pieces) {
  std::string result;
  for (const std::string_view piece : pieces) result += piece;
  return result;
}

}  // namespace

Body body(Random& random) {
  return {std::string(random.one_of(kPlaces)), std::string(random.one_of(kBureaus))};
}

std::string sentence(Random& random) {
  const std::string_view field = random.one_of(kFields);
  const std::string_view action = random.one_of(kActions);
  const std::string_view effect = random.one_of(kEffects);
  switch (random.below(4)) {
    case 0:
      return text({"围绕", field, "等重点领域，", action, "，", effect, "。"});
    case 1:
      return text({random.one_of(kOccasions), "，在", field, "方面", action, "，", effect, "。"});
    case 2:
      return text({"全年推送", field, "信息", std::to_string(random.between(12, 980)), "条次，",
                   action, "，", effect, "。"});
    default:
      return text({"就", field, "事项召开新闻发布会", std::to_string(random.between(2, 18)),
                   "场，同步", action, "，", effect, "。"});
  }
}

std::string sentences(Random& random, std::size_t count) {
  std::string result;
  std::string last;
  for (std::size_t i = 0; i < count; ++i) {
    std::string next = sentence(random);
    while (next == last) next = sentence(random);
    result += next;
    last = std::move(next);
  }
  return result;
}

}  // namespace gwlint::bench
