// What the headings of a kind of report are called.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/annual_report/section_index.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// How near words are to a mandated heading.
enum class Likeness : std::uint8_t {
  Foreign,     // to none of them
  Suggestive,  // could mean the section: enough beside the section's own number
  Variant,     // means the section, in other words
  Exact,       // letter by letter, punctuation aside
};

// Which section words mean, and how surely: never Likeness::Exact.
struct Meaning {
  std::optional<SectionIndex> section;
  Likeness likeness = Likeness::Foreign;
};

// For a report on government information disclosure: by words that people write there. `words` are
// folded, without number.
Meaning meaning_on_disclosure(std::string_view words);

// Words that are a section's heading for sure.
struct ExactHeading {
  SectionIndex section = kOverview;
  std::string letters;  // see letters_of
};

class HeadingWords {
 public:
  using Recogniser = Meaning (*)(std::string_view words);

  // The headings of `sections` and the words that these accept beside them. Without a recogniser
  // other words mean the section whose heading they are most like.
  HeadingWords(std::span<const TemplateSection> sections, Recogniser recogniser);

  // From now on `words` are as good a heading of `section` as the mandated ones.
  void accept(SectionIndex section, std::string_view words);

  // The mandated ones by section, then the accepted ones.
  const std::vector<ExactHeading>& exact() const { return exact_; }
  // True for an accepted wording that is not the mandated one; punctuation does not count.
  bool accepts(SectionIndex section, std::string_view folded) const;
  Meaning meaning_of(std::string_view words) const;

 private:
  std::size_t sections_;
  Recogniser recogniser_;
  std::vector<ExactHeading> exact_;
};

}  // namespace gwlint::annual_report
