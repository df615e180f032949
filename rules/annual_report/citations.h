// What a report cites: titles in 《》, document numbers, and instruments named without marks.
//
// Spans are of the folded text. Only text outside tables is looked at.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint::annual_report {

// The instruments that the rules know.
enum class InstrumentKind : std::uint8_t {
  None,
  Regulation,  // 《中华人民共和国政府信息公开条例》
  Notice,      // the notice that issued the format of 2021
  Format,      // its annex
  OldNotice,   // the notice of 2019 and its annex, 格式（试行）
  FeeMeasure,  // 《政府信息公开信息处理费管理办法》
};

// How an instrument's title is given.
enum class Wording : std::uint8_t {
  Exact,
  Accepted,   // a customary or defined short form, or one with its issuer left out
  Local,      // another body's text about the instrument: 《某省…年度报告格式》
  Misquoted,  // words dropped, added or mistyped
  Gutted,     // the inner title is lost: 关于印发的通知
};

struct TitleMatch {
  InstrumentKind kind = InstrumentKind::None;
  Wording wording = Wording::Exact;
  std::string_view
      correct;  // the wording that is right: static text; empty unless misquoted or gutted
};

// A title that is marked within 《》.
struct InnerTitle {
  Span open;             // its opening mark
  Span text;             // between the marks
  Span close;            // its closing mark
  bool standard = true;  // the marks are 〈 and 〉
  Span whole() const { return {open.begin, close.end}; }
};

struct QuotedTitle {
  Span whole;  // marks included; to where it breaks off when it has no closing mark
  Span text;   // between the marks
  bool closed = true;
  // `(以下简称《…》)`, brackets included, where the title is a short name being defined; else
  // empty.
  Span definition;
  std::vector<InnerTitle> inner;
  TitleMatch match;
};

// An instrument's title that is quoted wrongly.
struct Misquote {
  Span text;  // between the marks
  TitleMatch match;
};

// An instrument named without 《》: 按照年度报告格式要求.
struct Mention {
  Span text;
  InstrumentKind kind = InstrumentKind::None;
};

// An issuer's word, a year and a serial: 国办公开办函〔2021〕30号.
struct DocumentNumber {
  enum class Form : std::uint8_t {
    Bracketed,    // year in brackets of any kind
    Unbracketed,  // 国办公开办函2021年30号; read only where it is meant as the notice's
    Damaged,      // characters are lost: 国办公开办函202130号; likewise
  };
  enum class Meaning : std::uint8_t {
    Other,        // another document
    Notice,       // 国办公开办函〔2021〕30号, whatever its brackets
    LooseNotice,  // number 30 without a real issuer word: 相关部门〔2021〕30号
    WrongNotice,  // meant as the notice's number, and different
    OldNotice,    // 国办公开办函〔2019〕60号
  };
  Span whole;
  Span issuer;
  Span open;   // opening bracket of the year
  Span year;   // its digits
  Span close;  // closing bracket
  Span serial;
  int year_value = 0;
  int serial_value = 0;
  Form form = Form::Bracketed;
  Meaning meaning = Meaning::Other;
  bool standard_brackets = true;       // 〔〕
  std::optional<std::uint32_t> title;  // index of the quoted title that it stands beside
  Span bracketed_year() const { return {open.begin, close.end}; }
};

struct Citations {
  std::vector<QuotedTitle> titles;
  std::vector<DocumentNumber> numbers;
  std::vector<Mention> mentions;
  std::vector<Misquote> misquotes;

  // True when the instrument is cited by title, in any recognisable wording.
  bool names(InstrumentKind kind) const;
  bool has_number(DocumentNumber::Meaning meaning) const;
};

}  // namespace gwlint::annual_report
