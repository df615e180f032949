// Words that several reporters use.
#pragma once

#include <string>
#include <string_view>

#include "linter/finding.h"
#include "linter/language.h"
#include "linter/output/reporter.h"

namespace gwlint {

// 错误, 警告, 提示; error, warning, note.
std::string_view word(Level level, Language language);

// "section", "table", "row", "cell".
std::string_view name(LogicalPart::Kind kind);

// What a kind of set-up notice goes by: "configurationError", "staleBaselineEntry".
std::string_view id(SetupNotice::Kind kind);

// The same sentence in the language of the run.
const std::string& message_of(const Related& related, Language language);

// What a fix does, one sentence without a full stop: `将“[2021]”改为“〔2021〕”`.
std::string description(const Fix& fix, const Document& document, Language language);

// The last line of a run: files, findings by level, refused files, seconds.
std::string sentence(const RunSummary& summary, Language language);
// The same without the seconds, for what must be the same bytes on every run.
std::string sentence_without_clock(const RunSummary& summary, Language language);

}  // namespace gwlint
