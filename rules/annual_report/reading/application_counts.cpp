// Numbers of applications received.
#include <algorithm>
#include <optional>
#include <string>

#include "rules/annual_report/reading/count_nouns.h"
#include "rules/annual_report/reading/count_phrases.h"
#include "rules/annual_report/reading/quantity.h"

namespace gwlint::annual_report {
namespace {

using Scope = CountStatement::Scope;

constexpr WordList kReceived = {"新收到", "新收",   "新接收", "新接到", "收到",
                                "接到",   "接收到", "接收",   "收取到"};
// These can count what was carried over too, or leave out what is not admissible.
constexpr WordList kAdmitted = {"受理",       "新受理",   "接受",       "收到并受理", "收到、受理",
                                "接收并受理", "收到受理", "接收、受理", "登记",       "登记受理"};
constexpr WordList kHandled = {"办理", "处理", "办结", "答复", "办理答复"};

constexpr WordList kReceivedAndHandled = {"受理并办理", "收到并办理", "收到和处理", "收到并处理",
                                          "收到并答复", "收到并办结", "受理并办结", "受理并答复",
                                          "接收并办理", "接收处理",   "收到办理",   "收到处理"};

enum class Verb : std::uint8_t { None, Received, Admitted, ReceivedAndHandled, Handled };

struct VerbForms {
  Verb verb;
  Words words;
};
constexpr VerbForms kVerbs[] = {{Verb::Received, kReceived},
                                {Verb::Admitted, kAdmitted},
                                {Verb::ReceivedAndHandled, kReceivedAndHandled},
                                {Verb::Handled, kHandled}};

// Takes the longest verb that stands here.
Verb take_verb(Phrase& phrase) {
  Verb verb = Verb::None;
  Phrase longest = phrase;
  for (const VerbForms& forms : kVerbs) {
    Phrase ahead = phrase;
    if (!ahead.take(forms.words) || ahead.at() <= longest.at()) continue;
    verb = forms.verb;
    longest = ahead;
  }
  phrase = longest;
  if (verb != Verb::None) phrase.take({"的", "了"});
  return verb;
}

bool is_named(ApplicationNoun noun, const ClauseContext& context) {
  return noun != ApplicationNoun::None &&
         (noun != ApplicationNoun::Bare || context.on_applications());
}

// A count or a zero: 为0. `introduced`: words before it have announced a number.
std::optional<Quantity> take_amount(Phrase& phrase, bool introduced = false) {
  introduced = take_amount_words(phrase) || introduced;
  if (auto quantity = take_quantity(phrase)) return quantity;
  return introduced ? take_bare_zero(phrase) : std::nullopt;
}

// The words behind a count, as far as they can still explain it.
std::string_view explanation(const Phrase& phrase) {
  constexpr std::size_t kLongest = 240;  // bytes
  std::string_view rest = phrase.rest().substr(0, kLongest);
  for (const std::string_view stop : {"。", ";", "\n"}) rest = rest.substr(0, rest.find(stop));
  return rest;
}

// Where applications carried over from last year are spoken of; npos where they are not.
std::size_t find_carried_over(std::string_view text, std::optional<int> year) {
  std::size_t first = std::string_view::npos;
  for (const std::string_view word :
       {"上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "结转上年",
        "结转上一年", "结转去年", "往年结转", "上年接转", "上年未办结"}) {
    first = std::min(first, text.find(word));
  }
  if (year) {
    const std::string last_year = std::to_string(*year - 1);
    first = std::min(first, text.find(last_year + "年结转"));
    first = std::min(first, text.find(last_year + "年度结转"));
  }
  return first;
}

// Where the last of 其中, 含 and the like stands; npos where there is none.
std::size_t find_inclusion(std::string_view text) {
  std::size_t last = std::string_view::npos;
  for (const std::string_view word : {"其中", "含", "包括"}) {
    const std::size_t at = text.rfind(word);
    if (at != std::string_view::npos && (last == std::string_view::npos || at > last)) last = at;
  }
  return last;
}

// Whether a count of applications includes those carried over, told by what follows it.
Scope scope_behind(const Phrase& phrase, std::optional<int> year) {
  const std::string_view text = explanation(phrase);
  const std::size_t carried = find_carried_over(text, year);
  if (carried == std::string_view::npos) return Scope::New;
  const std::string_view between = text.substr(0, carried);
  if (contains_any(between, {"不含", "不包括", "另有", "除"})) return Scope::New;
  if (contains_any(between, {"新收", "新增", "本年", "当年"})) return Scope::Unclear;
  const std::size_t inclusion = find_inclusion(between);
  if (inclusion == std::string_view::npos) return Scope::New;
  const bool is_first = !contains_any(between.substr(inclusion), {"、", ","});
  return is_first ? Scope::WithCarriedOver : Scope::Unclear;
}

CountStatement statement_of(const Quantity& quantity, std::size_t begin, const Phrase& phrase,
                            Scope scope) {
  CountStatement statement;
  statement.scope = scope;
  statement.count = quantity.value;
  statement.statement = {static_cast<std::uint32_t>(begin),
                         static_cast<std::uint32_t>(phrase.at())};
  statement.figure = {static_cast<std::uint32_t>(quantity.begin),
                      static_cast<std::uint32_t>(quantity.end)};
  return statement;
}

class ApplicationReader {
 public:
  ApplicationReader(Phrase phrase, const ClauseContext& context)
      : phrase_(phrase), begin_(phrase.at()), context_(context) {}

