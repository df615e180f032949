// Reads what the running text states of the figures in the tables, clause by clause.
#include "rules/annual_report/counts.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/annual_report/reading/count_phrases.h"
#include "rules/annual_report/reading/count_surroundings.h"
#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/reading.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kClauseEnds = {",", "。", ";", ":", "!", "?", "\n"};
constexpr std::string_view kListMark = "、";
constexpr WordList kSentenceEnds = {"。", ";", "!", "?", "\n"};
constexpr WordList kOpening = {"《", "(", "“", "‘", "「", "【", "〔"};
constexpr WordList kClosing = {"》", ")", "”", "’", "」", "】", "〕"};

// All of these.
constexpr WordList kMarks = {",",  "。", ";",  ":",  "!", "?", "\n", "《", "(",  "“", "‘",
                             "「", "【", "〔", "》", ")", "”", "’",  "」", "】", "〕"};

constexpr WordList kReasons = {"因", "由于", "鉴于"};
constexpr WordList kOnDisputes = {"行政复议", "行政诉讼"};
// What a paragraph is about, by its heading or by its first words.
using Topic = ClauseContext::Topic;

// Reads one text, a passage or a part of one.
class TextReader {
 public:
  TextReader(const Report& report, const Frame& frame, Topic topic, CountSurroundings& surroundings,
             std::string_view text)
      : report_(report), frame_(frame), topic_(topic), surroundings_(surroundings), text_(text) {}

  // Spans are of the text.
  std::vector<CountStatement> read() {
    std::size_t at = 0;
    while (at < text_.size()) {
      report_.look_at_clock();
      std::size_t stop = depth_ == 0 && may_state(at) ? read_clause(at) : at;
      const bool is_read = stop > at;
      if (!is_read) stop = end_of_clause(at);
      surroundings_.pass(text_.substr(at, stop - at), text_.substr(stop).starts_with(":"));
      at = stop + mark_at(stop);
      // 行政复议1件、行政诉讼2件: the list goes on as it began.
      if (is_read && text_.substr(at).starts_with(kListMark)) at += kListMark.size();
      if (ends_sentence(stop)) begin_sentence(at);
    }
    return std::move(found_);
  }

 private:
  // False where no word for what is counted stands behind `at` within the sentence, which then need
  // not be read: nothing is read beyond its end, but for the ways that a lead names (通过…等方式).
  bool may_state(std::size_t at) {
    constexpr WordList kCounted = {"申请",       "复议", "诉讼", "应诉",
                                   "规范性文件", "新收", "新接", "新受理"};
    constexpr std::size_t kLongestWays = 96;  // bytes
    if (looked_at_ == text_.size() || at + kLongestWays <= looked_at_) return may_state_;
    looked_at_ = std::min(find_any(text_, kSentenceEnds, at + kLongestWays), text_.size());
    may_state_ = contains_any(text_.substr(at, looked_at_ - at), kCounted);
    return may_state_;
  }

  // Reads what the clause at `at` states; gives where reading stopped, `at` where it states
  // nothing.
  std::size_t read_clause(std::size_t at) {
    Phrase phrase(text_, at);
    if (read_from(phrase)) return phrase.at();
    // 因未收到申请,未收取费用
    Phrase reason = phrase;
    if (reason.take(kReasons) && read_from(reason, true)) return reason.at();
    // (二)依申请公开情况2023年收到…
    if (at == 0 && take_topic(phrase) && read_from(phrase)) return phrase.at();
    return at;
  }

  // Moves the phrase only where it reads something.
  bool read_from(Phrase& phrase, bool denials_only = false) {
    Phrase ahead = phrase;
    const Lead lead = take_lead(ahead, frame_);
    const bool whole = surroundings_.admit(lead);
    const bool new_part =
        head_ && surroundings_.admit_parts(lead) && ahead.next_is({"新收"});  // 其中新收6件
    if (!whole && !new_part) return false;
    denials_only = denials_only || !surroundings_.admit_numbers(lead);
    const ReadPhrase read = read_any(ahead, context_at(ahead.at()), denials_only);
    if (!read.says_something()) return false;
    head_ = head_ || read.is_total;
    found_.insert(found_.end(), read.statements.begin(), read.statements.end());
    phrase = ahead;
    return true;
  }

