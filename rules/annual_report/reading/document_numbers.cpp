#include "rules/annual_report/reading/document_numbers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "rules/annual_report/reading/edit_distance.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

using Meaning = DocumentNumber::Meaning;

constexpr std::string_view kNoticeIssuer = "国办公开办函";
constexpr std::u32string_view kNoticeIssuerLetters = U"国办公开办函";

constexpr std::array<std::string_view, 15> kOpening{"〔", "(",  "[",  "【", "〖", "<", "《", "〈",
                                                    "{",  "「", "『", "❲",  "〘", "⟨", "﹝"};
constexpr std::array<std::string_view, 15> kClosing{"〕", ")",  "]",  "】", "〗", ">", "》", "〉",
                                                    "}",  "」", "』", "❳",  "〙", "⟩", "﹞"};
constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kLongestSerial = 6;       // digits
constexpr std::size_t kLongestIssuer = 60;      // bytes: 20 characters
constexpr std::size_t kShortestIssuer = 2 * 3;  // bytes: 2 characters

template <std::size_t kSize>
std::string_view mark_at(std::string_view text, const std::array<std::string_view, kSize>& marks) {
  for (const std::string_view mark : marks) {
    if (starts_with_word(text, mark)) return mark;
  }
  return {};
}

std::size_t digits_at(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_digit(text[size])) ++size;
  return size;
}

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool is_year(std::string_view digits) {
  return digits.size() == kYearDigits && starts_with_any(digits, {"19", "20"});
}

// The Chinese characters directly before `end`.
std::size_t han_begin(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin >= 3 && end - begin < kLongestIssuer && begins_han(text[begin - 3]) &&
         character_size(text[begin - 3]) == 3) {
    begin -= 3;
  }
  return begin;
}

// Drops words of the sentence that stand before the issuer's word: 按照国办发 → 国办发.
std::string_view without_lead(std::string_view run) {
  if (const std::size_t at = run.rfind("国办"); at != std::string_view::npos) return run.substr(at);
  if (const std::size_t at = run.rfind("国务院办公厅"); at != std::string_view::npos) {
    return run.substr(at);
  }
  constexpr std::array<std::string_view, 14> kLeads{"根据", "按照", "依据", "依照", "遵照",
                                                    "落实", "执行", "贯彻", "以及", "文件",
                                                    "通知", "要求", "规定", "文号"};
  for (const std::string_view lead : kLeads) {
    const std::size_t at = run.rfind(lead);
    if (at != std::string_view::npos && run.size() - at - lead.size() >= kShortestIssuer) {
      run.remove_prefix(at + lead.size());
    }
  }
  for (const std::string_view joint : {"和", "及", "与", "为", "以", "的"}) {
    while (run.starts_with(joint)) run.remove_prefix(joint.size());
  }
  return run;
}

// False where no end of `run` can resemble the issuer of the notice, which then need not be cut out
// and compared: not enough characters of 国办公开办函 (or of 公开办涵, which passes for it) are
// there.
bool may_hold_notice_issuer(std::string_view run) {
  constexpr int kFewest = 4;  // of its six, two may be others
  int found = 0;
  for (; !run.empty(); run.remove_prefix(std::min(run.size(), character_size(run.front())))) {
    switch (wide_character(run)) {
      case wide_character("国"):
      case wide_character("办"):
      case wide_character("公"):
      case wide_character("开"):
      case wide_character("函"):
      case wide_character("涵"):
        ++found;
        break;
      default:
        break;
    }
  }
  return found >= kFewest;
}

// A serial and its 号, from `at` on: `30号`, `第30号`, `6、7号`.
struct Serial {
  std::size_t begin = 0;
  std::size_t end = 0;  // of the digits
  std::size_t after = 0;
};

