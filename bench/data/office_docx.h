// Reports as WPS Office and Word save them after people have worked on them: properties in every
// paragraph, run and cell, runs split wherever the script or the keyboard's focus changed, and the
// parts that a package has besides.
#pragma once

#include <cstddef>
#include <string>

#include "tests/support/report_model.h"

namespace gwlint::bench {

// The bytes of the file.
std::string office_docx(const test::ReportModel& report);

// The content of its word/document.xml, and how large that becomes.
std::string office_xml(const test::ReportModel& report);
std::size_t xml_bytes(const test::ReportModel& report);
std::size_t xml_bytes(const test::ModelParagraph& paragraph);
std::size_t xml_bytes(const test::ModelTable& table);

}  // namespace gwlint::bench
