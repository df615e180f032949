#include "tests/support/sarif_invariants.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>
#include <utility>

#include <nlohmann/json.hpp>

#include "tests/support/sarif_text.h"

namespace gwlint::test {
namespace {

using Json = nlohmann::json;

const Json kNone = Json::array();

const Json& member(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? kNone : *found;
}

// `%E6%9F%90.txt` as the bytes that it stands for.
std::string decoded(const std::string& uri) {
  std::string bytes;
  for (std::size_t at = 0; at < uri.size(); ++at) {
    if (uri[at] != '%') {
      bytes.push_back(uri[at]);
      continue;
    }
    bytes.push_back(static_cast<char>(std::stoi(uri.substr(at + 1, 2), nullptr, 16)));
    at += 2;
  }
  return bytes;
}

bool ends_a_sentence(const std::string& text) {
  return text.ends_with("。") || text.ends_with('.');
}

// A template with its arguments (3.11.5), as a viewer shows it.
std::string expanded(const std::string& pattern, const Json& arguments) {
  std::string result;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    const bool doubled = at + 1 < pattern.size() && pattern[at + 1] == c;
    if (c == '{' && !doubled) {
      const std::size_t close = pattern.find('}', at);
      result += arguments.at(std::stoul(pattern.substr(at + 1, close - at - 1))).get<std::string>();
      at = close;
      continue;
    }
    result.push_back(c);
    if ((c == '{' || c == '}') && doubled) ++at;
  }
  return result;
}

class Checker {
 public:
  Checker(const Json& run, const SarifSources& sources) : run_(run), sources_(sources) {
    const Json& newlines = run.at("newlineSequences");
    cr_ends_a_line_ = std::ranges::count(newlines, Json("\r")) > 0;
  }

  std::vector<std::string> violations() {
    guarded("tool", [&] { check_tool(); });
    guarded("artifacts", [&] { check_artifacts(); });
    guarded("logicalLocations", [&] { check_logical_locations(); });
    guarded("invocations", [&] { check_invocations(); });
    const Json& results = run_.at("results");
    for (std::size_t i = 0; i < results.size(); ++i) {
      guarded("results[" + std::to_string(i) + "]", [&] { check_result(results[i]); });
    }
    guarded("results", [&] { check_all_or_none(results); });
    return std::move(violations_);
  }

 private:
  // What is missing where it must stand throws.
  template <typename Check>
  void guarded(std::string where, Check check) {
    where_ = std::move(where);
    try {
      check();
    } catch (const std::exception& error) {
      fail(error.what());
    }
  }

  void fail(const std::string& what) { violations_.push_back(where_ + ": " + what); }
  void expect(bool holds, const std::string& what) {
    if (!holds) fail(what);
  }

  // ---- Tool ----

  void check_tool() {
    const Json& tool = run_.at("tool");
    check_component(tool.at("driver"));
    for (const Json& extension : member(tool, "extensions")) check_component(extension);
    expect(run_.at("language") == tool.at("driver").at("language"), "run and driver differ");
  }

  void check_component(const Json& component) {
    for (const Json& rule : member(component, "rules")) {
      const std::string id = rule.at("id");
      const Json& tags = rule.at("properties").at("tags");
      // GitHub shows ten tags, and takes 1024 characters.
      expect(!tags.empty() && tags.size() <= 10, id + ": tags");
      for (const char* key : {"shortDescription", "fullDescription"}) {
        const std::string text = rule.at(key).at("text");
        expect(!text.empty() && utf16_length(text) <= 1024, id + ": " + key);
      }
      expect(rule.at("name").get<std::string>().size() <= 255, id + ": name");
      expect(!rule.at("help").at("text").get<std::string>().empty(), id + ": help.text");
      expect(!rule.at("help").at("markdown").get<std::string>().empty(), id + ": help.markdown");
      expect(!rule.at("properties").contains("security-severity"), id + ": security-severity");
      for (const Json& relation : member(rule, "relationships")) check_target(relation, id);
    }
  }

