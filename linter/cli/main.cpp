// Ties the rooms together: the engine's command line, the adapters and the rules.
#include <csignal>
#include <iostream>
#include <span>

#include <unistd.h>

#include "adapters/adapter.h"
#include "linter/cli/cli.h"
#include "rules/annual_report/packs/load_packs.h"
#include "rules/annual_report/rule_set.h"

namespace {

gwlint::ReadResult read_any(std::string_view bytes, const gwlint::Limits& limits) {
  return gwlint::read_document(bytes, limits);
}

gwlint::RewriteResult rewrite_any(std::string_view bytes, const gwlint::Document& document,
                                  std::span<const gwlint::Edit> edits,
                                  const gwlint::Limits& limits) {
  return gwlint::rewrite_document(bytes, document, edits, limits);
}

gwlint::AnnotateResult annotate_any(std::string_view bytes, const gwlint::Document& document,
                                    std::span<const gwlint::Annotation> annotations,
                                    const gwlint::Limits& limits) {
  return gwlint::annotate_document(bytes, document, annotations, limits);
}

gwlint::AnnotateResult remove_any_annotations(std::string_view bytes,
                                              const gwlint::Limits& limits) {
  return gwlint::remove_annotations(bytes, limits);
}

}  // namespace

int main(int argc, char** argv) {
  // Where the reader of our output has left, writing fails and is reported, instead of ending us.
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);

  // Never destroyed: it holds nothing but memory, which the system takes back faster.
  static const gwlint::RuleSet* const rules = gwlint::annual_report::make_rule_set().release();
  const gwlint::Streams streams{std::cin, std::cout, std::cerr, ::isatty(STDOUT_FILENO) == 1,
                                ::isatty(STDERR_FILENO) == 1};
  return gwlint::run(argc, argv, streams,
                     {read_any,
                      rewrite_any,
                      {annotate_any, remove_any_annotations},
                      gwlint::has_known_extension,
                      rules,
                      gwlint::annual_report::load_rule_set});
}
