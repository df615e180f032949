#include "linter/output/sarif/tool.h"

#include <fmt/format.h>

#include "linter/output/sarif/help.h"
#include "linter/output/sarif/message.h"
#include "linter/output/sarif/notifications.h"
#include "linter/project.h"

namespace gwlint::sarif {
namespace {

constexpr std::string_view kGuid = "92234720-9030-422e-8b24-6a552d5eeb3a";

// GitHub's word for a level.
std::string_view severity(Level level) {
  switch (level) {
    case Level::Error:
      return "error";
    case Level::Warning:
      return "warning";
    case Level::Note:
    case Level::Off:
      return "recommendation";
  }
  return "recommendation";
}

// A rule that is off unless it is asked for runs as a note; SARIF's word for `off` is `enabled`.
Json default_configuration(Level level) {
  if (level == Level::Off) return {{"enabled", false}, {"level", "note"}};
  return {{"level", gwlint::name(level)}};
}

Json properties_of(const RuleInfo& rule) {
  Json tags = Json::array({family(rule)});
  if (rule.clause != nullptr) {
    tags.push_back(fmt::format("{}/{}", rule.clause->instrument->id, rule.clause->id));
  }
  return {{"tags", std::move(tags)},
          {"precision", gwlint::name(rule.precision)},
          {"problem.severity", severity(rule.level)}};
}

Json rule_of(const RuleInfo& rule, const Taxonomies& taxonomies, Language language) {
  Json json = {{"id", rule.id},
               {"name", rule.name},
               {"shortDescription", plain(rule.summary.in(language))},
               {"fullDescription", plain(rule.explanation.in(language))},
               {"help", help_of(rule, language)}};
  // Only rules of the program have a page.
  if (rule.pack == nullptr) json["helpUri"] = rule_page(rule.id);
  json["messageStrings"] = message_strings(rule, language);
  json["defaultConfiguration"] = default_configuration(rule.level);
  if (rule.clause != nullptr) json["relationships"] = taxonomies.relationships(*rule.clause);
  json["properties"] = properties_of(rule);
  return json;
}

Json rules_of(std::span<const RuleInfo* const> rules, const Taxonomies& taxonomies,
              Language language) {
  Json json = Json::array();
  for (const RuleInfo* rule : rules) json.push_back(rule_of(*rule, taxonomies, language));
  return json;
}

Json extension_of(const Components::Extension& extension, const Taxonomies& taxonomies,
                  Language language) {
  const Pack& pack = *extension.pack;
  return {{"name", pack.id},
          {"shortDescription", plain(pack.name.in(language))},
          {"version", pack.version},
          {"language", language_tag(language)},
          {"rules", rules_of(extension.rules, taxonomies, language)},
          {"supportedTaxonomies", taxonomies.references()}};
}

}  // namespace

std::string_view language_tag(Language language) {
  return language == Language::Chinese ? "zh-CN" : "en-US";
}

Json tool_of(const RunInfo& run, const Components& components, const Taxonomies& taxonomies) {
  const Json driver = {{"name", "gwlint"},
                       // Azure DevOps takes no log without it.
                       {"fullName", fmt::format("gwlint {}", run.version)},
                       {"guid", kGuid},
                       {"organization", "gwlint"},
                       {"version", run.version},
                       {"semanticVersion", run.version},
                       {"informationUri", kHomepage},
                       {"language", language_tag(run.language)},
                       {"rules", rules_of(components.driver(), taxonomies, run.language)},
                       {"notifications", notification_descriptors(run.notices, run.language)},
                       {"supportedTaxonomies", taxonomies.references()}};
  Json tool = {{"driver", driver}};
  if (components.extensions().empty()) return tool;
  Json extensions = Json::array();
  for (const Components::Extension& extension : components.extensions()) {
    extensions.push_back(extension_of(extension, taxonomies, run.language));
  }
  tool["extensions"] = std::move(extensions);
  return tool;
}

}  // namespace gwlint::sarif
