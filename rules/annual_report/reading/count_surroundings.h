// What the clauses before a statement make of its scope.
#pragma once

#include <cstdint>
#include <string_view>

#include "rules/annual_report/reading/lead.h"
#include "rules/annual_report/reading/word_kinds.h"

namespace gwlint::annual_report {

enum class Cue : std::uint8_t;  // what words of a clause bear on the scope of what follows
using Cues = KindsFound<Cue>;

// Follows a text clause by clause.
class CountSurroundings {
 public:
  explicit CountSurroundings(const Frame& frame) : frame_(frame) {}

  void begin_passage(bool goes_on);  // true: what the passage before it said still holds
  void begin_sentence();
  // Takes note of a clause that has gone by. `introduces`: a colon follows it.
  void pass(std::string_view clause, bool introduces);

  // True where a statement behind `lead` is certain to speak of the body and the report year.
  bool admit(const Lead& lead) const { return admit_parts(lead) && !among_ && !lead.among_them; }
  // The same for one that may be a part of a greater number: 其中新收6件.
  bool admit_parts(const Lead& lead) const;
  // False where only a denial is certain: 截至2023年12月31日, 此外.
  bool admit_numbers(const Lead& lead) const {
    return !lead.partial && !further_ &&
           (lead.names_year || (!lead.by_end && year_ != Year::ByEnd));
  }

 private:
  enum class Year : std::uint8_t { Assumed, Named, ByEnd, Other };

  void look_for_year(std::string_view clause, const Cues& cues);
  void look_for_body(std::string_view clause, const Cues& cues);
  void look_for_part(std::string_view clause, const Cues& cues);
  bool names_other_district(std::string_view clause) const;
  bool begins_with_other_body(std::string_view clause) const;
  bool introduces_part(std::string_view clause) const;

  const Frame& frame_;
  Year year_ = Year::Assumed;
  bool month_ = false;       // this sentence tells of a month or quarter
  bool other_year_ = false;  // this sentence mentions another year
  bool foreign_ = false;     // other bodies than this one have been named
  bool other_body_ = false;  // this sentence tells of a body by its name
  bool among_ = false;       // this sentence has come to parts of a number
  bool occasion_ = false;    // the last clause tells by what way or at what time
  bool further_ = false;     // the last clause was 此外
  bool narrowed_ = false;    // the last clause tells what it is about
};

}  // namespace gwlint::annual_report