  void check_target(const Json& relation, const std::string& rule) {
    const Json& target = relation.at("target");
    const Json& component = target.at("toolComponent");
    const Json& taxonomy = run_.at("taxonomies").at(component.at("index").get<std::size_t>());
    expect(taxonomy.at("name") == component.at("name"), rule + ": taxonomy's name");
    expect(taxonomy.at("guid") == component.at("guid"), rule + ": taxonomy's guid");
    const Json& taxon = taxonomy.at("taxa").at(target.at("index").get<std::size_t>());
    expect(taxon.at("id") == target.at("id"), rule + ": taxon");
  }

  // ---- Artifacts and logical locations ----

  void check_artifacts() {
    static const std::regex hash("[0-9a-f]{64}");
    const Json& artifacts = run_.at("artifacts");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < artifacts.size(); ++i) {
      const Json& artifact = artifacts[i];
      const Json& location = artifact.at("location");
      const std::string what = "artifact " + std::to_string(i);
      expect(location.at("index") == i, what + " has another index");
      check_uri(location);
      std::string key = location.at("uri");
      if (const auto parent = artifact.find("parentIndex"); parent != artifact.end()) {
        expect(*parent < i && !artifacts[parent->get<std::size_t>()].contains("parentIndex"),
               what + ": parent");
        expect(!location.contains("uriBaseId"), what + ": a part has no base");
        key += " in " + parent->dump();
      } else {
        expect(run_.at("originalUriBaseIds").contains(location.at("uriBaseId")), what + ": base");
        expect(!artifact.at("roles").empty(), what + ": roles");
        key += " of " + location.at("uriBaseId").get<std::string>();
      }
      expect(seen.insert(key).second, what + " is there twice");
      for (const Json& value : member(artifact, "hashes")) {
        expect(std::regex_match(value.get<std::string>(), hash), what + ": hash");
      }
    }
  }

  void check_uri(const Json& location) {
    static const std::regex relative(R"((?!/)([A-Za-z0-9._~/-]|%[0-9A-F]{2})+)");
    const std::string uri = location.at("uri");
    expect(std::regex_match(uri, relative), "uri " + uri);
    for (const Json& base : run_.at("originalUriBaseIds")) {
      expect(!base.contains("uri"), "a base with a uri");
      expect(ends_a_sentence(base.at("description").at("text")), "a base's description");
    }
  }

  void check_artifact_location(const Json& location) {
    const Json& artifact = run_.at("artifacts").at(location.at("index").get<std::size_t>());
    expect(artifact.at("location") == location, "artifactLocation " + location.dump());
  }

