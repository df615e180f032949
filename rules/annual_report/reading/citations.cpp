// Reads what a report cites.
#include "rules/annual_report/citations.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rules/annual_report/reading/document_numbers.h"
#include "rules/annual_report/reading/edit_distance.h"
#include "rules/annual_report/reading/instruments.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/quoted_titles.h"
#include "rules/annual_report/reading/reading.h"

namespace gwlint::annual_report {
namespace {

using Meaning = DocumentNumber::Meaning;

// Drops what may stand between a title and its number without parting them.
std::string_view without_joint(std::string_view head) {
  return without_suffixes(head, {"(", "[", "【", "的通知", "通知", "文件", "要求", "规定", "精神",
                                 "有关", "的", "等", ":", "“", "”"});
}

class CitationReader {
 public:
  explicit CitationReader(Report& report) : report_(report), facts_(report.citations) {}

  void read() {
    for (const Span passage : report_.all_narrative()) read_passage(passage);
    accept_defined_names();
    note_misquotes();
    settle_wrong_numbers();
  }

 private:
  std::string_view view(Span span) const { return report_.view(span); }

  void read_passage(Span passage) {
    const std::size_t first_title = facts_.titles.size();
    const std::size_t first_number = facts_.numbers.size();
    scan_titles(view(passage), passage.begin, facts_.titles);
    scan_numbers(view(passage), passage.begin, facts_.numbers);
    for (std::size_t i = first_title; i < facts_.titles.size(); ++i) match(facts_.titles[i]);
    for (std::size_t i = first_number; i < facts_.numbers.size(); ++i) {
      attach(facts_.numbers[i], passage);
      judge(facts_.numbers[i]);
    }
    find_mentions(passage);
  }

  void match(QuotedTitle& title) {
    title.match = match_title(view(title.text));
    // An issuer that stands before its title:
    // 国务院办公厅政府信息与政务公开办公室《关于…有关事项的通知》.
    if (title.match.kind == InstrumentKind::None &&
        contains_any(view(title.text), {"年度报告有关事项"})) {
      const std::uint32_t begin = title.whole.begin - std::min(title.whole.begin, 90U);
      if (contains_any(view({begin, title.whole.begin}),
                       {"国务院办公厅政府信息与政务公开办公室"})) {
        title.match.kind = InstrumentKind::OldNotice;
      }
    }
  }

  // Finds the title that a number stands beside: behind it, else before it.
  void attach(DocumentNumber& number, Span passage) {
    number.title = title_ending_at(end_of_title_before(number.whole.begin, passage.begin));
    if (number.title) return;
    const std::string_view rest = without_prefixes(
        view({number.whole.end, passage.end}), {")", "]", "】", "文件", "印发的", "的", ":", "文"});
    number.title = title_beginning_at(static_cast<std::uint32_t>(passage.end - rest.size()));
  }

  // Where the title would end that the text before `end` leads back to.
  std::uint32_t end_of_title_before(std::uint32_t end, std::uint32_t begin) const {
    for (std::uint32_t before = 0; end != before;) {
      before = end;
      const std::string_view head = without_joint(view({begin, end}));
      end = begin + static_cast<std::uint32_t>(head.size());
      end = begin_of_definition(end);
      end = begin_of_joined_number(end, head);
    }
    return end;
  }

  // A definition of a short name may stand between: 《…》(以下简称《格式》)(…30号).
  std::uint32_t begin_of_definition(std::uint32_t end) const {
    const auto title = last_title_before(end);
    if (!title) return end;
    const Span definition = facts_.titles[*title].definition;
    return !definition.empty() && definition.end == end ? definition.begin : end;
  }

  // Several numbers may share one pair of brackets: (甲〔2021〕1号、乙〔2021〕2号).
  std::uint32_t begin_of_joined_number(std::uint32_t end, std::string_view head) const {
    for (const std::string_view joint : {"、", ",", "和"}) {
      if (!head.ends_with(joint)) continue;
      const std::uint32_t number_end = end - static_cast<std::uint32_t>(joint.size());
      const auto after = std::ranges::upper_bound(facts_.numbers, number_end, {},
                                                  [](const auto& n) { return n.whole.end; });
      if (after == facts_.numbers.begin()) continue;
      const DocumentNumber& other = *(after - 1);
      if (other.whole.end == number_end && other.title) return other.whole.begin;
    }
    return end;
  }

