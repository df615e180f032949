// What a rule found, before anybody decides how to show it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/language.h"
#include "linter/rule.h"
#include "linter/text/lines.h"
#include "linter/text/span.h"

namespace gwlint {

// A place in the document's own terms, outermost first: section, table, row, cell. Names are the
// template's, never the text's numbers or lines, so that they survive edits (fingerprints rest on
// it).
struct LogicalPart {
  enum class Kind : std::uint8_t { Section, Table, Row, Cell };
  Kind kind;
  std::string name;

  friend bool operator==(const LogicalPart&, const LogicalPart&) = default;
};
using LogicalPath = std::vector<LogicalPart>;

// Parts joined by ` › `.
std::string to_string(const LogicalPath& path);

// A place in another file. That file's text is not at hand when the finding is shown, hence all
// that reporters need to show it.
struct Elsewhere {
  std::string path;  // as given or as walked to; bytes, perhaps not UTF-8
  Format format = Format::Text;
  Position begin;  // columns in code points
  Position end;
  Position utf16_begin;  // columns in UTF-16 code units
  Position utf16_end;
  std::string text;  // what stands there
};

// Another place that explains the finding, such as a cell that contributes to a sum.
struct Related {
  Span location;  // empty where the place is elsewhere
  LogicalPath path;
  std::string message_zh;  // sentences with their full stop
  std::string message_en;
  // For a contributing cell: its figure as written in the equation, which side it is on and its
  // sign. Empty `figure` for other places.
  std::string figure;
  bool reported = false;  // true on the side of the total, false among the summands
  bool negative = false;
  std::optional<Elsewhere> elsewhere = {};  // none: the place is in the finding's own file
};

struct Edit {
  Span range;  // of Document::text
  std::string replacement;

  friend bool operator==(const Edit&, const Edit&) = default;
};

struct Fix {
  bool safe = false;
  std::vector<Edit> edits;  // in rising order, not overlapping
};

// The one cell whose change would make every failing relation of its table hold and break none.
struct Culprit {
  Span location;
  std::string row;
  std::string column;
  std::string actual;
  std::string expected;
};

struct Finding {
  const RuleInfo* rule = nullptr;
  Level level = Level::Error;
  std::uint16_t message = 0;           // index into rule->messages
  std::vector<std::string> arguments;  // of the message, the same in every language
  Span location;                       // of Document::text; may be empty at a spot
  LogicalPath path;
  std::vector<Related> related;
  // Set where the finding is about what is not there: which of the things that its rule and path
  // may miss. The place is then only where people would look for it.
  std::optional<std::string> missing;
  std::optional<Fix> fix;
  std::optional<Culprit> culprit;
  bool others_left_out = false;  // the rule found more, anywhere: this is the last one kept
  std::string fingerprint;       // set once all findings of the document are known (fingerprint.h)
};

// Collects the findings of one document. Handed to each rule with that rule's info set, so that a
// rule only says what and where.
class Findings {
 public:
  // More than this in one document help nobody any more. Rules that found little keep all of it,
  // those that found much share what is left alike; the last finding that is kept of such a rule
  // says, as a related place, that there are others.
  static constexpr std::size_t kMost = kMostFindings;

  // From now on findings are of `rule`, at `level`.
  void set_rule(const RuleInfo& rule, Level level);

  // A finding of the present rule with its message number `message`. The reference is good until
  // the next call.
  Finding& add(Span location, std::uint16_t message = 0, std::vector<std::string> arguments = {});

  bool truncated() const { return truncated_; }
  // At most kMost findings by place, then rule id; to be called last.
  std::vector<Finding> take();

 private:
  const RuleInfo* rule_ = nullptr;
  Level level_ = Level::Error;
  bool truncated_ = false;
  std::size_t first_of_rule_ = 0;  // index in findings_
  std::vector<Finding> findings_;
  Finding overflow_;
};

// The finding's problem in words, arguments filled in.
std::string problem(const Finding& finding, Language language);
// What to do, arguments filled in.
std::string advice(const Finding& finding, Language language);
// One message that says what is wrong, why (the clause) and what to do, of at most kLongestMessage
// characters: where it would be longer, … stands for its middle.
std::string message(const Finding& finding, Language language);

}  // namespace gwlint