  void check_logical_locations() {
    static const std::map<std::string, int> depths{
        {"section", 0}, {"table", 1}, {"row", 2}, {"cell", 3}};
    const Json& all = run_.at("logicalLocations");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Json& one = all[i];
      const std::string what = "logical location " + std::to_string(i);
      std::string name = one.at("name");
      const int depth = depths.at(one.at("kind"));
      const std::string xpath = one.value("decoratedName", "");
      expect(xpath.empty() || xpath.starts_with("/"), what + ": " + xpath);
      if (const auto index = one.find("parentIndex"); index != one.end()) {
        expect(*index < i, what + " stands before its parent");
        const Json& parent = all[index->get<std::size_t>()];
        name = parent.at("fullyQualifiedName").get<std::string>() + " › " + name;
        expect(depths.at(parent.at("kind")) <= depth, what + " holds what is greater");
        const std::string outer = parent.value("decoratedName", "");
        expect(xpath.empty() || xpath.starts_with(outer), what + " lies outside of its parent");
      }
      expect(one.at("fullyQualifiedName") == name, what + ": " + name);
      expect(seen.insert(one.dump()).second, what + " is there twice");
    }
  }

  // ---- Invocations ----

  void check_invocations() {
    const Json& invocations = run_.at("invocations");
    expect(invocations.size() == 1, "more than one");
    const Json& invocation = invocations.at(0);
    const bool successful = invocation.at("executionSuccessful");
    expect(successful == (invocation.at("exitCode") != 2), "executionSuccessful");
    expect(ends_a_sentence(invocation.at("exitCodeDescription")), "exitCodeDescription");
    const Json& descriptors = run_.at("tool").at("driver").at("notifications");
    for (const char* kind : {"toolExecutionNotifications", "toolConfigurationNotifications"}) {
      for (const Json& notification : member(invocation, kind)) {
        const Json& reference = notification.at("descriptor");
        const Json& descriptor = descriptors.at(reference.at("index").get<std::size_t>());
        expect(descriptor.at("id") == reference.at("id"), "descriptor " + reference.dump());
        const Json& level = notification.at("level");
        expect(level == descriptor.at("defaultConfiguration").at("level"), "level");
        expect(level != "error" || !successful, "an error, and yet successful");
        check_words(notification.at("message"));
        for (const Json& location : notification.at("locations")) {
          check_artifact_location(location.at("physicalLocation").at("artifactLocation"));
        }
      }
    }
  }

  // ---- Results ----

  // The rule of a result: the driver's by ruleIndex, an extension's by `rule`.
  const Json& rule_of(const Json& result) {
    const Json& tool = run_.at("tool");
    if (const auto reference = result.find("rule"); reference != result.end()) {
      const Json& extension =
          tool.at("extensions").at(reference->at("toolComponent").at("index").get<std::size_t>());
      expect(extension.at("name") == reference->at("toolComponent").at("name"), "extension");
      const Json& rule = extension.at("rules").at(reference->at("index").get<std::size_t>());
      expect(rule.at("id") == reference->at("id"), "rule.id");
      return rule;
    }
    const Json& rule = tool.at("driver").at("rules").at(result.at("ruleIndex").get<std::size_t>());
    expect(rule.at("id") == result.at("ruleId"), "ruleIndex");
    return rule;
  }

  void check_result(const Json& result) {
    const Json& rule = rule_of(result);
    const Json& level = result.at("level");
    expect(level == "error" || level == "warning" || level == "note", "level " + level.dump());
    expect(result.at("kind") == "fail", "kind");
    for (const char* key : {"rank", "guid", "correlationGuid", "provenance"}) {
      expect(!result.contains(key), key);
    }
    check_message(result.at("message"), rule);
    check_locations(result);
    check_links(result);
    check_fingerprints(result, rule.at("id"));
    for (const Json& fix : member(result, "fixes")) check_fix(fix, result);
    for (const Json& suppression : member(result, "suppressions")) {
      expect(suppression.at("status") == "accepted", "suppression's status");
      check_physical_location(suppression.at("location").at("physicalLocation"));
    }
    if (result.contains("properties")) check_properties(result);
  }

  void check_words(const Json& message) {
    expect(ends_a_sentence(message.at("text")), "no sentence: " + message.dump());
    expect(!message.contains("markdown"), "markdown");
  }

  void check_message(const Json& message, const Json& rule) {
    check_words(message);
    const Json& pattern = rule.at("messageStrings").at(message.at("id").get<std::string>());
    const std::string by_id =
        expanded(pattern.at("text"), message.value("arguments", Json::array()));
    const std::string text = message.at("text");
    expect(expanded(text, kNone) == by_id, "the template gives\n  " + by_id + "\nnot\n  " + text);
  }

  void check_locations(const Json& result) {
    expect(result.at("locations").size() == 1, "not one location");
    const Json& primary = result.at("locations").at(0);
    expect(primary.at("id") == 0, "id of the location");
    check_location(primary);
    std::size_t id = 0;
    for (const Json& related : member(result, "relatedLocations")) {
      expect(related.at("id") == ++id, "ids of related locations");
      check_words(related.at("message"));
      expanded(related.at("message").at("text"), kNone);
      check_location(related);
    }
  }

  void check_location(const Json& location) {
    check_physical_location(location.at("physicalLocation"));
    const Json& all = run_.at("logicalLocations");
    for (const Json& logical : member(location, "logicalLocations")) {
      const Json& known = all.at(logical.at("index").get<std::size_t>());
      expect(known.at("fullyQualifiedName") == logical.at("fullyQualifiedName"),
             "logicalLocation " + logical.dump());
    }
  }

  void check_physical_location(const Json& location) {
    const Json& artifact_location = location.at("artifactLocation");
    check_artifact_location(artifact_location);
    const Json& artifact =
        run_.at("artifacts").at(artifact_location.at("index").get<std::size_t>());
    const Json& region = location.at("region");
    check_region(region, artifact);
    const auto context = location.find("contextRegion");
    if (context == location.end()) return;
    check_region(*context, artifact);
    const auto begin = [](const Json& of) {
      return std::pair(of.at("startLine").get<int>(), of.at("startColumn").get<int>());
    };
    const auto end = [](const Json& of) {
      return std::pair(of.at("endLine").get<int>(), of.at("endColumn").get<int>());
    };
    expect(begin(*context) <= begin(region) && end(*context) >= end(region) && *context != region,
           "a context that is none");
  }

  void check_region(const Json& region, const Json& artifact) {
    for (const char* key : {"byteOffset", "byteLength"}) expect(!region.contains(key), key);
    const int lines = region.at("endLine").get<int>() - region.at("startLine").get<int>();
    const int columns = region.at("endColumn").get<int>() - region.at("startColumn").get<int>();
    expect(lines > 0 || (lines == 0 && columns >= 0), "ends before it begins: " + region.dump());
    const bool projected =
        artifact.value(Json::json_pointer("/properties/gwlint~1regions"), "") == "projection";
    expect(!projected || !region.contains("charOffset"), "charOffset in a DOCX");
    const SarifText* text = text_of(artifact);
    if (text == nullptr) return;
    const auto covered = text->by_lines(region);
    expect(covered.has_value(), "beyond the text: " + region.dump());
    if (!covered) return;
    const bool is_long = utf16_length(*covered) > 1000;
    expect(region.contains("snippet") != is_long, "snippet of " + region.dump());
    if (region.contains("snippet")) {
      expect(region.at("snippet").at("text") == *covered,
             region.dump() + " covers '" + *covered + "'");
    }
    if (region.contains("charOffset")) {
      expect(text->by_offset(region) == covered, "charOffset: " + region.dump());
    }
  }

  const SarifText* text_of(const Json& artifact) {
    if (!sources_.text_of) return nullptr;
    const std::string path = decoded(artifact.at("location").at("uri"));
    auto known = texts_.find(path);
    if (known == texts_.end()) {
      const auto text = sources_.text_of(path);
      known = texts_.emplace(path, std::nullopt).first;
      if (text) known->second.emplace(*text, cr_ends_a_line_);
    }
    return known->second ? &*known->second : nullptr;
  }

  // A link goes to a related location, and a figure to the cell where it stands.
  void check_links(const Json& result) {
    static const std::regex link(R"(\[([^\]]*)\]\(([^)]*)\))");
    static const std::regex number("[0-9]+");
    const std::string text = result.at("message").at("text");
    std::set<std::string> targets;
    for (std::sregex_iterator at(text.begin(), text.end(), link), end; at != end; ++at) {
      const std::string shown = (*at)[1];
      const std::string target = (*at)[2];
      expect(targets.insert(target).second, "two links to " + target);
      if (!std::regex_match(target, number)) {
        fail("a link to " + target);
        continue;
      }
      const Json& place = result.at("relatedLocations").at(std::stoul(target) - 1);
      const std::string cell = place.at("physicalLocation").at("region").at("snippet").at("text");
      if (std::regex_match(cell, number)) {
        expect(shown == cell, "'" + shown + "' leads to '" + cell + "'");
      }
    }
  }

  void check_fingerprints(const Json& result, const std::string& rule) {
    static const std::regex shape("[0-9a-f]{16}:[1-9][0-9]*");
    const Json& all = result.at("partialFingerprints");
    const std::string own = all.at("gwlint/v1");
    expect(std::regex_match(own, shape), "fingerprint " + own);
    expect(all.at("primaryLocationLineHash") == own, "two fingerprints");
    const Json& file = result.at("locations").at(0).at("physicalLocation").at("artifactLocation");
    const std::string key = rule + ' ' + own + ' ' + file.at("uri").get<std::string>();
    expect(fingerprints_.insert(key).second, "twice in its file: " + key);
  }

  void check_fix(const Json& fix, const Json& result) {
    check_words(fix.at("description"));
    const Json& file = result.at("locations").at(0).at("physicalLocation").at("artifactLocation");
    expect(fix.at("artifactChanges").size() == 1, "a fix of several files");
    const Json& change = fix.at("artifactChanges").at(0);
    expect(change.at("artifactLocation") == file, "a fix of another file");
    expect(!change.at("replacements").empty(), "a fix that changes nothing");
    const Json& artifact = run_.at("artifacts").at(file.at("index").get<std::size_t>());
    const SarifText* text = text_of(artifact);
    for (const Json& replacement : change.at("replacements")) {
      const Json& region = replacement.at("deletedRegion");
      const std::string inserted = replacement.at("insertedContent").at("text");
      if (text == nullptr) continue;
      const auto deleted = text->by_lines(region);
      expect(deleted.has_value() && deleted == text->by_offset(region), "deletedRegion");
      expect(deleted != inserted, "a replacement with the same");
    }
  }

  void check_properties(const Json& result) {
    const Json& location = result.at("locations").at(0);
    const Json& properties = result.at("properties");
    if (const auto docx = properties.find("docx"); docx != properties.end()) {
      check_docx(*docx, location);
    }
    if (const auto culprit = properties.find("culprit"); culprit != properties.end()) {
      expect(culprit->at("actual") != culprit->at("expected"), "a culprit that is right");
    }
  }

  void check_docx(const Json& docx, const Json& location) {
    const Json& file = location.at("physicalLocation").at("artifactLocation");
    const bool is_part = std::ranges::any_of(run_.at("artifacts"), [&](const Json& artifact) {
      return artifact.value("parentIndex", -1) == file.at("index").get<int>() &&
             decoded(artifact.at("location").at("uri")) == docx.at("part").get<std::string>();
    });
    expect(is_part, "no artifact for the part " + docx.at("part").dump());
    if (!location.contains("logicalLocations")) return;
    const Json& index = location.at("logicalLocations").at(0).at("index");
    const std::string xpath =
        run_.at("logicalLocations").at(index.get<std::size_t>()).value("decoratedName", "");
    if (xpath.empty()) return;
    for (const auto& [key, element] :
         {std::pair("table", "/w:tbl["), std::pair("row", "/w:tr["), std::pair("cell", "/w:tc["),
          std::pair("paragraph", "/w:p[")}) {
      const std::size_t at = xpath.rfind(element);
      const bool named = at != std::string::npos;
      const bool given = docx.contains(key);
      // What holds a place need not be where the place itself is: a row, of which a cell is marked.
      expect(given || !named, xpath + " is not " + docx.dump());
      if (!given || !named) continue;
      const std::string step = element + docx.at(key).dump() + "]";
      expect(xpath.compare(at, step.size(), step) == 0, xpath + " is not " + docx.dump());
    }
  }

  void check_all_or_none(const Json& results) {
    for (const char* key : {"suppressions", "baselineState"}) {
      const auto having =
          std::ranges::count_if(results, [&](const Json& one) { return one.contains(key); });
      expect(having == 0 || having == std::ssize(results), std::string(key) + " on some");
    }
  }

  const Json& run_;
  const SarifSources& sources_;
  bool cr_ends_a_line_ = false;
  std::string where_;
  std::vector<std::string> violations_;
  std::set<std::string> fingerprints_;
  std::map<std::string, std::optional<SarifText>> texts_;
};

}  // namespace

std::vector<std::string> sarif_violations(std::string_view log, const SarifSources& sources) {
  const Json json = Json::parse(log, nullptr, false);
  if (json.is_discarded()) return {"no JSON"};
  std::vector<std::string> violations;
  try {
    if (json.at("version") != "2.1.0" || json.at("runs").size() != 1) violations = {"not one run"};
    const std::vector<std::string> of_run = Checker(json.at("runs").at(0), sources).violations();
    violations.insert(violations.end(), of_run.begin(), of_run.end());
  } catch (const std::exception& error) {
    violations.push_back(error.what());
  }
  for (const char* clock : {"startTimeUtc", "endTimeUtc", "lastModifiedTimeUtc", "timeUtc"}) {
    if (log.find(clock) != std::string_view::npos) violations.push_back(clock);
  }
  for (const std::string& words : sources.private_words) {
    if (log.find(words) != std::string_view::npos) violations.push_back("holds " + words);
  }
  return violations;
}

}  // namespace gwlint::test
