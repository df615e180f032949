// The Report: a Document bound once to the template of the annual report. All that rules look at.
//
// Every Span here, unless it says otherwise, is a range of `Report::text`, the folded text; a rule
// turns it into a place in the document with `report.source(span)`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/deadline.h"
#include "linter/document/document.h"
#include "linter/finding.h"
#include "linter/text/fold.h"
#include "linter/text/span.h"
#include "rules/annual_report/citations.h"
#include "rules/annual_report/counts.h"
#include "rules/annual_report/dates.h"
#include "rules/annual_report/report_kind.h"
#include "rules/annual_report/section_index.h"
#include "rules/annual_report/table.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// A paragraph as its author meant it: one paragraph of the document, or several where a page break
// or hard line ends of an export cut it. Passages stand in reading order and do not overlap; tables
// stand between them. Line breaks within one are not in the folded text.
struct Passage {
  Span text;
  std::uint32_t first_paragraph = 0;  // index into Document::paragraphs
  std::uint32_t block = 0;            // index into Document::blocks of its first paragraph
  Story story = Story::Body;
  std::uint8_t outline_level = 0;
  bool contents_entry = false;
};

// A heading of the first level.
struct Heading {
  std::uint32_t passage = 0;
  Span number;  // `二、`, `2、`, `（二）`: as written, mark included; empty where there is none
  Span text;    // the words, without number and without what follows them on the line
  Span whole() const { return {number.empty() ? text.begin : number.begin, text.end}; }
};

// A mandated section that was found.
struct Section {
  SectionIndex index = kOverview;
  Heading heading;
  std::vector<Heading> repeats;  // further headings of the same section
  // What belongs to it, up to the next heading of the first level: a range of Report::passages
  // (its own heading's passage not counted) …
  std::uint32_t first_passage = 0;
  std::uint32_t last_passage = 0;  // one past
  Span beside_heading;             // text that follows the heading within its passage; may be empty
  // … and a range of Document::blocks.
  std::uint32_t first_block = 0;
  std::uint32_t last_block = 0;  // one past
};

struct Title {
  Span text;    // title in full, over all its lines
  Span issuer;  // 〈body〉; empty where it is missing
  Span year;    // the four digits; empty where there are none
  std::optional<int> year_value;
};

struct Comparison;

struct Report {
  const Document* document = nullptr;
  const Deadline* deadline = nullptr;  // of the check; null where there is none
  // Throws OutOfTime when it has passed: between two steps, and in those that take long.
  void look_at_clock() const {
    if (deadline != nullptr) deadline->check();
  }

  FoldedText text;  // passages and table cells, folded, in the document's order, parted by '\n'

  std::vector<Passage> passages;
  // The text of every table cell, in the order in which the document's tables, rows and cells
  // stand.
  std::vector<Span> cells;
  std::optional<Title> title;
  // What it was read as.
  const ReportKind* kind = nullptr;
  // The year reported on: the title's, else the period's, else the one that the intro announces or
  // section 一 opens with; none where all of them are unknown.
  std::optional<int> year;
  // The template that this report must follow, by its year; the newest where the year is unknown.
  const Template* format = nullptr;

  // Passages between title and first section: a range of `passages`, empty where there are none.
  std::uint32_t first_intro = 0;
  std::uint32_t last_intro = 0;  // one past

  std::vector<std::optional<Section>> sections;  // one for each that the kind mandates
  // The first-level headings in the order of the document, mandated or extra.
  struct HeadingInOrder {
    Heading heading;
    std::optional<SectionIndex> section;  // none: an extra section
  };
  std::vector<HeadingInOrder> headings;

  Citations citations;  // titles and document numbers, see citations.h
  Dates dates;          // dates and the statistical period, see dates.h

  // What the running text states of figures, see counts.h; section five is left out.
  std::vector<CountStatement> counts;

  Tables tables;  // statutory tables, see table.h

  // The reports that it is compared with, see comparison/comparison.h; null where none are wanted.
  const Comparison* comparison = nullptr;

  std::string_view view(Span span) const { return text.view(span); }
  // The exact place of a folded range in the document's text.
  Span source(Span span) const { return text.source(span); }

  bool has_intro() const { return first_intro < last_intro; }
  // The section where the report has it; null too where its kind has none of that number.
  const Section* section(SectionIndex index) const;
  // The texts of a section's own passages, what follows its heading on the line first.
  std::vector<Span> narrative(const Section& section) const;
  // The same for the intro.
  std::vector<Span> intro() const;
  // All text outside tables, title and headings included, in reading order.
  std::vector<Span> all_narrative() const;
  // The section within which a folded offset stands; none before the first heading.
  const Section* section_at(std::uint32_t offset) const;

  // The name of a mandated section: 一、总体情况.
  std::string section_name(SectionIndex index) const;
  // Path for findings about a place in the running text: the section, if any.
  LogicalPath path_at(std::uint32_t offset) const;
  LogicalPath path_of(SectionIndex index) const;

  // Where CIT001 and its kin point: the intro's first paragraph; with no intro the title; with
  // neither the document's first passage.
  Span opening() const;
};

}  // namespace gwlint::annual_report
