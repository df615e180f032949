// NAR006 IssuerMismatch.
#include <fmt/format.h>

#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/nar/nar.h"
#include "rules/annual_report/reading/own_titles.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "mismatch",
    {"引言所引报告名称中的机关是“{0}”，标题中是“{1}”。",
     "The report's title as quoted in the introduction names '{0}'; the report's own title names "
     "'{1}'."},
    {"请核对是否沿用了其他机关的文稿，并使两处一致。",
     "Check whether the text was taken over from another body, and make both the same."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》",
     "编制《云岭县自然资源局2023年政府信息公开工作年度报告》"},
    {Example::Verdict::Wrong, "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》",
     "现发布《清河县住房和城乡建设局2023年政府信息公开工作年度报告》"},
    {Example::Verdict::Wrong, "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》",
     "编制《2023年青石镇人民政府政府信息公开工作年度报告》"},
    {Example::Verdict::Right, "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》",
     "编制《县住建局2023年政府信息公开工作年度报告》"},
    {Example::Verdict::Right, "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》",
     "编制《2023年政府信息公开工作年度报告》"},
    {Example::Verdict::Right, "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》",
     "参照《云岭县自然资源局2023年政府信息公开工作年度报告》的体例，编制《我局2023年政府信息公开工"
     "作"
     "年度报告》"},
};

void check(const Report& report, Findings& findings) {
  for (const Span issuer : find_foreign_issuers(report)) {
    const std::string own(report.view(report.title->issuer));
    Finding& finding = add_at(findings, report, issuer, 0, {std::string(report.view(issuer)), own});
    Related title;
    title.location = report.source(report.title->issuer);
    title.message_zh = fmt::format("标题中的机关：{}。", own);
    title.message_en = fmt::format("The body in the title: '{}'.", own);
    finding.related.push_back(std::move(title));
  }
}

}  // namespace

const Rule kIssuerMismatch{
    {.id = "NAR006",
     .name = "IssuerMismatch",
     .level = Level::Warning,
     .clause = &clause::kOpening,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"引言所引报告名称中的机关不是标题中的机关",
                 "The report's title as quoted in the introduction names another body"},
     .explanation =
         {"借用其他机关的文稿时，引言里的报告名称容易漏改机关名。简称（县住建局）、省略地名、"
          "“政府”与“人民政府”之别、括号里的另一块牌子，都不算不同；引用、参照其他机关的报告，也不提"
          "示。",
          "Where text was taken over from another body, the name in the quoted title is easily "
          "left as it was. Short forms ('县住建局'), names without their place, '政府' for "
          "'人民政府' and a second name in brackets are no different names; reports of others that "
          "are referred to are no findings."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
