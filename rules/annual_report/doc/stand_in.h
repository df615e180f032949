// Crosses and letters X that stand where a template wants words or figures: ××局, 20XX年, X月X日.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gwlint::annual_report {

// A range of bytes of the passage.
struct StandIn {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Bytes of the run of crosses (×, X, x and their like) that `text` begins with.
std::size_t crosses_size(std::string_view text);

// What the text around crosses is about.
struct Surroundings {
  bool tells_of_a_case = false;  // of a person's, whose names, places and days are masked
  bool tells_of_masking = false;
  bool gives_contact = false;
  bool tells_of_a_request = false;
};

// Reads the crosses of one passage, from left to right.
class StandIns {
 public:
  explicit StandIns(std::string_view passage) : passage_(passage) {}

  // The stand-in whose crosses stand at [begin, end); it may begin before them (20XX). None where
  // they are no stand-in, or nobody can be sure: signs of multiplication, Latin words, addresses of
  // the web, model numbers, and what is masked for the sake of privacy (张××, 138××××1234, ××公司,
  // case numbers).
  std::optional<StandIn> read(std::size_t begin, std::size_t end);

 private:
  void read_sentence(std::size_t at);
  void read_clause(std::size_t at);
  std::size_t end_of(std::string_view part) const;

  std::string_view passage_;
  Surroundings around_;
  // Where the sentence and the clause end that `around_` tells of.
  std::size_t sentence_end_ = 0;
  std::size_t clause_end_ = 0;
};

}  // namespace gwlint::annual_report
