#include "rules/annual_report/reading/passages.h"

#include <algorithm>
#include <string>
#include <utility>

#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/furniture.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/reading.h"

namespace gwlint::annual_report {
namespace {

// A line with fewer characters is not one that a page or window edge cut.
constexpr std::size_t kShortestBrokenLine = 20;
// A line of that many characters without any punctuation is no heading any more.
constexpr std::size_t kLongestHeading = 40;

constexpr std::string_view kSentenceEnds[] = {"。", "!",  "?",  ":",  ";",  "”",  "’", ")",
                                              "》", "〉", "】", "〕", "」", "』", "…", "~",
                                              ".",  "/",  "\"", "'",  "*",  "|"};
// A passage that is longer than that (in bytes) is not joined further.
constexpr std::size_t kLongestPassage = 6'000;

// After these a sentence cannot end.
constexpr std::string_view kOpenEnds[] = {"、", ",",  "(",  "“",  "《", "〈", "的", "和",
                                          "与", "及", "或", "至", "到", "自", "从", "为",
                                          "在", "于", "对", "以", "将", "等", "了"};

bool is_title_end(std::string_view text) {
  return ends_with_any(text, {"报告", "年报", "年度", "公告", "通知"});
}

// A title or bracket that the text opens is not closed in it.
bool leaves_mark_open(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"《", "》"}, {"〈", "〉"}, {"(", ")"}, {"〔", "〕"}, {"“", "”"}, {"【", "】"}};
  return std::ranges::any_of(kPairs, [text](const auto& pair) {
    const std::size_t open = text.rfind(pair.first);
    return open != std::string_view::npos && text.find(pair.second, open) == std::string_view::npos;
  });
}

// A list of several things, such as no heading gives.
bool lists_things(std::string_view text) {
  constexpr std::string_view kPause = "、";
  constexpr int kFewest = 3;
  int pauses = 0;
  for (std::size_t at = text.find(kPause); at != std::string_view::npos;
       at = text.find(kPause, at + kPause.size())) {
    ++pauses;
  }
  return pauses >= kFewest;
}

// After its last full stop the text has a few words only: 报告所列数据统计. They want more.
bool begins_a_sentence(std::string_view text) {
  constexpr std::size_t kFewWords = 10;  // characters
  constexpr std::string_view kStop = "。";
  const std::size_t stop = text.rfind(kStop);
  return stop != std::string_view::npos && count_han(text.substr(stop)) <= kFewWords;
}

// True when `source`, text as written, is nothing but the blanks that documents are laid out with.
bool is_blank(std::string_view source) {
  return without_prefixes(source, {" ", "\t", "\r", "\n", "\u3000", "\u00a0", "\u200b", "\ufeff"})
      .empty();
}

class Reader {
 public:
  explicit Reader(Report& report) : report_(report), document_(*report.document) {}

  void read() {
    report_.passages.reserve(document_.paragraphs.size());
    report_.text.reserve(document_.text.size());
    for (std::uint32_t i = 0; i < document_.blocks.size(); ++i) {
      if (document_.blocks[i].kind == Block::Kind::Table) {
        add_cells(document_.tables[document_.blocks[i].index]);
      } else {
        add_paragraph(i);
      }
    }
    close();
  }