std::optional<Serial> serial_at(std::string_view text, std::size_t at) {
  constexpr std::string_view kNumber = "号";
  if (text.substr(at).starts_with("第")) at += std::string_view("第").size();
  Serial serial{at, at + digits_at(text.substr(at)), 0};
  if (serial.begin == serial.end || serial.end - serial.begin > kLongestSerial) return std::nullopt;
  std::size_t after = serial.end;
  for (int more = 0; more < 5 && !text.substr(after).starts_with(kNumber); ++more) {
    std::size_t joint = 0;
    for (const std::string_view mark : {"、", "-", "—", "至", "和", ","}) {
      if (text.substr(after).starts_with(mark)) joint = mark.size();
    }
    const std::size_t digits = joint == 0 ? 0 : digits_at(text.substr(after + joint));
    if (digits == 0 || digits > kLongestSerial) return std::nullopt;
    after += joint + digits;
  }
  if (!text.substr(after).starts_with(kNumber)) return std::nullopt;
  serial.after = after + kNumber.size();
  // A house, a line, a shop: no document.
  if (starts_with_any(text.substr(serial.after),
                      {"楼", "线", "院", "门", "桌", "店", "馆", "厅", "房", "室", "窗口", "机",
                       "车", "地块", "井", "桥"})) {
    return std::nullopt;
  }
  return serial;
}

class NumberScanner {
 public:
  NumberScanner(std::string_view passage, std::uint32_t begin, std::vector<DocumentNumber>& numbers)
      : text_(passage), begin_(begin), numbers_(numbers) {}

  void scan() {
    for (std::size_t at = find_ascii(text_); at < text_.size(); at = find_ascii(text_, at)) {
      at = is_digit(text_[at]) ? take_digits(at) : at + 1;
    }
  }

 private:
  Span span(std::size_t begin, std::size_t end) const {
    return {begin_ + static_cast<std::uint32_t>(begin), begin_ + static_cast<std::uint32_t>(end)};
  }

  // Looks at the run of digits at `at`; its end, or the number's where it is one.
  std::size_t take_digits(std::size_t at) {
    const std::size_t end = at + digits_at(text_.substr(at));
    if (const auto after = take_bracketed(at, end)) return *after;
    if (const auto after = take_unbracketed(at, end)) return *after;
    return end;
  }

  std::optional<std::size_t> take_bracketed(std::size_t at, std::size_t end) {
    if (!is_year(text_.substr(at, end - at))) return std::nullopt;
    const std::string_view close = mark_at(text_.substr(end), kClosing);
    const std::string_view open = mark_before(at);
    if (close.empty() || open.empty()) return std::nullopt;
    const std::size_t run_end = at - open.size();
    const std::size_t run_begin = han_begin(text_, run_end);
    const auto serial = serial_at(text_, end + close.size());
    if (run_end - run_begin < kShortestIssuer || !serial) return std::nullopt;
    // Certificates and cases are numbered alike.
    if (ends_with_any(text_.substr(0, run_end), {"证", "证书", "照", "案", "编号"})) {
      return std::nullopt;
    }

    DocumentNumber number = start(run_begin, run_end, *serial);
    number.open = span(run_end, at);
    number.year = span(at, end);
    number.close = span(end, end + close.size());
    number.year_value = value_of(text_.substr(at, end - at));
    number.standard_brackets = open == "〔" && close == "〕";
    add(number);
    return serial->after;
  }

  // 国办公开办函2021年30号, 国办公开办函202130号, 国办公开办函〔202130号, 国办公开办函2021〕30号,
  // 国办公开办函〔202130.
  std::optional<std::size_t> take_unbracketed(std::size_t at, std::size_t end) {
    constexpr std::size_t kMostDigits = 8;
    if (end - at > kMostDigits) return std::nullopt;
    const std::string_view open = mark_before(at);
    const std::size_t run_end = at - open.size();
    const std::size_t run_begin = han_begin(text_, run_end);
    const std::string_view run = text_.substr(run_begin, run_end - run_begin);
    if (!may_hold_notice_issuer(run) || !resembles_notice_issuer(without_lead(run))) {
      return std::nullopt;
    }
    std::size_t after = end;
    while (after < text_.size()) {
      const std::string_view rest = text_.substr(after);
      const std::string_view mark = mark_at(rest, kClosing);
      if (!mark.empty()) {
        after += mark.size();
      } else if (starts_with_any(rest, {"年", "第", "号"})) {
        after += 3;
      } else if (is_digit(rest.front()) && after - end < 12) {
        ++after;
      } else {
        break;
      }
      if (text_.substr(0, after).ends_with("号")) break;
    }
    if (!text_.substr(0, after).ends_with("号")) {
      if (!runs_year_and_serial_together(text_.substr(at, end - at))) return std::nullopt;
      after = end;  // 国办公开办函〔202130): 号 is lost too
    }
    DocumentNumber number = start(run_begin, run_end, {at, at, after});
    const bool year_stated =
        is_year(text_.substr(at, end - at)) && text_.substr(end).starts_with("年");
    if (year_stated) {
      number.form = DocumentNumber::Form::Unbracketed;
    } else {
      number.form = DocumentNumber::Form::Damaged;
    }
    number.meaning = Meaning::WrongNotice;
    numbers_.push_back(number);
    return after;
  }

