// Numbers of reviews and suits.
#include <optional>

#include "rules/annual_report/reading/count_nouns.h"
#include "rules/annual_report/reading/count_phrases.h"
#include "rules/annual_report/reading/quantity.h"

namespace gwlint::annual_report {
namespace {

using Subject = CountStatement::Subject;

constexpr WordList kReceiving = {"收到", "接到"};
constexpr WordList kHappening = {"发生", "产生", "引发", "引起", "被申请", "被提起", "被提出",
                                 "涉及", "出现", "导致", "应对", "有",     "被"};
constexpr WordList kAnd = {"、", "和", "与", "及", "以及", "或", "/"};
constexpr WordList kTogether = {"总计", "合计", "共计", "共有", "共"};
constexpr WordList kEach = {"均", "都", "各"};
constexpr WordList kLinks = {"案件", "数量", "数", "总数", "件数", "情况",
                             "发生", "为",   "有", "是",   ":",    "的"};

class DisputeReader {
 public:
  DisputeReader(Phrase phrase, const ClauseContext& context)
      : phrase_(phrase), begin_(phrase.at()), context_(context) {}

  bool read() {
    received_ = phrase_.take(kReceiving);
    const bool happened = !received_ && phrase_.take(kHappening);
    const bool has_verb = received_ || happened;
    return (has_verb && read_count_first()) || (read_nouns() && read_amounts());
  }

  std::vector<CountStatement> statements() const { return statements_; }
  Phrase end() const { return phrase_; }

 private:
  // 发生2件行政复议.
  bool read_count_first() {
    Phrase ahead = phrase_;
    const auto quantity = take_quantity(ahead);
    if (!quantity) return false;
    ahead.take({"的"});
    const auto noun = take_dispute_noun(ahead, context_.frame);
    if (!noun || !noun->subject || !at_count_end(ahead)) return false;
    phrase_ = ahead;
    note(*noun);
    add(*noun->subject, *quantity);
    return true;
  }

  // 行政复议, or several: 行政复议、行政诉讼案件.
  bool read_nouns() {
    do {
      Phrase ahead = phrase_;
      const auto noun = take_dispute_noun(ahead, context_.frame);
      if (!noun || (noun->refers_back && !context_.on_disputes())) return false;
      // 复议 and 诉讼 alone are these only beside the full name, or where they stem from
      // disclosure.
      if (noun->bare && nouns_.empty() && !noun->on_disclosure) return false;
      phrase_ = ahead;
      note(*noun);
      nouns_.push_back(noun->subject);
    } while (phrase_.take(kAnd) || phrase_.next_is({"行政诉讼", "诉讼"}));
    return true;
  }

  void note(const DisputeNoun& noun) { on_disclosure_ = on_disclosure_ || noun.on_disclosure; }

  bool read_amounts() {
    bool together = false;
    bool each = false;
    bool linked = false;
    bool in_turn = false;
    while (true) {
      if (phrase_.take(kTogether)) {
        together = true;
      } else if (phrase_.take(kEach)) {
        each = true;
      } else if (phrase_.take({"分别"})) {
        in_turn = true;
      } else if (phrase_.take(kLinks)) {
        linked = true;
      } else {
        break;
      }
    }
    if (in_turn) return read_in_turn();
    std::optional<Quantity> quantity = take_quantity(phrase_);
    if (!quantity && (linked || each)) quantity = take_bare_zero(phrase_);
    if (!quantity || !at_count_end(phrase_)) return false;
    // Of several things together only nothing can be told apart.
    if (nouns_.size() > 1 && quantity->value != 0 && (together || !each)) return false;
    for (const auto& subject : nouns_) {
      if (subject) add(*subject, *quantity);
    }
    return true;
  }

  // 分别为1件和2件.
  bool read_in_turn() {
    phrase_.take(kLinks);
    for (std::size_t i = 0; i < nouns_.size(); ++i) {
      if (i > 0 && !phrase_.take({"、", "和", "与", "及", ","})) return false;
      const auto quantity = take_quantity(phrase_);
      if (!quantity) return false;
      if (nouns_[i]) add(*nouns_[i], *quantity);
    }
    return at_count_end(phrase_);
  }

  void add(Subject subject, const Quantity& quantity) {
    if (!is_certain(subject, quantity)) return;
    CountStatement statement;
    statement.subject = subject;
    statement.count = quantity.value;
    statement.statement = {static_cast<std::uint32_t>(begin_),
                           static_cast<std::uint32_t>(quantity.end)};
    statement.figure = {static_cast<std::uint32_t>(quantity.begin),
                        static_cast<std::uint32_t>(quantity.end)};
    statements_.push_back(statement);
  }

  // None at all are none over disclosure; some may be over something else.
  bool is_certain(Subject subject, const Quantity& quantity) const {
    const bool filed_with_it =
        received_ && subject == Subject::Reviews && context_.frame.body.decides_reviews();
    if (filed_with_it) return false;
    return quantity.value == 0 || on_disclosure_ || context_.on_disputes();
  }

  Phrase phrase_;
  std::size_t begin_;
  const ClauseContext& context_;
  bool received_ = false;
  bool on_disclosure_ = false;
  std::vector<std::optional<Subject>> nouns_;
  std::vector<CountStatement> statements_;
};

}  // namespace

ReadPhrase read_dispute_count(Phrase& phrase, const ClauseContext& context) {
  DisputeReader reader(phrase, context);
  if (!reader.read() || reader.statements().empty()) return {};
  phrase = reader.end();
  return {reader.statements(), false};
}

}  // namespace gwlint::annual_report
