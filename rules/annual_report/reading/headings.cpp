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

bool means_overview(std::string_view words) {
  return contains_any(words, {"总体情况", "总体工作", "总体概述", "概述", "概况", "基本情况",
                              "整体情况", "总的情况", "总体概况", "工作综述", "总体状况"});
}

bool suggests_overview(std::string_view words) {
  return contains_any(words, {"总体", "整体", "综述", "工作情况", "开展情况", "推进情况",
                              "落实情况", "工作开展", "公开情况", "执行情况", "工作概"}) &&
         !contains_any(words, {"申请", "复议", "诉讼", "主动", "问题"});
}

bool means_disclosure(std::string_view words) {
  return words.find("主动公开") != std::string_view::npos &&
         !contains_any(words, {"申请", "问题", "不足"});
}

bool means_applications(std::string_view words) {
  // 收到和处理政府信息公开情况: the word for application was dropped.
  const bool handled =
      contains_any(words, {"收到和处理", "收到及处理", "收到与处理", "收到和办理"});
  if (handled && contains_any(words, {"信息公开", "公开信息", "公开政府信息"})) return true;
  if (words.find("申请") == std::string_view::npos || contains_any(words, {"复议", "诉讼"})) {
    return false;
  }
  return contains_any(
      words, {"收到", "处理", "办理", "依申请", "受理", "答复", "申请公开", "公开申请", "接收"});
}

bool means_disputes(std::string_view words) {
  return contains_any(words, {"复议", "诉讼"});
}

bool means_problems(std::string_view words) {
  return contains_any(words, {"问题", "不足", "困难", "薄弱"}) &&
         contains_any(words, {"存在", "改进", "主要", "措施", "打算", "计划", "整改", "下一步",
                              "对策", "建议", "努力"});
}

bool suggests_problems(std::string_view words) {
  return contains_any(words, {"问题", "不足", "改进", "下一步", "打算", "计划", "整改"});
}

bool means_other(std::string_view words) {
  if (contains_any(words, {"需要报告的", "需要报告事项", "需报告", "需要说明的", "需要说明事项",
                           "应当报告", "须报告"})) {
    return true;
  }
  return contains_any(words, {"其他", "其它"}) && contains_any(words, {"事项", "报告", "说明"});
}

bool suggests_other(std::string_view words) {
  return contains_any(words, {"其他", "其它", "说明", "附则"});
}

using Test = bool (*)(std::string_view words);
struct SectionWords {
  SectionIndex section;
  Test means;
  Test suggests;  // may be null
};

// The more particular meanings come first.
constexpr SectionWords kSectionWords[] = {
    {kDisputes, means_disputes, nullptr},         {kProblems, means_problems, suggests_problems},
    {kApplications, means_applications, nullptr}, {kDisclosure, means_disclosure, nullptr},
    {kOther, means_other, suggests_other},        {kOverview, means_overview, suggests_overview},
};

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
  PassageScanner(const Report& report, const std::vector<std::string>& letters,
                 const TableLabels& labels, std::vector<HeadingCandidate>& found)
      : report_(report), letters_(letters), labels_(labels), found_(found) {}

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
    return std::ranges::any_of(
        letters_, [&](std::string_view letters) { return letters_prefix(text, letters) > 0; });
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
    const Meaning meaning = meaning_of(trimmed);
    candidate.section = meaning.section;
    candidate.likeness = meaning.likeness;
  }

  // The size of a mandated heading's exact words at the start of `text`, which stands at `begin`.
  std::size_t exact_size(std::string_view text, std::uint32_t begin,
                         std::optional<SectionIndex>& section) const {
    for (std::size_t i = 0; i < letters_.size(); ++i) {
      const std::size_t size = letters_prefix(text, letters_[i]);
      if (size == 0) continue;
      const std::string_view tail = until_end(text.substr(size));
      const std::size_t tail_letters = count_han(tail);
      const bool tail_is_text = tail_letters == 0 || tail_letters > kLongestTail ||
                                contains_any(tail, {",", "("}) ||
                                blank_before(begin + static_cast<std::uint32_t>(size));
      if (!tail_is_text) continue;
      section = static_cast<SectionIndex>(i);
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
    for (std::size_t at = 0; at < text.size(); at += character_size(text[at])) {
      const std::size_t size = character_size(text[at]);
      const bool after_sentence = text.substr(at, size) == "。";
      if (!after_sentence && text[at] != ':' && text[at] != ';') continue;
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
  const std::vector<std::string>& letters_;
  const TableLabels& labels_;
  std::vector<HeadingCandidate>& found_;
  std::uint32_t index_ = 0;
  std::size_t first_found_ = 0;  // index into found_: where this passage's candidates begin
  const Passage* passage_ = nullptr;
  std::uint32_t last_item_ = 0;  // number of the last (一), (二) that was no section's heading
  std::vector<Span> lines_;
};

}  // namespace

Meaning meaning_of(std::string_view words) {
  for (const SectionWords& section : kSectionWords) {
    if (section.means(words)) return {section.section, Likeness::Variant};
  }
  for (const SectionWords& section : kSectionWords) {
    if (section.suggests != nullptr && section.suggests(words)) {
      return {section.section, Likeness::Suggestive};
    }
  }
  return {};
}

std::vector<HeadingCandidate> find_heading_candidates(const Report& report,
                                                      const Formats& formats) {
  std::vector<std::string> letters;
  for (const TemplateSection& section : formats.newest().sections) {
    if (letters.size() < kSections) letters.push_back(letters_of(section.heading));
  }
  std::vector<HeadingCandidate> found;
  const TableLabels labels(formats);
  PassageScanner scanner(report, letters, labels, found);
  for (std::uint32_t i = 0; i < report.passages.size(); ++i) {
    const Story story = report.passages[i].story;
    if (story == Story::Body || story == Story::TextBox) scanner.scan(i);
  }
  std::ranges::stable_sort(found, {}, &HeadingCandidate::begin);
  return found;
}

}  // namespace gwlint::annual_report
