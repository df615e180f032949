// What there is to say of reports that could not be compared.
#pragma once

#include <span>
#include <string>
#include <utility>

#include "linter/rule_set.h"
#include "linter/say.h"

namespace gwlint::annual_report {

extern const NoticeInfo kReportUnidentified;
extern const NoticeInfo kPreviousNotFound;
extern const NoticeInfo kPreviousOtherYear;
extern const NoticeInfo kPreviousAmbiguous;
extern const NoticeInfo kPartUnidentified;
extern const NoticeInfo kPartOtherYear;
extern const NoticeInfo kPartRepeated;
extern const NoticeInfo kPartOfSameBody;
extern const NoticeInfo kPartWithoutFigures;

// All of these.
std::span<const NoticeInfo* const> comparison_notices();

// `words` with its `{}` filled in.
template <typename... Arguments>
Notice notice(const NoticeInfo& info, const Bilingual& words, const Arguments&... arguments) {
  return {info.id, say(Language::Chinese, words, arguments...),
          say(Language::English, words, arguments...)};
}

// The same where the words are put together: `words_in` gives them in a language.
template <typename WordsIn>
Notice notice_of_words(const NoticeInfo& info, const WordsIn& words_in) {
  return {info.id, words_in(Language::Chinese), words_in(Language::English)};
}

// As notice(), about another file.
template <typename... Arguments>
Notice notice_of(std::string_view path, const NoticeInfo& info, const Bilingual& words,
                 const Arguments&... arguments) {
  Notice result = notice(info, words, arguments...);
  result.path = path;
  return result;
}

}  // namespace gwlint::annual_report
