// A data pack as written, checked but not yet at work.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "linter/rule.h"
#include "rules/annual_report/packs/problems.h"
#include "rules/annual_report/packs/table_reader.h"
#include "rules/annual_report/report_kind.h"
#include "rules/annual_report/rule.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

struct ClauseData {
  std::string id;
  BilingualText text;
};

struct InstrumentData {
  std::string id;
  BilingualText title;
  std::string guid;
  std::vector<ClauseData> clauses;
};

// Where a rule looks.
struct Scope {
  enum class Where : std::uint8_t { Anywhere, Intro, Section };
  Where where = Where::Anywhere;
  SectionIndex section = kOverview;  // Where::Section only
};

// What the kinds of rule look for. All words are folded, but for those that are shown.

// An instrument must be cited, by title or by number.
struct CiteSpec {
  std::string title;                // as shown
  std::string number;               // folded; may be empty
  std::vector<std::string> accept;  // folded short forms
};

// One of several words must be there.
struct RequireSpec {
  std::vector<std::string> any;
  std::string shown;  // the first of them as written
  Scope in;
};

// A section must speak of several topics.
struct TopicsSpec {
  struct Topic {
    std::string name;
    std::vector<std::string> any;
  };
  std::vector<Topic> topics;
  SectionIndex section = kOverview;
};

// Some words must not be there.
struct ForbidSpec {
  std::vector<std::string> any;
  std::vector<std::string> except;     // longer words within which they are right
  std::optional<std::string> replace;  // as written
  bool safe = false;                   // the replacement changes form only
  Scope in;
  bool tables = false;  // look into tables too; only with Scope::Anywhere
};

// Cells of a table must add up. Relations that the pack's own templates hold in the rule's name
// count too.
struct RelationSpec {
  struct OfTable {
    std::string format;  // Template::id
    std::string table;   // TemplateTable::id
    std::vector<Relation> relations;
  };
  std::vector<OfTable> tables;
};

// What a built-in rule looks for.
struct LikeSpec {
  const Rule* rule = nullptr;
};

using RuleSpec =
    std::variant<CiteSpec, RequireSpec, TopicsSpec, ForbidSpec, RelationSpec, LikeSpec>;

struct ExampleData {
  Example::Verdict verdict = Example::Verdict::Wrong;
  std::string replace;
  std::string with;
  ExampleMark mark = ExampleMark::None;
};

struct MessageData {
  std::string id;
  BilingualText problem;
  BilingualText advice;
};

struct RuleData {
  std::string id;
  std::string name;
  Level level = Level::Error;
  std::string clause;  // instrument and clause, parted by a slash; may be empty after a mistake
  Precision precision = Precision::High;
  FixSafety fix = FixSafety::None;
  BilingualText summary;
  BilingualText explanation;
  std::vector<MessageData> messages;
  // Report years for which it holds.
  std::optional<int> from;
  std::optional<int> until;
  RuleSpec spec;
  std::vector<ExampleData> examples;
  Place place;  // of its id
};

struct PackData {
  std::string id;
  BilingualText name;
  std::string version;
  std::string model;  // what examples change
  // A kind of report of its own; none: the rules judge the built-in kind.
  std::optional<ReportData> report;
  std::vector<HeadingSynonym> headings;  // for the built-in kind
  std::vector<InstrumentData> instruments;
  std::vector<RuleData> rules;
};

}  // namespace gwlint::annual_report
