// Takes over the text that describes a pack, and collects what is wrong with the description.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "include/gwlint/pack.h"
#include "linter/language.h"
#include "rules/annual_report/native/mistake.h"

namespace gwlint::annual_report::native {

// What a text may be.
enum class Form : std::uint8_t {
  Words,     // one line, not empty
  Sentence,  // the same with a full stop at its end
  Excerpt,   // lines of a report; may be empty
};

class GivenWords {
 public:
  // Copies of what is sound go to `kept`, which keeps them in place.
  explicit GivenWords(std::deque<std::string>& kept) : kept_(kept) {}

  // From now on mistakes are those of this part of the pack: {"规则 QHR001", "Rule QHR001"}.
  void set_subject(std::string zh, std::string en);

  // Notes a mistake; the words follow the subject and a colon.
  void complain(std::string_view zh, std::string_view en);

  // A copy of `given`, which ends with a NUL; empty where that is a mistake. `field` is what the
  // text is called: {"概要", "summary"}.
  std::string_view take(const char* given, const Bilingual& field, Form form);

  // The same for both languages.
  Bilingual take(const gwlint_words& given, const Bilingual& field, Form form);

  // A copy of a text that is known to be sound.
  std::string_view keep(std::string text);

  Mistakes& mistakes() { return mistakes_; }

 private:
  std::string_view take(const char* given, const Bilingual& field, Form form,
                        std::string_view full_stop);

  std::deque<std::string>& kept_;
  Mistake subject_;
  Mistakes mistakes_;
};

}  // namespace gwlint::annual_report::native
