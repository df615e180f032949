#include "linter/output/sarif/results.h"

#include "linter/equation.h"
#include "linter/output/sarif/message.h"
#include "linter/output/words.h"

namespace gwlint::sarif {
namespace {

// A figure as a number where it is one.
Json figure(const std::string& text) {
  if (const auto number = whole_number(text)) return *number;
  return text;
}

Json culprit_of(const Culprit& culprit) {
  return {{"row", culprit.row},
          {"column", culprit.column},
          {"actual", figure(culprit.actual)},
          {"expected", figure(culprit.expected)}};
}

// The w:tbl that the place lies in; none in a table whose rows are paragraphs. A table may be cut
// into several: the one around the row counts.
NodeId table_node(const Place& place, const Document& document) {
  const auto is = [&](NodeId node, std::string_view name) {
    return node != kNoNode && document.names[document.nodes[node].name] == name;
  };
  if (place.table == nullptr) return kNoNode;
  if (place.row == nullptr) return is(place.table->node, "w:tbl") ? place.table->node : kNoNode;
  if (!is(place.row->node, "w:tr")) return kNoNode;
  NodeId node = place.row->node;
  while (node != kNoNode && !is(node, "w:tbl")) node = document.nodes[node].parent;
  return node;
}

NodeId node_of(LogicalPart::Kind kind, const Place& place, const Document& document) {
  if (kind == LogicalPart::Kind::Table) return table_node(place, document);
  if (kind == LogicalPart::Kind::Row && place.row != nullptr) return place.row->node;
  if (kind == LogicalPart::Kind::Cell && place.cell != nullptr) return place.cell->node;
  return kNoNode;
}

// The XPaths of the elements that the parts of `path` are, where the place lies in them.
std::vector<std::string> xpaths_of(const LogicalPath& path, const Place& place,
                                   const Document& document) {
  std::vector<std::string> xpaths;
  for (const LogicalPart& part : path) {
    xpaths.push_back(xpath(document, node_of(part.kind, place, document)));
  }
  return xpaths;
}

}  // namespace

Results::Results(const RunInfo& run, const Components& components, const Document& document,
                 const Json& artifact_location, Artifacts& artifacts, LogicalTree& logical_tree)
    : run_(run),
      components_(components),
      document_(document),
      artifact_location_(artifact_location),
      artifacts_(artifacts),
      logical_tree_(logical_tree),
      regions_(document),
      places_(document) {}

Json Results::result_of(const Shown& shown) const {
  const Finding& finding = *shown.finding;
  Json result = Json::object();
  components_.refer(*finding.rule, result);
  result["kind"] = "fail";
  result["level"] = name(finding.level);
  result["message"] = message_of(finding, run_.language);
  result["locations"] = Json::array({primary_location(finding)});
  if (!finding.related.empty()) result["relatedLocations"] = related_locations(finding.related);
  result["partialFingerprints"] = {{"primaryLocationLineHash", finding.fingerprint},
                                   {"gwlint/v1", finding.fingerprint}};
  const bool known = shown.suppressed != nullptr && shown.suppressed->known;
  if (run_.against_baseline) result["baselineState"] = known ? "unchanged" : "new";
  // On all results or on none (3.27.23).
  if (run_.show_suppressed) {
    result["suppressions"] =
        shown.suppressed != nullptr ? suppressions(*shown.suppressed) : Json::array();
  }
  const bool can_fix = document_.format == Format::Text && finding.fix && finding.fix->safe;
  if (can_fix) result["fixes"] = fixes(*finding.fix);
  Json extra = properties(finding);
  if (!extra.empty()) result["properties"] = std::move(extra);
  return result;
}

Json Results::suppressions(const SuppressedFinding& suppressed) const {
  Json all = Json::array();
  for (const Suppression& suppression : suppressed.by) {
    all.push_back({{"kind", suppression.configuration != nullptr ? "external" : "inSource"},
                   {"status", "accepted"},
                   {"justification", suppression.reason},
                   {"location", {{"physicalLocation", suppression_location(suppression)}}}});
  }
  return all;
}

Json Results::suppression_location(const Suppression& suppression) const {
  if (suppression.configuration == nullptr) return physical_location(suppression.place);
  const Regions regions(suppression.configuration->document);
  return {{"artifactLocation", artifacts_.configuration(*suppression.configuration)},
          {"region", regions.with_snippet(suppression.place)}};
}

Json Results::physical_location(Span span) const {
  return {{"artifactLocation", artifact_location_}, {"region", regions_.with_snippet(span)}};
}

Json Results::location(std::size_t id, Span span, const LogicalPath& path) const {
  Json location = {{"id", id}, {"physicalLocation", physical_location(span)}};
  if (!path.empty()) {
    const auto xpaths = xpaths_of(path, places_.around(span), document_);
    location["logicalLocations"] = Json::array({logical_tree_.add(path, xpaths)});
  }
  return location;
}

Json Results::location(std::size_t id, const Elsewhere& place, const LogicalPath& path) const {
  Json location = {{"id", id},
                   {"physicalLocation",
                    {{"artifactLocation", artifacts_.referenced(place.path, place.format)},
                     {"region", region_of(place)}}}};
  if (!path.empty()) {
    const std::vector<std::string> no_xpaths(path.size());
    location["logicalLocations"] = Json::array({logical_tree_.add(path, no_xpaths)});
  }
  return location;
}

// The one location with its context: related ones mostly lie near and would repeat it.
Json Results::primary_location(const Finding& finding) const {
  Json primary = location(0, finding.location, finding.path);
  if (auto context = regions_.context(finding.location)) {
    primary["physicalLocation"]["contextRegion"] = std::move(*context);
  }
  return primary;
}

Json Results::related_locations(const std::vector<Related>& related) const {
  Json locations = Json::array();
  for (std::size_t i = 0; i < related.size(); ++i) {
    const Related& other = related[i];
    Json place = other.elsewhere ? location(i + 1, *other.elsewhere, other.path)
                                 : location(i + 1, other.location, other.path);
    place["message"] = plain(message_text(message_of(other, run_.language)));
    locations.push_back(std::move(place));
  }
  return locations;
}

Json Results::fixes(const Fix& fix) const {
  Json replacements = Json::array();
  for (const Edit& edit : fix.edits) {
    replacements.push_back({{"deletedRegion", regions_.bare(edit.range)},
                            {"insertedContent", {{"text", edit.replacement}}}});
  }
  const Json change = {{"artifactLocation", artifact_location_},
                       {"replacements", std::move(replacements)}};
  std::string words = description(fix, document_, run_.language);
  words += Bilingual{"。", "."}.in(run_.language);
  return Json::array(
      {{{"description", plain(message_text(words))}, {"artifactChanges", Json::array({change})}}});
}

Json Results::properties(const Finding& finding) const {
  Json properties = Json::object();
  if (finding.culprit) properties["culprit"] = culprit_of(*finding.culprit);
  if (document_.format == Format::Docx) {
    Json docx = docx_properties(finding.location);
    if (!docx.empty()) properties["docx"] = std::move(docx);
  }
  return properties;
}

// The part, and the ordinals from 1 of the paragraph, or of table, row and cell.
Json Results::docx_properties(Span span) const {
  const Place place = places_.around(span);
  const NodeId table = table_node(place, document_);
  const NodeId block = table != kNoNode             ? table
                       : place.row != nullptr       ? place.row->node
                       : place.table != nullptr     ? place.table->node
                       : place.paragraph != nullptr ? place.paragraph->node
                                                    : kNoNode;
  if (block == kNoNode) return Json::object();
  const std::string& part = document_.parts[document_.nodes[block].part];
  artifacts_.add_part(part);
  Json docx = {{"part", part}, {table != kNoNode ? "table" : "paragraph", ordinal(block)}};
  if (table == kNoNode) return docx;
  if (place.row != nullptr && place.row->node != kNoNode) docx["row"] = ordinal(place.row->node);
  if (place.cell != nullptr && place.cell->node != kNoNode) {
    docx["cell"] = ordinal(place.cell->node);
  }
  return docx;
}

}  // namespace gwlint::sarif