 private:
  void add_cells(const Table& table) {
    close();
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) {
        report_.cells.push_back(append_cell(cell.text));
        report_.text.append_separator('\n', cell.text.end);
      }
    }
  }

  // The text of a cell without the comments that stand between its lines.
  Span append_cell(Span cell) {
    Span folded{report_.text.size(), report_.text.size()};
    const auto& comments = document_.comments;
    auto comment = std::ranges::lower_bound(comments, cell.begin, {}, &Span::begin);
    for (; comment != comments.end() && cell.contains(*comment); ++comment) {
      const Span before{cell.begin, comment->begin};
      folded.end = report_.text.append(document_.view(before), before.begin).end;
      cell.begin = comment->end;
    }
    folded.end = report_.text.append(document_.view(cell), cell.begin).end;
    return folded;
  }

  void add_paragraph(std::uint32_t block) {
    const Paragraph& paragraph = document_.paragraphs[document_.blocks[block].index];
    const std::string_view source = document_.view(paragraph.text);
    if (open_ && !is_blank(source) && !is_page_number(source) &&
        continues(block, paragraph, source)) {
      report_.passages.back().text.end = report_.text.append(source, paragraph.text.begin).end;
      open_end_ = paragraph.text.end;
      return;
    }
    if (is_blank(source) || is_page_number(source)) return;  // it parts nothing and is no passage
    close();
    const Span text = report_.text.append(source, paragraph.text.begin);
    if (text.empty()) return;
    report_.passages.push_back({.text = text,
                                .first_paragraph = document_.blocks[block].index,
                                .block = block,
                                .story = document_.blocks[block].story,
                                .outline_level = paragraph.outline_level,
                                .contents_entry = paragraph.contents_entry});
    open_ = true;
    open_end_ = paragraph.text.end;
  }

  // — 7 —, 第7页: what an export left of the foot of a page.
  bool is_page_number(std::string_view source) const {
    constexpr std::size_t kLongest = 40;  // bytes
    if (document_.format != Format::Text || source.size() > kLongest) return false;
    const std::string line = fold(source);
    const std::string_view number = without_suffixes(
        without_prefixes(line, {"-", "—", "–", "―", "─", "第"}), {"-", "—", "–", "―", "─", "页"});
    return number.size() < line.size() && !number.empty() && std::ranges::all_of(number, is_digit);
  }

  bool continues(std::uint32_t block, const Paragraph& paragraph, std::string_view source) const {
    const Passage& last = report_.passages.back();
    // In DOCX a paragraph is its author's.
    if (document_.format != Format::Text || document_.blocks[block].story != last.story)
      return false;
    if (last.outline_level > 0 || paragraph.outline_level > 0) return false;
    if (last.contents_entry || paragraph.contents_entry) return false;
    const std::string_view text = report_.view(last.text);
    if (text.size() > kLongestPassage) return false;
    if (!breaks_off(text) || begins_with_number_sign(source)) return false;
    return goes_on(text, fold(source));
  }

  // Ends the passage that was being built.
  void close() {
    if (open_) report_.text.append_separator('\n', open_end_);
    open_ = false;
  }

  Report& report_;
  const Document& document_;
  bool open_ = false;
  std::uint32_t open_end_ = 0;  // in the document's text: where the last paragraph of it ends
};

}  // namespace

bool breaks_off(std::string_view text) {
  const std::size_t length = count_han(text);
  if (length < kShortestBrokenLine || ends_with_any(text, kSentenceEnds)) return false;
  if (leaves_mark_open(text)) return true;
  if (is_latin(text.back())) return false;  // an address of the web
  if (ends_with_any(text, {",", "、"})) return true;
  if (is_title_end(text)) return false;
  // A long heading looks like a line that was cut: it has no sentence end, and often a number.
  const bool has_sentence = contains_any(text, {"。", ";", ":"});
  const bool has_clause = has_sentence || contains_any(text, {","}) || lists_things(text);
  if (read_enumerator(text)) return has_sentence || length > kLongestHeading;
  return has_clause || length > kLongestHeading;
}

bool goes_on(std::string_view text, std::string_view next) {
  if (next.empty() || read_enumerator(next) || is_furniture(next)) return false;
  if (starts_with_any(next, {",", "。", "、", ";", ")", "》", "”", "〉"})) return true;
  if (leaves_mark_open(text)) return true;
  const bool open_ended = ends_with_any(text, kOpenEnds) || begins_a_sentence(text);
  // A sentence that merely lacks its full stop is followed by the begin of another.
  constexpr WordList kBegins = {"20",   "下一步", "今后", "本年", "全年", "目前", "同时",
                                "此外", "另外",   "总之", "截至", "附件", "附:",  "(此",
                                "根据", "按照",   "特此", "联系", "注:",  "备注"};
  if (!open_ended && starts_with_any(next, kBegins)) return false;
  // A signature is short and ends without punctuation, as a heading does.
  return ends_with_any(next, kSentenceEnds) || count_han(next) >= kShortestBrokenLine;
}

void read_passages(Report& report) {
  Reader(report).read();
}

}  // namespace gwlint::annual_report
