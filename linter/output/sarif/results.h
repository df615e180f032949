// Findings as results (SARIF 3.27).
#pragma once

#include "linter/output/place.h"
#include "linter/output/reporter.h"
#include "linter/output/sarif/artifacts.h"
#include "linter/output/sarif/components.h"
#include "linter/output/sarif/json.h"
#include "linter/output/sarif/logical_tree.h"
#include "linter/output/sarif/regions.h"
#include "linter/output/shown.h"

namespace gwlint::sarif {

// The results of one file. All that is given must outlive this object.
class Results {
 public:
  // `artifact_location` is that of the file, which came last to `artifacts`.
  Results(const RunInfo& run, const Components& components, const Document& document,
          const Json& artifact_location, Artifacts& artifacts, LogicalTree& logical_tree);

  Json result_of(const Shown& shown) const;
  const Lines& lines() const { return regions_.lines(); }

 private:
  Json suppressions(const SuppressedFinding& suppressed) const;
  Json suppression_location(const Suppression& suppression) const;
  Json physical_location(Span span) const;
  Json location(std::size_t id, Span span, const LogicalPath& path) const;
  Json location(std::size_t id, const Elsewhere& place, const LogicalPath& path) const;
  Json primary_location(const Finding& finding) const;
  Json related_locations(const std::vector<Related>& related) const;
  Json fixes(const Fix& fix) const;
  Json properties(const Finding& finding) const;
  Json docx_properties(Span span) const;
  std::uint32_t ordinal(NodeId node) const { return document_.nodes[node].ordinal; }

  const RunInfo& run_;
  const Components& components_;
  const Document& document_;
  const Json& artifact_location_;
  Artifacts& artifacts_;
  LogicalTree& logical_tree_;
  Regions regions_;
  Places places_;
};

}  // namespace gwlint::sarif
