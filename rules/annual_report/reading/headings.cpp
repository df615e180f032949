#include "rules/annual_report/reading/headings.h"

#include <algorithm>

#include "rules/annual_report/labels.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kLongestHeading = 40;  // characters
// After a mandated heading, so many characters or fewer without punctuation are part of its words
// (总体情况概述), more are the text that follows.
constexpr std::size_t kLongestTail = 8;

// A passage with more headings than that in it is none that a person wrote.
constexpr std::size_t kMostGlued = 20;

constexpr std::string_view kWordEnds[] = {"。", ":", ";", "!", "?", "\n"};

// Size of the bullets, markup and the like before the first letter, digit or bracket.
std::size_t decoration_size(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && !begins_han(line[at]) && !is_digit(line[at]) && !is_latin(line[at]) &&
         line[at] != '(') {
    at += character_size(line[at]);
  }
  return std::min(at, line.size());
}

// The length of the shortest begin of `text` whose letters are `letters`; 0 where there is none.
// Punctuation between the letters is passed over.
std::size_t letters_prefix(std::string_view text, std::string_view letters) {
  std::size_t at = 0;
  std::size_t matched = 0;
  while (matched < letters.size()) {
    if (at >= text.size()) return 0;
    const std::size_t size = character_size(text[at]);
    const std::string_view character = text.substr(at, size);
    if (begins_han(text[at]) || is_digit(text[at]) || is_latin(text[at])) {
      if (!letters.substr(matched).starts_with(character)) return 0;
      matched += size;
    } else if (text[at] == '\n' || matched == 0 || character == "。") {
      return 0;
    }
    at += size;
  }
  return at;
}

// The labels of the statutory tables in every format. Where a table was not read as one they stand
// in the text, and some are numbered as headings are: 四、结转下年度继续办理.
class TableLabels {
 public:
  explicit TableLabels(const Formats& formats) : formats_(formats) {
    for (const Template& format : formats.templates()) {
      for (const TemplateTable& table : format.tables) {
        for (const TemplateRow& row : table.rows) {
          add(row.label);
          for (const Label& group : row.under) add(group);
        }
      }
    }
  }

  // True when `words`, numbered `number`, are a label: its very words or, where the label is
  // numbered on the first level, nearly those or their begin.
  bool hold(const Enumerator& number, std::string_view words) const {
    const std::size_t end = std::min(words.find('|'), words.size());
    const LabelKey key = folded_label_key(without_figures(words.substr(0, end)));
    for (const LabelUse& use : formats_.exact(key.words)) {
      const std::uint32_t value = read_chinese_numeral(use.label->key.number).value;
      if (!number || value == number.value) return true;
    }
    if (!number.is_first_level() || count_han(key.words) < kShortestBegin) return false;
    return std::ranges::any_of(first_level_, [&](const NumberedLabel& label) {
      return label.value == number.value && (label.words.starts_with(key.words) ||
                                             similarity(label.words, key.words) >= kNearlySame);
    });
  }

 private:
  static constexpr std::size_t kShortestBegin = 2;
  static constexpr double kNearlySame = 0.7;

  struct NumberedLabel {
    std::uint32_t value = 0;
    std::string_view words;
  };

  void add(const Label& label) {
    const Enumerator number = read_enumerator(label.text);
    if (!number.is_first_level()) return;
    const NumberedLabel numbered = {number.value, label.key.words};
    const auto is_same = [&](const NumberedLabel& other) { return other.words == numbered.words; };
    if (std::ranges::none_of(first_level_, is_same)) first_level_.push_back(numbered);
  }

  // Figures that followed the label in its row.
  static std::string_view without_figures(std::string_view words) {
    return without_suffixes(words, {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "-", "+",
                                    "/", "、", ",", "*", "_", "#"});
  }

  const Formats& formats_;
  std::vector<NumberedLabel> first_level_;
};

// How a candidate stands in its passage.
enum class Standing : std::uint8_t {
  OwnLine,
  Glued,       // behind a full stop
  AfterColon,  // behind a colon
  Item,        // behind a semicolon
};

// Finds the candidates of one passage.
class PassageScanner {
 public:
  PassageScanner(const Report& report, const HeadingWords& words, const TableLabels& labels,
                 std::vector<HeadingCandidate>& found)
      : report_(report), words_(words), labels_(labels), found_(found) {}

  void scan(std::uint32_t index) {
    index_ = index;
    passage_ = &report_.passages[index];
    if (passage_->contents_entry) return;
    first_found_ = found_.size();
    find_lines();
    for (std::size_t i = 0; i < lines_.size(); ++i) add_at_line(lines_[i]);
    add_glued();
  }

