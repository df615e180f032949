// SEC011 MissingGovernmentDuties.
#include "rules/annual_report/issuer.h"
#include "rules/annual_report/model_text.h"
#include "rules/annual_report/reading/statements.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"“{0}”是一级人民政府，总体情况没有说明“{1}”。",
     "'{0}' is a people's government, yet its overview says nothing of '{1}'."},
    {"请在“一、总体情况”中补写“{1}”方面的情况；没有发生的写明没有。",
     "Add what there is about '{1}' to section one; where nothing happened, say so."},
}};

// The names of bodies, which stand in the title and in the intro that repeats it.
constexpr std::string_view kBureau = "云岭县住房和城乡建设局";
constexpr std::string_view kCounty = "云岭县人民政府";
constexpr std::string_view kTownship = "云岭县青溪镇人民政府";
constexpr std::string_view kAutonomousCounty = "云岭苗族自治县人民政府";
constexpr std::string_view kOffice = "云岭县人民政府办公室";
constexpr std::string_view kStreetOffice = "云岭县青溪街道办事处";
constexpr std::string_view kBetween =
    "2023年政府信息公开工作年度报告\n\n根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信"
    "息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函"
    "〔2021〕30号）要求，编制《";
constexpr std::string_view kToOverview =
    "2023年政府信息公开工作年度报告》。本报告统计数据从2023年1月1日起至2023年12月31日止。\n\n一、总"
    "体情况\n\n2023年，我局把政府信息公开作为改进作风的重要抓手";
constexpr std::string_view kToReview =
    "2023年政府信息公开工作年度报告》。本报告统计数据从2023年1月1日起至2023年12月31日止。\n\n一、总"
    "体情况\n\n2023年，县政府把政府信息公开作为改进作风的重要抓手，邀请群众代表开展社会评议一次";

template <const std::string_view& kBody>
constexpr std::string_view kOpening = model::kJoined<kBody, kBetween, kBody>;

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, kOpening<kBureau>, kOpening<kCounty>},
    {Example::Verdict::Wrong, kOpening<kBureau>, kOpening<kTownship>},
    {Example::Verdict::Wrong, kOpening<kBureau>, kOpening<kAutonomousCounty>},
    {Example::Verdict::Right, kOpening<kBureau>, kOpening<kOffice>},
    {Example::Verdict::Right, kOpening<kBureau>, kOpening<kStreetOffice>},
    {Example::Verdict::Right, model::kJoined<kBureau, kBetween, kBureau, kToOverview>,
     model::kJoined<kCounty, kBetween, kCounty, kToReview>},
};

void check(const Report& report, Findings& findings) {
  const auto& overview = report.sections[kOverview];
  if (!overview || !report.title || !is_government(report.view(report.title->issuer))) return;
  if (is_bare(report, *overview)) return;  // SEC006
  const GovernmentDuties duties = duties_in(text_of(report, *overview));
  std::string missing;
  const auto name = [&](bool stated, std::string_view duty) {
    if (stated) return;
    if (!missing.empty()) missing += "、";
    missing += duty;
  };
  name(duties.appraisal, "工作考核");
  name(duties.public_review, "社会评议");
  name(duties.accountability, "责任追究结果");
  if (missing.empty()) return;
  const Span issuer = report.source(report.title->issuer);
  Finding& finding = findings.add(heading_source(report, *overview), 0,
                                  {std::string(report.document->view(issuer)), missing});
  finding.path = report.path_of(kOverview);
  finding.missing = "";
}

}  // namespace

const Rule kMissingGovernmentDuties{
    {.id = "SEC011",
     .name = "MissingGovernmentDuties",
     .level = Level::Warning,
     .clause = &clause::kReportContents,
     .precision = Precision::Medium,
     .fix = FixSafety::None,
     .summary = {"政府的报告没有说明工作考核、社会评议或责任追究",
                 "A government's overview leaves out appraisal, public review or accountability"},
     .explanation =
         {"条例第五十条要求各级人民政府的年度报告还要包括工作考核、社会评议和责任追究结果情况，写在"
          "总体情况的监督保障里。只看标题上的机关本身是人民政府（含乡镇人民政府）的报告；政府的办公"
          "室、部门和街道办事处没有这项要求。缺几项合报一条。",
          "Under article 50 of the Regulation, a government's report also covers appraisal, public "
          "review and accountability, in the overview. Only reports whose title names a people's "
          "government ('人民政府') itself are meant, townships included; its offices, its "
          "departments and subdistrict offices ('街道办事处') have no such duty. However many of "
          "the three are missing, there is one finding."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
