#include "linter/output/sarif/help.h"

#include "linter/explain/markdown.h"
#include "linter/explain/page.h"
#include "linter/explain/text.h"
#include "linter/text/wrap.h"

namespace gwlint::sarif {

Json help_of(const RuleInfo& rule, Language language) {
  const RulePage page = page_of(rule, language, PageExtent::Brief);
  return {{"text", as_text(page, language, kEndless, Style(false))},
          {"markdown", markdown::page(page, language, 2)}};
}

}  // namespace gwlint::sarif
