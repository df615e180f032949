// SEC008 MissingTopic.
#include <array>

#include "rules/annual_report/reading/topics.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr std::array<std::string_view, kTopics> kTopicNames = {
    "主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"};

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"总体情况没有说明“{0}”。", "The overview says nothing of '{0}'."},
    {"请在“一、总体情况”中补写“{0}”方面的情况。", "Add what was done about '{0}' to section one."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "（四）平台建设情况。调整网站栏目设置，政务新媒体专人维护。\n", ""},
    {Example::Verdict::Wrong,
     "（五）监督保障情况。明确一名副局长分管，组织业务培训两次，将公开工作纳入科室年度考核，未发生"
     "责任追究情形。\n",
     ""},
    {Example::Verdict::Wrong,
     "（三）政府信息管理情况。严格执行公文公开属性认定和发布审查制度，及时清理失效文件。",
     "（三）队伍建设情况。全局配备专职人员1名、兼职人员3名。"},
    {Example::Verdict::Right, "（三）政府信息管理情况。", "（三）加强信息公开管理，规范公开行为。"},
    {Example::Verdict::Right,
     "（四）平台建设情况。调整网站栏目设置，政务新媒体专人维护。\n\n（五）监督保障情况。",
     "（四）公开平台和监督保障。调整网站栏目设置，政务新媒体专人维护。"},
    {Example::Verdict::Right, "（四）平台建设情况。调整网站栏目设置，政务新媒体专人维护。",
     "四是优化门户网站。调整栏目设置，政务新媒体专人维护。"},
};

void check(const Report& report, Findings& findings) {
  const auto& overview = report.sections[kOverview];
  // An overview without any words is SEC006 and nothing else.
  if (!overview || is_bare(report, *overview)) return;
  const TopicSet topics = topics_of_overview(report, *overview);
  for (std::size_t i = 0; i < kTopics; ++i) {
    if (topics[i]) continue;
    const std::string topic(kTopicNames[i]);
    Finding& finding = findings.add(heading_source(report, *overview), 0, {topic});
    finding.path = report.path_of(kOverview);
    finding.missing = topic;
  }
}

}  // namespace

const Rule kMissingTopic{
    {.id = "SEC008",
     .name = "MissingTopic",
     .level = Level::Warning,
     .clause = &clause::kOverviewPart,
     .precision = Precision::Medium,
     .fix = FixSafety::None,
     .summary = {"总体情况没有写全五个方面", "The overview leaves out one of its five topics"},
     .explanation =
         {"总体情况应当写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方"
          "面，每缺一个方面报一条。看意思，不看字样：次序、合并、另加别的方面、用近义词（信息管理、"
          "公开平台、依申请、考核、培训等）、没有小标题，都可以。",
          "The overview covers five topics: disclosure on own initiative, applications, "
          "information management, platforms and supervision. Each one that is not touched is a "
          "finding. Meaning counts, not wording: any order, merged or further topics, synonyms and "
          "missing subheadings are all fine."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
