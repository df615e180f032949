#include "rules/annual_report/reading/instruments.h"

#include <algorithm>
#include <string>

#include "rules/annual_report/reading/edit_distance.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

using Letters = std::u32string_view;

constexpr Letters kState = U"中华人民共和国";
constexpr Letters kRegulation = U"中华人民共和国政府信息公开条例";
constexpr Letters kRegulationShort = U"政府信息公开条例";
constexpr Letters kFormat = U"中华人民共和国政府信息公开工作年度报告格式";
constexpr Letters kFormatWithoutState = U"政府信息公开工作年度报告格式";
constexpr Letters kNoticeIssuer = U"国务院办公厅政府信息与政务公开办公室";
constexpr Letters kNotice =
    U"国务院办公厅政府信息与政务公开办公室关于印发中华人民共和国政府信息公开工作年度报告格式的通知";
constexpr Letters kNoticeAlone = U"关于印发中华人民共和国政府信息公开工作年度报告格式的通知";
constexpr Letters kOldSubject = U"政府信息公开工作年度报告有关事项";
constexpr Letters kFee = U"政府信息公开信息处理费管理办法";
constexpr Letters kFeeShort = U"信息处理费管理办法";

constexpr std::string_view kRegulationTitle = "中华人民共和国政府信息公开条例";
constexpr std::string_view kFormatTitle = "中华人民共和国政府信息公开工作年度报告格式";
constexpr std::string_view kNoticeTitle =
    "国务院办公厅政府信息与政务公开办公室关于印发"
    "〈中华人民共和国政府信息公开工作年度报告格式〉的通知";
constexpr std::string_view kNoticeAloneTitle =
    "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知";
constexpr std::string_view kFeeTitle = "政府信息公开信息处理费管理办法";

// A slip in every seventh letter is still a slip; more is another title.
constexpr std::size_t slips_allowed(Letters title) {
  return std::max<std::size_t>(2, title.size() * 15 / 100);
}

bool is_close(Letters letters, Letters title) {
  const std::size_t limit = slips_allowed(title);
  return edit_distance(letters, title, limit) <= limit || is_rearranged(letters, title);
}

bool contains(Letters letters, Letters part) {
  return letters.find(part) != Letters::npos;
}

bool has_any(Letters letters, Letters characters) {
  return letters.find_first_of(characters) != Letters::npos;
}

constexpr Letters kPlaces = U"省市县区州盟旗镇乡村局厅部委校";
constexpr Letters kDigits = U"0123456789〇";

// `(2019年修订)` and the like at the end of a title say nothing of which title it is; 试行 does.
std::string_view without_remark(std::string_view title) {
  if (!title.ends_with(')')) return title;
  const std::size_t open = title.rfind('(');
  if (open == std::string_view::npos || open == 0) return title;
  return title.substr(open).find("试行") == std::string_view::npos ? title.substr(0, open) : title;
}

TitleMatch misquoted(InstrumentKind kind, std::string_view correct) {
  return {kind, Wording::Misquoted, correct};
}

// What stands before the rest of the title; it decides whether a longer title is a slip (中国…) or
// another body's text (某省…).
Letters before(Letters letters, Letters tail) {
  return letters.substr(0, letters.size() - tail.size());
}

Letters without_revision(Letters letters) {
  for (const Letters prefix : {Letters(U"新修订的"), Letters(U"新修订"), Letters(U"修订后的"),
                               Letters(U"新的"), Letters(U"新"), Letters(U"国务院")}) {
    if (letters.starts_with(prefix)) return letters.substr(prefix.size());
  }
  return letters;
}

TitleMatch match_regulation(Letters written) {
  const Letters letters = without_revision(written);
  constexpr auto kKind = InstrumentKind::Regulation;
  if (letters == kRegulation) return {kKind, Wording::Exact, {}};
  if (letters == kRegulationShort || letters == U"信息公开条例") {
    return {kKind, Wording::Accepted, {}};
  }
  // The word 条例 itself may be mistyped by one letter.
  const bool named_so =
      letters.size() >= 6 &&
      (letters.back() == U'例' || letters.ends_with(U"条") || letters[letters.size() - 2] == U'条');
  if (!named_so || has_any(letters, kPlaces) || has_any(letters, kDigits)) return {};
  if (is_close(letters, kRegulation)) return misquoted(kKind, kRegulationTitle);
  if (letters.starts_with(kState) && edit_distance(letters, kRegulation, 3) <= 3) {
    return misquoted(kKind, kRegulationTitle);
  }
  if (letters.ends_with(kRegulationShort) &&
      !is_subsequence(before(letters, kRegulationShort), kState)) {
    return {};
  }
  // 企业信息公开条例 is as near, and is none.
  if (has_any(letters, U"政府") && is_close(letters, kRegulationShort)) {
    return misquoted(kKind, kRegulationTitle);
  }
  return {};
}

TitleMatch match_fee_measure(Letters letters) {
  constexpr auto kKind = InstrumentKind::FeeMeasure;
  if (letters == kFee) return {kKind, Wording::Exact, {}};
  if (letters == kFeeShort) return {kKind, Wording::Accepted, {}};
  const bool about_fees = contains(letters, U"处理费") || contains(letters, U"处理收费");
  if (!about_fees || has_any(letters, kPlaces) || has_any(letters, kDigits)) return {};
  if (letters.ends_with(kFee)) return {};
  if (!is_close(letters, kFee)) return {};
  return misquoted(kKind, kFeeTitle);
}