  static bool runs_year_and_serial_together(std::string_view digits) {
    return digits.size() > kYearDigits && is_year(digits.substr(0, kYearDigits));
  }

  std::string_view mark_before(std::size_t at) const {
    for (const std::string_view mark : kOpening) {
      if (ends_with_word(text_.substr(0, at), mark)) return mark;
    }
    return {};
  }

  DocumentNumber start(std::size_t run_begin, std::size_t run_end, const Serial& serial) const {
    const std::string_view issuer = without_lead(text_.substr(run_begin, run_end - run_begin));
    const std::size_t issuer_begin = run_end - issuer.size();
    DocumentNumber number;
    number.whole = span(issuer_begin, serial.after);
    number.issuer = span(issuer_begin, run_end);
    number.serial = span(serial.begin, serial.end);
    number.serial_value = value_of(text_.substr(serial.begin, serial.end - serial.begin));
    return number;
  }

  void add(DocumentNumber number) {
    const std::string_view issuer =
        text_.substr(number.issuer.begin - begin_, number.issuer.size());
    number.meaning = meaning_of(issuer, number.year_value, number.serial_value);
    numbers_.push_back(number);
  }

  std::string_view text_;
  std::uint32_t begin_;
  std::vector<DocumentNumber>& numbers_;
};

bool is_central(std::string_view issuer) {
  return starts_with_any(issuer, {"国办", "国务院办公厅"});
}

// Words that documents are numbered under end so; 相关部门 does not.
bool ends_as_issuer(std::string_view issuer) {
  return ends_with_any(issuer, {"发", "函", "办", "字", "令", "规", "通", "电", "文", "号"});
}

}  // namespace

bool resembles_notice_issuer(std::string_view issuer) {
  if (issuer == kNoticeIssuer) return true;
  if (starts_with_any(issuer, {"国办公开", "国务院办公厅公开"})) return true;
  const std::u32string letters = letter_points(issuer);
  if (letters == U"公开办函" || letters == U"公开办涵") return true;
  const std::size_t limit = letters.empty() || letters.front() != U'国' ? 1 : 2;
  // 国办函 and 国办发 number other documents.
  return letters.size() >= 5 && edit_distance(letters, kNoticeIssuerLetters, limit) <= limit;
}

Meaning meaning_of(std::string_view issuer, int year, int serial) {
  const bool number_30 = year == 2021 && serial == 30;
  const bool near = resembles_notice_issuer(issuer);
  if (number_30) {
    if (issuer == kNoticeIssuer) return Meaning::Notice;
    if (near || is_central(issuer)) return Meaning::WrongNotice;
    return ends_as_issuer(issuer) ? Meaning::Other : Meaning::LooseNotice;
  }
  if (year == 2019 && serial == 60 && (near || is_central(issuer))) return Meaning::OldNotice;
  return near ? Meaning::WrongNotice : Meaning::Other;
}

void scan_numbers(std::string_view passage, std::uint32_t begin,
                  std::vector<DocumentNumber>& numbers) {
  NumberScanner(passage, begin, numbers).scan();
}

}  // namespace gwlint::annual_report
