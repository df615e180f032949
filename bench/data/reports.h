// The reports that are measured: typical ones, each with another content, and large ones.
//
// They are models of the tests (tests/support/report_model.h). The same seed gives the same report
// on every machine.
#pragma once

#include <cstddef>
#include <cstdint>

#include "tests/support/report_model.h"

namespace gwlint::bench {

// A report as thousands of bodies publish it: another body, year, figures and text for each seed.
// Its tables are filled and sound, and so is all else.
test::ReportModel typical_report(std::uint64_t seed);

// The same with a fault or two of those that people make: a wrong sum, wrong brackets, an empty
// cell, a period that ends early.
test::ReportModel faulty_report(std::uint64_t seed);

// What a large report has much of.
enum class Bulk : std::uint8_t { Narrative, Tables };

// What the large report grows from.
enum class Core : std::uint8_t {
  Typical,   // a whole report
  Headings,  // title and headings alone, so that small sizes can be had
};

// A report whose word/document.xml, written by office_docx, has about `xml_bytes` bytes: paragraphs
// in the overview, or tables of other kinds than the statutory ones at the end. Where the core
// alone has more bytes than that, it is the core.
test::ReportModel large_report(Bulk bulk, Core core, std::size_t xml_bytes, std::uint64_t seed);

}  // namespace gwlint::bench
