// What rules say of themselves, for scripts:
//
//   {"version": 1, "families": [{"id": "CIT", "name": {"zh": …, "en": …}}],
//    "rules": [{"id": "CIT001", "name": "MissingRegulation", "family": "CIT", "level": "error",
//    …}]}
//
// Words stand there in both languages, whatever that of the run is.
#include "linter/explain/catalogue.h"
#include "linter/output/written_json.h"
#include "linter/project.h"

namespace gwlint {
namespace {

constexpr int kSchemaVersion = 1;

Json both(const Bilingual& words) {
  return {{"zh", words.zh}, {"en", words.en}};
}

std::string_view name(FixSafety safety) {
  switch (safety) {
    case FixSafety::None:
      return "none";
    case FixSafety::Safe:
      return "safe";
    case FixSafety::Unsafe:
      return "unsafe";
    case FixSafety::Both:
      return "both";
  }
  return "none";
}

std::string_view name(Companion companion) {
  switch (companion) {
    case Companion::None:
      return "none";
    case Companion::PreviousReport:
      return "previousReport";
    case Companion::Parts:
      return "parts";
  }
  return "none";
}

std::string_view name(ExampleMark mark) {
  switch (mark) {
    case ExampleMark::None:
      return "none";
    case ExampleMark::Inserted:
      return "inserted";
    case ExampleMark::Deleted:
      return "deleted";
    case ExampleMark::Commented:
      return "commented";
    case ExampleMark::Hidden:
      return "hidden";
    case ExampleMark::Prompt:
      return "prompt";
  }
  return "none";
}

Json json_of(const Clause& clause) {
  return {
      {"citation", citation(clause)},
      {"instrument", {{"id", clause.instrument->id}, {"title", both(clause.instrument->title)}}},
      {"id", clause.id},
      {"text", both(clause.text)}};
}

Json json_of(const Pack& pack) {
  return {{"id", pack.id}, {"name", both(pack.name)}, {"version", pack.version}};
}

Json messages_of(const RuleInfo& rule) {
  Json messages = Json::array();
  for (const MessageTemplate& message : rule.messages) {
    messages.push_back(
        {{"id", message.id}, {"problem", both(message.problem)}, {"advice", both(message.advice)}});
  }
  return messages;
}

Json json_of(const Example& example) {
  Json json = {
      {"verdict", example.verdict == Example::Verdict::Wrong ? "wrong" : "right"},
      {"replace", example.replace},
      {"with", example.with},
  };
  if (example.mark != ExampleMark::None) json["mark"] = name(example.mark);
  if (!example.other_replace.empty() || !example.other_with.empty()) {
    json["otherReplace"] = example.other_replace;
    json["otherWith"] = example.other_with;
  }
  return json;
}

Json examples_of(const RuleInfo& rule) {
  Json examples = Json::array();
  for (const Example& example : rule.examples) examples.push_back(json_of(example));
  return examples;
}

Json json_of(const RuleInfo& rule) {
  Json json = {{"id", rule.id},
               {"name", rule.name},
               {"family", family(rule)},
               {"level", name(rule.level)},
               {"precision", name(rule.precision)},
               {"fix", name(rule.fix)},
               {"comparesWith", name(rule.companion)}};
  json["pack"] = rule.pack != nullptr ? json_of(*rule.pack) : Json();
  json["page"] = rule.pack == nullptr ? Json(rule_page(rule.id)) : Json();
  json["summary"] = both(rule.summary);
  json["explanation"] = both(rule.explanation);
  json["clause"] = rule.clause != nullptr ? json_of(*rule.clause) : Json();
  json["messages"] = messages_of(rule);
  json["examples"] = examples_of(rule);
  return json;
}

}  // namespace

std::string catalogue_as_json(std::span<const RuleGroup> groups) {
  Json families = Json::array();
  Json rules = Json::array();
  for (const RuleGroup& group : groups) {
    families.push_back({{"id", group.family.id}, {"name", both(group.family.name)}});
    for (const RuleInfo* rule : group.rules) rules.push_back(json_of(*rule));
  }
  const Json json = {
      {"version", kSchemaVersion}, {"families", std::move(families)}, {"rules", std::move(rules)}};
  return laid_out(json);
}

}  // namespace gwlint
