// SEC009 MissingFeeStatement.
#include "rules/annual_report/reading/statements.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

// The fee measure came into force on 1 January 2021.
constexpr int kFirstYear = 2021;

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"“{0}”没有说明收取信息处理费的情况。",
     "Section '{0}' does not say what processing fees ('信息处理费') were charged."},
    {"请写明发出收费通知的件数、金额和实际收取的金额；没有收取的，写明“本年度未收取信息处理费”。",
     "State how many fee notices were issued, their sum and the sum received; where none was "
     "charged, write '本年度未收取信息处理费'."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "2023年，我局未收取政府信息公开信息处理费。",
     "无其他需要报告的事项。"},
    {Example::Verdict::Wrong, "2023年，我局未收取政府信息公开信息处理费。",
     "本报告电子版可在县政府门户网站查阅、下载。"},
    {Example::Verdict::Wrong, "2023年，我局未收取政府信息公开信息处理费。",
     "本年度行政事业性收费12.6万元，已全部缴入国库。"},
    {Example::Verdict::Right, "2023年，我局未收取政府信息公开信息处理费。",
     "依据《政府信息公开信息处理费管理办法》，全年发出收费通知1件，总金额120元，实际收取120元。"},
    {Example::Verdict::Right, "我局未收取政府信息公开信息处理费。", "没有产生政府信息公开的费用。"},
    {Example::Verdict::Right, "2023年，我局未收取政府信息公开信息处理费。",
     "全年办理的申请均未向申请人收取任何费用。"},
};

void check(const Report& report, Findings& findings) {
  const auto& section = report.sections[kOther];
  if (!section || !report.year || *report.year < kFirstYear) return;
  // An empty section is SEC006, its contents under a second heading SEC005; a picture cannot be
  // read.
  const std::string text = text_of(report, *section);
  const bool has_words = text.find_first_not_of('\n') != std::string::npos;
  if (!has_words || !section->repeats.empty() || states_fees(text)) return;
  Finding& finding =
      findings.add(heading_source(report, *section), 0, {report.section_name(kOther)});
  finding.path = report.path_of(kOther);
  finding.missing = "";
}

}  // namespace

const Rule kMissingFeeStatement{
    {.id = "SEC009",
     .name = "MissingFeeStatement",
     .level = Level::Warning,
     .clause = &clause::kFeeReport,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"第六部分没有说明收取信息处理费的情况",
                 "Section six does not account for processing fees"},
     .explanation =
         {"自2021年度起，第六部分要列明收取信息处理费的情况，没有收取的也要说明。表格中的“行政事业"
          "性收费”与信息处理费无关。2019、2020年度的报告没有这项要求；看不出年度的报告不检查。",
          "From report year 2021, section six states the processing fees that the body charged, or "
          "that it charged none. The '行政事业性收费' in the table of section two is another "
          "matter. Reports for 2019 and 2020 need no such statement; a report whose year is "
          "unknown is not judged."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