  // Titles stand in their order and do not overlap: the last one that begins before `at`.
  std::optional<std::uint32_t> last_title_before(std::uint32_t at) const {
    const auto after = std::ranges::lower_bound(facts_.titles, at, {},
                                                [](const auto& t) { return t.whole.begin; });
    if (after == facts_.titles.begin()) return std::nullopt;
    return static_cast<std::uint32_t>(after - facts_.titles.begin() - 1);
  }

  std::optional<std::uint32_t> title_ending_at(std::uint32_t end) const {
    const auto index = last_title_before(end);
    if (!index) return std::nullopt;
    const QuotedTitle& title = facts_.titles[*index];
    const bool stands = title.closed && title.definition.empty() && title.whole.end == end;
    return stands ? index : std::nullopt;
  }

  std::optional<std::uint32_t> title_beginning_at(std::uint32_t begin) const {
    const auto index = last_title_before(begin + 1);
    if (!index) return std::nullopt;
    const QuotedTitle& title = facts_.titles[*index];
    return title.closed && title.whole.begin == begin ? index : std::nullopt;
  }

  // What the number means, now that its title is known.
  void judge(DocumentNumber& number) {
    if (!number.title) return;
    QuotedTitle& title = facts_.titles[*number.title];
    switch (title.match.kind) {
      case InstrumentKind::Notice:
      case InstrumentKind::Format:
        if (title.match.wording == Wording::Local) {
          if (number.meaning == Meaning::WrongNotice) number.meaning = Meaning::Other;
        } else if (number.meaning == Meaning::Other || number.meaning == Meaning::LooseNotice) {
          number.meaning = Meaning::WrongNotice;
        }
        break;
      case InstrumentKind::OldNotice:
        // The number is the new one's: then 试行 is a slip, but the old notice's own title is not.
        if (number.meaning == Meaning::Notice && names_format(title)) {
          const bool notice = contains_any(view(title.text), {"通知"});
          const auto kind = notice ? InstrumentKind::Notice : InstrumentKind::Format;
          title.match = {kind, Wording::Misquoted, correct_title(kind)};
        } else if (number.meaning == Meaning::WrongNotice) {
          number.meaning = Meaning::Other;
        }
        break;
      case InstrumentKind::Regulation:
        break;
      default:
        judge_beside_other(number, title);
    }
  }

  bool names_format(const QuotedTitle& title) const {
    return contains_any(view(title.text), {"格式"});
  }

  void judge_beside_other(DocumentNumber& number, QuotedTitle& title) {
    if (number.meaning == Meaning::Notice && view(title.text) == "关于印发的通知") {
      title.match = {InstrumentKind::Notice, Wording::Gutted,
                     correct_title(InstrumentKind::Notice)};
    } else if (number.meaning != Meaning::Notice && number.meaning != Meaning::OldNotice) {
      number.meaning = Meaning::Other;
    }
  }

  // Where the right number stands beside the same title, or the other number may well be another
  // document of that office, nothing is wrong.
  void settle_wrong_numbers() {
    std::vector<bool> has_right_number(facts_.titles.size());
    bool right = false;
    for (const DocumentNumber& number : facts_.numbers) {
      if (number.meaning != Meaning::Notice) continue;
      right = true;
      if (number.title) has_right_number[*number.title] = true;
    }
    if (!right) return;
    for (DocumentNumber& number : facts_.numbers) {
      if (number.meaning != Meaning::WrongNotice) continue;
      const bool same_title = number.title && has_right_number[*number.title];
      const bool other_document = !number.title && number.form == DocumentNumber::Form::Bracketed &&
                                  (number.year_value != 2021 || number.serial_value != 30);
      if (same_title || other_document) number.meaning = Meaning::Other;
    }
  }

