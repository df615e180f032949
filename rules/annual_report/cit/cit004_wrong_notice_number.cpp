// CIT004 WrongNoticeNumber.
#include <algorithm>
#include <array>
#include <optional>

#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kWrong, kDamaged };

constexpr MessageTemplate kMessages[] = {
    {"wrong",
     {"文号“{0}”与年度报告格式通知的文号不一致。",
      "'{0}' is not the number of the notice on the format of annual reports."},
     {"请改为“国办公开办函〔2021〕30号”。", "Write '国办公开办函〔2021〕30号'."}},
    {"damaged",
     {"文号“{0}”疑似丢失了字符，无法核对。",
      "'{0}' seems to have lost characters and cannot be checked."},
     {"请对照原件核实，正确的文号是“国办公开办函〔2021〕30号”。",
      "Compare it with the original; the right number is '国办公开办函〔2021〕30号'."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办公开办涵〔2021〕30号"},
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办发〔2021〕30号"},
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办公开办函〔2022〕30号"},
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办公开办函202130号"},
    {Example::Verdict::Right, "（国办公开办函〔2021〕30号）", "（国办公开办函〔 2021 〕 30 号）"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布，并落实《云岭县政务公开工作要点》（云政办发〔2023〕12号）。"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布，按照《关于加强公文管理的意见》（国办发〔2021〕30号）执行。"},
};

constexpr std::string_view kRightNumber = "国办公开办函〔2021〕30号";
constexpr std::string_view kRightIssuer = "国办公开办函";

// Characters that stand for each other by a slip of the keyboard, never by meaning.
struct Lookalike {
  std::string_view written;
  std::string_view right;
};
constexpr std::array<Lookalike, 8> kLookalikes{{{"涵", "函"},
                                                {"含", "函"},
                                                {"菡", "函"},
                                                {"凾", "函"},
                                                {"國", "国"},
                                                {"辦", "办"},
                                                {"開", "开"},
                                                {"幵", "开"}}};

// The one character of the issuer's word that is mistyped for a lookalike, where nothing else is
// wrong: an edit of Document::text.
std::optional<Edit> lookalike_edit(const Report& report, const DocumentNumber& number) {
  const std::string_view issuer = report.view(number.issuer);
  const bool rest_is_right = number.form == DocumentNumber::Form::Bracketed &&
                             number.year_value == 2021 && number.serial_value == 30 &&
                             number.standard_brackets;
  if (!rest_is_right || issuer.size() != kRightIssuer.size()) return std::nullopt;
  for (const Lookalike& lookalike : kLookalikes) {
    const std::size_t at = issuer.find(lookalike.written);
    if (at == std::string_view::npos) continue;
    std::string corrected(issuer);
    corrected.replace(at, lookalike.written.size(), lookalike.right);
    if (corrected != kRightIssuer) continue;
    const std::uint32_t begin = number.issuer.begin + static_cast<std::uint32_t>(at);
    const Span character{begin, begin + static_cast<std::uint32_t>(lookalike.written.size())};
    return Edit{report.source(character), std::string(lookalike.right)};
  }
  return std::nullopt;
}

void check(const Report& report, Findings& findings) {
  if (!is_under_notice(report)) return;
  for (const DocumentNumber& number : report.citations.numbers) {
    if (number.meaning != DocumentNumber::Meaning::WrongNotice) continue;
    const bool damaged = number.form == DocumentNumber::Form::Damaged;
    Finding& finding = add_at(findings, report, number.whole, damaged ? kDamaged : kWrong,
                              {std::string(report.view(number.whole))});
    if (damaged) finding.level = std::min(finding.level, Level::Note);
    if (const auto edit = lookalike_edit(report, number)) {
      finding.fix = Fix{.safe = true, .edits = {*edit}};
    } else {
      finding.fix = Fix{.safe = false, .edits = {{finding.location, std::string(kRightNumber)}}};
    }
  }
}

}  // namespace

const Rule kWrongNoticeNumber{
    {.id = "CIT004",
     .name = "WrongNoticeNumber",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::High,
     .fix = FixSafety::Both,
     .summary = {"年度报告格式通知的文号写错", "The number of the notice on the format is wrong"},
     .explanation =
         {"紧跟通知或格式名称的文号，或者明显指这份通知的文号，应当是国办公开办函〔2021〕30号。常见"
          "的错误：“函”写成“涵”，写成“国办发”“国办函”，年份或序号有误。别的文件的文号不算；只有年份"
          "括号不对的见 CIT006，国办公开办函〔2019〕60号见 "
          "CIT005。文字丢失了字符、无法核对的，只报为“提示”。",
          "A number beside the title of the notice or the format, or one plainly meant as theirs, "
          "has to be 国办公开办函〔2021〕30号. Common slips are '涵' for '函', '国办发' or "
          "'国办函', another year or another serial number. Numbers of other documents do not "
          "matter. Wrong brackets alone are CIT006, 国办公开办函〔2019〕60号 is CIT005. Where the "
          "text has lost characters, it is only a note."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
