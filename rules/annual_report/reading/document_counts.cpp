// Numbers of normative documents issued.
#include <optional>

#include "rules/annual_report/reading/count_nouns.h"
#include "rules/annual_report/reading/count_phrases.h"
#include "rules/annual_report/reading/quantity.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kIssued = {"制发",       "制定",     "出台",     "印发",       "制订",
                              "制定出台",   "制定印发", "制定发布", "制定下发",   "新制定",
                              "新制发",     "新出台",   "新印发",   "制定并印发", "制定并出台",
                              "制定并发布", "研究制定", "研究出台", "制发出台",   "印发出台",
                              "出台印发",   "新制订"};

std::optional<Quantity> take_amount(Phrase& phrase) {
  const bool introduced = take_amount_words(phrase);
  if (auto quantity = take_quantity(phrase)) return quantity;
  return introduced ? take_bare_zero(phrase) : std::nullopt;
}

// 制发行政规范性文件2件, 制发2件行政规范性文件.
std::optional<Quantity> read_verb_first(Phrase& phrase) {
  if (!phrase.take(kIssued)) return std::nullopt;
  phrase.take({"了"});
  if (const auto quantity = take_quantity(phrase)) {
    return take_document_noun(phrase) ? quantity : std::nullopt;
  }
  return take_document_noun(phrase) ? take_amount(phrase) : std::nullopt;
}

// 行政规范性文件制发2件.
std::optional<Quantity> read_noun_first(Phrase& phrase) {
  if (!take_document_noun(phrase)) return std::nullopt;
  phrase.take({"本年度", "本年", "全年"});
  return phrase.take(kIssued) ? take_amount(phrase) : std::nullopt;
}

}  // namespace

ReadPhrase read_document_count(Phrase& phrase, const ClauseContext& /*context*/) {
  const std::size_t begin = phrase.at();
  for (const auto form : {read_verb_first, read_noun_first}) {
    Phrase ahead = phrase;
    const std::optional<Quantity> quantity = form(ahead);
    if (!quantity || !at_count_end(ahead)) continue;
    CountStatement statement;
    statement.subject = CountStatement::Subject::Documents;
    statement.count = quantity->value;
    statement.statement = {static_cast<std::uint32_t>(begin),
                           static_cast<std::uint32_t>(ahead.at())};
    statement.figure = {static_cast<std::uint32_t>(quantity->begin),
                        static_cast<std::uint32_t>(quantity->end)};
    phrase = ahead;
    return {{statement}, false};
  }
  return {};
}

}  // namespace gwlint::annual_report
