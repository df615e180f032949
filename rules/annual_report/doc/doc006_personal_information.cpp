// DOC006 PersonalInformation.
#include <algorithm>

#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/personal_numbers.h"
#include "rules/annual_report/doc/written_texts.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kIdentity, kMobile };

constexpr MessageTemplate kMessages[] = {
    {"identity",
     {"“{0}”是居民身份证号码，属于个人隐私。",
      "'{0}' is a resident identity number, which is private."},
     {"请删除，或以“*”遮盖中间各位。", "Delete it, or mask its middle with *."}},
    {"mobile",
     {"“{0}”是手机号码。", "'{0}' is a mobile number."},
     {"请删除或以“*”遮盖中间四位；用于公务联系的，请改为办公电话。",
      "Delete it or mask its middle with *; where it serves official contact, give an office "
      "telephone number."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "政务新媒体专人维护。",
     "政务新媒体专人维护。申请人李明（身份证号11010519491231002X）的申请已答复。"},
    {Example::Verdict::Wrong, "政务新媒体专人维护。",
     "政务新媒体专人维护。居民１１０１０５１９４９１２３１００２ｘ申请公开，已答复。"},
    {Example::Verdict::Wrong, "政务新媒体专人维护。", "政务新媒体由李明（13812345678）专人维护。"},
    {Example::Verdict::Wrong, "政务新媒体专人维护。",
     "政务新媒体专人维护，联系电话：+86 138-1234-5678。"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，咨询电话0731-88881234、12345。"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护。申请人（身份证号110105********002X，电话138****5678）的申请已答复。"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，统一社会信用代码为11430000006123456X，全年浏览量13812345678次。"},
};

void check(const Report& report, Findings& findings) {
  for (const Span text : written_texts(report)) {
    for (const PersonalNumber& number : find_personal_numbers(report.text, text)) {
      const bool mobile = number.kind == PersonalNumber::Kind::Mobile;
      // Results travel further than the file: they never repeat a number in full.
      Finding& finding = add_at(findings, report, number.place, mobile ? kMobile : kIdentity,
                                {masked(report.view(number.place))});
      if (mobile) finding.level = std::min(finding.level, Level::Warning);
    }
  }
}

}  // namespace

const Rule kPersonalInformation{
    {.id = "DOC006",
     .name = "PersonalInformation",
     .level = Level::Error,
     .clause = &clause::kPrivacy,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"出现了居民身份证号码或手机号码",
                 "A resident identity number or a mobile number is disclosed"},
     .explanation =
         {"身份证号码要求地区码、出生日期和校验码都有效；有空格、全角数字、小写x的也能认出。手机号"
          "码"
          "最多作警告，因为可能是有意公开的联系方式。已遮盖的号码、办公电话、服务热线、统一社会信用"
          "代码、账号、金额、网址和更长数字中的一段不提示；法定表格里的数据不检查。提示信息只显示号"
          "码的首尾。",
          "An identity number counts when its region, date of birth and check digit are valid, "
          "with "
          "blanks, full-width digits or a small x as well. A mobile number is a warning at most: "
          "it "
          "may have been published on purpose. Masked numbers, office telephones, hotlines, social "
          "credit codes, accounts, amounts, addresses of the web and parts of longer numbers are "
          "no "
          "findings; the figures of statutory tables are not looked at. Messages show the ends of "
          "a "
          "number only."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