// The annex of the notice; `letters` without 关于印发 and 的通知.
TitleMatch match_format(Letters letters) {
  constexpr auto kKind = InstrumentKind::Format;
  if (letters == kFormat) return {kKind, Wording::Exact, {}};
  if (letters == U"年度报告格式" || letters == U"年报格式") return {kKind, Wording::Accepted, {}};
  if (!contains(letters, U"报告") && !contains(letters, U"年报")) return {};
  // The last word, 格式, may be mistyped by one letter or, right after 中华人民共和国, be missing.
  if (letters == before(kFormat, U"格式")) return misquoted(kKind, kFormatTitle);
  const Letters tail = letters.substr(letters.size() - std::min<std::size_t>(letters.size(), 4));
  if (!has_any(tail, U"格式")) return {};
  const bool by_name = contains(letters, U"年度报告格式");
  const TitleMatch local = by_name ? TitleMatch{kKind, Wording::Local, {}} : TitleMatch{};
  if (has_any(letters, kPlaces) || has_any(letters, kDigits)) return local;
  if (letters.ends_with(kFormatWithoutState) &&
      !is_subsequence(before(letters, kFormatWithoutState), kState) &&
      !is_close(letters, kFormat)) {
    return local;
  }
  const bool shortened = letters.size() >= 8 && is_subsequence(letters, kFormat);
  if (shortened || is_close(letters, kFormat) || is_close(letters, kFormatWithoutState)) {
    return misquoted(kKind, kFormatTitle);
  }
  return local;
}

struct NoticeParts {
  Letters issuer;   // before 关于
  Letters subject;  // between 印发 (or 关于) and 的通知
};

NoticeParts take_apart(Letters letters) {
  NoticeParts parts;
  const std::size_t about = letters.find(U"关于");
  if (about != Letters::npos) {
    parts.issuer = letters.substr(0, about);
    letters.remove_prefix(about + 2);
  }
  for (const Letters verb : {Letters(U"印发"), Letters(U"转发"), Letters(U"发布")}) {
    if (letters.starts_with(verb)) {
      letters.remove_prefix(verb.size());
      break;
    }
  }
  for (const Letters end : {Letters(U"的通知"), Letters(U"通知")}) {
    if (letters.ends_with(end)) {
      letters.remove_suffix(end.size());
      break;
    }
  }
  parts.subject = letters;
  return parts;
}

bool is_central(Letters issuer) {
  return issuer.empty() || issuer.starts_with(U"国务院办公厅") || issuer.starts_with(U"国办") ||
         edit_distance(issuer, kNoticeIssuer, 5) <= 5;
}

TitleMatch match_notice(Letters letters) {
  constexpr auto kKind = InstrumentKind::Notice;
  if (letters == kNotice) return {kKind, Wording::Exact, {}};
  if (letters == kNoticeAlone) return {kKind, Wording::Accepted, {}};
  if (!contains(letters, U"通知") && !contains(letters, U"印发")) return {};
  const NoticeParts parts = take_apart(letters);
  const std::string_view correct = parts.issuer.empty() ? kNoticeAloneTitle : kNoticeTitle;
  if (!is_central(parts.issuer)) {
    // A local notice about the format names the format, no more.
    return contains(letters, U"年度报告格式")
               ? TitleMatch{InstrumentKind::Format, Wording::Local, {}}
               : TitleMatch{};
  }
  if (parts.subject.empty() && !parts.issuer.empty() &&
      edit_distance(parts.issuer, kNoticeIssuer, 2) <= 2) {
    return {kKind, Wording::Gutted, kNoticeTitle};
  }
  const TitleMatch subject = match_format(parts.subject);
  if (subject.kind == InstrumentKind::Format && subject.wording != Wording::Local) {
    return misquoted(kKind, correct);
  }
  if (subject.wording == Wording::Local) return {kKind, Wording::Local, {}};
  if (has_any(letters, kDigits)) return {};
  if (is_close(letters, kNotice) || is_close(letters, kNoticeAlone))
    return misquoted(kKind, correct);
  return {};
}

bool is_old_notice(Letters letters) {
  if (contains(letters, U"报告格式试行")) return !has_any(letters, U"省市县州");
  const std::size_t about = letters.find(U"关于");
  const Letters issuer = about == Letters::npos ? Letters() : letters.substr(0, about);
  return contains(letters, kOldSubject) && !issuer.empty() && is_central(issuer);
}

}  // namespace

std::string_view correct_title(InstrumentKind kind) {
  switch (kind) {
    case InstrumentKind::Regulation:
      return kRegulationTitle;
    case InstrumentKind::Notice:
      return kNoticeTitle;
    case InstrumentKind::Format:
      return kFormatTitle;
    case InstrumentKind::FeeMeasure:
      return kFeeTitle;
    case InstrumentKind::None:
    case InstrumentKind::OldNotice:
      break;
  }
  return {};
}

bool names_a_place(std::string_view folded) {
  return contains_any(folded, {"省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "局"});
}

TitleMatch match_title(std::string_view folded) {
  constexpr std::size_t kLongest = 240;  // bytes; the notice's title has 141
  if (folded.size() > kLongest) return {};
  // Every title that is meant here holds one of these, however mistyped.
  if (!contains_any(folded, {"条", "例", "报告", "年报", "处理", "通知", "印发"})) return {};
  const std::u32string letters = letter_points(without_remark(folded));
  if (letters.empty()) return {};
  if (is_old_notice(letters)) return {InstrumentKind::OldNotice, Wording::Exact, {}};
  for (const auto match : {match_regulation, match_fee_measure, match_notice, match_format}) {
    if (const TitleMatch found = match(letters); found.kind != InstrumentKind::None) return found;
  }
  return {};
}

}  // namespace gwlint::annual_report
