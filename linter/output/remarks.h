// What reporters for people say of a finding below its problem.
#pragma once

#include <string>
#include <vector>

#include "linter/language.h"
#include "linter/output/reporter.h"
#include "linter/output/shown.h"
#include "linter/text/lines.h"

namespace gwlint {

// `依据：条例第五十条：…`: a label and what it says. Texts hold words of documents: escape them.
struct Remark {
  Bilingual label;
  std::string text;
};

// Of a finding that counts: the sum, the places to look at, clause, advice and fix. Of a suppressed
// one: why it is. `lines` are those of `file`, whose finding it is.
std::vector<Remark> remarks(const Shown& shown, const FileResult& file, const Lines& lines,
                            Language language, const NameOfFile& name);

}  // namespace gwlint
