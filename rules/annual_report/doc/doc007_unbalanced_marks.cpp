// DOC007 UnbalancedMarks.
#include <algorithm>

#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/mark_pairs.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kUnpaired, kDamaged };

constexpr MessageTemplate kMessages[] = {
    {"unpaired",
     {"“{0}”在本部分内没有与之配对的标点。", "'{0}' has no partner within its section."},
     {"请补上缺少的一半，或删除多余的这一个。",
      "Add the missing half, or delete this one if it is superfluous."}},
    {"damaged",
     {"“{0}”没有与之配对的标点，附近文字疑似丢失了字符。",
      "'{0}' has no partner; the text around it seems to have lost characters."},
     {"请对照原件核实。", "Compare it with the original."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "网站栏目设置，", "网站“政策解读栏目设置，"},
    {Example::Verdict::Wrong, "网站栏目设置，", "网站（含移动端栏目设置，"},
    {Example::Verdict::Wrong, "网站栏目设置，", "网站“政策解读“栏目设置，"},
    {Example::Verdict::Right, "网站栏目设置，", "网站“政策解读”（含‘问答’）栏目设置，"},
    {Example::Verdict::Right, "网站栏目设置，", "网站栏目设置：1）政策；2）解读；"},
    {Example::Verdict::Right, "网站栏目设置，", "网站栏目(包括移动端）设置，"},
};

// Marks that other rules speak of, or that stand in text beyond reading.
class Exempt {
 public:
  explicit Exempt(const Report& report) {
    for (const DocumentNumber& number : report.citations.numbers) {
      if (number.form == DocumentNumber::Form::Damaged) places_.push_back(number.whole);
      if (number.standard_brackets || number.open.empty()) continue;
      places_.push_back(number.open);  // CIT006
      places_.push_back(number.close);
    }
    for (const QuotedTitle& title : report.citations.titles) {
      for (const InnerTitle& inner : title.inner) {
        if (inner.standard) continue;
        places_.push_back(inner.open);  // CIT007
        places_.push_back(inner.close);
      }
    }
    std::ranges::sort(places_);
  }

  bool contains(Span place) const {
    const auto after = std::ranges::upper_bound(places_, place.begin, {}, &Span::begin);
    return after != places_.begin() && (after - 1)->contains(place);
  }

 private:
  std::vector<Span> places_;
};

// Places where text has visibly lost characters.
std::vector<Span> damaged_places(const Report& report) {
  std::vector<Span> places;
  for (const DocumentNumber& number : report.citations.numbers) {
    if (number.form == DocumentNumber::Form::Damaged) places.push_back(number.whole);
  }
  for (const PeriodStatement& period : report.dates.periods) {
    if (period.kind == PeriodStatement::Kind::Damaged) places.push_back(period.whole);
  }
  std::ranges::sort(places);
  return places;
}

class MarkCheck {
 public:
  MarkCheck(const Report& report, Findings& findings)
      : report_(report), findings_(findings), exempt_(report), damaged_(damaged_places(report)) {}

  void run() {
    std::size_t next_heading = 0;
    for (const Passage& passage : report_.passages) {
      if (is_above_title(passage)) continue;
      const bool apart = passage.story != Story::Body && passage.story != Story::TextBox;
      if (apart) {
        std::vector<PairedMark> own;
        std::swap(own, marks_);
        collect(passage.text);
        close_section();
        std::swap(own, marks_);
        continue;
      }
      Span rest = passage.text;
      while (next_heading < report_.headings.size()) {
        const std::uint32_t begin = report_.headings[next_heading].heading.whole().begin;
        if (begin >= rest.end) break;
        if (begin > rest.begin) collect({rest.begin, begin});
        rest.begin = std::max(rest.begin, begin);
        close_section();
        ++next_heading;
      }
      collect(rest);
    }
    close_section();
  }

 private:
  // What a site puts above a report is none of it.
  bool is_above_title(const Passage& passage) const {
    return report_.title && passage.text.end <= report_.title->text.begin;
  }

  void collect(Span text) {
    const std::size_t from = marks_.size();
    collect_marks(report_.view(text), text.begin, marks_);
    const auto exempted = [this](const PairedMark& mark) { return exempt_.contains(mark.place); };
    marks_.erase(
        std::remove_if(marks_.begin() + static_cast<std::ptrdiff_t>(from), marks_.end(), exempted),
        marks_.end());
  }

  void close_section() {
    for (const Span place : find_unpaired(marks_)) {
      const bool damaged = is_near_damage(place);
      Finding& finding = add_at(findings_, report_, place, damaged ? kDamaged : kUnpaired,
                                {std::string(report_.view(place))});
      if (damaged) finding.level = std::min(finding.level, Level::Note);
    }
    marks_.clear();
  }

  bool is_near_damage(Span place) const {
    constexpr std::uint32_t kNear = 90;  // bytes
    const std::uint32_t begin = place.begin - std::min(place.begin, kNear);
    const auto next = std::ranges::lower_bound(damaged_, begin, {}, &Span::end);
    return next != damaged_.end() && next->begin < place.end + kNear;
  }

  const Report& report_;
  Findings& findings_;
  Exempt exempt_;
  std::vector<Span> damaged_;
  std::vector<PairedMark> marks_;
};

void check(const Report& report, Findings& findings) {
  MarkCheck(report, findings).run();
}

}  // namespace

const Rule kUnbalancedMarks{
    {.id = "DOC007",
     .name = "UnbalancedMarks",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"引号、书名号或括号在本部分内不成对",
                 "A quotation mark, title mark or bracket has no partner within its section"},
     .explanation =
         {"引号、书名号和各种括号应当成对。一对之间可以跨段落，同种括号的全角和半角可以配对。表格内"
          "的文字、直引号、列项编号“1）”、英文撇号不检查。方向相同的一对引号（“三公“）合报一条。附"
          "近文字丢失了字符的，只报为“提示”。",
          "Quotation marks, title marks and brackets come in pairs. A pair may span paragraphs, "
          "and a full-width bracket may pair with a half-width one of its kind. Tables, straight "
          "quotation marks, item numbers such as '1）' and apostrophes are not looked at. A pair "
          "of quotation marks that turn the same way ('“三公“') is one finding. Where the text "
          "around has lost characters, it is only a note."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
