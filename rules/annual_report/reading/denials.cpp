// Statements that there is nothing to count.
#include "rules/annual_report/reading/count_nouns.h"
#include "rules/annual_report/reading/count_phrases.h"
#include "rules/annual_report/reading/quantity.h"

namespace gwlint::annual_report {
namespace {

using Subject = CountStatement::Subject;

// 未 needs a verb or a cause behind it; the others are verbs themselves.
constexpr WordList kNot = {"未曾", "并未", "从未", "尚未", "暂未", "未", "没", "均未"};
constexpr WordList kThereIsNo = {"没有", "未有",   "无",     "不存在", "暂无",  "均无",
                                 "尚无", "暂没有", "尚没有", "从未有", "未曾有"};
constexpr WordList kNobody = {"无人", "没有人", "无任何人"};

constexpr WordList kReceiving = {"收到过", "接到过", "收到",   "接到", "接收到",
                                 "接收",   "收悉",   "新收到", "新收"};
constexpr WordList kAccepting = {"受理过", "受理", "接受"};
constexpr WordList kHappening = {"发生过", "发生", "产生", "出现过", "出现", "引发",
                                 "引起",   "导致", "涉及", "形成",   "存在", "有"};
constexpr WordList kMaking = {"制定出台", "制定印发", "制定发布", "新制定", "新制发",
                              "新出台",   "制发",     "制定",     "出台",   "印发",
                              "制订",     "新印发",   "新增"};

constexpr WordList kAnd = {"、", "和", "与", "及", "或", "或者", "以及", "及其", "/"};
// What may close a denial, with or without 的 before it. 未收到申请的,… tells of a case, not a
// fact.
constexpr WordList kDenialEnds = {"等",   "情况", "情形", "事项", "案件", "现象", "事件",
                                  "问题", "行为", "发生", "产生", "出现", "相关", "事宜",
                                  "业务", "制发", "出台", "制定", "印发"};
// What may go on behind a denial without a mark between.
constexpr WordList kNextDenials = {"且",   "也未",   "亦未", "并未", "未发生", "未产生", "无行政",
                                   "均未", "也没有", "也无", "没有", "未因",   "同时",   "因此",
                                   "故",   "不存在", "和未", "及未", "未收取"};

enum class Verb : std::uint8_t { None, Receive, Accept, Happen, Make };

class DenialReader {
 public:
  DenialReader(Phrase phrase, const ClauseContext& context)
      : phrase_(phrase), begin_(phrase.at()), context_(context) {}

  bool read() {
    if (!take_negation()) return false;
    // 未收到1件申请 is none; 未收到2件 is something else.
    if (const auto quantity = take_quantity(phrase_); quantity && quantity->value != 1) {
      return false;
    }
    if (!read_items() || subjects_.empty()) return false;
    end_ = phrase_.at();
    take_ends();
    return at_clause_end(phrase_) || phrase_.next_is(kNextDenials);
  }

  std::vector<CountStatement> statements() const {
    std::vector<CountStatement> result;
    for (const Subject subject : subjects_) {
      CountStatement statement;
      statement.subject = subject;
      statement.statement = {static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end_)};
      result.push_back(statement);
    }
    return result;
  }

  Phrase end() const { return phrase_; }

 private:
  bool take_negation() {
    Phrase no = phrase_;
    if (phrase_.take(kNobody)) {
      nobody_ = true;
      return true;
    }
    const bool there_is_no = no.take(kThereIsNo);
    const bool is_not = phrase_.take(kNot);
    if (!there_is_no && !is_not) return false;
    const bool verbal = is_not && phrase_.at() >= no.at();
    if (!verbal) phrase_ = no;
    take_verb();
    return !verbal || verb_ != Verb::None || phrase_.next_is({"因", "被"});
  }

  void take_verb() {
    if (phrase_.take(kReceiving)) {
      verb_ = Verb::Receive;
    } else if (phrase_.take(kAccepting)) {
      verb_ = Verb::Accept;
    } else if (phrase_.take(kMaking)) {
      verb_ = Verb::Make;
      phrase_.take({"的"});
    } else if (phrase_.take(kHappening)) {
      verb_ = Verb::Happen;
    }
  }

  void take_ends() {
    Phrase ahead = phrase_;
    do {
      phrase_ = ahead;
      ahead.take({"的"});
    } while (ahead.take(kDenialEnds));
  }

  // One thing after another: 政府信息公开申请、行政复议和行政诉讼.
  bool read_items() {
    if (!read_item()) return false;
    while (true) {
      Phrase ahead = phrase_;
      const bool joined = phrase_.take(kAnd);
      // 行政复议行政诉讼 lacks its mark.
      if (!joined && !phrase_.next_is({"行政诉讼", "诉讼"})) return true;
      if (read_item()) continue;
      phrase_ = ahead;
      return true;
    }
  }

  bool read_item() { return read_dispute() || read_application() || read_document(); }

  bool read_dispute() {
    if (verb_ == Verb::Make) return false;
    Phrase ahead = phrase_;
    const auto noun = take_dispute_noun(ahead, context_.frame);
    if (!noun || (noun->refers_back && !context_.on_disputes())) return false;
    phrase_ = ahead;
    if (!noun->subject) return true;
    // What was filed with a body that decides on reviews may concern others.
    const bool others =
        verb_ == Verb::Accept || (verb_ == Verb::Receive && *noun->subject == Subject::Reviews &&
                                  context_.frame.body.decides_reviews());
    if (!others) subjects_.push_back(*noun->subject);
    return true;
  }

  bool read_application() {
    if (verb_ == Verb::Make) return false;
    Phrase ahead = phrase_;
    take_applicants(ahead, context_.frame);
    const ApplicationNoun noun = take_application_noun(ahead);
    if (noun == ApplicationNoun::None) return false;
    if (noun == ApplicationNoun::Bare && !context_.on_applications()) return false;
    phrase_ = ahead;
    subjects_.push_back(Subject::Applications);
    return true;
  }

  bool read_document() {
    if (verb_ == Verb::Receive || verb_ == Verb::Accept || nobody_) return false;
    Phrase ahead = phrase_;
    ahead.take({"新的", "新", "任何"});
    const bool made = verb_ == Verb::Make || ahead.take(kMaking);
    if (!take_document_noun(ahead)) return false;
    // 无规范性文件 alone can speak of those in force.
    if (!made && !ahead.next_is({"制发", "制定", "出台", "印发"})) return false;
    phrase_ = ahead;
    subjects_.push_back(Subject::Documents);
    return true;
  }

  Phrase phrase_;
  std::size_t begin_;
  std::size_t end_ = 0;
  const ClauseContext& context_;
  Verb verb_ = Verb::None;
  bool nobody_ = false;  // 无人申请
  std::vector<Subject> subjects_;
};

}  // namespace

ReadPhrase read_denial(Phrase& phrase, const ClauseContext& context) {
  DenialReader reader(phrase, context);
  if (!reader.read()) return {};
  phrase = reader.end();
  return {reader.statements(), false};
}

}  // namespace gwlint::annual_report