  // The forms in which the thing follows the verb.
  bool read_verb_first() {
    verb_ = take_verb(phrase_);
    if (verb_ == Verb::None) return false;
    return read_count_first() || read_noun_first() || read_new_alone();
  }

  // 政府信息公开申请收到6件, 政府信息公开申请共6件.
  bool read_noun() {
    const ApplicationNoun noun = take_application_noun(phrase_);
    if (noun == ApplicationNoun::None || noun == ApplicationNoun::Bare) return false;
    const bool introduced = take_amount_words(phrase_);
    verb_ = take_verb(phrase_);
    if (verb_ == Verb::None) {
      // 依申请公开6件 counts what was disclosed.
      if (noun == ApplicationNoun::OnRequest) return false;
      verb_ = Verb::Admitted;
    }
    return take_last(take_amount(phrase_, introduced));
  }

  Phrase end() const { return phrase_; }
  bool handles() const { return verb_ == Verb::Handled; }

  CountStatement statement() const { return statement_of(*quantity_, begin_, phrase_, scope()); }

 private:
  Scope scope() const {
    const Scope behind = scope_behind(phrase_, context_.frame.year);
    if (verb_ == Verb::ReceivedAndHandled) return Scope::Handled;
    return verb_ == Verb::Admitted && behind == Scope::New ? Scope::Unclear : behind;
  }

  bool take_last(const std::optional<Quantity>& quantity) {
    quantity_ = quantity;
    return quantity_ && at_count_end(phrase_);
  }

  // 收到6件政府信息公开申请.
  bool read_count_first() {
    Phrase ahead = phrase_;
    const auto quantity = take_quantity(ahead);
    if (!quantity) return false;
    take_applicants(ahead, context_.frame);
    if (!is_named(take_application_noun(ahead), context_) || !at_count_end(ahead)) return false;
    phrase_ = ahead;
    quantity_ = quantity;
    return true;
  }

  // 收到政府信息公开申请6件.
  bool read_noun_first() {
    Phrase ahead = phrase_;
    take_applicants(ahead, context_.frame);
    if (!is_named(take_application_noun(ahead), context_)) return false;
    ahead.take({"书", "表"});
    const auto quantity = take_amount(ahead);
    if (!quantity || !at_count_end(ahead)) return false;
    phrase_ = ahead;
    quantity_ = quantity;
    return true;
  }

  // 新收6件, where it is clear of what.
  bool read_new_alone() {
    const bool is_new = phrase_.since(begin_).starts_with("新");
    return is_new && context_.on_applications() && take_last(take_amount(phrase_));
  }

  Phrase phrase_;
  std::size_t begin_;
  const ClauseContext& context_;
  Verb verb_ = Verb::None;
  std::optional<Quantity> quantity_;
};

}  // namespace

ReadPhrase read_application_count(Phrase& phrase, const ClauseContext& context) {
  for (const auto form : {&ApplicationReader::read_verb_first, &ApplicationReader::read_noun}) {
    ApplicationReader reader(phrase, context);
    if (!(reader.*form)()) continue;
    ReadPhrase result;
    result.is_total = true;
    if (!reader.handles()) result.statements.push_back(reader.statement());
    phrase = reader.end();
    return result;
  }
  return {};
}

}  // namespace gwlint::annual_report