  static ReadPhrase read_any(Phrase& phrase, const ClauseContext& context, bool denials_only) {
    ReadPhrase denial = read_denial(phrase, context);
    if (denials_only || denial.says_something()) return denial;
    for (const auto read : {read_application_count, read_dispute_count, read_document_count}) {
      ReadPhrase result = read(phrase, context);
      if (result.says_something()) return result;
    }
    return {};
  }

  ClauseContext context_at(std::size_t at) const {
    constexpr std::size_t kFar = 600;  // bytes
    const std::size_t from = std::max(sentence_, at > kFar ? at - kFar : 0);
    const std::string_view before = text_.substr(from, at - from);
    return {frame_, {topic_.applications || head_, topic_.disputes}, before};
  }

  void begin_sentence(std::size_t at) {
    surroundings_.begin_sentence();
    sentence_ = at;
    head_ = false;
  }

  // Where the clause that `at` is in ends, brackets and quotation marks skipped.
  std::size_t end_of_clause(std::size_t at) {
    for (at = find_any(text_, kMarks, at); at < text_.size() && (depth_ > 0 || mark_at(at) == 0);
         at = find_any(text_, kMarks, at + character_size(text_[at]))) {
      const std::string_view rest = text_.substr(at);
      if (starts_with_any(rest, kOpening)) ++depth_;
      if (starts_with_any(rest, kClosing) && depth_ > 0) --depth_;
    }
    return std::min(at, text_.size());
  }

  // Bytes of the mark at `at` that ends a clause; 0 where there is none.
  std::size_t mark_at(std::size_t at) const {
    const bool ends = at < text_.size() && starts_with_any(text_.substr(at), kClauseEnds);
    return ends ? character_size(text_[at]) : 0;
  }

  bool ends_sentence(std::size_t at) const {
    return at < text_.size() && starts_with_any(text_.substr(at), kSentenceEnds);
  }

  const Report& report_;
  const Frame& frame_;
  Topic topic_;
  CountSurroundings& surroundings_;
  std::string_view text_;
  std::vector<CountStatement> found_;
  std::size_t sentence_ = 0;   // where the present sentence begins
  std::size_t depth_ = 0;      // of brackets and marks that are open
  std::size_t looked_at_ = 0;  // the end of the text that may_state has looked at …
  bool may_state_ = false;     // … and what it has found
  bool head_ = false;          // the sentence has told how many applications there are
};

class CountsReader {
 public:
  explicit CountsReader(const Report& report)
      : report_(report),
        frame_{ReportingBody(report.title ? report.view(report.title->issuer) : ""), report.year},
        surroundings_(frame_) {}

  std::vector<CountStatement> read() {
    read_texts(report_.intro(), {});
    for (const auto& section : report_.sections) {
      // What section five tells of problems need not be of this year.
      if (!section || section->index == kProblems) continue;
      read_texts(report_.narrative(*section),
                 {section->index == kApplications, section->index == kDisputes});
    }
    return std::move(found_);
  }

 private:
  void read_texts(const std::vector<Span>& texts, const Topic& of_section) {
    Topic topic = of_section;
    bool goes_on = false;
    for (const Span text : texts) {
      const std::string_view words = report_.view(text);
      if (opens_topic(words)) topic = topic_of(words, of_section);
      surroundings_.begin_passage(goes_on);
      for (CountStatement& statement :
           TextReader(report_, frame_, topic, surroundings_, words).read()) {
        add(statement, text.begin);
      }
      goes_on = !ends_with_any(words, kSentenceEnds);
    }
  }

  static bool opens_topic(std::string_view words) {
    Phrase phrase(words);
    return read_enumerator(words) || take_topic(phrase);
  }

  // Told by its first words, up to the first mark.
  static Topic topic_of(std::string_view words, const Topic& of_section) {
    constexpr std::size_t kLongest = 90;  // bytes
    std::string_view first = words.substr(0, kLongest);
    for (const std::string_view mark : {"。", ",", ":"}) first = first.substr(0, first.find(mark));
    return {of_section.applications || names_applications(first),
            of_section.disputes || contains_any(first, kOnDisputes)};
  }

  void add(CountStatement statement, std::uint32_t begin) {
    for (Span* span : {&statement.statement, &statement.figure}) {
      if (span->empty()) continue;
      span->begin += begin;
      span->end += begin;
    }
    found_.push_back(statement);
  }

  const Report& report_;
  const Frame frame_;
  CountSurroundings surroundings_;
  std::vector<CountStatement> found_;
};

}  // namespace

void read_counts(Report& report) {
  report.counts = CountsReader(report).read();
}

}  // namespace gwlint::annual_report
