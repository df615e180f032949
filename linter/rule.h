// What a rule says of itself. One RuleInfo feeds the messages, `rules`, `explain`, the SARIF rule
// object, the documentation page and the tests of its examples.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "linter/language.h"

namespace gwlint {

enum class Level : std::uint8_t { Off, Note, Warning, Error };

// "off", "note", "warning", "error".
std::string_view name(Level level);

// A legal text that rules rest on; a SARIF taxonomy.
struct Instrument {
  std::string_view id;  // its number: 国办公开办函〔2021〕30号
  Bilingual title;
  std::string_view guid;  // of its taxonomy
};

// A provision of an instrument; a SARIF taxon.
struct Clause {
  const Instrument* instrument = nullptr;
  std::string_view id;  // 三: joined to the instrument's id by a slash in tags
  Bilingual text;       // what it demands, one sentence
};

// Where the clause stands, in the words of its instrument whatever the language: 条例第五十条,
// 国办公开办函〔2021〕30号“三”.
std::string citation(const Clause& clause);

// A sentence or two with places for arguments: {0}, {1} …
struct MessageTemplate {
  std::string_view id;  // stable within its rule: SARIF's message id
  Bilingual problem;    // what is wrong; a sentence with its full stop
  Bilingual advice;     // what to do; a sentence with its full stop
};

// What a word processor does to the part of an example that stands between ⟦ and ⟧. Such a report
// is a DOCX.
enum class ExampleMark : std::uint8_t {
  None,
  Inserted,   // a tracked insertion
  Deleted,    // a tracked deletion
  Commented,  // carries a comment
  Hidden,     // formatted as hidden text
  Prompt,     // the prompt of an unfilled content control
};

// A change to the model report (fixtures/model.txt): where the model has `replace`, `with` is
// written. A wrong example then has this rule's finding; a right one has no finding of any rule.
struct Example {
  enum class Verdict : std::uint8_t { Wrong, Right };
  Verdict verdict;
  std::string_view replace = {};  // must occur in the model report exactly once; empty: no change
  std::string_view with = {};
  ExampleMark mark = ExampleMark::None;
  // The same for the report that it is compared with, where the rule compares reports.
  std::string_view other_replace = {};
  std::string_view other_with = {};
};

// What a rule compares a report with.
enum class Companion : std::uint8_t {
  None,
  PreviousReport,  // the same body's report of the year before (--previous)
  Parts,           // the reports that a summary report sums up (rollup)
};

// A pack: rules that do not come with the program. SARIF calls it a tool extension.
struct Pack {
  std::string_view id;  // a short name: qinghe
  Bilingual name;
  std::string_view version;
  std::string_view model = {};  // the text that examples of its rules change; empty: model.txt
};

// How far a fix can be trusted.
enum class FixSafety : std::uint8_t {
  None,    // the rule offers none
  Safe,    // changes form only; applied by `fix`
  Unsafe,  // may change meaning; applied by `fix --unsafe`
  Both,    // depends on the finding
};

// How often a finding is right.
enum class Precision : std::uint8_t { Medium, High, VeryHigh };

// "medium", "high", "very-high".
std::string_view name(Precision precision);

struct RuleInfo {
  std::string_view id;    // CIT001
  std::string_view name;  // MissingRegulation: the defect, never the remedy
  Level level = Level::Error;
  const Clause* clause = nullptr;
  Precision precision = Precision::High;
  FixSafety fix = FixSafety::None;
  Companion companion = Companion::None;
  const Pack* pack = nullptr;  // null: built in
  Bilingual summary = {};      // one sentence: what the rule finds
  Bilingual explanation = {};  // why it matters and what is not a finding; a paragraph
  std::span<const MessageTemplate> messages = {};  // at least one
  std::span<const Example> examples = {};          // at least a wrong and a right one
};

// The template of one message that says what is wrong, why (the clause) and what to do.
std::string message_pattern(const RuleInfo& rule, std::size_t message, Language language);

// What the rules of one family have in common.
struct RuleFamily {
  std::string_view id;  // CIT
  Bilingual name;
};

// The letters that group rules: CIT of CIT001.
constexpr std::string_view family(const RuleInfo& rule) {
  return rule.id.substr(0, rule.id.find_first_of("0123456789"));
}

}  // namespace gwlint
