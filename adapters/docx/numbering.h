// Automatic numbers: numbering.xml and the counters that run over a text (ECMA-376 part 1, 17.9).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/numbering_reference.h"
#include "adapters/docx/styles.h"
#include "adapters/docx/xml.h"

namespace gwlint::docx {

inline constexpr std::size_t kNumberingLevels = 9;

// w:lvl.
struct NumberingLevel {
  int start = 0;
  std::string format = "decimal";
  std::string text;  // `第%1章`
  std::string_view suffix = "\t";
  bool legal = false;           // all numbers in Arabic digits
  std::optional<int> restart;   // w:lvlRestart
  std::string paragraph_style;  // w:pStyle
};

// w:lvlOverride.
struct LevelOverride {
  std::optional<int> start;
  std::optional<NumberingLevel> level;
};

struct AbstractNumbering {
  std::array<NumberingLevel, kNumberingLevels> levels;
  std::string style_link;            // the numbering style that it defines
  std::string numbering_style_link;  // the numbering style that defines it
};

struct NumberingInstance {
  int abstract_id = 0;
  std::map<std::size_t, LevelOverride> overrides;  // by level
};

struct Numbering {
  std::map<int, AbstractNumbering> abstracts;
  std::map<int, NumberingInstance> instances;

  // The abstract numbering that an instance counts with, w:numStyleLink followed; null when there
  // is none.
  const AbstractNumbering* abstract_of(const NumberingInstance& instance,
                                       const Styles& styles) const;
};

// Reads numbering.xml.
Failure read_numbering(Package& package, std::string_view part, const Limits& limits,
                       const Deadline& deadline, Numbering& numbering);

// The running numbers of one story.
class NumberingCounters {
 public:
  NumberingCounters(const Numbering& numbering, const Styles& styles)
      : numbering_(&numbering), styles_(&styles) {}

  // Counts one paragraph and returns its label with what follows it (tab, space, nothing): empty
  // when the paragraph has no number. `direct` is the paragraph's own w:numPr.
  std::string next(const NumberingReference& direct, const Style& style);

 private:
  struct Counter {
    int value = 0;
    bool used = false;
  };
  using Counters = std::array<Counter, kNumberingLevels>;
  // An instance with all that was looked up once.
  struct List {
    const NumberingInstance* instance = nullptr;
    const AbstractNumbering* abstract = nullptr;
    Counters* counters = nullptr;  // shared by all instances of the abstract numbering
    bool begun = false;

    const NumberingLevel& level(std::size_t level) const;
    int start(std::size_t level) const;
  };

  List* list(int id);
  static std::size_t level_of(const List& list, const NumberingReference& direct,
                              const Style& style);
  static void count(List& list, std::size_t level);
  static std::string label(const List& list, std::size_t level);

  const Numbering* numbering_;
  const Styles* styles_;
  std::map<int, List> lists_;
  std::map<const AbstractNumbering*, Counters> counters_;
};

}  // namespace gwlint::docx
