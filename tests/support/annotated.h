// Annotating bytes with all rules and adapters, as `gwlint annotate` does.
#pragma once

#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/adapter.h"
#include "linter/annotate/annotations.h"
#include "linter/output/reporter.h"
#include "rules/annual_report/rule_set.h"

namespace gwlint {

// What all rules find in `bytes`, a file of any format.
inline FileResult checked(std::string_view bytes) {
  static const std::unique_ptr<RuleSet> rules = annual_report::make_rule_set();
  ReadResult document = read_document(bytes);
  if (!document) throw std::runtime_error(message(document.error(), Language::English));
  FileResult result;
  result.document = std::move(*document);
  const RuleLevels levels;
  result.findings = rules->check(result.document, {levels}).findings;
  return result;
}

struct Annotated {
  FileResult original;
  std::vector<Annotation> annotations;
  std::string bytes;
};

// `bytes`, a DOCX, with a comment for each finding. Throws where it is refused.
inline Annotated annotated(std::string_view bytes) {
  Annotated result;
  result.original = checked(bytes);
  result.annotations = annotations(result.original, Language::Chinese);
  AnnotateResult made = annotate_document(bytes, result.original.document, result.annotations);
  if (!made) throw std::runtime_error(made.error().en);
  result.bytes = std::move(*made);
  return result;
}

}  // namespace gwlint
