// A kind of report: how a document is known to be one, and what it must look like.
//
// The kind that comes with the program is the annual report on government information disclosure;
// packs can add others. A document is read as one kind, and judged by the rules of that kind alone.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/annual_report/reading/heading_words.h"
#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {

// Words that a heading may have besides the mandated ones.
struct HeadingSynonym {
  SectionIndex section = kOverview;
  std::string words;
};

struct ReportKind {
  // Folded words of which the title of such a report holds one: 信息公开.
  std::vector<std::string> subjects;
  Formats formats;
  HeadingWords headings;
  bool built_in = false;

  ReportKind(ReportData data, bool is_built_in, std::span<const HeadingSynonym> synonyms = {});
  // How many it mandates; every format has the same.
  std::size_t sections() const { return formats.newest().sections.size(); }
};

// The annual report on government information disclosure.
ReportKind disclosure_report(std::span<const HeadingSynonym> synonyms = {});

}  // namespace gwlint::annual_report