  // 以下简称《年度报告格式》: from then on that name is right.
  void accept_defined_names() {
    std::set<std::u32string> names;
    for (const QuotedTitle& title : facts_.titles) {
      if (!title.definition.empty()) names.insert(letter_points(view(title.text)));
    }
    if (names.empty()) return;
    for (QuotedTitle& title : facts_.titles) {
      if (title.match.wording != Wording::Misquoted) continue;
      if (names.contains(letter_points(view(title.text)))) title.match.wording = Wording::Accepted;
    }
  }

  void note_misquotes() {
    for (const QuotedTitle& title : facts_.titles) {
      if (!title.closed) continue;
      if (is_wrong(title.match)) {
        facts_.misquotes.push_back({title.text, title.match});
      } else if (title.match.kind == InstrumentKind::None) {
        for (const InnerTitle& inner : title.inner) note_inner(inner);
      }
    }
  }

  void note_inner(const InnerTitle& inner) {
    const TitleMatch found = match_title(view(inner.text));
    if (is_wrong(found)) facts_.misquotes.push_back({inner.text, found});
    if (found.kind != InstrumentKind::None) facts_.mentions.push_back({inner.whole(), found.kind});
  }

  static bool is_wrong(const TitleMatch& match) {
    return match.wording == Wording::Misquoted || match.wording == Wording::Gutted;
  }

  void find_mentions(Span passage) {
    const std::string_view text = view(passage);
    if (!contains_any(text, {"格式", "公开条"})) return;  // as most passages are
    for_each(passage, {"年度报告格式", "年报格式"}, [&](Span word) { note_format(passage, word); });
    // 政府信息公开条列 without marks is the Regulation still.
    for_each(passage, {"政府信息公开条", "信息公开条例"}, [&](Span word) {
      if (!within_local_title(word)) {
        facts_.mentions.push_back({word, InstrumentKind::Regulation});
      }
    });
  }

  // Calls `note` with every place of one of `words` in the passage.
  template <typename Note>
  void for_each(Span passage, Words words, Note note) {
    const std::string_view text = view(passage);
    for (const std::string_view word : words) {
      for (std::size_t at = find_word(text, word); at != std::string_view::npos;
           at = find_word(text, word, at + word.size())) {
        const std::uint32_t begin = passage.begin + static_cast<std::uint32_t>(at);
        note(Span{begin, begin + static_cast<std::uint32_t>(word.size())});
      }
    }
  }

  void note_format(Span passage, Span word) {
    // Titles that are closed speak for themselves; one that breaks off is read for what it holds.
    if (title_around(word) != nullptr) return;
    const std::string_view head =
        without_suffixes(view({passage.begin, word.begin}),
                         {"工作", "公开", "信息", "政府", "政务", "中华人民共和国"});
    const Span text{passage.begin + static_cast<std::uint32_t>(head.size()), word.end};
    const bool old = view({word.end, passage.end}).starts_with("(试行)");
    facts_.mentions.push_back({text, old ? InstrumentKind::OldNotice : InstrumentKind::Format});
  }

  const QuotedTitle* title_around(Span place) const {
    const auto index = last_title_before(place.begin + 1);
    if (!index) return nullptr;
    const QuotedTitle& title = facts_.titles[*index];
    return title.closed && title.whole.contains(place) ? &title : nullptr;
  }

  bool within_local_title(Span word) const {
    const QuotedTitle* title = title_around(word);
    return title != nullptr && title->match.kind != InstrumentKind::Regulation &&
           names_a_place(view({title->text.begin, word.begin}));
  }

  Report& report_;
  Citations& facts_;
};

}  // namespace

bool Citations::names(InstrumentKind kind) const {
  return std::ranges::any_of(titles, [kind](const auto& t) { return t.match.kind == kind; }) ||
         std::ranges::any_of(mentions, [kind](const auto& m) { return m.kind == kind; });
}

bool Citations::has_number(DocumentNumber::Meaning meaning) const {
  return std::ranges::any_of(numbers, [meaning](const auto& n) { return n.meaning == meaning; });
}

void read_citations(Report& report) {
  CitationReader(report).read();
}

}  // namespace gwlint::annual_report