 private:
  // The lines of a passage: where its source has line breaks that its author set.
  void find_lines() {
    lines_.assign(1, passage_->text);
    if (report_.document->format != Format::Docx) return;
    const Span source = report_.source(passage_->text);
    const std::string_view text = report_.document->view(source);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
      const std::uint32_t begin =
          report_.text.folded_at(source.begin + static_cast<std::uint32_t>(at) + 1);
      if (begin <= lines_.back().begin || begin >= passage_->text.end) continue;
      const std::uint32_t end = lines_.back().end;
      lines_.back().end = begin;
      lines_.push_back({begin, end});
    }
  }

  // True when blanks or a line break stand in the source before this folded offset.
  bool blank_before(std::uint32_t offset) const {
    const std::uint32_t here = report_.source({offset, offset + 1}).begin;
    return here > report_.source({offset - 1, offset}).end;
  }

  void add_at_line(Span line) {
    line.begin += static_cast<std::uint32_t>(decoration_size(report_.view(line)));
    if (!line.empty()) add(line, Standing::OwnLine);
  }

  // Reads one or two enumerators (a typed one may stand under an automatic one) and the words.
  void add(Span line, Standing standing) {
    const std::string_view text = report_.view(line);
    HeadingCandidate candidate;
    candidate.passage = index_;
    candidate.outline_level = passage_->outline_level;
    candidate.glued = standing != Standing::OwnLine;
    candidate.after_colon = standing == Standing::AfterColon;
    std::size_t number_size = 0;
    candidate.enumerator = read_enumerator(text);
    if (candidate.enumerator) {
      number_size = candidate.enumerator.size;
      const Enumerator second = read_enumerator(text.substr(number_size));
      const bool automatic = automatic_number_size() > 0;
      if (second && (automatic || second.value == candidate.enumerator.value) &&
          second.kind != Enumerator::Kind::Ordinal) {
        number_size += second.size;
        if (!candidate.enumerator.is_first_level()) candidate.enumerator = second;
      }
    } else if (const ChineseNumeral bare = read_chinese_numeral(text);
               bare.size > 0 && is_exact(text.substr(bare.size))) {
      // 一 总体情况: the mark is missing.
      candidate.enumerator = {Enumerator::Kind::ChineseOther, bare.value, bare.size};
      number_size = bare.size;
    }
    candidate.number = {line.begin, line.begin + static_cast<std::uint32_t>(number_size)};
    read_words(candidate, {candidate.number.end, line.end});
    // Within a passage only the exact words are a heading.
    const bool is_exact = candidate.likeness == Likeness::Exact;
    const bool is_heading =
        standing == Standing::OwnLine || (standing == Standing::Glued && is_exact) ||
        (standing == Standing::AfterColon && is_exact && is_followed_by_text(candidate, line.end));
    if (!is_heading) {
      candidate.likeness = Likeness::Foreign;
      candidate.section.reset();
    }
    note_bracket(candidate);
    note_label(candidate);
    if (is_worth_keeping(candidate)) found_.push_back(candidate);
  }

  // Follows the series of (一), (二) over the whole text; a section's heading ends one.
  void note_bracket(HeadingCandidate& candidate) {
    const bool own_number =
        candidate.likeness >= Likeness::Variant && candidate.has_number_of(*candidate.section);
    if (candidate.enumerator.kind == Enumerator::Kind::ChineseBracket) {
      const std::uint32_t value = candidate.enumerator.value;
      candidate.in_series = last_item_ > 0 && value == last_item_ + 1;
      last_item_ = own_number && !candidate.in_series ? 0 : value;
    } else if (own_number && candidate.enumerator.is_first_level()) {
      last_item_ = 0;
    }
  }

  void note_label(HeadingCandidate& candidate) const {
    if (candidate.likeness == Likeness::Exact) return;
    candidate.table_label = labels_.hold(candidate.enumerator, report_.view(candidate.text));
    if (!candidate.table_label) return;
    candidate.likeness = Likeness::Foreign;
    candidate.section.reset();
  }

  // Behind a colon: 汇报如下:一、总体情况 1、主动公开… begins the section, 包括:一、总体情况;二、…
  // lists the sections.
  bool is_followed_by_text(const HeadingCandidate& candidate, std::uint32_t end) const {
    if (!candidate.has_number_of(*candidate.section)) return false;
    const std::uint32_t begin = candidate.text.end;
    if (begin == end) return true;
    const std::string_view after = report_.view({begin, end});
    const Enumerator next = read_enumerator(after);
    if (next.is_first_level() || candidate.joined_list) return false;
    return next || is_digit(after.front()) || (begins_han(after.front()) && blank_before(begin));
  }

  bool is_exact(std::string_view text) const {
    return std::ranges::any_of(words_.exact(), [&](const ExactHeading& heading) {
      return letters_prefix(text, heading.letters) > 0;
    });
  }

  std::uint32_t automatic_number_size() const {
    return report_.document->paragraphs[passage_->first_paragraph].number_size;
  }

  static std::string_view until_end(std::string_view text) {
    std::size_t end = text.size();
    for (const std::string_view mark : kWordEnds) end = std::min(end, text.find(mark));
    return text.substr(0, end);
  }

  void read_words(HeadingCandidate& candidate, Span rest) {
    const std::string_view text = report_.view(rest);
    if (const std::size_t size = exact_size(text, rest.begin, candidate.section); size > 0) {
      candidate.likeness = Likeness::Exact;
      set_end(candidate, rest, size);
      return;
    }
    const std::string_view words = until_end(text);
    const std::string_view trimmed =
        without_suffixes(words, {"*", "_", "#", "】", "|", ",", ".", "…", "、", "("});
    set_end(candidate, rest, trimmed.size());
    const bool has_evidence =
        candidate.enumerator || candidate.outline_level > 0 || candidate.alone;
    if (!has_evidence || count_han(trimmed) == 0 || count_han(trimmed) > kLongestHeading) return;
    if (contains_any(trimmed, {","}) && !contains_any(trimmed, {"复议,"})) return;
    const Meaning meaning = words_.meaning_of(trimmed);
    candidate.section = meaning.section;
    candidate.likeness = meaning.likeness;
  }

  // The size of a mandated heading's exact words at the start of `text`, which stands at `begin`.
  std::size_t exact_size(std::string_view text, std::uint32_t begin,
                         std::optional<SectionIndex>& section) const {
    for (const ExactHeading& heading : words_.exact()) {
      const std::size_t size = letters_prefix(text, heading.letters);
      if (size == 0) continue;
      const std::string_view tail = until_end(text.substr(size));
      const std::size_t tail_letters = count_han(tail);
      const bool tail_is_text = tail_letters == 0 || tail_letters > kLongestTail ||
                                contains_any(tail, {",", "("}) ||
                                blank_before(begin + static_cast<std::uint32_t>(size));
      if (!tail_is_text) continue;
      section = heading.section;
      return size;
    }
    return 0;
  }

  void set_end(HeadingCandidate& candidate, Span rest, std::size_t size) const {
    candidate.text = {rest.begin, rest.begin + static_cast<std::uint32_t>(size)};
    const std::string_view after = report_.view({candidate.text.end, rest.end});
    candidate.alone = count_han(after) == 0;
    candidate.joined_list = starts_with_any(after, {";", "、", ",", "和", "及", "以及", "等"});
  }

  // Lines numbered on the first level are kept whatever they say: they tell items from headings.
  bool is_worth_keeping(const HeadingCandidate& candidate) const {
    if (count_han(report_.view(candidate.text)) == 0) return false;
    return candidate.likeness != Likeness::Foreign || candidate.enumerator.is_first_level();
  }

  // Headings that an export glued to the sentence before, and items within a sentence.
  void add_glued() {
    const std::string_view text = report_.view(passage_->text);
    constexpr WordList kMarks = {"。", ":", ";"};
    for (std::size_t at = find_any(text, kMarks); at < text.size();
         at = find_any(text, kMarks, at + character_size(text[at]))) {
      const std::size_t size = character_size(text[at]);
      const bool after_sentence = size > 1;
      const std::size_t begin = at + size;
      if (begin >= text.size()) continue;
      const Enumerator enumerator = read_enumerator(text.substr(begin));
      if (enumerator.kind == Enumerator::Kind::ChineseBracket) last_item_ = enumerator.value;
      if (!enumerator.is_first_level()) continue;
      const std::uint32_t offset = passage_->text.begin + static_cast<std::uint32_t>(begin);
      const auto is_there = [&](const HeadingCandidate& candidate) {
        return candidate.begin() == offset;
      };
      const auto of_passage = found_.begin() + static_cast<std::ptrdiff_t>(first_found_);
      if (std::any_of(of_passage, found_.end(), is_there)) continue;
      add({offset, passage_->text.end}, after_sentence    ? Standing::Glued
                                        : text[at] == ':' ? Standing::AfterColon
                                                          : Standing::Item);
      if (found_.size() - first_found_ > kMostGlued) return;
    }
  }

  const Report& report_;
  const HeadingWords& words_;
  const TableLabels& labels_;
  std::vector<HeadingCandidate>& found_;
  std::uint32_t index_ = 0;
  std::size_t first_found_ = 0;  // index into found_: where this passage's candidates begin
  const Passage* passage_ = nullptr;
  std::uint32_t last_item_ = 0;  // number of the last (一), (二) that was no section's heading
  std::vector<Span> lines_;
};

}  // namespace

std::vector<HeadingCandidate> find_heading_candidates(const Report& report) {
  std::vector<HeadingCandidate> found;
  const TableLabels labels(report.kind->formats);
  PassageScanner scanner(report, report.kind->headings, labels, found);
  for (std::uint32_t i = 0; i < report.passages.size(); ++i) {
    const Story story = report.passages[i].story;
    if (story == Story::Body || story == Story::TextBox) scanner.scan(i);
  }
  std::ranges::stable_sort(found, {}, &HeadingCandidate::begin);
  return found;
}

}  // namespace gwlint::annual_report
