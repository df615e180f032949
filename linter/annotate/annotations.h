// Findings in the words of comments.
#pragma once

#include <vector>

#include "linter/annotate/annotate.h"
#include "linter/language.h"
#include "linter/output/reporter.h"

namespace gwlint {

// One for each finding of `file` that counts, in their order. The title is rule and level; below it
// stand what is wrong, for sums the figures, other places, why, what to do and, where the fix is
// known, what would become what. A finding outside of the running text says where it is, as the
// comment may have to stand elsewhere.
std::vector<Annotation> annotations(const FileResult& file, Language language);

}  // namespace gwlint
