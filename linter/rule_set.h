// A rule set judges one kind of document. The engine knows rules only through this.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/deadline.h"
#include "linter/document/document.h"
#include "linter/finding.h"
#include "linter/layout.h"
#include "linter/rule.h"

namespace gwlint {

// The level at which each rule runs, by id; what is not named keeps its default. `Off` rules do not
// run.
class RuleLevels {
 public:
  virtual ~RuleLevels() = default;
  virtual Level level_of(const RuleInfo& rule) const { return rule.level; }
};

// What a rule set keeps of a report for others to be compared with: whose it is, its year, its
// figures. Only the rule set that made it knows what is in it.
class Digest {
 public:
  virtual ~Digest() = default;
};

// A report that others are compared with.
struct Reference {
  std::string path;
  std::unique_ptr<const Digest> digest;  // null: it could not be read
};

// What a document is judged by, besides itself.
struct CheckContext {
  const RuleLevels& levels;
  // Reports of the year before, in which the document's own is looked for.
  std::span<const Reference> previous = {};
  // The reports that the document sums up.
  std::span<const Reference> parts = {};
  // True where somebody put this document and the one of `previous` together by name: then they
  // belong together even if one of them does not say whose it is.
  bool previous_is_paired = false;
  bool wants_layout = false;  // somebody is going to look at Judgement::layout
  // When the file's time is up, OutOfTime is thrown; null: it takes what it takes.
  const Deadline* deadline = nullptr;
};

// Something worth telling of a file that is no finding: no report of last year was given for its
// issuer. SARIF: a notification.
struct Notice {
  std::string_view id;  // a NoticeInfo's
  std::string zh;       // sentences with their full stop
  std::string en;
  std::string path = {};  // the other file that it is about; empty: the file checked
};

// What there is to say of all notices of one kind. SARIF: a descriptor.
struct NoticeInfo {
  std::string_view id;  // camelCase, stable
  Level level = Level::Note;
  Bilingual meaning;      // one sentence with its full stop
  Bilingual advice;       // one sentence with its full stop
  std::string_view page;  // below docs/, with an anchor of its id: comparing-reports.md
};

// What comes of checking one document.
struct Judgement {
  std::vector<Finding> findings;  // by place, then rule id
  std::vector<Notice> notices;
  Layout layout = {};  // empty where it is not wanted
};

class RuleSet {
 public:
  virtual ~RuleSet() = default;

  // All rules, by id. The infos live as long as the set.
  virtual std::span<const RuleInfo* const> rules() const = 0;

  // All kinds of notices that it gives. The infos live as long as the set.
  virtual std::span<const NoticeInfo* const> notices() const { return {}; }
  // The names of the families of its rules, in the order in which people want to read them; not all
  // need be named.
  virtual std::span<const RuleFamily> families() const { return {}; }

  // The report without findings that the examples of its rules change; empty where there is none.
  virtual std::string_view model() const { return {}; }

  // Whether `document` may be of the kind that the set judges: in doubt it is. What was only met in
  // a folder is judged no further where it is not. Safe to call from several threads at once.
  virtual bool concerns(const Document&) const { return true; }

  // Checks one document; throws OutOfTime (see CheckContext). Safe to call from several threads at
  // once.
  virtual Judgement check(const Document& document, const CheckContext& context) const = 0;

  // What others need to be compared with `document`. Safe to call from several threads at once.
  virtual std::unique_ptr<const Digest> digest(const Document& document) const = 0;
};

}  // namespace gwlint
